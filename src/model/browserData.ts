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
    costs: withoutReading(model.costs),
  };
}

/** Costs without what was read when: the pages on the method say it. */
const withoutReading = (costs: CostData): CostData => ({
  ...costs,
  parameters: costs.parameters.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((value) => ({ ...value, year: 0, readAt: null, read: '' })),
  })),
});

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

/**
 * The costs of the role itself for a region (null: while none is told, or with a reader's own figures), without what only
 * says where they come from: a questionnaire seldom needs a second region.
 */
export function roleCosts({ regions, parameters, workload }: CostData, region: string | null): CostData {
  const within = regions.find(({ id }) => id === region)?.within;
  const holdIn = (place: string): boolean => place === region || place === within || place === '*';
  return {
    // Countries stay: the year of own figures is that of the latest.
    regions: regions.filter((each) => each.within === null || each.id === region),
    parameters: parameters
      .filter(({ topic }) => ROLE_TOPICS.includes(topic))
      .map((parameter) => ({
        ...parameter,
        values: parameter.values
          .filter((value) => holdIn(value.region))
          .map((value) => ({ ...value, year: 0, sources: [], ...NO_EVIDENCE })),
      })),
    workload,
  };
}

const NO_EVIDENCE = { confidence: 'judgement', readAt: null, read: '' } as const;

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
    const options = mapValues(withoutRegions(wording, question.options, 'label'), ({ label: each }) => ({
      label: each,
    }));
    return [[path, { title, label, hint, unit, options }]];
  });
  return Object.fromEntries(asked);
}

/** Regions are named in `wording.regions`: options that say nothing else are left out. */
function withoutRegions(
  { regions }: Wording,
  options: Wording['questions'][string]['options'],
  said: 'label' | 'phrase',
): Wording['questions'][string]['options'] {
  return Object.fromEntries(Object.entries(options).filter(([id, option]) => option[said] !== regions[id]));
}

/** What the questionnaire needs behind the short version: the words of the other questions, and what may be replaced. */
export const deeper = (model: Model, wording: Wording) => ({
  questions: surveyQuestions(model, wording, false),
  overrideIds: model.costs.parameters.map(({ id }) => id),
});

/**
 * The words that the result shows; what only the pages on the method and the sources say is left empty. The words of
 * contradictions and oddities lie in a file of their own (`oddityWords`), since few answers raise any.
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
      options: mapValues(withoutRegions(wording, question.options, 'phrase'), (option) => ({ ...option, why: '' })),
    })),
    tensions: {},
    oddities: {},
    sources: mapValues(wording.sources, (each) => ({ ...each, url: '' })),
    parameters: mapValues(wording.parameters, ({ name, unit }) => ({ name, unit, note: '' })),
    leavesOut: {},
    grids: {},
    competence: {},
    vocabulary: {},
  };
}

/** The model for the page on the cost: the ranking alone, and all of the costs with their sources. */
export const costModel = (model: Model): Model => ({ ...surveyModel(model), costs: model.costs });

/** Questions that the page on the cost asks or names. */
const ASKED_OF_COST = /^(cost|today)\.|^system\.users$|^company\.employees$/;

/** The words that the page on the cost shows. */
export function costWording(wording: Wording): Wording {
  const result = resultWording(wording);
  return {
    ...result,
    criteria: {},
    questions: Object.fromEntries(
      Object.entries(result.questions)
        .filter(([path]) => ASKED_OF_COST.test(path))
        .map(([path, question]) => [path, { ...question, hint: wording.questions[path]?.hint ?? '' }]),
    ),
    groups: {},
    safeguards: {},
    duties: {},
    actors: {},
    structures: {},
    incompatibleDuties: [],
    tensions: {},
    parameters: wording.parameters,
    leavesOut: wording.leavesOut,
  };
}

/** What the result adds to its words once answers contradict each other, or one is odd. */
export const oddityWords = (wording: Wording): Pick<Wording, 'tensions' | 'oddities'> => ({
  tensions: mapValues(wording.tensions, (each) => ({ ...each, why: '' })),
  oddities: mapValues(wording.oddities, (each) => ({ ...each, why: '' })),
});

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
