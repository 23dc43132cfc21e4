import type { PlacementId } from '../../model/decision.ts';

/** A cell of a table that cites: lines of text, the first perhaps bold, with a note. */
export interface Cell {
  readonly lines: readonly string[];
  readonly kind?: 'head' | 'bold' | 'number' | 'nowrap';
  readonly note?: string;
  /** Said after the text, in bold. */
  readonly mark?: string;
  /** The department whose mark stands before the text. */
  readonly placement?: PlacementId;
  /** Named by its column where rows are stacked on a phone. */
  readonly labelled?: boolean;
}

export interface CitedRow {
  readonly cells: readonly Cell[];
  /** Ids of sources, in the last column. */
  readonly sources: readonly string[];
}

/** A cell with one line of text. */
export const cell = (text: string, more: Omit<Cell, 'lines'> = {}): Cell => ({ lines: [text], ...more });
