import type { Wording } from './wording.ts';

/**
 * The words that the questionnaire shows; reasons, safeguards, duties and sources are left empty. The result page
 * fetches the whole wording instead.
 */
export function shortWording(wording: Wording): Wording {
  const asked = Object.entries(wording.questions).filter(([path]) => !path.startsWith('controls.'));
  return {
    ...wording,
    criteria: mapValues(wording.criteria, ({ name }) => ({ name, meaning: '', headline: {}, cell: {} })),
    questions: mapValues(Object.fromEntries(asked), (question) => ({
      ...question,
      why: '',
      breakpoints: {},
      options: mapValues(question.options, (option) => ({ ...option, why: '' })),
    })),
    competence: {},
    vocabulary: {},
    safeguards: {},
    duties: {},
    actors: {},
    sources: {},
  };
}

/** The whole wording with those sources only that the model cites. */
export function withSources(wording: Wording, cited: ReadonlySet<string>): Wording {
  return {
    ...wording,
    sources: Object.fromEntries(Object.entries(wording.sources).filter(([id]) => cited.has(id))),
  };
}

/** Every source id under a `sources` key, at any depth. */
export function citedSources(data: unknown): Set<string> {
  if (typeof data !== 'object' || data === null) return new Set();
  return new Set(
    Object.entries(data).flatMap(([key, value]) => (key === 'sources' ? idsBelow(value) : [...citedSources(value)])),
  );
}

/** A list of ids, or lists of ids by key. */
function idsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsBelow) : [];
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
