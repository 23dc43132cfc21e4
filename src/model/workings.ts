/** What the arithmetic of a report is written with; no part of the printed assessment. */
import type { PlacementId } from './decision.ts';

/** What an open question is worth, option by option (a number: breakpoint by breakpoint). */
export interface QuestionWorking {
  readonly path: string;
  /** Highest first-rank share while it is open: that of the mixture of its values. */
  readonly now: number;
  readonly values: readonly {
    readonly value: string | number;
    /** Probability that the question is answered so. */
    readonly prior: number;
    /** Highest first-rank share with this answer. */
    readonly highest: number;
  }[];
}

/** One line of cost as the product of its figures, each at its median. */
export interface LineWorking {
  readonly topic: string;
  readonly kind: 'cash' | 'capacity';
  readonly factors: readonly string[];
  /** Spread over the years of the estimate. */
  readonly once: boolean;
}

/** The cost with every figure at its median. */
export interface CostWorking {
  /** By parameter, and by name of what is worked out on the way (`fte`, `user-hour`). */
  readonly medians: Readonly<Record<string, number>>;
  readonly users: number;
  /** What a yearly line is multiplied by: 1 unless pay grows or later years count less. */
  readonly yearFactor?: number;
  /** Size and factors of the workload: what each multiplies it by. */
  readonly workload: readonly { readonly parameter: string; readonly factor: number }[];
  readonly lines: Readonly<Partial<Record<PlacementId, readonly LineWorking[]>>>;
  /** The figures that lead the difference with our own ranges, and whether they are the reader's own now. */
  readonly leaders: readonly { readonly parameter: string; readonly yours: boolean }[];
}

export interface Workings {
  /** The most decisive open questions, the deciding one among them. */
  readonly questions: readonly QuestionWorking[];
  /** Null while there is no cost. */
  readonly cost: CostWorking | null;
}
