/** What the role costs, as data: one parameter a file under `content/costs/`, by region. */
import type { PlacementId, Sources } from './decision.ts';

export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** `point`: low = likely = high. */
  readonly distribution: 'pert' | 'triangular' | 'point';
}

/** One value of a parameter, for a region or for every region (`*`). */
export interface ParameterValue extends Estimate {
  readonly region: string;
  readonly year: number;
  readonly sources: Sources;
  /** ISO date on which the source was read. */
  readonly read: string;
}

export interface CostParameter {
  readonly id: string;
  /** `hours/year`, `currency/year`, `share`, … ; `currency` stands for the region's. */
  readonly unit: string;
  /** The cost line that it belongs to, or `role`. */
  readonly topic: string;
  /** The placement whose host effect it is, or null. */
  readonly placement: PlacementId | null;
  readonly basis: 'sourced' | 'estimate';
  /** Lowest and highest figure that a reader may give without a warning. */
  readonly plausible: { readonly low: number; readonly high: number };
  readonly values: readonly ParameterValue[];
}

export interface Region {
  readonly id: string;
  readonly currency: string;
  /** Year of the prices. */
  readonly year: number;
}

export interface CostData {
  readonly regions: readonly Region[];
  readonly parameters: readonly CostParameter[];
}
