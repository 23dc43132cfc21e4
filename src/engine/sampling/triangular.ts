/** Quantile of the triangular distribution; `p` from 0 to 1, low ≤ likely ≤ high. */
export function triangularQuantile(low: number, likely: number, high: number, p: number): number {
  const width = high - low;
  if (width === 0) return low;
  const turn = (likely - low) / width;
  return p < turn ? low + Math.sqrt(p * width * (likely - low)) : high - Math.sqrt((1 - p) * width * (high - likely));
}
