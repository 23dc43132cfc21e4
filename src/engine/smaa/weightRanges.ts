/** What one weight could be in each reading, the others staying as they are. */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import type { SmaaProblem } from './problem.ts';

export interface WeightRanges {
  /** Uniform, uniform in the logarithm, or exponential from 0 on. */
  readonly kind: 'uniform' | 'log-uniform' | 'exponential';
  /** By reading. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** ln(high / low), the same in every reading; of log-uniform ones alone. */
  readonly spread: number;
}

/** Share of the distribution in reading `i` below a weight within its range. */
export function shareBelow({ kind, low, high, spread }: WeightRanges, i: number, weight: number): number {
  const from = low[i] as number;
  if (kind === 'log-uniform') return Math.min(1, Math.log(weight / from) / spread);
  if (kind === 'uniform') return (weight - from) / ((high[i] as number) - from);
  return -Math.expm1(-weight);
}

/**
 * The ranges of criterion `c`, of whose weight `weight` is what was drawn; to be given back by `giveRangesBack`. For
 * uniform weights, points and multiplicative ones: RangeError for others, whose weights can't move alone.
 */
export function weightRanges(
  { criteria, weights }: SmaaProblem,
  c: number,
  weight: Float64Array,
  draws: Draws,
): WeightRanges {
  const low = takeColumn(draws.samples);
  const high = takeColumn(draws.samples);
  switch (weights.kind) {
    case 'uniform':
      // An exponential (see `drawWeights`).
      return { kind: 'exponential', low: low.fill(0), high: high.fill(Number.POSITIVE_INFINITY), spread: 0 };
    case 'points':
      low.fill(weights.low[c] as number);
      return { kind: 'uniform', low, high: high.fill(weights.high[c] as number), spread: 0 };
    case 'multiplicative': {
      const base = weights.bases[c] ?? { low: 1, high: 1 };
      const logarithm = Math.log(base.high / base.low);
      const spread = Math.abs(logarithm);
      const ratio = Math.exp(spread);
      // A range may be stated from its upper end on.
      const offset = logarithm < 0 ? spread : 0;
      const uniforms = draws.uniforms(`base ${criteria[c]?.id}`);
      for (let i = 0; i < low.length; i++) {
        const from = (weight[i] as number) * Math.exp(-offset - logarithm * (uniforms[i] as number));
        low[i] = from;
        high[i] = from * ratio;
      }
      return { kind: 'log-uniform', low, high, spread };
    }
    default:
      throw new RangeError(`${weights.kind} weights are bound to one another`);
  }
}

/** Gives the columns back; the ranges must not be read any more. */
export function giveRangesBack({ low, high }: WeightRanges): void {
  giveBack(low);
  giveBack(high);
}
