/** The reader's answers while a page is open: valid values, what was typed wrongly, and what a link had to lose. */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { OVERRIDES } from '../model/answerFields.ts';
import type { Answers, Fault, Override } from '../model/answers.ts';
import { checkOverride, checkPriorities } from '../model/checkValue.ts';
import { parseField } from '../model/parseAnswers.ts';
import { type EarlierResult, holdsAnswers, linkFragment, openLink } from '../share/link.ts';
import type { Opened } from '../share/opened.ts';
import { answerStorage } from '../share/storage.ts';
import type { Change } from './protocol.ts';

/** What stands in a field that could not be taken; the answer counts as "not sure". */
export interface FieldFault {
  readonly typed: string;
  readonly fault: Fault;
}

/** Ids that the reader's own figures and region are held against. */
export interface KnownIds {
  readonly overrideIds: readonly string[];
  readonly regionIds: readonly string[];
}

export interface Session {
  readonly answers: ReadonlySignal<Answers>;
  readonly faults: ReadonlySignal<Readonly<Record<string, FieldFault>>>;
  /** The link or the kept answers as they were opened; null before that and after a clean start. */
  readonly opened: ReadonlySignal<Opened | null>;
  /** The result that the link was made with. */
  readonly earlier: ReadonlySignal<EarlierResult | null>;
  /** The latest change; null after opening. */
  readonly change: ReadonlySignal<Change | null>;
  /** Answers one question, which may have several paths. A text is read as typed; null and '' mean "not sure". */
  give(answers: Readonly<Record<string, string | null>>): void;
  /** Sets one own figure, `low ≤ likely ≤ high`, or takes it back. */
  override(id: string, value: Override | null): void;
  /** Takes a fault away without giving an answer, and takes back what stands at the path. */
  clear(path: string): void;
  /** Reads the address, else what this browser kept, and follows the address from then on. Returns what ends that. */
  open(): () => void;
}

const NONE: Answers = { values: {}, overrides: {} };
const SECOND = 'strategy.second';

/** A session without answers. `open` it in the browser, after the first paint. */
export function createSession({ overrideIds, regionIds }: KnownIds): Session {
  const answers = signal<Answers>(NONE);
  const faults = signal<Readonly<Record<string, FieldFault>>>({});
  const lastOpened = signal<Opened | null>(null);
  const earlier = signal<EarlierResult | null>(null);
  const change = signal<Change | null>(null);
  const kept = answerStorage(() => localStorage);
  // What this tab held last: Back returns to an address that may be older than the answers given since.
  const keptHere = answerStorage(() => sessionStorage);

  const take = (next: Answers, nextFaults: Readonly<Record<string, FieldFault>>, paths: readonly string[]): void => {
    const before = answers.peek();
    const previous = Object.fromEntries(Object.entries(before.values).filter(([path]) => paths.includes(path)));
    batch(() => {
      faults.value = nextFaults;
      if (sameAnswers(before, next)) return;
      change.value = { paths, previous };
      answers.value = next;
    });
    keep(answers.peek());
  };

  const keep = (current: Answers): void => {
    kept.save(current);
    keptHere.save(current);
    write(current);
  };

  const give: Session['give'] = (given) => {
    const values = { ...answers.peek().values };
    const overrides = { ...answers.peek().overrides };
    const left = { ...faults.peek() };
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
      const parsed = parseField(path, typed ?? '', overrideIds, regionIds);
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

  const reopen = (next: Opened | null, then: EarlierResult | null): void =>
    batch(() => {
      lastOpened.value = next;
      earlier.value = then;
      faults.value = {};
      change.value = null;
      answers.value = next?.answers ?? NONE;
    });

  const read = (backAgain: boolean): void => {
    const here = backAgain ? keptHere.load(overrideIds, regionIds) : null;
    if (here) reopen(here, null);
    else if (holdsAnswers(location.hash)) {
      const link = openLink(location.hash, overrideIds, regionIds);
      reopen(link, link.earlier);
    } else reopen(kept.load(overrideIds, regionIds), null);
    const current = answers.peek();
    if (!sameAnswers(current, NONE) || holdsAnswers(location.hash)) write(current, earlier.peek());
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
      const { values, overrides } = answers.peek();
      const { [id]: _, ...rest } = overrides;
      const checked = value === null ? null : checkOverride(`${OVERRIDES}.${id}`, value);
      const { [`${OVERRIDES}.${id}`]: __, ...left } = faults.peek();
      const next = checked && 'value' in checked ? { ...rest, [id]: checked.value } : rest;
      take({ values, overrides: next }, left, [`${OVERRIDES}.${id}`]);
    },
    clear: (path) => give({ [path]: null }),
    open() {
      const [navigation] = performance.getEntriesByType('navigation');
      read(navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward');
      const onHash = (): void => {
        if (location.hash === linkFragment(answers.peek())) return;
        // An anchor in the page, such as the skip link, is no new set of answers: the address gets its answers back.
        if (holdsAnswers(location.hash)) read(false);
        else keep(answers.peek());
      };
      const onShow = (event: PageTransitionEvent): void => {
        if (event.persisted) read(true);
      };
      addEventListener('hashchange', onHash);
      addEventListener('pageshow', onShow);
      return () => {
        removeEventListener('hashchange', onHash);
        removeEventListener('pageshow', onShow);
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
