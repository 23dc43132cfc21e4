/**
 * Weights when the criteria are only ranked, most important first; each set sums to 1. `criteria` is their number, at
 * least 1 (Stillwell, Seaver & Edwards 1981; Barron 1992; Edwards & Barron 1994).
 */

/** Rank-order centroid: the mean of all weights in that order, w_k = (1/n) Σ 1/i over i from k to n. */
export function rankOrderCentroid(criteria: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let rank = checked(criteria); rank >= 1; rank--) {
    sum += 1 / rank;
    weights.unshift(sum / criteria);
  }
  return weights;
}

/** Rank-sum: proportional to n, n − 1, …, 1. */
export function rankSum(criteria: number): number[] {
  const total = (checked(criteria) * (criteria + 1)) / 2;
  return Array.from({ length: criteria }, (_, k) => (criteria - k) / total);
}

/** Rank-reciprocal: proportional to 1, 1/2, …, 1/n. */
export function rankReciprocal(criteria: number): number[] {
  let total = 0;
  for (let rank = checked(criteria); rank >= 1; rank--) total += 1 / rank;
  return Array.from({ length: criteria }, (_, k) => 1 / ((k + 1) * total));
}

function checked(criteria: number): number {
  if (!Number.isInteger(criteria) || criteria < 1) throw new RangeError(`number of criteria: ${criteria}`);
  return criteria;
}
