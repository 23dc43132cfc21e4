/** Figures and names as the parts of a report share them. */
import type { PlacementId } from '../model/decision.ts';

/** A sentence in pieces, so that a page can set some of them bold. Joined without anything between. */
export type Rich = readonly { readonly text: string; readonly strong: boolean }[];

/**
 * How a figure came about. A sampled one says from how many samples and how far off they may be (95 %); every other
 * shows arithmetic: `expression` uses + − × ÷ ( ) and numbers with thousands commas, evaluates to a value that rounds
 * to `shown` (the bare figure, sign included, no unit).
 */
export type Worked =
  | { readonly kind: 'sampled'; readonly text: string; readonly samples: number; readonly halfWidth: string }
  | {
      readonly kind: 'arithmetic';
      readonly text: string;
      readonly expression: string;
      readonly shown: string;
      /** What stands after `shown`: “%”, “hours a year”. */
      readonly unit?: string;
    };

/** The arithmetic of one figure among several. */
export interface NamedWorked {
  readonly label: string;
  readonly worked: Worked;
}

/** A figure as shown, its bare value for charts, and how it is worked out. */
export interface Figure {
  /** With unit: “81%”, “¥236,000”, “9 hours”. */
  readonly text: string;
  readonly value: number;
  readonly worked: Worked;
}

/** A department in a table: the mark is drawn from `placement`, the name stands beside it. */
export interface PlacementName {
  readonly placement: PlacementId;
  readonly name: string;
  readonly short: string;
}
