/** The model and what the engine says of the examples, worked out once for all pages of a build. */
import { assess } from '../engine/assess.ts';
import type { Answers } from '../model/answers.ts';
import type { Assessment, PerPlacement } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';
import type { Example } from '../model/example.ts';
import { parseAnswers } from '../model/parseAnswers.ts';
import { publishedContent } from '../model/published.ts';
import type { Language, Wording } from '../model/wording.ts';
import { makeReport } from '../report/report.ts';
import type { Report } from '../report/reportTypes.ts';
import { en } from '../report/words/en.ts';
import { zh } from '../report/words/zh.ts';

const content = publishedContent();
const reportWords = { en, zh };

export const model: Model = content.model;
export const modelVersion: string = model.version;
export const observedTeams = content.observedTeams;
export const observedRatios = content.observedRatios;
export const wording: Readonly<Record<Language, Wording>> = content.wording;

export interface ComputedExample {
  readonly example: Example;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly report: Readonly<Record<Language, Report>>;
}

const overrideIds = model.costs.parameters.map((parameter) => parameter.id);
const regionIds = model.costs.regions.map((region) => region.id);

const compute = (example: Example): ComputedExample => {
  const { answers } = parseAnswers(example.answers, overrideIds, regionIds);
  const assessment = assess(model, answers);
  const reportIn = (language: Language): Report =>
    makeReport({ model, wording: wording[language], answers, assessment, words: reportWords[language] });
  return { example, answers, assessment, report: { en: reportIn('en'), zh: reportIn('zh') } };
};

/** Every example with its result, in the order of their files. */
export const examples: readonly ComputedExample[] = content.examples.map(compute);

/** What is shown before the first answer. */
export const nothingAnswered: Assessment = assess(model, { values: {}, overrides: {} });

/** First-rank acceptability by placement. */
export const firstShares = (assessment: Assessment): PerPlacement<number> =>
  Object.fromEntries(
    Object.entries(assessment.recommendation.rankAcceptability).map(([placement, ranks]) => [placement, ranks[0] ?? 0]),
  );

/** Names beside the seat plan: Chinese ones are short enough to stand in full. */
export const seatNames = (language: Language): Readonly<Record<PlacementId, string>> => {
  const name = (id: PlacementId): string =>
    wording[language].placements[id]?.[language === 'zh' ? 'name' : 'short'] ?? id;
  return { it: name('it'), operations: name('operations'), finance: name('finance'), general: name('general') };
};
