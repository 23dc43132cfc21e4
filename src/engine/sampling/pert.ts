/** The PERT distribution, in which most parameters are stated. */
import { betaQuantile } from './incompleteBeta.ts';

/**
 * The two shapes of the PERT distribution as a beta distribution between low and high: weight λ on the likely value,
 * 4 unless given (Malcolm et al. 1959; Vose, Risk Analysis, 3rd ed. 2008). low < high.
 */
export function pertShape(low: number, likely: number, high: number, lambda = 4): { alpha: number; beta: number } {
  const width = high - low;
  return { alpha: 1 + (lambda * (likely - low)) / width, beta: 1 + (lambda * (high - likely)) / width };
}

/** Quantile of the PERT distribution, exact to about 1e-13 of the range; `p` from 0 to 1, low ≤ likely ≤ high. */
export function pertQuantile(low: number, likely: number, high: number, p: number, lambda = 4): number {
  if (low === high) return low;
  const { alpha, beta } = pertShape(low, likely, high, lambda);
  return low + (high - low) * betaQuantile(p, alpha, beta);
}
