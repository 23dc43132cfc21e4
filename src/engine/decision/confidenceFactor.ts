import { firstShares } from './firstShares.ts';
import { type Scoring, weightedSums } from './scoring.ts';

/** First-rank share of a placement when its own central weights are taken as known (SMAA-2 confidence factor). */
export function confidenceFactor(
  scoring: Scoring,
  active: readonly boolean[],
  placement: number,
  centralWeights: readonly number[],
): number {
  const weights = centralWeights.map((weight) => new Float64Array(scoring.samples).fill(weight));
  return firstShares(weightedSums(weights, scoring.performances), active)[placement] as number;
}
