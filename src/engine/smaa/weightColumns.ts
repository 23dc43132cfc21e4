/** Weights of every criterion, reading by reading, as far as they are known. */
import { copyColumn, takeColumn } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import { multiplicativeWeights } from './multiplicativeWeights.ts';
import type { SmaaProblem } from './problem.ts';

/**
 * Unnormalised weights, [criterion][reading]: within a reading only their proportions count. Drawn under the names
 * `weight <criterion>`; multiplicative ones under `base <criterion>`, `option <question>` and `level <question>`.
 */
export function drawWeights(problem: SmaaProblem, draws: Draws): Float64Array[] {
  return weightDrawer(problem)(draws);
}

/** The same for many draws: what is the same in all of them is worked out once. */
export function weightDrawer({ criteria, weights }: SmaaProblem): (draws: Draws) => Float64Array[] {
  const uniforms = (draws: Draws, c: number): Float64Array => copyColumn(draws.uniforms(`weight ${criteria[c]?.id}`));
  const exponentials = (draws: Draws): Float64Array[] =>
    criteria.map((_, c) => {
      const column = uniforms(draws, c);
      for (let i = 0; i < column.length; i++) column[i] = -Math.log(column[i] as number);
      return column;
    });
  switch (weights.kind) {
    case 'uniform':
      // Exponentials divided by their sum are uniform on the simplex (Devroye 1986, ch. V.2).
      return exponentials;
    case 'ordinal':
      return (draws) => ordinalWeights(exponentials(draws), weights.order);
    case 'fixed':
      return ({ samples }) => weights.weights.map((weight) => takeColumn(samples).fill(weight));
    case 'lower bounds': {
      const left = 1 - weights.bounds.reduce((sum, bound) => sum + bound, 0);
      return (draws) => {
        const columns = exponentials(draws);
        const total = sumOf(columns);
        return columns.map((column, c) => {
          const bound = weights.bounds[c] as number;
          return column.map((value, i) => bound * (total[i] as number) + left * value);
        });
      };
    }
    case 'points':
      return (draws) =>
        weights.low.map((low, c) => {
          const width = (weights.high[c] as number) - low;
          if (width === 0) return takeColumn(draws.samples).fill(low);
          const column = uniforms(draws, c);
          for (let i = 0; i < column.length; i++) column[i] = low + width * (column[i] as number);
          return column;
        });
    case 'multiplicative':
      return multiplicativeWeights(criteria, weights);
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
