import type { PlacementId } from '../model/decision.ts';
import { seatMark, seatMarkSize } from '../report/seatMark.ts';

export interface SeatMarkProps {
  /** Who sits; null: the neutral logo. */
  readonly seated: PlacementId | null;
  /** Pixels, a multiple of 8; 16 in lists. */
  readonly size?: number;
  /** There is no such department: the mark is struck through. */
  readonly struck?: boolean;
}

/** The seat mark before a department's name; decorative, the name is text. */
export const SeatMark = ({ seated, size = seatMarkSize, struck = false }: SeatMarkProps) => (
  <svg
    class="seat-mark"
    width={size}
    height={size}
    viewBox={`0 0 ${seatMarkSize} ${seatMarkSize}`}
    shape-rendering="crispEdges"
    aria-hidden="true"
  >
    {struck ? (
      <>
        <rect class="bench" x={5.5} y={5.5} width={5} height={5} />
        <line class="cross" x1={1} y1={1} x2={15} y2={15} />
      </>
    ) : (
      seatMark(seated).map(({ part, ...box }) => (
        <rect key={`${box.x} ${box.y}`} class={part === 'outline' ? 'table' : `fill-${part}`} {...box} />
      ))
    )}
  </svg>
);
