/**
 * A choice among alternatives by several criteria, each performance and each weight as uncertain as it is: the general
 * problem of SMAA-2 (Lahdelma & Salminen 2001; Tervonen & Figueira 2008), of which the product's own model is one.
 */
import type { Range } from '../../model/decision.ts';

/** What is known of one performance, in the unit of its criterion. */
export type Performance =
  | { readonly kind: 'point'; readonly value: number }
  /** Uniform between two ends. */
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  /** Mean and standard deviation of the logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly deviation: number }
  /** On 0 … 1; both shapes at least 1. */
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number };

export interface Criterion {
  readonly id: string;
  /**
   * The performance worth 0 and the one worth 1; linear between them, and continued outside. `worst` > `best` where
   * less is better. Without a scale the performances are values already.
   */
  readonly scale?: { readonly worst: number; readonly best: number };
}

/** A question that moves weights: one uniform picks the option, one the place within its ranges, in all criteria alike. */
export interface WeightQuestion {
  readonly id: string;
  readonly options: readonly {
    /** Share of the readings in which this option holds; the priors of a question sum to 1. */
    readonly prior: number;
    /** By criterion: weight × low · (high/low)^u. `low` may be above `high`. */
    readonly factors: readonly Range[];
  }[];
}

/** What is known of the weights. Only their proportions count. */
export type Weights =
  /** Nothing: uniform on the simplex. */
  | { readonly kind: 'uniform' }
  /** Uniform where weight[order[0]] ≥ weight[order[1]] ≥ … */
  | { readonly kind: 'ordinal'; readonly order: readonly number[] }
  | { readonly kind: 'fixed'; readonly weights: readonly number[] }
  /** Uniform where every normalised weight is at least its bound; the bounds sum to less than 1. */
  | { readonly kind: 'lower bounds'; readonly bounds: readonly number[] }
  /** Points drawn uniformly from intervals, then normalised; not uniform on the simplex. */
  | { readonly kind: 'points'; readonly low: readonly number[]; readonly high: readonly number[] }
  /** Base × log-uniform factors, then normalised: the product's own rule. */
  | {
      readonly kind: 'multiplicative';
      readonly bases: readonly Range[];
      readonly questions: readonly WeightQuestion[];
    };

export interface SmaaProblem {
  readonly alternatives: readonly string[];
  readonly criteria: readonly Criterion[];
  /** [alternative][criterion] */
  readonly performances: readonly (readonly Performance[])[];
  readonly weights: Weights;
}
