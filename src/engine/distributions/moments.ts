/** Mean and variance of the distributions in which a figure is stated by three points; low ≤ likely ≤ high. */
import { pertShape } from '../sampling/pert.ts';

export interface Moments {
  readonly mean: number;
  /** In the square of the unit of the figure. */
  readonly variance: number;
}

/**
 * PERT with weight λ on the likely value. The variance is that of the beta distribution, αβ/((α+β)²(α+β+1)) of the
 * squared range, not the textbook's (range/6)².
 */
export function pertMoments(low: number, likely: number, high: number, lambda = 4): Moments {
  if (low === high) return { mean: low, variance: 0 };
  const { alpha, beta } = pertShape(low, likely, high, lambda);
  const all = alpha + beta;
  return {
    mean: (low + lambda * likely + high) / (lambda + 2),
    variance: ((alpha * beta) / (all * all * (all + 1))) * (high - low) ** 2,
  };
}

/** Triangular distribution. */
export function triangularMoments(low: number, likely: number, high: number): Moments {
  const width = high - low;
  const below = likely - low;
  return { mean: (low + likely + high) / 3, variance: (width * width - below * (high - likely)) / 18 };
}
