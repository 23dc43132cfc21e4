import type { Criterion, Performance, SmaaProblem, Weights } from '../../src/engine/smaa/problem.ts';

/** "3/5" or "1" as a number. */
export function fraction(text: string | number): number {
  const [above, below] = String(text).split('/').map(Number);
  return (above as number) / (below ?? 1);
}

type Matrix = readonly (readonly number[])[];

/** A problem of unnamed alternatives and criteria, with points or intervals. */
export function unnamedProblem(low: Matrix, high: Matrix, weights: Weights): SmaaProblem {
  return {
    alternatives: low.map((_, a) => `a${a}`),
    criteria: (low[0] ?? []).map((_, c) => ({ id: `c${c}` })),
    performances: low.map((row, a) =>
      row.map((from, c): Performance => {
        const to = high[a]?.[c] as number;
        return from === to ? { kind: 'point', value: from } : { kind: 'interval', low: from, high: to };
      }),
    ),
    weights,
  };
}

/** Weights as an oracle states them. */
export interface StatedWeights {
  readonly kind: string;
  readonly order?: readonly number[];
  readonly weights?: readonly (string | number)[];
  readonly bounds?: readonly string[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

export function statedWeights({ kind, order, weights, bounds, low, high }: StatedWeights): Weights {
  if (kind === 'uniform on the simplex') return { kind: 'uniform' };
  if (kind === 'ordinal' && order) return { kind, order };
  if (kind === 'fixed' && weights) return { kind, weights: weights.map(fraction) };
  if (kind === 'lower bounds' && bounds) return { kind, bounds: bounds.map(fraction) };
  if (kind === 'points' && low && high) return { kind, low, high };
  throw new RangeError(`weights of an unknown kind: ${kind}`);
}

/** A performance as an oracle states it. */
export interface StatedPerformance {
  readonly type: string;
  readonly mean?: number;
  readonly sd?: number;
  readonly meanlog?: number;
  readonly sdlog?: number;
  readonly alpha?: number;
  readonly beta?: number;
}

function statedPerformance({ type, mean, sd, meanlog, sdlog, alpha, beta }: StatedPerformance): Performance {
  if (type === 'normal' && mean !== undefined && sd !== undefined) return { kind: 'normal', mean, deviation: sd };
  if (type === 'lognormal' && meanlog !== undefined && sdlog !== undefined)
    return { kind: 'lognormal', mean: meanlog, deviation: sdlog };
  if (type === 'beta' && alpha !== undefined && beta !== undefined) return { kind: 'beta', alpha, beta };
  throw new RangeError(`a performance of an unknown kind: ${type}`);
}

/** A published problem: named alternatives and criteria, each with its scale and the end that is preferred. */
export function publishedProblem(input: {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  readonly preferred: readonly string[];
  readonly scale: Matrix;
  readonly performances: readonly (readonly StatedPerformance[])[];
  readonly weights: StatedWeights;
}): SmaaProblem {
  return {
    alternatives: input.alternatives,
    criteria: input.criteria.map((id, c): Criterion => {
      const [low, high] = input.scale[c] as [number, number];
      return { id, scale: input.preferred[c] === 'high' ? { worst: low, best: high } : { worst: high, best: low } };
    }),
    performances: input.performances.map((row) => row.map(statedPerformance)),
    weights: statedWeights(input.weights),
  };
}
