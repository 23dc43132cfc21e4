/**
 * SMAA-2 (Lahdelma & Salminen 2001): rank acceptability, pairwise winning and central weights, counted over readings.
 * A plain count; ties are split evenly, so that every row and column sums to 1.
 */
import { BLOCKS } from '../sampling/draws.ts';

export interface RankCount {
  /** [placement][rank]; ruled-out placements share the last ranks evenly. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** [placement][other]: share of readings in which the first beats the other. */
  readonly pairwiseWinning: readonly (readonly number[])[];
  /** First-rank share by block: [block][placement]. */
  readonly firstByBlock: readonly (readonly number[])[];
}

/** Counts ranks and wins; `values` by placement and reading. */
export function countRanks(values: readonly Float64Array[], active: readonly boolean[]): RankCount {
  const size = active.length;
  const samples = values[0]?.length ?? 0;
  const left = active.flatMap((is, p) => (is ? [p] : []));
  const columns = left.map((p) => values[p] as Float64Array);
  const n = left.length;
  const ranks = new Float64Array(n * n);
  const wins = new Float64Array(n * n);
  const firsts = new Float64Array(BLOCKS * n);
  const block = samples / BLOCKS;
  const better = new Int32Array(n);
  const equal = new Int32Array(n);
  for (let i = 0; i < samples; i++) {
    better.fill(0);
    equal.fill(1);
    for (let a = 0; a < n; a++) {
      const own = (columns[a] as Float64Array)[i] as number;
      for (let b = a + 1; b < n; b++) {
        const other = (columns[b] as Float64Array)[i] as number;
        if (own > other) {
          better[b] = (better[b] as number) + 1;
          wins[a * n + b] = (wins[a * n + b] as number) + 1;
        } else if (own < other) {
          better[a] = (better[a] as number) + 1;
          wins[b * n + a] = (wins[b * n + a] as number) + 1;
        } else {
          equal[a] = (equal[a] as number) + 1;
          equal[b] = (equal[b] as number) + 1;
          wins[a * n + b] = (wins[a * n + b] as number) + 0.5;
          wins[b * n + a] = (wins[b * n + a] as number) + 0.5;
        }
      }
    }
    const inBlock = Math.floor(i / block) * n;
    for (let a = 0; a < n; a++) {
      const from = better[a] as number;
      const ties = equal[a] as number;
      const share = 1 / ties;
      for (let r = from; r < from + ties; r++) ranks[a * n + r] = (ranks[a * n + r] as number) + share;
      if (from === 0) firsts[inBlock + a] = (firsts[inBlock + a] as number) + share;
    }
  }
  const out = size - n;
  return {
    rankAcceptability: active.map((is, p) => {
      const a = left.indexOf(p);
      return active.map((_, r) => (is ? (r < n ? (ranks[a * n + r] as number) / samples : 0) : r < n ? 0 : 1 / out));
    }),
    pairwiseWinning: active.map((is, p) =>
      active.map((also, q) => {
        if (!is || p === q) return 0;
        return also ? (wins[left.indexOf(p) * n + left.indexOf(q)] as number) / samples : 1;
      }),
    ),
    firstByBlock: Array.from({ length: BLOCKS }, (_, b) =>
      active.map((is, p) => (is ? (firsts[b * n + left.indexOf(p)] as number) / block : 0)),
    ),
  };
}

export interface WeightCount {
  /** [placement][criterion]: mean normalised weights where it is first; null if it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Mean normalised weights over all readings. */
  readonly meanWeights: readonly number[];
}

/** Central weights (ties share a reading evenly) and mean weights; `weights` unnormalised, by criterion and reading. */
export function countWeights(
  weights: readonly Float64Array[],
  values: readonly Float64Array[],
  active: readonly boolean[],
): WeightCount {
  const samples = weights[0]?.length ?? 0;
  const left = active.flatMap((is, p) => (is ? [p] : []));
  const central = active.map(() => new Float64Array(weights.length));
  const firsts = new Float64Array(active.length);
  const mean = new Float64Array(weights.length);
  for (let i = 0; i < samples; i++) {
    let total = 0;
    for (const column of weights) total += column[i] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (const p of left) best = Math.max(best, values[p]?.[i] as number);
    let ties = 0;
    for (const p of left) if (values[p]?.[i] === best) ties++;
    for (const p of left) {
      if (values[p]?.[i] !== best) continue;
      firsts[p] = (firsts[p] as number) + 1 / ties;
      const sums = central[p] as Float64Array;
      for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) + (weights[c]?.[i] as number) / total / ties;
    }
    for (let c = 0; c < mean.length; c++) mean[c] = (mean[c] as number) + (weights[c]?.[i] as number) / total;
  }
  return {
    centralWeights: central.map((sums, p) =>
      firsts[p] === 0 ? null : Array.from(sums, (sum) => sum / (firsts[p] as number)),
    ),
    meanWeights: Array.from(mean, (sum) => sum / samples),
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
