/**
 * The weight that a criterion would need for the runner-up to draw level, the other weights keeping their proportions
 * (break-even weight, as in Edwards & Barron's SMART sensitivity analysis).
 */

/**
 * From mean weights (summing to 1) and contributions (weight × weighted mean difference): by criterion index, the
 * normalised weight at which the mean difference is zero, or null where no weight between 0 and 1 tips.
 */
export function breakEvenWeights(meanWeights: readonly number[], contributions: readonly number[]): (number | null)[] {
  const total = contributions.reduce((sum, each) => sum + each, 0);
  return contributions.map((contribution, c) => {
    const weight = meanWeights[c] as number;
    if (weight <= 0 || weight >= 1) return null;
    const own = contribution / weight;
    const rest = (total - contribution) / (1 - weight);
    if (own === rest) return null;
    const at = rest / (rest - own);
    return at >= 0 && at <= 1 ? at : null;
  });
}
