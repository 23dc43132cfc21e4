/** What the browser fetches of the model and its words: only what a page shows or works with. */
import { countedPaths } from './answerFields.ts';
import type { CostData } from './costData.ts';
import type { Model } from './decision.ts';
import type { AskedWording, Wording } from './wording.ts';

/** Topics of the cost of the role itself; the others are what a department changes. */
const ROLE_TOPICS: readonly string[] = ['role', 'settings'];

/**
 * The model for the answer beside the questions: ranking alone. Duties, declarations, sources and what is asked on the
 * result only are left out, and what `roleCosts` and `answerChecks` bring when there is anything to work out of it.
 */
export function surveyModel(model: Model): Model {
  return {
    ...model,
    moduleCoverage: { ...model.moduleCoverage, sources: {} },
    performances: model.performances.map((each) => ({ ...each, sources: [] })),
    questions: withoutSources(model.questions.filter(({ group }) => group !== 'controls')),
    declarations: [],
    duties: [],
    incompatibleDuties: [],
    safeguards: [],
    structure: { ...model.structure, sources: [], reasons: NO_REASONS },
    tensions: [],
    oddities: [],
    costs: { regions: [], parameters: [], workload: { ...model.costs.workload, factors: [] } },
  };
}

/** The model for the result: without the sources that only the pages on the method name. */
export function resultModel(model: Model): Model {
  return {
    ...model,
    moduleCoverage: { ...model.moduleCoverage, sources: {} },
    questions: withoutSources(model.questions),
    declarations: [],
  };
}

const withoutSources = (questions: Model['questions']): Model['questions'] =>
  questions.map((question) =>
    question.kind === 'option'
      ? { ...question, options: question.options.map((option) => ({ ...option, sources: [] })) }
      : { ...question, breakpoints: question.breakpoints.map((point) => ({ ...point, sources: [] })) },
  );

const NO_REASONS: Model['structure']['reasons'] = {
  'single-home': [],
  split: [],
  'centre-of-excellence': [],
  external: [],
};

/** What can cap the label of the answer beside the questions: contradictions, and musts that are not in place. */
export type AnswerChecks = Pick<Model, 'safeguards' | 'tensions'>;

/** `AnswerChecks` without sources. */
export function answerChecks(model: Model): AnswerChecks {
  return {
    safeguards: model.safeguards
      .filter(({ mustWhen }) => mustWhen !== 'never')
      .map((each) => ({ ...each, sources: [] })),
    tensions: model.tensions,
  };
}

/** The costs of the role itself, without sources. */
export function roleCosts(costs: CostData): CostData {
  return {
    ...costs,
    parameters: costs.parameters
      .filter(({ topic }) => ROLE_TOPICS.includes(topic))
      .map((parameter) => ({
        ...parameter,
        values: parameter.values.map((value) => ({ ...value, sources: [], read: '' })),
      })),
  };
}

/** Asked for beside every answer so far, so its words come with the short version. */
const ALWAYS_SHOWN = 'cost.region';

/** What the questionnaire shows of the questions of the short version, or of all the others, by path. */
export function surveyQuestions(model: Model, wording: Wording, short: boolean): Record<string, AskedWording> {
  const shown = model.questions.filter(
    (each) => countedPaths.includes(each.path) && short === (each.short !== null || each.path === ALWAYS_SHOWN),
  );
  const asked = shown.flatMap(({ path }): [string, AskedWording][] => {
    const question = wording.questions[path];
    if (!question) return [];
    const { title, label, hint, unit } = question;
    const options = mapValues(question.options, (option) => ({ label: option.label }));
    return [[path, { title, label, hint, unit, options }]];
  });
  return Object.fromEntries(asked);
}

/** What the questionnaire needs behind the short version: the words of the other questions, and what may be replaced. */
export const deeper = (model: Model, wording: Wording) => ({
  questions: surveyQuestions(model, wording, false),
  overrideIds: model.costs.parameters.map(({ id }) => id),
});

/**
 * The words that the result shows; what only the pages on the method and the sources say is left empty. The words of
 * oddities lie in a file of their own (`oddityWords`), since few answers raise any.
 */
export function resultWording(wording: Wording): Wording {
  return {
    ...wording,
    placements: mapValues(wording.placements, (each) => ({ ...each, fits: '', watch: '' })),
    criteria: mapValues(wording.criteria, (each) => ({ ...each, meaning: '' })),
    questions: mapValues(wording.questions, (question) => ({
      ...question,
      hint: '',
      why: '',
      breakpoints: {},
      options: mapValues(question.options, (option) => ({ ...option, why: '' })),
    })),
    tensions: mapValues(wording.tensions, (each) => ({ ...each, why: '' })),
    oddities: {},
    sources: mapValues(wording.sources, (each) => ({ ...each, url: '' })),
    parameters: mapValues(wording.parameters, (each) => ({ ...each, note: '' })),
    grids: {},
    competence: {},
    vocabulary: {},
  };
}

/** What the result adds to its words once an answer is odd. */
export const oddityWords = (wording: Wording): Wording['oddities'] =>
  mapValues(wording.oddities, (each) => ({ ...each, why: '' }));

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
