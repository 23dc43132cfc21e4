import type { PlacementId } from '../model/decision.ts';

/** One rectangle of a drawing, in its own units, and what it is. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the seat mark. `edge`: an empty bench; a placement: its filled bench; `accent`, `outline`: the table. */
export interface MarkPart extends Rectangle {
  readonly part: 'edge' | 'accent' | 'outline' | PlacementId;
}

/** Side of the square on which the mark is drawn; sizes on screen are multiples of 8. */
export const seatMarkSize = 16;

const empty: Readonly<Record<PlacementId, Rectangle>> = {
  it: { x: 5, y: 2, width: 6, height: 1 },
  operations: { x: 13, y: 5, width: 1, height: 6 },
  finance: { x: 5, y: 13, width: 6, height: 1 },
  general: { x: 2, y: 5, width: 1, height: 6 },
};

const filled: Readonly<Record<PlacementId, Rectangle>> = {
  it: { x: 4, y: 0, width: 8, height: 4 },
  operations: { x: 12, y: 4, width: 4, height: 8 },
  finance: { x: 4, y: 12, width: 8, height: 4 },
  general: { x: 0, y: 4, width: 4, height: 8 },
};

const sides: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/**
 * The seat mark: a square table with a bench on each side (up IT, right operations, down finance, left general office).
 * With `seated` that bench is filled and the table is an outline; with null the table is filled and nobody sits.
 * The outline is drawn by a stroke of 1 along the middle of its line.
 */
export const seatMark = (seated: PlacementId | null): readonly MarkPart[] => [
  seated === null
    ? { part: 'accent', x: 5, y: 5, width: 6, height: 6 }
    : { part: 'outline', x: 5.5, y: 5.5, width: 5, height: 5 },
  ...sides.map((side) =>
    side === seated ? { part: side, ...filled[side] } : { part: 'edge' as const, ...empty[side] },
  ),
];
