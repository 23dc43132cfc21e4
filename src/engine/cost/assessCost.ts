/** What the role costs, what the department changes, and what must be true for the choice to pay. */
import type { Answers } from '../../model/answers.ts';
import type { Comparison, Cost, CostLine, PlacementCost, Warning } from '../../model/assessment.ts';
import type { CostData } from '../../model/costData.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import type { Readings } from '../decision/readings.ts';
import { type Amount, startEstimate } from './amount.ts';
import { breakEvens } from './breakEvens.ts';
import { costWarnings } from './costWarnings.ts';
import { drivers } from './drivers.ts';
import { sampledInputs, USERS } from './inputs.ts';
import { basis, rolePerYear, samplePlacement } from './placementCosts.ts';
import { createQuantities } from './quantities.ts';
import { constant, quantity } from './quantity.ts';
import { type Pair, pairedSaving } from './saving.ts';
import { createSetting, type Setting } from './setting.ts';
import { isYours, leadingDrivers, verdict } from './verdict.ts';

export interface CostRequest {
  readonly model: Model;
  readonly answers: Answers;
  readonly readings: Readings;
  /** Recommended placement and runner-up; null where there is none. */
  readonly placement: PlacementId | null;
  readonly runnerUp: PlacementId | null;
  readonly ruledOut: readonly PlacementId[];
}

export interface CostResult {
  /** Null while the region, the size or the reader's own basic figures are unknown; `warnings` says which. */
  readonly cost: Cost | null;
  readonly warnings: readonly Warning[];
  /** P10 of the workload in full-time equivalents; null while the size is unknown. */
  readonly workloadP10: number | null;
}

const PLACEMENTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

/**
 * Assesses the cost on the readings of the ranking, all of them: the first 4,096 of 16,384 would miss P10 or P90 by up
 * to 3 % (2¹⁹ readings, 24 seeds), all 16,384 by up to 1.6 %, 0.4 % as a rule.
 */
export function assessCost(request: CostRequest): CostResult {
  startEstimate();
  const { model, answers, readings } = request;
  const told = answers.values['cost.region'];
  const region = typeof told === 'string' ? told : null;
  const sized = USERS in answers.values || 'company.employees' in answers.values;
  // The workload is in hours: no region is needed for it.
  const setting = createSetting(model, answers, readings, region ?? '*');
  const quantities = createQuantities(sampledInputs(setting));
  const fte = sized ? inFourFigures(quantities('fte')) : null;
  const warnings = costWarnings(setting, region, sized);
  const workloadP10 = fte?.p10 ?? null;
  const home = region === null ? null : currencyOf(model.costs, region, answers);
  if (fte === null || home === null || warnings.some(({ code }) => code === 'own-figures-missing')) {
    return { cost: null, warnings, workloadP10 };
  }

  const perYear = rolePerYear(setting, quantities);
  const role = inFourFigures(perYear);
  const line: CostLine = { topic: 'role', kind: 'cash', basis: basis(setting, 'role', null), ...role };
  const placements: Partial<Record<PlacementId, PlacementCost>> = {};
  const hostPerYear = new Map<PlacementId, Float64Array>();
  for (const each of PLACEMENTS.filter((placement) => !request.ruledOut.includes(placement))) {
    const sampled = samplePlacement(setting, quantities, each, { perYear, line });
    placements[each] = sampled.cost;
    hostPerYear.set(each, sampled.hostPerYear);
  }
  const admins = answers.values['today.admins'];
  const cost: Cost = {
    ...home,
    horizonYears: setting.horizonYears,
    role: { fte, perYear: role, againstToday: typeof admins === 'number' ? admins - fte.p50 : null },
    placements,
    comparison: compare(setting, request, hostPerYear),
  };
  return { cost, warnings, workloadP10 };
}

/** The two placements that are compared: against today's where it is another that is possible, else the runner-up. */
export function comparedPair({
  answers,
  placement,
  runnerUp,
  ruledOut,
}: Omit<CostRequest, 'model' | 'readings'>): Pair | null {
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

function currencyOf(costs: CostData, region: string, answers: Answers): Pick<Cost, 'currency' | 'year'> | null {
  const known = costs.regions.find(({ id }) => id === region);
  if (known) return { currency: known.currency, year: known.year };
  const currency = answers.values['cost.currency'];
  // A reader's own figures are of the present: the latest year of the data.
  const year = Math.max(...costs.regions.map((each) => each.year));
  return region === 'own' && typeof currency === 'string' ? { currency, year } : null;
}

const inFourFigures = (amount: Amount): ReturnType<typeof quantity> =>
  typeof amount === 'number' ? constant(amount) : quantity(amount);
