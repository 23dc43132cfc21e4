/** What the role costs, whoever hosts it. */
import type { Answers } from '../../model/answers.ts';
import type { RoleCost, Warning } from '../../model/assessment.ts';
import type { CostData } from '../../model/costData.ts';
import type { Model, PlacementId } from '../../model/decision.ts';
import type { Readings } from '../decision/readings.ts';
import { type Amount, startEstimate } from './amount.ts';
import { costWarnings } from './costWarnings.ts';
import { sampledInputs } from './inputs.ts';
import { rolePerYear } from './lineFactors.ts';
import { createQuantities, type Quantities } from './quantities.ts';
import { constant, quantity } from './quantity.ts';
import { isSized } from './roleAsked.ts';
import type { Pair } from './saving.ts';
import { createSetting, type Setting } from './setting.ts';

export interface CostRequest {
  readonly model: Model;
  readonly answers: Answers;
  readonly readings: Readings;
  /** Recommended placement and runner-up; null where there is none. */
  readonly placement: PlacementId | null;
  readonly runnerUp: PlacementId | null;
  readonly ruledOut: readonly PlacementId[];
  /** The two placements to compare, both possible; left out: as `comparedPair` says. */
  readonly pair?: Pair;
}

export interface CostResult<C extends RoleCost> {
  /** Null while the region, the size or the reader's own basic figures are unknown; `warnings` says which. */
  readonly cost: C | null;
  readonly warnings: readonly Warning[];
  /** P10 of the workload in full-time equivalents; null while the size is unknown. */
  readonly workloadP10: number | null;
}

/** An estimate under way: the role's cost and what the rest is worked out from. */
export interface RoleEstimate {
  readonly setting: Setting;
  readonly quantities: Quantities;
  /** Cost of the role a year, in each reading. */
  readonly perYear: Amount;
  readonly role: RoleCost;
}

/** The role's cost alone, for the answer beside the questions. */
export function assessRole(request: CostRequest): CostResult<RoleCost> {
  const { estimate, ...told } = estimateRole(request);
  return { cost: estimate?.role ?? null, ...told };
}

/** The role's cost with what it was worked out from; `estimate` is null where there is no cost. */
export function estimateRole(
  request: CostRequest,
): Omit<CostResult<RoleCost>, 'cost'> & { readonly estimate: RoleEstimate | null } {
  startEstimate();
  const { model, answers, readings } = request;
  const told = answers.values['cost.region'];
  const region = typeof told === 'string' ? told : null;
  const sized = isSized(answers);
  // The workload is in hours: no region is needed for it.
  const setting = createSetting(model, answers, readings, region ?? '*');
  const quantities = createQuantities(sampledInputs(setting));
  const fte = sized ? inFourFigures(quantities('fte')) : null;
  const warnings = costWarnings(setting, region, sized);
  const workloadP10 = fte?.p10 ?? null;
  const home = region === null ? null : currencyOf(model.costs, region, answers);
  if (fte === null || home === null || warnings.some(({ code }) => code === 'own-figures-missing')) {
    return { estimate: null, warnings, workloadP10 };
  }
  const perYear = rolePerYear(setting, quantities);
  const admins = answers.values['today.admins'];
  const againstToday = typeof admins === 'number' ? admins - fte.p50 : null;
  const role: RoleCost = {
    ...home,
    horizonYears: setting.horizonYears,
    role: { fte, perYear: inFourFigures(perYear), againstToday },
  };
  return { estimate: { setting, quantities, perYear, role }, warnings, workloadP10 };
}

function currencyOf(costs: CostData, region: string, answers: Answers): Pick<RoleCost, 'currency' | 'year'> | null {
  const known = costs.regions.find(({ id }) => id === region);
  if (known) return { currency: known.currency, year: known.year };
  const currency = answers.values['cost.currency'];
  // A reader's own figures are of the present: the latest year of the data.
  const year = Math.max(...costs.regions.map((each) => each.year));
  return region === 'own' && typeof currency === 'string' ? { currency, year } : null;
}

const inFourFigures = (amount: Amount): ReturnType<typeof quantity> =>
  typeof amount === 'number' ? constant(amount) : quantity(amount);
