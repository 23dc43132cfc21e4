/**
 * Ranks of alternatives whose values are independent and uniform, each in its own interval: exactly, without sampling.
 * The chance that one of them has the value x and a given rank is a polynomial in x between two ends of intervals, so
 * that Gauss's rule integrates it without error; every row and every column of the chances sums to 1.
 */
import { gaussLegendre } from './gaussLegendre.ts';
import type { RankSums } from './smaaSums.ts';

/**
 * Adds the chances of every rank for one reading, whose low ends and widths (0 for a known value) stand from `at` on by
 * alternative. Writes each one's chance to be first into the same places of `first`.
 */
export type AddIndependentRanks = (
  at: number,
  low: Float64Array,
  width: Float64Array,
  sums: RankSums,
  first: Float64Array,
) => void;

/** For `n` alternatives. */
export function independentRanks(n: number): AddIndependentRanks {
  const ends = new Float64Array(2 * n);
  const low = new Float64Array(n);
  const width = new Float64Array(n);
  const high = new Float64Array(n);
  const inverse = new Float64Array(n);
  const inside = new Int32Array(n);
  const below = new Float64Array(n);
  const chances = new Float64Array(n + 3);
  // A product of m linear functions needs ⌈(m + 1) / 2⌉ nodes; here are m − 1 of them at most.
  const rules = Array.from({ length: n + 1 }, (_, m) => gaussLegendre(Math.max(1, Math.ceil(m / 2))));
  const nodes = rules.map((rule) => Float64Array.from(rule, ({ node }) => node));
  const parts = rules.map((rule) => Float64Array.from(rule, ({ weight }) => weight));

  return (at, lows, widths, { ranks, wins }, first) => {
    for (let a = 0; a < n; a++) {
      const from = lows[at + a] as number;
      const across = widths[at + a] as number;
      const to = from + across;
      low[a] = from;
      // A width that is lost in rounding is none.
      width[a] = to > from ? across : 0;
      high[a] = to;
      inverse[a] = 1 / (to > from ? across : 1);
      insert(ends, 2 * a, from);
      insert(ends, 2 * a + 1, high[a] as number);
      first[at + a] = 0;
      for (let b = 0; b < a; b++) {
        const ahead = chanceAbove((high[b] as number) - from, across, width[b] as number);
        wins[a * n + b] = (wins[a * n + b] as number) + ahead;
        wins[b * n + a] = (wins[b * n + a] as number) + (1 - ahead);
      }
    }
    for (let e = 0; e + 1 < 2 * n; e++) {
      const from = ends[e] as number;
      const to = ends[e + 1] as number;
      if (from === to) continue;
      let m = 0;
      let above = 0;
      for (let a = 0; a < n; a++) {
        if ((low[a] as number) >= to) above++;
        else if ((high[a] as number) >= to && width[a] !== 0) inside[m++] = a;
      }
      if (m === 1) {
        const a = inside[0] as number;
        const chance = (to - from) * (inverse[a] as number);
        ranks[a * n + above] = (ranks[a * n + above] as number) + chance;
        if (above === 0) first[at + a] = (first[at + a] as number) + chance;
      } else if (m > 1) addInside(m, above, from, to - from, ranks, first, at);
    }
    for (let a = 0; a < n; a++) if (width[a] === 0) addKnown(a, ranks, first, at);
  };

  /** Between two ends, where `m` could lie; `above` others certainly lie above. */
  function addInside(
    m: number,
    above: number,
    from: number,
    across: number,
    ranks: Float64Array,
    first: Float64Array,
    at: number,
  ): void {
    const node = nodes[m] as Float64Array;
    const part = parts[m] as Float64Array;
    for (let g = 0; g < node.length; g++) {
      const x = from + across * (node[g] as number);
      for (let k = 0; k < m; k++) {
        const a = inside[k] as number;
        // A node next to an end may be rounded beyond it.
        below[k] = Math.min(1, (x - (low[a] as number)) * (inverse[a] as number));
      }
      const weight = across * (part[g] as number);
      for (let k = 0; k < m; k++) {
        const a = inside[k] as number;
        const density = weight * (inverse[a] as number);
        countAbove(m, k);
        const row = a * n + above;
        for (let r = 0; r < m; r++) ranks[row + r] = (ranks[row + r] as number) + density * (chances[r] as number);
        if (above === 0) first[at + a] = (first[at + a] as number) + density * (chances[0] as number);
      }
    }
  }

  /** How many of the first `m`, without `own`, lie above, each lying below with its own chance: chances[0 … m − 1]. */
  function countAbove(m: number, own: number): void {
    if (m === 2) {
      const p = below[1 - own] as number;
      chances[0] = p;
      chances[1] = 1 - p;
      return;
    }
    // Two at once, and then one by one.
    const one = own === 0 ? 1 : 0;
    const other = own <= 1 ? 2 : 1;
    const p = m > 1 ? (below[one] as number) : 1;
    const q = m > 2 ? (below[other] as number) : 1;
    const both = p * q;
    chances[0] = both;
    chances[1] = p + q - 2 * both;
    chances[2] = 1 - p - q + both;
    for (let k = other + 1, known = 2; k < m; k++) {
      if (k === own) continue;
      const now = below[k] as number;
      const not = 1 - now;
      chances[known + 1] = not * (chances[known] as number);
      for (let r = known; r > 0; r--) chances[r] = (chances[r] as number) * now + (chances[r - 1] as number) * not;
      chances[0] = (chances[0] as number) * now;
      known++;
    }
  }

  /** A known value; others that are the same number share its ranks evenly. */
  function addKnown(own: number, ranks: Float64Array, first: Float64Array, at: number): void {
    const x = low[own] as number;
    let m = 0;
    let above = 0;
    let equals = 1;
    for (let a = 0; a < n; a++) {
      if (a === own) continue;
      if ((low[a] as number) > x) above++;
      else if (low[a] === x && width[a] === 0) equals++;
      else if ((high[a] as number) > x) below[m++] = (x - (low[a] as number)) * (inverse[a] as number);
    }
    countAbove(m + 1, m);
    for (let r = 0; r <= m; r++)
      for (let k = 0; k < equals; k++) {
        const place = own * n + above + r + k;
        ranks[place] = (ranks[place] as number) + (chances[r] as number) / equals;
      }
    if (above === 0) first[at + own] = (first[at + own] as number) + (chances[0] as number) / equals;
  }
}

/** Inserts a number into the first `count` of a sorted list. */
function insert(list: Float64Array, count: number, x: number): void {
  let k = count;
  for (; k > 0 && (list[k - 1] as number) > x; k--) list[k] = list[k - 1] as number;
  list[k] = x;
}

/** Chance that a·U₁ + b·U₂ exceeds `gap`, for independent uniform U₁ and U₂ and a, b ≥ 0; one half where all are 0. */
export function chanceAbove(gap: number, a: number, b: number): number {
  if (gap >= a + b) return gap === 0 ? 0.5 : 0;
  if (gap <= 0) return 1;
  const wide = a > b ? a : b;
  const narrow = a + b - wide;
  // By pieces: nothing cancels, and a width of 0 needs no case of its own.
  if (gap < narrow) return 1 - (gap * gap) / (2 * wide * narrow);
  if (gap <= wide) return 1 - (gap - narrow / 2) / wide;
  return (a + b - gap) ** 2 / (2 * wide * narrow);
}
