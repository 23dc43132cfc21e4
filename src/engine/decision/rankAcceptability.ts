/**
 * SMAA-2 (Lahdelma & Salminen 2001): rank acceptability, pairwise winning, central weights, counted over readings.
 * A plain count; ties are split evenly, so that every row and column sums to 1.
 */
import { BLOCKS } from '../sampling/draws.ts';
import { values } from './firstShares.ts';
import type { Scoring } from './scoring.ts';

export interface RankCount {
  /** [placement][rank]; ruled-out placements share the last ranks evenly. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** [placement][other]: share of readings in which the first beats the other. */
  readonly pairwiseWinning: readonly (readonly number[])[];
  /** [placement][criterion]: mean normalised weights where it is first; null if it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Mean normalised weights over all readings. */
  readonly meanWeights: readonly number[];
  /** First-rank share by block: [block][placement]. */
  readonly firstByBlock: readonly (readonly number[])[];
}

/** Counts ranks, wins and weights over all readings. */
export function countRanks(scoring: Pick<Scoring, 'weights' | 'performances'>, active: readonly boolean[]): RankCount {
  const size = active.length;
  const criteria = scoring.weights.length;
  const samples = scoring.weights[0]?.length ?? 0;
  const columns = values(scoring.weights, scoring.performances, active);
  const left = active.flatMap((is, p) => (is ? [p] : []));
  const ranks = Array.from({ length: size }, () => new Float64Array(size));
  const wins = Array.from({ length: size }, () => new Float64Array(size));
  const central = Array.from({ length: size }, () => new Float64Array(criteria));
  const firsts = new Float64Array(size);
  const mean = new Float64Array(criteria);
  const byBlock: number[][] = Array.from({ length: BLOCKS }, () => new Array<number>(size).fill(0));
  const normalised = new Float64Array(criteria);
  const block = samples / BLOCKS;

  for (let i = 0; i < samples; i++) {
    let total = 0;
    for (let c = 0; c < criteria; c++) total += (scoring.weights[c] as Float64Array)[i] as number;
    for (let c = 0; c < criteria; c++) {
      const weight = ((scoring.weights[c] as Float64Array)[i] as number) / total;
      normalised[c] = weight;
      mean[c] = (mean[c] as number) + weight;
    }
    for (const p of left) {
      const own = (columns[p] as Float64Array)[i] as number;
      let better = 0;
      let equal = 1;
      for (const q of left) {
        if (q === p) continue;
        const other = (columns[q] as Float64Array)[i] as number;
        const row = wins[p] as Float64Array;
        if (other > own) better++;
        else if (other === own) {
          equal++;
          row[q] = (row[q] as number) + 0.5;
        } else row[q] = (row[q] as number) + 1;
      }
      const share = 1 / equal;
      const row = ranks[p] as Float64Array;
      for (let r = better; r < better + equal; r++) row[r] = (row[r] as number) + share;
      if (better > 0) continue;
      firsts[p] = (firsts[p] as number) + share;
      const counts = byBlock[Math.floor(i / block)] as number[];
      counts[p] = (counts[p] as number) + share / block;
      const sums = central[p] as Float64Array;
      for (let c = 0; c < criteria; c++) sums[c] = (sums[c] as number) + share * (normalised[c] as number);
    }
  }

  const out = size - left.length;
  return {
    rankAcceptability: ranks.map((row, p) =>
      Array.from(row, (count, r) => (active[p] ? count / samples : r < left.length ? 0 : 1 / out)),
    ),
    pairwiseWinning: wins.map((row, p) =>
      Array.from(row, (count, q) => {
        if (p === q || !active[p]) return 0;
        return active[q] ? count / samples : 1;
      }),
    ),
    centralWeights: central.map((sums, p) =>
      firsts[p] === 0 ? null : Array.from(sums, (sum) => sum / (firsts[p] as number)),
    ),
    meanWeights: Array.from(mean, (sum) => sum / samples),
    firstByBlock: byBlock,
  };
}

/** Two-sided 97.5 % quantile of Student's t with BLOCKS − 1 = 15 degrees of freedom. */
const STUDENT_T = 2.1314;

/** 95 % half-width of a mean over independent randomisations. */
export function halfWidth95(blocks: readonly number[]): number {
  const mean = blocks.reduce((sum, each) => sum + each, 0) / blocks.length;
  const squares = blocks.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return (STUDENT_T * Math.sqrt(squares / (blocks.length - 1))) / Math.sqrt(blocks.length);
}
