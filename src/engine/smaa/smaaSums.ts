/** What a run over readings adds up, and the shares that come of it. */
import { giveBack, takeZeros } from '../sampling/buffers.ts';
import { halfWidthOf, RANDOMISATIONS } from '../sampling/scrambledSobol.ts';
import type { SmaaProblem } from './problem.ts';
import type { SmaaResult } from './smaa.ts';

/** Ranks and wins, in readings. */
export interface RankSums {
  /** [alternative · n + rank] */
  readonly ranks: Float64Array;
  /** [alternative · n + other] */
  readonly wins: Float64Array;
}

export interface SmaaSums extends RankSums {
  /** [randomisation][alternative]: first ranks. */
  readonly firsts: readonly Float64Array[];
  /** [alternative][criterion]: normalised weights of the readings in which it is first, each by its share in it. */
  readonly central: readonly Float64Array[];
  /** By alternative: the shares that `central` is made of. */
  readonly centralFirsts: Float64Array;
}

/** Nothing yet. */
export function createSums({ alternatives, criteria }: SmaaProblem): SmaaSums {
  const n = alternatives.length;
  return {
    ranks: new Float64Array(n * n),
    wins: new Float64Array(n * n),
    firsts: Array.from({ length: RANDOMISATIONS }, () => new Float64Array(n)),
    central: alternatives.map(() => new Float64Array(criteria.length)),
    centralFirsts: new Float64Array(n),
  };
}

/** Adds to the central weights: unnormalised weights by criterion, share in the first rank by alternative. */
export function addWeights(sums: SmaaSums, weights: readonly Float64Array[], first: readonly Float64Array[]): void {
  const samples = weights[0]?.length ?? 0;
  const whole = takeZeros(samples);
  for (const column of weights)
    for (let i = 0; i < samples; i++) whole[i] = (whole[i] as number) + (column[i] as number);
  for (let i = 0; i < samples; i++) whole[i] = 1 / (whole[i] as number);
  first.forEach((share, a) => {
    let firsts = 0;
    for (let i = 0; i < samples; i++) firsts += share[i] as number;
    sums.centralFirsts[a] = (sums.centralFirsts[a] as number) + firsts;
  });
  for (let a = 0; a < first.length; a += 4)
    for (let c = 0; c < weights.length; c++) addCentral(sums.central, a, c, first, weights[c] as Float64Array, whole);
  giveBack(whole);
}

/** Four alternatives at a time, so that no sum has to wait for itself. */
function addCentral(
  central: readonly Float64Array[],
  a: number,
  c: number,
  first: readonly Float64Array[],
  weight: Float64Array,
  whole: Float64Array,
): void {
  const own = first[a] as Float64Array;
  // Past the last one, any column serves.
  const [p, q, r, s] = [own, first[a + 1] ?? own, first[a + 2] ?? own, first[a + 3] ?? own];
  let [sumP, sumQ, sumR, sumS] = [0, 0, 0, 0];
  for (let i = 0; i < weight.length; i++) {
    const normalised = (weight[i] as number) * (whole[i] as number);
    sumP += (p[i] as number) * normalised;
    sumQ += (q[i] as number) * normalised;
    sumR += (r[i] as number) * normalised;
    sumS += (s[i] as number) * normalised;
  }
  [sumP, sumQ, sumR, sumS].forEach((sum, k) => {
    const row = central[a + k];
    if (row) row[c] = (row[c] as number) + sum;
  });
}

/** Shares and means after so many readings, the same number in each randomisation. */
export function resultOf(sums: SmaaSums, samples: number): Omit<SmaaResult, 'confidenceFactors'> {
  const n = sums.centralFirsts.length;
  const table = (counts: Float64Array): number[][] =>
    Array.from({ length: n }, (_, a) => Array.from(counts.subarray(a * n, (a + 1) * n), (sum) => sum / samples));
  return {
    samples,
    // A share that is nothing may be rounded below 0.
    rankAcceptability: table(sums.ranks).map((row) => row.map((share) => Math.max(0, share))),
    pairwiseWinning: table(sums.wins),
    centralWeights: sums.central.map((own, a) => {
      const firsts = sums.centralFirsts[a] as number;
      return firsts > 0 ? Array.from(own, (sum) => sum / firsts) : null;
    }),
    // In every reading the shares of the first rank sum to 1.
    meanWeights: Array.from(
      sums.central[0] ?? [],
      (_, c) => sums.central.reduce((sum, own) => sum + (own[c] as number), 0) / samples,
    ),
    halfWidths95: sums.central.map((_, a) =>
      halfWidthOf(sums.firsts.map((shares) => ((shares[a] as number) * RANDOMISATIONS) / samples)),
    ),
  };
}
