import type { Performance, SmaaProblem, Weights } from './problem.ts';

/** Throws a RangeError that names the first thing in which a problem contradicts itself. */
export function checkProblem({ alternatives, criteria, performances, weights }: SmaaProblem): void {
  distinct(alternatives, 'alternatives');
  distinct(
    criteria.map(({ id }) => id),
    'criteria',
  );
  length(performances, alternatives.length, 'rows of performances');
  performances.forEach((row, a) => {
    length(row, criteria.length, `performances of ${alternatives[a]}`);
    row.forEach((performance, c) => {
      if (!soundPerformance(performance))
        throw new RangeError(
          `${alternatives[a]} on ${criteria[c]?.id}: no ${performance.kind} performance has these figures`,
        );
    });
  });
  for (const { id, scale } of criteria)
    if (scale && !(Math.abs(scale.best - scale.worst) > 0))
      throw new RangeError(`scale of ${id}: worst and best are equal`);
  checkWeights(weights, criteria.length);
}

function soundPerformance(performance: Performance): boolean {
  switch (performance.kind) {
    case 'point':
      return Number.isFinite(performance.value);
    case 'interval':
      return performance.low <= performance.high;
    case 'triangular':
      return performance.low <= performance.likely && performance.likely <= performance.high;
    case 'normal':
    case 'lognormal':
      return Number.isFinite(performance.mean) && performance.deviation >= 0;
    case 'beta':
      return performance.alpha >= 1 && performance.beta >= 1;
  }
}

function checkWeights(weights: Weights, criteria: number): void {
  switch (weights.kind) {
    case 'uniform':
      return;
    case 'ordinal': {
      const places = new Set(weights.order);
      const whole = weights.order.every((c) => Number.isInteger(c) && c >= 0 && c < criteria);
      if (weights.order.length !== criteria || places.size !== criteria || !whole)
        throw new RangeError('ordinal weights: the order must name every criterion once');
      return;
    }
    case 'fixed':
      length(weights.weights, criteria, 'fixed weights');
      if (!(weights.weights.every((weight) => weight >= 0) && sum(weights.weights) > 0))
        throw new RangeError('fixed weights: none below 0, and at least one above');
      return;
    case 'lower bounds':
      length(weights.bounds, criteria, 'lower bounds');
      if (!(weights.bounds.every((bound) => bound >= 0) && sum(weights.bounds) < 1))
        throw new RangeError('lower bounds: none below 0, and together less than 1');
      return;
    case 'points':
      length(weights.low, criteria, 'low points');
      length(weights.high, criteria, 'high points');
      if (!weights.low.every((low, c) => low >= 0 && low <= (weights.high[c] as number)))
        throw new RangeError('points: 0 ≤ low ≤ high');
      return;
    case 'multiplicative':
      length(weights.bases, criteria, 'base weights');
      if (!weights.bases.every(({ low, high }) => low > 0 && high > 0)) throw new RangeError('base weights: above 0');
      for (const { id, options } of weights.questions) {
        if (!(Math.abs(sum(options.map(({ prior }) => prior)) - 1) <= 1e-9))
          throw new RangeError(`${id}: the priors must sum to 1`);
        for (const { factors } of options) {
          length(factors, criteria, `factors of ${id}`);
          if (!factors.every(({ low, high }) => low > 0 && high > 0)) throw new RangeError(`${id}: factors above 0`);
        }
      }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function length(list: readonly unknown[], wanted: number, what: string): void {
  if (list.length !== wanted) throw new RangeError(`${what}: ${wanted} wanted, ${list.length} given`);
}

function distinct(names: readonly string[], what: string): void {
  if (names.length === 0 || new Set(names).size !== names.length)
    throw new RangeError(`${what}: at least one, and no name twice`);
}
