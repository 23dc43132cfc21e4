/** What the department changes, and what must be true for the choice to pay. */
import type { Comparison, Cost, CostLine, PlacementCost } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { breakEvens } from './breakEvens.ts';
import { drivers } from './drivers.ts';
import { USERS } from './inputs.ts';
import { basis } from './lineFactors.ts';
import { samplePlacement } from './placementCosts.ts';
import { type CostRequest, type CostResult, estimateRole } from './roleCost.ts';
import { type Pair, pairedSaving } from './saving.ts';
import type { Setting } from './setting.ts';
import { isYours, leadingDrivers, verdict } from './verdict.ts';

const PLACEMENTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/**
 * Assesses the cost on the readings of the ranking, all of them: the first 4,096 of 16,384 would miss P10 or P90 by up
 * to 3 % (2¹⁹ readings, 24 seeds), all 16,384 by up to 1.6 %, 0.4 % as a rule.
 */
export function assessCost(request: CostRequest): CostResult<Cost> {
  const { estimate, ...told } = estimateRole(request);
  if (estimate === null) return { cost: null, ...told };
  const { setting, quantities, perYear, role } = estimate;
  const line: CostLine = {
    topic: 'role',
    kind: 'cash',
    basis: basis(setting, 'role', null),
    ...role.role.perYear,
  };
  const placements: Partial<Record<PlacementId, PlacementCost>> = {};
  const hostPerYear = new Map<PlacementId, Float64Array>();
  for (const each of PLACEMENTS.filter((placement) => !request.ruledOut.includes(placement))) {
    const sampled = samplePlacement(setting, quantities, each, { perYear, line });
    placements[each] = sampled.cost;
    hostPerYear.set(each, sampled.hostPerYear);
  }
  return { cost: { ...role, placements, comparison: compare(setting, request, hostPerYear) }, ...told };
}

/** The two placements that are compared: those asked for, else against today's where that is another and possible, else the runner-up. */
export function comparedPair({
  answers,
  placement,
  runnerUp,
  ruledOut,
  pair,
}: Omit<CostRequest, 'model' | 'readings'>): Pair | null {
  if (pair) return pair;
  if (placement === null) return null;
  const today = PLACEMENTS.find((each) => each === answers.values['today.placement']);
  const against = today && today !== placement && !ruledOut.includes(today) ? today : runnerUp;
  return against === null ? null : { placement, against };
}

function compare(
  setting: Setting,
  request: CostRequest,
  hostPerYear: ReadonlyMap<PlacementId, Float64Array>,
): Comparison | null {
  const pair = comparedPair(request);
  const recommended = pair && hostPerYear.get(pair.placement);
  const other = pair && hostPerYear.get(pair.against);
  if (!pair || !recommended || !other) return null;
  const saving = pairedSaving(recommended, other);
  const shown = drivers(setting, pair, !isYours(setting, USERS));
  const leaders = leadingDrivers(setting, pair, shown);
  return {
    placement: pair.placement,
    against: pair.against,
    saving,
    verdict: verdict(
      saving,
      leaders.every(({ parameter }) => isYours(setting, parameter)),
    ),
    breakEvens: breakEvens(setting, pair, shown),
    drivers: shown,
  };
}
