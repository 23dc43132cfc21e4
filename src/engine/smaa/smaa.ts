/** SMAA-2 of a general problem, and of columns that somebody else has drawn: the product's scoring is such. */
import { countRanks, countWeights, halfWidth95 } from '../decision/rankAcceptability.ts';
import { weightedSums } from '../decision/scoring.ts';
import { createDraws, type Draws } from '../sampling/draws.ts';
import { checkProblem } from './checkProblem.ts';
import { drawPerformances } from './performanceColumns.ts';
import type { SmaaProblem } from './problem.ts';
import { drawWeights } from './weightColumns.ts';

/** One number for each reading. `Scoring` of the product's model has both. */
export interface SmaaColumns {
  /** Unnormalised: [criterion][reading]. */
  readonly weights: readonly Float64Array[];
  /** Values: [alternative][criterion][reading]. */
  readonly performances: readonly (readonly Float64Array[])[];
}

export interface SmaaResult {
  readonly samples: number;
  /** [alternative][rank]: share of readings. Rows and columns sum to 1. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** [alternative][other]: share of readings in which the first beats the other. */
  readonly pairwiseWinning: readonly (readonly number[])[];
  /** [alternative][criterion]: mean weights where it is first; null if it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** First-rank share of each alternative under its own central weights; null if it never is first. */
  readonly confidenceFactors: readonly (number | null)[];
  /** Mean normalised weights over all readings. */
  readonly meanWeights: readonly number[];
  /** 95 % half-width of each first-rank share, from independent randomisations. */
  readonly halfWidths95: readonly number[];
}

export interface SmaaOptions {
  /** Which set of draws, a whole number; 1 unless given. */
  readonly seed?: number;
  /** A power of two from 256 on; 16 384 unless given. */
  readonly samples?: number;
}

/** Draws and counts. Pure: the same problem, seed and samples give the same result. RangeError on a malformed problem. */
export function smaa(problem: SmaaProblem, { seed = 1, samples = 16_384 }: SmaaOptions = {}): SmaaResult {
  return countColumns(drawColumns(problem, createDraws(seed, samples)));
}

/** Weights and performances of every reading. */
export function drawColumns(problem: SmaaProblem, draws: Draws): SmaaColumns {
  checkProblem(problem);
  return { weights: drawWeights(problem, draws), performances: drawPerformances(problem, draws) };
}

/** Counts given columns; alternatives that are not `active` are ruled out and share the last ranks. */
export function countColumns(
  { weights, performances }: SmaaColumns,
  active: readonly boolean[] = performances.map(() => true),
): SmaaResult {
  const values = weightedSums(weights, performances);
  const { rankAcceptability, pairwiseWinning, firstByBlock } = countRanks(values, active);
  const { centralWeights, meanWeights } = countWeights(weights, values, active);
  return {
    samples: values[0]?.length ?? 0,
    rankAcceptability,
    pairwiseWinning,
    centralWeights,
    confidenceFactors: centralWeights.map((own, a) => (own ? firstShareUnder(own, performances, active, a) : null)),
    meanWeights,
    halfWidths95: active.map((_, a) => halfWidth95(firstByBlock.map((shares) => shares[a] as number))),
  };
}

/** First-rank share of one alternative when the weights are known (under its central weights: the confidence factor). */
export function firstShareUnder(
  weights: readonly number[],
  performances: SmaaColumns['performances'],
  active: readonly boolean[],
  alternative: number,
): number {
  const samples = performances[0]?.[0]?.length ?? 0;
  const fixed = weights.map((weight) => new Float64Array(samples).fill(weight));
  return countRanks(weightedSums(fixed, performances), active).rankAcceptability[alternative]?.[0] as number;
}
