/** What the browser fetches of the model and its words: only what a page shows or works with. */
import { countedPaths } from './answerFields.ts';
import type { CostData } from './costData.ts';
import type { Model } from './decision.ts';
import type { AskedWording, Wording } from './wording.ts';

/** Topics of the cost of the role itself; the others are what a department changes. */
const ROLE_TOPICS: readonly string[] = ['role', 'settings'];

/**
 * The model for the answer beside the questions: ranking and safeguards. Duties, declarations and sources are left
 * empty, and the costs (`roleCosts`), which come when there is anything to work out of them.
 */
export function surveyModel(model: Model): Model {
  return {
    ...model,
    performances: model.performances.map((each) => ({ ...each, sources: [] })),
    questions: model.questions.map((question) =>
      question.kind === 'option'
        ? { ...question, options: question.options.map((option) => ({ ...option, sources: [] })) }
        : { ...question, breakpoints: question.breakpoints.map((point) => ({ ...point, sources: [] })) },
    ),
    declarations: [],
    duties: [],
    safeguards: model.safeguards.map((each) => ({ ...each, sources: [] })),
    costs: { ...model.costs, parameters: [] },
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

/** The words that the result shows; what only the method page says is left empty. */
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
    parameters: mapValues(wording.parameters, (each) => ({ ...each, note: '' })),
    grids: {},
    competence: {},
    vocabulary: {},
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
