/** Weighted sums of plain figures, the weights divided by their sum: one value an alternative, in the unit of `values`. */
export function weightedValues(weights: readonly number[], values: readonly (readonly number[])[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('weights must sum to more than 0');
  return values.map((row) => {
    if (row.length !== weights.length) throw new RangeError(`${weights.length} values wanted, ${row.length} given`);
    return row.reduce((sum, value, c) => sum + (weights[c] as number) * value, 0) / total;
  });
}
