/** Which sections of a page say the same in both languages, and when each text last changed. Pure. */
import type { Language } from '../wording.ts';
import type { SectionHashes } from './sectionHashes.ts';

/** The same thing in both languages. */
export type Pair = Readonly<Record<Language, string>>;

export interface PageRecord {
  /** Day of the last change of each text. */
  readonly changed: Pair;
  /** Hash of each whole text as last recorded. */
  readonly text: Pair;
  /** Section id → hashes of the two texts when they were last in step. */
  readonly sections: Readonly<Record<string, Pair>>;
}
/** Page id → record. */
export type GuideRecord = Readonly<Record<string, PageRecord>>;

/** A page as it stands now. */
export interface PageState {
  readonly sections: Readonly<Record<Language, SectionHashes>>;
  readonly text: Pair;
}

export interface InStep {
  readonly page: string;
  readonly section: string;
}

const languages: readonly Language[] = ['en', 'zh'];
const other = (language: Language): Language => (language === 'en' ? 'zh' : 'en');

/** Ids of the sections of one language whose twin changed since both were in step, in the order of the page. */
export function staleSections(record: PageRecord, state: PageState, language: Language): string[] {
  return Object.keys(state.sections[language]).filter((id) => {
    const pair = record.sections[id];
    if (pair === undefined) return false;
    const twin = other(language);
    return state.sections[twin][id] !== pair[twin] && state.sections[language][id] === pair[language];
  });
}

/** Whether a page stands as it was recorded; which language does not. */
export const unrecorded = (record: PageRecord | undefined, state: PageState): readonly Language[] =>
  languages.filter((language) => record?.text[language] !== state.text[language]);

/**
 * The record brought up to date. A section that changed in both languages, is new, or is named in `inStep` is in step;
 * one that changed in one language keeps its pair, and so stays behind in the other.
 */
export function updateRecord(
  record: GuideRecord,
  pages: Readonly<Record<string, PageState>>,
  today: string,
  inStep: readonly InStep[] = [],
): GuideRecord {
  return Object.fromEntries(
    Object.entries(pages)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, state]) => {
        const declared = inStep.filter(({ page }) => page === id).map(({ section }) => section);
        return [id, updatePage(record[id], state, today, declared)];
      }),
  );
}

function updatePage(
  before: PageRecord | undefined,
  state: PageState,
  today: string,
  declared: readonly string[],
): PageRecord {
  const changed = unrecorded(before, state);
  const dayOf = (language: Language): string =>
    before === undefined || changed.includes(language) ? today : before.changed[language];
  const sections = Object.keys(state.sections.en).map((id): [string, Pair] => {
    const now: Pair = { en: state.sections.en[id] ?? '', zh: state.sections.zh[id] ?? '' };
    const pair = before?.sections[id];
    const oneChanged = pair !== undefined && (pair.en === now.en) !== (pair.zh === now.zh);
    return [id, oneChanged && !declared.includes(id) ? pair : now];
  });
  return {
    changed: { en: dayOf('en'), zh: dayOf('zh') },
    text: state.text,
    sections: Object.fromEntries(sections),
  };
}
