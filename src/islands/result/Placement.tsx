import type { ComponentChildren } from 'preact';
import type { PlacementId } from '../../model/decision.ts';
import { SeatMark } from '../SeatMark.tsx';

interface Props {
  readonly placement: PlacementId;
  readonly struck?: boolean;
  readonly children: ComponentChildren;
}

/** A department: its mark and its name. */
export const Placement = ({ placement, struck = false, children }: Props) => (
  <span class="placement">
    <SeatMark seated={placement} struck={struck} />
    <span>{children}</span>
  </span>
);
