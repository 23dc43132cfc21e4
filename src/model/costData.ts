/** What the role costs, as data: one parameter a file under `content/costs/`, by region. */
import type { PlacementId, Sources } from './decision.ts';

/** Three points of a quantity that is not known exactly, low ≤ likely ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** `point`: low = likely = high. */
  readonly distribution: 'pert' | 'triangular' | 'point';
}

/**
 * How well a figure is borne out, by the weakest source that its likely value rests on. A: an official or primary text
 * or register. B: an official figure in a reprint or extract, or a survey in its publisher's words. C: a survey or
 * analyst's figure as somebody else quotes it, often old. D: a claim without a method. `judgement`: no source gives
 * the likely value; sources that are named are what the judgement leans on.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'judgement';

/** One value of a parameter, for a region or for every region (`*`). */
export interface ParameterValue extends Estimate {
  readonly region: string;
  readonly year: number;
  readonly sources: Sources;
  readonly confidence: Confidence;
  /** What was read: the publisher's own page or file, or a reprint, extract or quotation of it; null without a source. */
  readonly readAt: 'original' | 'copy' | null;
  /** ISO date on which the source was read, or the judgement made. */
  readonly read: string;
}

/**
 * What our values are multiples of, so that one judgement serves every region and size; a reader's own figure is
 * always in `unit` itself. `none`: our values are in `unit` too. `yearly-wage`, `hourly-wage`: of the administrator.
 * `users`: for each user. `middling-standstill`: of the hours of standstill at a middling host. `idle-hour`: of what all users' lost working time in one hour of standstill costs.
 */
export type ParameterScale = 'none' | 'yearly-wage' | 'hourly-wage' | 'users' | 'middling-standstill' | 'idle-hour';

export interface CostParameter {
  readonly id: string;
  /** `hours/year`, `currency/year`, `share`, … ; `currency` stands for the region's. */
  readonly unit: string;
  readonly scale: ParameterScale;
  /** The cost line that it belongs to, or `role`. */
  readonly topic: string;
  /** The placement whose host effect it is, or null. */
  readonly placement: PlacementId | null;
  readonly basis: 'sourced' | 'estimate';
  /** Lowest and highest figure, in multiples of `scale`, that a reader may give without a warning. */
  readonly plausible: { readonly low: number; readonly high: number };
  readonly values: readonly ParameterValue[];
}

/**
 * Where the answers place a company between the simplest ERP (0) and the most complex (1) on one factor of the
 * workload. `number`: logarithmic in 1 + value between `from` and `to`. `levels`: the weights of all questions whose
 * path begins with `path`, summed, between `from` and `to`.
 */
export type WorkloadFactor = { readonly parameter: string; readonly path: string } & (
  | { readonly kind: 'options'; readonly positions: Readonly<Record<string, number>> }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'levels';
      readonly weights: Readonly<Record<string, number>>;
      readonly from: number;
      readonly to: number;
    }
);

export interface WorkloadRules {
  /** The number of users for which `users-per-administrator` is stated. */
  readonly referenceUsers: number;
  readonly factors: readonly WorkloadFactor[];
}

export interface Region {
  readonly id: string;
  /** The region that it lies in, whose figures it takes where it has none of its own; null for a country. */
  readonly within: string | null;
  readonly currency: string;
  /** Year of the prices. */
  readonly year: number;
}

export interface CostData {
  readonly regions: readonly Region[];
  readonly parameters: readonly CostParameter[];
  readonly workload: WorkloadRules;
}
