/** What a chart of bars shows: one row a placement, segments from zero, perhaps a whisker. */
import type { PlacementId } from '../../model/decision.ts';

export interface Segment {
  readonly value: number;
  /** How strong the placement's colour is, 0 to 1. */
  readonly strength: number;
}

export interface BarRow {
  readonly placement: PlacementId;
  readonly segments: readonly Segment[];
  /** P10 and P90 of the total. */
  readonly whisker: readonly [number, number] | null;
}

export interface BarChartData {
  readonly rows: readonly BarRow[];
  /** Where the axis carries figures, from zero up; the last is the axis' end. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Strength of the colour for ranks 1 to 4. */
export const RANK_STRENGTHS: readonly number[] = [1, 0.46, 0.22, 0.08];
