/** The reader's answers while a page is open: valid values, what was typed wrongly, and what a link had to lose. */
import { OVERRIDES } from '../model/answerFields.ts';
import type { Answers, Fault, Override } from '../model/answers.ts';
import { checkPriorities } from '../model/checkValue.ts';
import { parseField } from '../model/parseField.ts';
import { type EarlierResult, holdsAnswers, linkFragment } from '../share/link.ts';
import type { Opened } from '../share/opened.ts';
import { answerStorage } from '../share/storage.ts';
import type { Change } from './protocol.ts';
import { type Readable, state } from './state.ts';

/** What stands in a field that could not be taken; the answer counts as "not sure". */
export interface FieldFault {
  readonly typed: string;
  readonly fault: Fault;
}

/** Ids that the reader's own figures and region are held against. */
export interface KnownIds {
  /** A function where they have to be fetched: they are asked for only when there is something to open. */
  readonly overrideIds: readonly string[] | (() => Promise<readonly string[]>);
  readonly regionIds: readonly string[];
}

export interface Session {
  readonly answers: Readable<Answers>;
  readonly faults: Readable<Readonly<Record<string, FieldFault>>>;
  /** The link or the kept answers as they were opened; null before that and after a clean start. */
  readonly opened: Readable<Opened | null>;
  /** The result that the link was made with. */
  readonly earlier: Readable<EarlierResult | null>;
  /** The latest change; null after opening. */
  readonly change: Readable<Change | null>;
  /** Answers one question, which may have several paths. A text is read as typed; null and '' mean "not sure". */
  give(answers: Readonly<Record<string, string | null>>): void;
  /** Sets one own figure, already checked (`checkOverride`), or takes it back. */
  override(id: string, value: Override | null): void;
  /** Takes a fault away without giving an answer, and takes back what stands at the path. */
  clear(path: string): void;
  /** Reads the address, else what this browser kept, and follows the address from then on. Returns what ends that. */
  open(ready: () => void): () => void;
}

const NONE: Answers = { values: {}, overrides: {} };
const SECOND = 'strategy.second';
/** Milliseconds. */
const KEEP_DELAY = 120;

/** A session without answers. `open` it in the browser, after the first paint. */
export function createSession({ overrideIds, regionIds }: KnownIds): Session {
  let known = typeof overrideIds === 'function' ? [] : overrideIds;
  const answers = state<Answers>(NONE);
  const faults = state<Readonly<Record<string, FieldFault>>>({});
  const lastOpened = state<Opened | null>(null);
  const earlier = state<EarlierResult | null>(null);
  const change = state<Change | null>(null);
  const kept = answerStorage(() => localStorage);
  // What this tab held last: Back and reload come to an address that may be older than the answers given since.
  const keptHere = answerStorage(() => sessionStorage);

  const take = (next: Answers, nextFaults: Readonly<Record<string, FieldFault>>, paths: readonly string[]): void => {
    const before = answers.value;
    const previous = Object.fromEntries(Object.entries(before.values).filter(([path]) => paths.includes(path)));
    faults.value = nextFaults;
    if (!sameAnswers(before, next)) {
      change.value = { paths, previous };
      answers.value = next;
    }
    keepSoon();
  };

  const keep = (current: Answers): void => {
    kept.save(current);
    keptHere.save(current);
    write(current);
  };

  // Storage and address wait until the moved answer is drawn, and are written before the page goes.
  let keeping: ReturnType<typeof setTimeout> | null = null;
  const keepNow = (): void => {
    if (keeping === null) return;
    clearTimeout(keeping);
    keeping = null;
    keep(answers.value);
  };
  const keepSoon = (): void => {
    keeping ??= setTimeout(keepNow, KEEP_DELAY);
  };

  const give: Session['give'] = (given) => {
    const values = { ...answers.value.values };
    const overrides = { ...answers.value.overrides };
    const left = { ...faults.value };
    const waiting = left[SECOND];
    // A second priority that was refused may stand again once the first has changed.
    if (waiting?.fault.code === 'same-priorities') {
      values[SECOND] = waiting.typed;
      delete left[SECOND];
    }
    for (const [path, typed] of Object.entries(given)) {
      const id = path.startsWith(`${OVERRIDES}.`) ? path.slice(OVERRIDES.length + 1) : null;
      delete values[path];
      delete left[path];
      if (id !== null) delete overrides[id];
      const parsed = parseField(path, typed ?? '', known, regionIds);
      if (!('value' in parsed)) left[path] = { typed: typed ?? '', fault: parsed };
      else if (parsed.value === null) continue;
      else if (id === null) values[path] = parsed.value;
      else overrides[id] = Number(parsed.value);
    }
    const second = String(values[SECOND] ?? '');
    const [refused] = prioritiesFault(values);
    if (refused) left[SECOND] = { typed: second, fault: refused };
    take({ values, overrides }, left, Object.keys(given));
  };

  const reopen = (next: Opened | null, then: EarlierResult | null): void => {
    lastOpened.value = next;
    earlier.value = then;
    faults.value = {};
    change.value = null;
    answers.value = next?.answers ?? NONE;
  };

  const know = async (): Promise<void> => {
    if (typeof overrideIds === 'function') known = await overrideIds();
  };

  /** What there is to open: the answers of this tab, of the address, or those kept, in this order. */
  const found = async (backAgain: boolean): Promise<[Opened | null, EarlierResult | null]> => {
    const here = backAgain ? keptHere.load() : null;
    if (here === null && holdsAnswers(location.hash)) {
      const [{ openLink }] = await Promise.all([import('../share/openLink.ts'), know()]);
      const link = openLink(location.hash, known, regionIds);
      return [link, link.earlier];
    }
    const text = here ?? kept.load();
    if (text === null) return [null, null];
    const [{ openSavedFile }] = await Promise.all([import('../share/openSavedFile.ts'), know()]);
    return [openSavedFile(text, known, regionIds), null];
  };

  let reading = 0;
  const read = async (backAgain: boolean): Promise<void> => {
    reading += 1;
    const own = reading;
    const before = answers.value;
    const [next, then] = await found(backAgain);
    // A newer address has overtaken this one.
    if (own !== reading) return;
    // Answers given while the rest was being fetched stand.
    const given = answers.value === before ? NONE.values : answers.value.values;
    reopen(next, then);
    if (Object.keys(given).length > 0)
      take({ ...answers.value, values: { ...answers.value.values, ...given } }, {}, []);
    const current = answers.value;
    if (!sameAnswers(current, NONE) || holdsAnswers(location.hash)) write(current, earlier.value);
    keptHere.save(current);
  };

  return {
    answers,
    faults,
    opened: lastOpened,
    earlier,
    change,
    give,
    override(id, value) {
      const { values, overrides } = answers.value;
      const { [id]: _, ...rest } = overrides;
      const { [`${OVERRIDES}.${id}`]: __, ...left } = faults.value;
      take({ values, overrides: value === null ? rest : { ...rest, [id]: value } }, left, [`${OVERRIDES}.${id}`]);
    },
    clear: (path) => give({ [path]: null }),
    open(ready) {
      const [navigation] = performance.getEntriesByType('navigation');
      const again = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
      read(again).catch(console.error).finally(ready);
      const onHash = (): void => {
        if (location.hash === linkFragment(answers.value)) return;
        // An anchor in the page, such as the skip link, is no new set of answers: the address gets its answers back.
        if (holdsAnswers(location.hash)) void read(false);
        else keep(answers.value);
      };
      const onShow = (event: PageTransitionEvent): void => {
        if (event.persisted) void read(true);
      };
      addEventListener('hashchange', onHash);
      addEventListener('pageshow', onShow);
      addEventListener('pagehide', keepNow);
      return () => {
        removeEventListener('hashchange', onHash);
        removeEventListener('pageshow', onShow);
        removeEventListener('pagehide', keepNow);
      };
    },
  };
}

function prioritiesFault(values: Record<string, string | number>): Fault[] {
  const faults: Fault[] = [];
  checkPriorities(values, faults);
  return faults;
}

function sameAnswers(a: Answers, b: Answers): boolean {
  return linkFragment(a) === linkFragment(b);
}

/** Browsers refuse when the address is written too often; the answers are kept all the same. */
function write(answers: Answers, then: EarlierResult | null = null): void {
  try {
    history.replaceState(history.state, '', linkFragment(answers, then));
  } catch {
    // The next change writes it again.
  }
}
