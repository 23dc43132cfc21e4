/** Pairwise winning indices without sampling, where weights are points or fixed and performances intervals or points. */
import type { Range } from '../../model/decision.ts';
import { checkProblem } from './checkProblem.ts';
import { valueOn } from './performanceColumns.ts';
import type { Criterion, Performance, SmaaProblem } from './problem.ts';
import { type ProductTerm, shareAboveZero } from './shareAboveZero.ts';
import { MOST_UNIFORMS, shareOfUniformSum } from './uniformSum.ts';

/**
 * [alternative][other]: probability that the first beats the other; 0 on the diagonal, ½ where both are the same
 * number. Dividing weights by their sum changes no order, so that the difference of two values is a sum of independent
 * terms. To 1e-12 (see `shareOfUniformSum`, `shareAboveZero`). RangeError for other weights or performances.
 */
export function pairwiseExact(problem: SmaaProblem): number[][] {
  checkProblem(problem);
  const points = weightRanges(problem);
  const values = problem.performances.map((row) =>
    row.map((performance, c) => valueRange(performance, problem.criteria[c] as Criterion)),
  );
  return values.map((own, a) => values.map((other, b) => (a === b ? 0 : winning(points, own, other))));
}

function winning(points: readonly Range[], own: readonly Range[], other: readonly Range[]): number {
  const linear: { offset: number; width: number }[] = [];
  const products: ProductTerm[] = [];
  points.forEach((factor, c) => {
    const [a, b] = [own[c] as Range, other[c] as Range];
    const widths: [number, number] = [a.high - a.low, b.high - b.low];
    if (factor.low === factor.high) {
      linear.push({ offset: factor.low * a.low, width: factor.low * widths[0] });
      linear.push({ offset: -factor.low * b.low, width: -factor.low * widths[1] });
    } else if (widths[0] === 0 && widths[1] === 0) {
      const difference = a.low - b.low;
      linear.push({ offset: factor.low * difference, width: (factor.high - factor.low) * difference });
    } else {
      const middle = (a.low + a.high - b.low - b.high) / 2;
      products.push({ factor, middle, halfWidths: [widths[0] / 2, widths[1] / 2] });
    }
  });
  // A falling uniform is a rising one from its other end.
  const least = linear.reduce((sum, { offset, width }) => sum + offset + Math.min(0, width), 0);
  const widths = linear.map(({ width }) => Math.abs(width)).filter((width) => width > 0);
  if (products.length > 0 || widths.length > MOST_UNIFORMS) {
    const middle = widths.reduce((sum, width) => sum + width / 2, least);
    const uniforms = widths.map(
      (width): ProductTerm => ({ factor: { low: 1, high: 1 }, middle: 0, halfWidths: [width / 2, 0] }),
    );
    return shareAboveZero(middle, [...products, ...uniforms]);
  }
  if (widths.length === 0) return least > 0 ? 1 : least < 0 ? 0 : 0.5;
  return 1 - shareOfUniformSum(widths, -least);
}

function weightRanges({ weights }: SmaaProblem): Range[] {
  if (weights.kind === 'fixed') return weights.weights.map((weight) => ({ low: weight, high: weight }));
  if (weights.kind === 'points') return weights.low.map((low, c) => ({ low, high: weights.high[c] as number }));
  throw new RangeError(`${weights.kind} weights are no independent intervals`);
}

function valueRange(performance: Performance, criterion: Criterion): Range {
  if (performance.kind !== 'point' && performance.kind !== 'interval')
    throw new RangeError(`a ${performance.kind} performance is no interval`);
  const ends = performance.kind === 'point' ? [performance.value] : [performance.low, performance.high];
  const values = ends.map((end) => valueOn(criterion, end));
  return { low: Math.min(...values), high: Math.max(...values) };
}
