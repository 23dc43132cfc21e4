/** The lines of a placement's cost a year, each a product of quantities. */
import type { CostLine } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { hostParameter } from './quantities.ts';

export interface Line {
  readonly topic: string;
  readonly kind: CostLine['kind'];
  /** Names of the quantities whose product the line is; `shared` are the same for every placement. */
  readonly shared: readonly string[];
  readonly own: readonly string[];
  /** Happens once and is spread over the years of the estimate. */
  readonly once: boolean;
}

/** Who runs the ERP today, as far as it bears on cost. */
export interface Today {
  readonly host: PlacementId | 'external' | null;
  /** The host at which the reader's own hours of standstill were counted; null where the hours are our estimate. */
  readonly standstillHost: PlacementId | null;
}

/** The same in every department: same work, same pay. */
export const ROLE_LINE: Line = {
  topic: 'role',
  kind: 'cash',
  shared: ['fte', 'administrator-year'],
  own: [],
  once: false,
};

/** What `placement` changes. Nothing is moved where the role stays, or where nobody holds it today. */
export function hostLines(placement: PlacementId, today: Today): readonly Line[] {
  const own = (stem: string): string[] => [hostParameter(stem, placement)];
  const line = (topic: string, kind: Line['kind'], shared: string[], ownNames: string[], once = false): Line => ({
    topic,
    kind,
    shared,
    own: ownNames,
    once,
  });
  // The reader's hours were counted at today's host: there they are as told.
  const [toldHours, ownHours] =
    placement === today.standstillHost ? [['standstill-hours'], []] : [[], own('standstill-hours')];
  const moves = today.host !== null && today.host !== placement;
  return [
    line('learning', 'cash', ['fte', 'course-price'], own('learning-hours')),
    line('learning', 'capacity', ['fte', 'administrator-hour'], own('learning-hours')),
    line('support', 'cash', ['fte', 'support-rate'], own('support-hours')),
    line('standstill', 'cash', [...toldHours, 'standstill-cash-hour'], ownHours),
    line('standstill', 'capacity', [...toldHours, 'idle-hour'], ownHours),
    line('misfit', 'capacity', ['user-hour'], own('misfit-hours')),
    line('errors', 'cash', ['error-cash'], own('error-hours')),
    line('errors', 'capacity', ['user-hour'], own('error-hours')),
    line('controls', 'cash', ['control-cash'], own('control-hours')),
    line('controls', 'capacity', ['user-hour'], own('control-hours')),
    ...(moves
      ? [
          line('moving', 'cash', ['fte', 'moving-cash'], [], true),
          line('moving', 'capacity', ['fte', 'moving-hours', 'administrator-hour'], [], true),
        ]
      : []),
  ];
}
