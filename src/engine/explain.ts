/** The second part of an assessment: why, and what would change it. */
import type { Assessment, Cost, Warning } from '../model/assessment.ts';
import { costWorking } from './cost/costWorking.ts';
import type { CostRequest } from './cost/roleCost.ts';
import { rankingAnswers } from './decision/answered.ts';
import { confidenceFactor } from './decision/confidenceFactor.ts';
import { possibleFirst } from './decision/possibleFirst.ts';
import { countWeights } from './decision/rankAcceptability.ts';
import { breakEvenWeights } from './explanation/breakEvenWeights.ts';
import { dutyMap } from './explanation/dutyMap.ts';
import { flips } from './explanation/flips.ts';
import { outcomes } from './explanation/nextQuestions.ts';
import { questionWorkings } from './explanation/questionWorkings.ts';
import { reasons } from './explanation/reasons.ts';
import { ruleSpread } from './explanation/ruleSpread.ts';
import { safeguards } from './explanation/safeguards.ts';
import { structure } from './explanation/structure.ts';
import { createWhatIf } from './explanation/whatIf.ts';
import { lookOut } from './outlook.ts';
import { activePlacements, byPlacement, PLACEMENT_ORDER, type Ranked } from './rank.ts';

/** From this many ranking answers on it is odd that one of them alone decides. */
const ENOUGH_ANSWERS = 3;

/** The request that the cost of this ranking was assessed with. */
const costRequest = ({ prepared, answers, scoring, firstLook }: Ranked<Cost>): CostRequest => ({
  model: prepared.model,
  answers,
  readings: scoring.readings,
  placement: firstLook.recommendation.placement,
  runnerUp: firstLook.recommendation.runnerUp,
  ruledOut: firstLook.ruledOut.map(({ placement }) => placement),
});

/** Finishes an assessment; yields between its parts. */
export function* explain(ranked: Ranked<Cost>): Generator<undefined, Assessment> {
  const { prepared, answers, scoring, active, count, first, runnerUp, firstLook } = ranked;
  const { model } = prepared;
  const whatIf = createWhatIf(scoring, (changed) => activePlacements(prepared, changed));
  yield;
  const outlook = yield* lookOut(ranked, whatIf);
  const given = rankingAnswers(prepared, answers);
  const decisive: Warning[] =
    given.count < ENOUGH_ANSWERS || first < 0
      ? []
      : given.paths
          .filter((path) => whatIf.decide(path, null).first !== whatIf.now.first)
          .map((path) => ({ path, code: 'one-answer-decides' }));
  yield;
  const spread = first < 0 ? null : ruleSpread(whatIf, first, outlook.otherRules.rules);
  yield;
  const found = flips(whatIf);
  yield;
  const weighed = countWeights(scoring.weights, scoring.values, active);
  const possible = possibleFirst(prepared, answers, active);
  const explained = first < 0 || runnerUp < 0 ? null : reasons(scoring, whatIf.quick, first, runnerUp);
  const levels =
    explained === null
      ? prepared.criteria.map(() => null)
      : breakEvenWeights(weighed.meanWeights, explained.contributions);
  const asked = outlook.decidingQuestion;
  const host = firstLook.recommendation.placement;
  const cut = structure(model, answers, host);
  const byCriterion = <T>(value: (c: number) => T): Record<string, T> =>
    Object.fromEntries(prepared.criteria.map((criterion, c) => [criterion, value(c)]));

  return {
    schema: 1,
    modelVersion: model.version,
    seed: ranked.seed,
    samples: scoring.samples,
    answered: firstLook.answered,
    recommendation: {
      placement: firstLook.recommendation.placement,
      confidence: outlook.confidence,
      runnerUp: firstLook.recommendation.runnerUp,
      halfWidth95: firstLook.recommendation.halfWidth95,
      otherRules: outlook.otherRules,
      ruleSpread: spread,
      decidingQuestion: asked,
      decidingOutcomes: asked === null ? [] : outcomes(whatIf, asked),
      rankAcceptability: firstLook.recommendation.rankAcceptability,
      pairwiseWinning: byPlacement(prepared, (p) => {
        const row = byPlacement(prepared, (q) => count.pairwiseWinning[p]?.[q] as number);
        const own = prepared.placements[p];
        return Object.fromEntries(Object.entries(row).filter(([id]) => id !== own));
      }),
      centralWeights: byPlacement(prepared, (p) => {
        const weights = weighed.centralWeights[p];
        return weights ? byCriterion((c) => weights[c] as number) : null;
      }),
      confidenceFactors: byPlacement(prepared, (p) => {
        const weights = weighed.centralWeights[p];
        return weights ? confidenceFactor(scoring, active, p, weights) : null;
      }),
    },
    ruledOut: firstLook.ruledOut,
    possibleFirst: PLACEMENT_ORDER.filter((id) => possible.includes(prepared.placements.indexOf(id))),
    stopAsking: outlook.stopAsking,
    reasons: explained?.reasons ?? [],
    meanDifference: explained?.meanDifference ?? null,
    meanWeights: byCriterion((c) => weighed.meanWeights[c] as number),
    flips: found,
    breakEvenWeights: byCriterion((c) => levels[c] ?? null),
    nextQuestions: outlook.nextQuestions,
    structure: cut,
    dutyMap: dutyMap(model, answers, host, cut.id),
    safeguards: safeguards(model, answers, host, cut.id),
    cost: ranked.cost,
    warnings: [
      ...ranked.contradictions,
      ...firstLook.warnings.filter((each) => !ranked.contradictions.includes(each)),
      ...decisive,
    ],
    workings: {
      questions: questionWorkings(whatIf, outlook.nextQuestions, asked),
      cost: ranked.cost === null ? null : costWorking(costRequest(ranked), ranked.cost),
    },
  };
}
