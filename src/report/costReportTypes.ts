/** The cost part of a report: strings and tables. */
import type { Verdict } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { Figure, NamedWorked, PlacementName, Rich, Worked } from './figureTypes.ts';

/** A figure of ours that a reader can replace by an own one: `cost.overrides.<parameter>`, or the answer at `path`. */
export interface OwnFigure {
  readonly parameter: string;
  /** Path of the answer that gives this figure (such as `today.standstillHours`), or null for an override. */
  readonly path: string | null;
  readonly name: string;
  readonly unit: string;
  /** “Our estimate: 24 (10 to 45).” or, where the figure has a source, “Sourced: …”. */
  readonly ours: string;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** The reader's own figure as typed (a range: its likely value), or null. */
  readonly yours: number | null;
  readonly notes: readonly number[];
}

export interface BreakEvenText {
  /** “IT pays off against operations if it spares you more than 9 hours of standstill a year. You told us 14.” */
  readonly sentence: string;
  /** The turning point itself: “9”. */
  readonly hours: string;
  readonly parameter: string;
  readonly worked: Worked;
  /** What one hour costs; null where it is not known. */
  readonly hour: NamedWorked | null;
  /** The bar: turning point, the reader's figure, end of the axis, who pays off left and right of the turning point. */
  readonly chart: {
    readonly at: number;
    readonly atText: string;
    readonly yours: number | null;
    readonly yoursText: string;
    readonly end: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
    readonly left: PlacementId;
    readonly leftText: string;
    readonly right: PlacementId;
    readonly rightText: string;
    readonly axis: string;
  };
}

export interface RoleText {
  readonly title: string;
  readonly sentence: Rich;
  readonly fte: Figure;
  readonly perYear: Figure;
  /** Both with every figure at its median. */
  readonly workings: readonly NamedWorked[];
  /** “¥174,000 to ¥315,000” */
  readonly range: string;
  /** “You have 1 FTE now; our estimate for companies like yours is 2.1 to 4.0 FTE …” Null if not told. */
  readonly against: { readonly text: string; readonly worked: Worked } | null;
  /** Beside published teams; empty when users are not known. */
  readonly observed: string;
}

export interface ComparisonText {
  readonly title: string;
  readonly sentence: string;
  readonly verdict: Verdict;
  /** In the unit of the axis; positive = the recommended one is cheaper. `mean` is null unless earned. */
  readonly chart: {
    readonly p10: number;
    readonly p90: number;
    readonly middle: number;
    readonly mean: Figure | null;
    readonly p10Text: string;
    readonly p90Text: string;
    readonly low: number;
    readonly high: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
    readonly unit: string;
  };
  readonly worked: Worked;
  /** “Less in over 95% of draws, given these estimates.” Empty unless earned. */
  readonly probability: string;
  readonly probabilityWorked: Worked | null;
  /** When a saving is named, and which part of that holds. */
  readonly rule: readonly string[];
  /** What would settle it; null when earned. */
  readonly settle: { readonly title: string; readonly fields: readonly OwnFigure[] } | null;
  /** Where rank and cost point to different departments; else empty. */
  readonly disagreement: string;
}

export interface TotalRow extends PlacementName {
  readonly recommended: boolean;
  readonly today: boolean;
  /** In the unit of the table. */
  readonly cash: number;
  readonly capacity: number;
  readonly p10: number;
  readonly p90: number;
  readonly total: Figure;
  readonly cashText: string;
  readonly capacityText: string;
  readonly rangeText: string;
}

export interface TotalsTable {
  readonly title: string;
  readonly unit: string;
  readonly columns: {
    readonly department: string;
    readonly cash: string;
    readonly capacity: string;
    readonly total: string;
    readonly range: string;
  };
  readonly rows: readonly TotalRow[];
  /** “today” / “现状”, beside the department that runs it now. */
  readonly todayText: string;
  readonly note: string;
  readonly axis: { readonly end: number; readonly ticks: readonly { readonly value: number; readonly text: string }[] };
}

export interface CostCell {
  readonly cash: string;
  readonly capacity: string;
}

export interface CostLineRow {
  readonly topic: string;
  readonly label: string;
  readonly cells: Readonly<Partial<Record<PlacementId, CostCell>>>;
  readonly basis: 'sourced' | 'estimate' | 'yours';
  /** “Our estimate” / “Your figure” / “Sourced” */
  readonly basisText: string;
  /** Fields for own figures behind this line; those of a host effect name the department. */
  readonly figures: readonly OwnFigure[];
  readonly notes: readonly number[];
  /** How the figures of each department come about. */
  readonly worked: readonly (NamedWorked & { readonly placement: PlacementId })[];
}

export interface LinesTable {
  readonly title: string;
  readonly unit: string;
  readonly note: string;
  readonly columns: { readonly line: string; readonly cash: string; readonly capacity: string; readonly basis: string };
  /** The two that are compared first, then the others. */
  readonly placements: readonly (PlacementName & { readonly today: boolean })[];
  /** How many of `placements` stand side by side on a desk. */
  readonly compared: number;
  readonly rows: readonly CostLineRow[];
  readonly sums: Readonly<Partial<Record<PlacementId, CostCell & { readonly total: Figure }>>>;
  readonly sumLabel: string;
}

export interface DriverRow {
  readonly parameter: string;
  readonly name: string;
  /** “10 to 45 hours a month” */
  readonly at: string;
  /** Saving at the two ends, signed in words: “¥12,000 more” / “¥26,000 less”. */
  readonly low: string;
  readonly high: string;
  readonly lowValue: number;
  readonly highValue: number;
  readonly yours: boolean;
  /** What the figure moves the difference by. */
  readonly worked: Worked;
}

export interface DriversTable {
  readonly title: string;
  readonly note: string;
  readonly columns: { readonly parameter: string; readonly at: string; readonly low: string; readonly high: string };
  readonly rows: readonly DriverRow[];
}

export type CostSection =
  | {
      readonly kind: 'missing';
      readonly title: string;
      /** What is missing, and what it would show. */
      readonly sentence: string;
      /** Paths of the answers to give. */
      readonly asks: readonly { readonly path: string; readonly title: string }[];
    }
  | {
      readonly kind: 'known';
      readonly title: string;
      /** “Prices of 2025, yearly mean over three years.” */
      readonly note: string;
      readonly breakEven: BreakEvenText | null;
      /** Further turning points, a sentence each. */
      readonly otherBreakEvens: readonly {
        readonly name: string;
        readonly text: string;
        readonly worked: Worked | null;
      }[];
      readonly role: RoleText;
      readonly comparison: ComparisonText | null;
      /** Instead of a comparison, when there is nothing to compare; else empty. */
      readonly alone: string;
      readonly totals: TotalsTable | null;
      readonly lines: LinesTable | null;
      readonly drivers: DriversTable | null;
    };
