/** The lines of a placement's cost a year, each a product of quantities. */
import type { CostLine } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import type { DimensionsOf, QuantityName } from './dimensions.ts';
import { hostParameter } from './quantities.ts';
import type { Money, MoneyPerYear, ProductOf, Same } from './units.ts';

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

type Names = readonly QuantityName[];

/** What a list of factors must be besides: nothing where the product is in `Wanted`, else what it cannot be. */
type If<Product, Wanted> = Same<Product, Wanted> extends true ? unknown : { readonly 'its product is in': Product };

/** A line of money a year. */
const yearly = <
  const Shared extends Names,
  const Own extends Names,
  Product = ProductOf<DimensionsOf<[...Shared, ...Own]>>,
>(
  topic: string,
  kind: Line['kind'],
  shared: Shared,
  own: Own & If<Product, MoneyPerYear>,
): Line => ({ topic, kind, shared, own, once: false });

/** A line of money that is spent once. */
const once = <const Shared extends Names, Product = ProductOf<DimensionsOf<Shared>>>(
  topic: string,
  kind: Line['kind'],
  shared: Shared & If<Product, Money>,
): Line => ({ topic, kind, shared, own: [], once: true });

/** The same in every department: same work, same pay. */
export const ROLE_LINE: Line = /* @__PURE__ */ yearly('role', 'cash', ['fte', 'administrator-year'], []);

/** What `placement` changes. Nothing is moved where the role stays, or where nobody holds it today. */
export function hostLines(placement: PlacementId, today: Today): readonly Line[] {
  const own = <Stem extends string>(stem: Stem) => [hostParameter(stem, placement)] as const;
  // The reader's hours were counted at today's host: there they are as told.
  const standstill = (kind: Line['kind'], hour: 'standstill-cash-hour' | 'idle-hour'): Line =>
    placement === today.standstillHost
      ? yearly('standstill', kind, ['standstill-hours', hour], [])
      : yearly('standstill', kind, [hour], own('standstill-hours'));
  const moves = today.host !== null && today.host !== placement;
  return [
    yearly('learning', 'cash', ['fte', 'course-price'], own('learning-hours')),
    yearly('learning', 'capacity', ['fte', 'administrator-hour'], own('learning-hours')),
    yearly('support', 'cash', ['fte', 'support-rate'], own('support-hours')),
    standstill('cash', 'standstill-cash-hour'),
    standstill('capacity', 'idle-hour'),
    yearly('misfit', 'capacity', ['user-hour'], own('misfit-hours')),
    yearly('errors', 'cash', ['error-cash'], own('error-hours')),
    yearly('errors', 'capacity', ['user-hour'], own('error-hours')),
    yearly('controls', 'cash', ['control-cash'], own('control-hours')),
    yearly('controls', 'capacity', ['user-hour'], own('control-hours')),
    ...(moves
      ? [
          once('moving', 'cash', ['fte', 'moving-cash']),
          once('moving', 'capacity', ['fte', 'moving-hours', 'administrator-hour']),
        ]
      : []),
  ];
}
