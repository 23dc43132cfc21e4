/** What is integrated out of every reading instead of being sampled, and which parts of it. */
import { type Cell, cellsOf, isLinear } from './cells.ts';
import type { Performance, SmaaProblem, Weights } from './problem.ts';
import { rankOrderCentroid } from './rankOrderWeights.ts';

/**
 * `performances`: one of each alternative's own, all at once. `weights`: one criterion's at a time, in turn. `nothing`:
 * every reading is counted as it is.
 */
export type Integrated = 'performances' | 'weights' | 'nothing';

export interface IntegrationPlan {
  readonly integrated: Integrated;
  /** By alternative: the criterion on which its performance is integrated out, or -1. */
  readonly own: readonly number[];
  /** Criteria whose weight is integrated out in turn. */
  readonly along: readonly number[];
}

/** A weight that moves less than this share of what the most moving one does is not worth a turn. */
const WORTH_A_TURN = 0.5;

/**
 * Integrates whichever moves values further apart: the weights, or the performances. Reach is the width of a uniform
 * with the same spread, at middle weights and performances.
 */
export function whatToIntegrate(problem: SmaaProblem, wanted?: Integrated): IntegrationPlan {
  const cells = cellsOf(problem);
  const middle = middleWeights(problem.weights, problem.criteria.length);
  const ownReach = cells.map((row) =>
    row.map((cell, c) => (isLinear(cell) ? Math.abs(cell.width) : 0) * (middle[c] as number)),
  );
  const alongReach = weightWidths(problem.weights, middle).map((width, c) => {
    const values = problem.performances.map((row, a) => middleValue(row[c] as Performance, cells[a]?.[c] as Cell));
    return width * deviation(values);
  });
  const length = (reach: readonly number[]): number => Math.sqrt(reach.reduce((sum, each) => sum + each * each, 0));
  const performances = length(ownReach.map(length)) / Math.sqrt(cells.length);
  const integrated = wanted ?? (length(alongReach) > performances ? 'weights' : 'performances');
  const furthest = Math.max(...alongReach);
  return {
    integrated: integrated === 'weights' && furthest === 0 ? 'nothing' : integrated,
    own: ownReach.map((row) => {
      const most = Math.max(...row);
      return integrated === 'performances' && most > 0 ? row.indexOf(most) : -1;
    }),
    along: integrated === 'weights' ? [...alongReach.keys()].filter((c) => isWorth(alongReach[c] as number)) : [],
  };

  function isWorth(reach: number): boolean {
    return reach > 0 && reach >= WORTH_A_TURN * furthest;
  }
}

/** Unnormalised, in the middle of what is known. */
function middleWeights(weights: Weights, n: number): number[] {
  const every = [...new Array(n).keys()];
  switch (weights.kind) {
    case 'uniform':
      return every.map(() => 1);
    case 'ordinal': {
      const centroid = rankOrderCentroid(n);
      return every.map((c) => centroid[weights.order.indexOf(c)] as number);
    }
    case 'fixed':
      return [...weights.weights];
    case 'lower bounds': {
      const left = 1 - weights.bounds.reduce((sum, bound) => sum + bound, 0);
      return weights.bounds.map((bound) => bound + left / n);
    }
    case 'points':
      return weights.low.map((low, c) => (low + (weights.high[c] as number)) / 2);
    case 'multiplicative':
      return weights.bases.map(({ low, high }, c) => {
        let logarithm = Math.log(low * high) / 2;
        for (const { options } of weights.questions)
          for (const { prior, factors } of options) {
            const factor = factors[c] ?? { low: 1, high: 1 };
            logarithm += (prior * Math.log(factor.low * factor.high)) / 2;
          }
        return Math.exp(logarithm);
      });
  }
}

/** How far each weight reaches by itself, the others staying; 0 where it can't move alone. */
function weightWidths(weights: Weights, middle: readonly number[]): number[] {
  switch (weights.kind) {
    case 'uniform':
      // An exponential has the spread of a uniform of this width.
      return middle.map(() => Math.sqrt(12));
    case 'points':
      return weights.low.map((low, c) => (weights.high[c] as number) - low);
    case 'multiplicative':
      return weights.bases.map(({ low, high }, c) => {
        const ratio = Math.sqrt(Math.max(low, high) / Math.min(low, high));
        return (middle[c] as number) * (ratio - 1 / ratio);
      });
    default:
      return middle.map(() => 0);
  }
}

function middleValue(performance: Performance, cell: Cell): number {
  if (isLinear(cell)) return cell.from + cell.width / 2;
  const { scale } = cell.criterion;
  const x = middlePerformance(performance);
  return scale ? (x - scale.worst) / (scale.best - scale.worst) : x;
}

function middlePerformance(performance: Performance): number {
  switch (performance.kind) {
    case 'point':
      return performance.value;
    case 'interval':
      return (performance.low + performance.high) / 2;
    case 'triangular':
      return performance.likely;
    case 'normal':
      return performance.mean;
    case 'lognormal':
      return Math.exp(performance.mean);
    case 'beta':
      return performance.alpha / (performance.alpha + performance.beta);
  }
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
