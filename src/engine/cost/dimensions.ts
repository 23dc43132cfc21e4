/** What each quantity of the cost is in. The published units of the parameters are coarser: `hours` are hours of work or of standstill, what is counted by administrator, user or hire is seldom said. */
import type { PlacementId } from '../../model/decision.ts';
import type { Unit } from './units.ts';

/** By parameter, or by name of what is worked out on the way. What no line multiplies has none: the rates of the settings. */
export const dimensions = {
  // What the role costs
  wage: { currency: 1, fte: -1, year: -1 },
  'on-cost': {},
  turnover: { hire: 1, fte: -1, year: -1 },
  'hiring-cost': { currency: 1, hire: -1 },
  // A share of a full-time year for each hire.
  'running-in': { fte: 1, year: 1, hire: -1 },
  'training-cost': { currency: 1, fte: -1, year: -1 },
  'hours-per-year': { hour: 1, fte: -1, year: -1 },
  'administrator-year': { currency: 1, fte: -1, year: -1 },
  'yearly-wage': { currency: 1, fte: -1, year: -1 },
  'hourly-wage': { currency: 1, hour: -1 },
  'administrator-hour': { currency: 1, hour: -1 },
  // Workload
  fte: { fte: 1 },
  users: { user: 1 },
  'standing-share': { fte: 1 },
  'users-per-administrator': { user: 1, fte: -1 },
  'size-economy': {},
  'workload-modules': {},
  'workload-integrations': {},
  'workload-customisation': {},
  'workload-entities': {},
  'workload-deployment': {},
  // Users' hours
  'user-pay': {},
  'user-hour': { currency: 1, hour: -1 },
  // Standstill: hours of work that each user loses in an hour of it.
  'standstill-share': { hour: 1, user: -1, downtime: -1 },
  'idle-hour': { currency: 1, downtime: -1 },
  'standstill-cash': { currency: 1, downtime: -1 },
  'standstill-cash-hour': { currency: 1, downtime: -1 },
  'standstill-hours': { downtime: 1, year: -1 },
  'middling-standstill': { downtime: 1, year: -1 },
  // What departments change
  'course-price': { currency: 1, hour: -1 },
  'learning-hours': { hour: 1, fte: -1, year: -1 },
  'support-rate': { currency: 1, hour: -1 },
  'support-hours': { hour: 1, fte: -1, year: -1 },
  'misfit-hours': { hour: 1, year: -1 },
  'error-hours': { hour: 1, year: -1 },
  'error-cash': { currency: 1, hour: -1 },
  'control-hours': { hour: 1, year: -1 },
  'control-cash': { currency: 1, hour: -1 },
  // Once
  'moving-hours': { hour: 1, fte: -1 },
  'moving-cash': { currency: 1, fte: -1 },
} as const satisfies Readonly<Record<string, Unit>>;

export type Dimensions = typeof dimensions;

/** A quantity, or the figure of one placement such as `learning-hours-it`, which is in the unit of its stem. */
export type QuantityName = keyof Dimensions | `${keyof Dimensions}-${PlacementId}`;

export type DimensionOf<Name> = Name extends keyof Dimensions
  ? Dimensions[Name]
  : Name extends `${infer Stem extends keyof Dimensions}-${PlacementId}`
    ? Dimensions[Stem]
    : never;

/** Units of quantities by their names. */
export type DimensionsOf<Names extends readonly QuantityName[]> = { [I in keyof Names]: DimensionOf<Names[I]> };
