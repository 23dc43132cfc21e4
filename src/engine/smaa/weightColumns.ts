/** Weights of every criterion, reading by reading, as far as they are known. */
import type { Draws } from '../sampling/draws.ts';
import { multiplicativeWeights } from './multiplicativeWeights.ts';
import type { SmaaProblem } from './problem.ts';

/**
 * Unnormalised weights, [criterion][reading]: within a reading only their proportions count. Drawn under the names
 * `weight <criterion>`; multiplicative ones under `base <criterion>`, `option <question>` and `level <question>`.
 */
export function drawWeights({ criteria, weights }: SmaaProblem, draws: Draws): Float64Array[] {
  const uniforms = (c: number): Float64Array => draws.uniforms(`weight ${criteria[c]?.id}`);
  const exponentials = (): Float64Array[] => criteria.map((_, c) => uniforms(c).map((u) => -Math.log(u)));
  switch (weights.kind) {
    case 'uniform':
      // Exponentials divided by their sum are uniform on the simplex (Devroye 1986, ch. V.2).
      return exponentials();
    case 'ordinal':
      return ordinalWeights(exponentials(), weights.order);
    case 'fixed':
      return weights.weights.map((weight) => new Float64Array(draws.samples).fill(weight));
    case 'lower bounds': {
      const columns = exponentials();
      const total = sumOf(columns);
      const left = 1 - weights.bounds.reduce((sum, bound) => sum + bound, 0);
      return columns.map((column, c) => {
        const bound = weights.bounds[c] as number;
        return column.map((value, i) => bound * (total[i] as number) + left * value);
      });
    }
    case 'points':
      return weights.low.map((low, c) => {
        const width = (weights.high[c] as number) - low;
        return width === 0 ? new Float64Array(draws.samples).fill(low) : uniforms(c).map((u) => low + width * u);
      });
    case 'multiplicative':
      return multiplicativeWeights(criteria, weights, draws);
  }
}

/**
 * The ranked part of the simplex has the corners (1, 0, …), (½, ½, 0, …), …, (1/n, …, 1/n): weights uniform on it are a
 * uniform mixture of those corners.
 */
function ordinalWeights(mixture: readonly Float64Array[], order: readonly number[]): Float64Array[] {
  const result: Float64Array[] = [];
  let below = new Float64Array(mixture[0]?.length ?? 0);
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const share = mixture[rank] as Float64Array;
    below = below.map((sum, i) => sum + (share[i] as number) / (rank + 1));
    result[order[rank] as number] = below;
  }
  return result;
}

function sumOf(columns: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(columns[0]?.length ?? 0);
  for (const column of columns)
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (column[i] as number);
  return total;
}
