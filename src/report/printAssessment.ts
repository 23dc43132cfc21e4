/** An assessment as JSON text: the contract's keys in the contract's order, rounded as it says. */
import type {
  Assessment,
  Comparison,
  Cost,
  Flip,
  PerPlacement,
  PlacementCost,
  Quantity,
  Recommendation,
} from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { roundHalfAway } from './roundHalfAway.ts';

const PLACEMENTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/** Probabilities, weights and contributions. */
const share = (value: number): number => roundHalfAway(value, 4);
/** Full-time equivalents and hours. */
const hours = (value: number): number => roundHalfAway(value, 2);
const money = (value: number): number => roundHalfAway(value, 0);

/** Indented, with a final line break. */
export const printAssessment = (assessment: Assessment): string => `${JSON.stringify(rounded(assessment), null, 2)}\n`;

/** One line for a row of a table, its number last, with a final line break. */
export const printAssessmentRow = (assessment: Assessment, row: number): string =>
  `${JSON.stringify({ ...rounded(assessment), row })}\n`;

/** The assessment as printed; the type sees to it that no key of it is left out. */
function rounded(assessment: Assessment): Required<Omit<Assessment, 'workings'>> {
  return {
    schema: 1,
    modelVersion: assessment.modelVersion,
    seed: assessment.seed,
    samples: assessment.samples,
    answered: { count: assessment.answered.count, total: assessment.answered.total },
    recommendation: recommendation(assessment.recommendation),
    ruledOut: assessment.ruledOut.map(({ placement, because }) => ({ placement, because })),
    possibleFirst: assessment.possibleFirst,
    stopAsking: assessment.stopAsking,
    reasons: assessment.reasons.map(({ criterion, favours, contribution, because }) => ({
      criterion,
      favours,
      contribution: share(contribution),
      because,
    })),
    meanDifference: orNull(assessment.meanDifference, share),
    meanWeights: byId(assessment.meanWeights, share),
    flips: assessment.flips.map(flip),
    breakEvenWeights: byId(assessment.breakEvenWeights, (value) => orNull(value, share)),
    nextQuestions: assessment.nextQuestions.map(({ path, value }) => ({ path, value: share(value) })),
    structure: {
      id: assessment.structure.id,
      because: assessment.structure.because,
      missing: assessment.structure.missing,
    },
    dutyMap: assessment.dutyMap.map(({ duty, responsible, accountable, mustNot, sources }) => ({
      duty,
      responsible,
      accountable,
      mustNot,
      sources,
    })),
    safeguards: assessment.safeguards.map(({ id, severity, state, sources }) => ({ id, severity, state, sources })),
    cost: orNull(assessment.cost, cost),
    warnings: assessment.warnings.map(({ path, code }) => ({ path, code })),
  };
}

function recommendation(given: Recommendation): Required<Recommendation> {
  return {
    placement: given.placement,
    confidence: given.confidence,
    runnerUp: given.runnerUp,
    halfWidth95: share(given.halfWidth95),
    otherRules: {
      low: share(given.otherRules.low),
      high: share(given.otherRules.high),
      rules: given.otherRules.rules.map(({ id, placement, acceptability, recommended }) => ({
        id,
        placement,
        acceptability: share(acceptability),
        recommended: share(recommended),
      })),
    },
    ruleSpread: orNull(given.ruleSpread, ({ rule, difference, because }) => ({
      rule,
      difference: share(difference),
      because: because.map((each) => ({ path: each.path, difference: share(each.difference) })),
    })),
    decidingQuestion: given.decidingQuestion,
    decidingOutcomes: given.decidingOutcomes.map(({ value, placement, acceptability }) => ({
      value,
      placement,
      acceptability: share(acceptability),
    })),
    rankAcceptability: byPlacement(given.rankAcceptability, (ranks) => ranks.map(share)),
    pairwiseWinning: byPlacement(given.pairwiseWinning, (row) => byPlacement(row, share)),
    centralWeights: byPlacement(given.centralWeights, (weights) => orNull(weights, (each) => byId(each, share))),
    confidenceFactors: byPlacement(given.confidenceFactors, (value) => orNull(value, share)),
  };
}

function flip({ changes, placement, acceptability, between }: Flip): Required<Flip> {
  return {
    changes: changes.map(({ path, from, to }) => ({ path, from, to })),
    placement,
    acceptability: share(acceptability),
    between: orNull(between, ([low, high]) => [hours(low), hours(high)] as const),
  };
}

function cost(given: Cost): Required<Cost> {
  return {
    currency: given.currency,
    year: given.year,
    horizonYears: given.horizonYears,
    role: {
      fte: quantity(given.role.fte, hours),
      perYear: quantity(given.role.perYear, money),
      againstToday: orNull(given.role.againstToday, hours),
    },
    placements: byPlacement(given.placements, placementCost),
    comparison: orNull(given.comparison, comparison),
  };
}

function placementCost(given: PlacementCost): Required<PlacementCost> {
  return {
    perYear: quantity(given.perYear, money),
    total: quantity(given.total, money),
    lines: given.lines.map((line) => ({
      topic: line.topic,
      kind: line.kind,
      basis: line.basis,
      ...quantity(line, money),
    })),
  };
}

function comparison(given: Comparison): Required<Comparison> {
  return {
    placement: given.placement,
    against: given.against,
    saving: { ...quantity(given.saving, money), probabilityPositive: share(given.saving.probabilityPositive) },
    verdict: given.verdict,
    breakEvens: given.breakEvens.map(({ parameter, value, unit, yours }) => ({
      parameter,
      value: orNull(value, inUnit(unit)),
      unit,
      yours: orNull(yours, inUnit(unit)),
    })),
    drivers: given.drivers.map(({ parameter, unit, at, low, high }) => ({
      parameter,
      unit,
      at: [inUnit(unit)(at[0]), inUnit(unit)(at[1])] as const,
      low: money(low),
      high: money(high),
    })),
  };
}

/** How a parameter of this unit is rounded: `hours/year`, `CNY/hour` (or `currency/hour`), `share`, `users/administrator`. */
function inUnit(unit: string): (value: number) => number {
  if (/^(currency|[A-Z]{3})\b/.test(unit) && !unit.startsWith('FTE')) return money;
  return /^(hours?|FTE|days?|months?|weeks?)\b/i.test(unit) ? hours : share;
}

const quantity = ({ p10, p50, p90, mean }: Quantity, round: (value: number) => number): Quantity => ({
  p10: round(p10),
  p50: round(p50),
  p90: round(p90),
  mean: round(mean),
});

const orNull = <T, R>(value: T | null, print: (value: T) => R): R | null => (value === null ? null : print(value));

/** Placements in their fixed order; those that are not there stay away. */
function byPlacement<T, R>(given: PerPlacement<T>, print: (value: T) => R): PerPlacement<R> {
  return Object.fromEntries(
    PLACEMENTS.flatMap((id) => {
      const value = given[id];
      return value === undefined ? [] : [[id, print(value)]];
    }),
  );
}

/** Criteria in order of id, so that the order of the model file changes no byte. */
function byId<T, R>(given: Readonly<Record<string, T>>, print: (value: T) => R): Record<string, R> {
  const sorted = Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, value]) => [id, print(value)]));
}
