/** The worked example as text: the figures by hand beside those of the engine. */
import { assess } from '../../engine/assess.ts';
import type { ExampleFigures } from '../../i18n/methodExample.ts';
import type { Language } from '../../model/wording.ts';
import { points } from '../../report/estimateFormat.ts';
import { decimal, fullTime, percent, percentRange } from '../../report/format.ts';
import { money, moneyRange } from '../../report/money.ts';
import { makeReport } from '../../report/report.ts';
import { en } from '../../report/words/en.ts';
import { zh } from '../../report/words/zh.ts';
import { model, wording } from '../computed.ts';
import { exampleAnswers, exampleCostAnswers, examplePair, weighingPaths } from './exampleCompany.ts';
import { by } from './exampleEquations.ts';
import { workedCost } from './workedCost.ts';
import { workedRanking } from './workedRanking.ts';

const reportWords = { en, zh };

export const ranking = workedRanking(model);
export const cost = workedCost(model);
const ranked = assess(model, exampleAnswers);
const costed = assess(model, exampleCostAnswers);

/** Full name of a department of the example. */
export const departmentName = (language: Language, at: 0 | 1): string =>
  wording[language].placements[examplePair[at]]?.name ?? examplePair[at];

/** Label of the answer to one of the three questions that weigh. */
export const answerLabel = (language: Language, path: string): string =>
  wording[language].questions[path]?.options[String(exampleAnswers.values[path])]?.label ?? '';

/** Figures of the example for the words of a language. */
export function exampleFigures(language: Language): ExampleFigures {
  const { criteria } = wording[language];
  const name = (criterion: string): string => {
    const full = criteria[criterion]?.name ?? criterion;
    return language === 'en' ? full.charAt(0).toLowerCase() + full.slice(1) : full;
  };
  const inSentence = (at: 0 | 1): string => {
    const id = examplePair[at];
    return reportWords[language].department(id, wording[language].placements[id] ?? { name: id, short: id });
  };
  const { recommendation, meanWeights, breakEvenWeights, samples } = ranked;
  const { breakEven } = ranking;
  const role = costed.cost?.role;
  const currency = costed.cost?.currency ?? 'CNY';
  const path = weighingPaths[0];
  const report = makeReport({
    model,
    wording: wording[language],
    answers: exampleCostAnswers,
    assessment: costed,
    words: reportWords[language],
  });
  return {
    first: inSentence(0),
    second: inSentence(1),
    centred: name(ranking.centring.criterion),
    breakEven: name(breakEven.criterion),
    answer: answerLabel(language, path),
    options: ranking.centring.middles.length,
    values: [by(ranking.values[0]), by(ranking.values[1])],
    difference: by(ranking.difference),
    weight: by(breakEven.weight),
    at: by(breakEven.at),
    share: percent(recommendation.rankAcceptability[examplePair[0]]?.[0] ?? 0, language),
    error: points(recommendation.halfWidth95, language),
    otherRules: percentRange(recommendation.otherRules.low, recommendation.otherRules.high, language),
    samples: decimal(samples, 0),
    label: reportWords[language].readings.label[recommendation.confidence],
    readWeight: by(meanWeights[breakEven.criterion] ?? 0),
    readAt: by(breakEvenWeights[breakEven.criterion] ?? 0),
    clear: `${decimal(model.confidence.clear * 100, 0)}%`,
    users: decimal(cost.users, 0),
    region: wording[language].regions.CN ?? 'CN',
    fullTime: fullTime(cost.fullTime, language),
    fullTimeRange: role
      ? `${decimal(role.fte.p10, 1)}${language === 'zh' ? ' 至 ' : ' to '}${decimal(role.fte.p90, 1)}`
      : '',
    roleYear: money(cost.roleYear, currency, language),
    roleRange: role ? moneyRange(role.perYear.p10, role.perYear.p90, currency, language) : '',
    roleMedian: role ? money(role.perYear.p50, currency, language) : '',
    supportMore: money(cost.supportMore, currency, language),
    turning: 'breakEven' in report.cost ? (report.cost.breakEven?.sentence ?? '') : '',
  };
}
