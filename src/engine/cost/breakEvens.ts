/** The value of one figure at which both placements cost the same, all others at their median. */
import type { BreakEven, Driver } from '../../model/assessment.ts';
import { figureOf, medianInputs, USERS } from './inputs.ts';
import { plausibleInUnit } from './plausible.ts';
import { createQuantities } from './quantities.ts';
import { medianSaving, type Pair } from './saving.ts';
import type { Setting } from './setting.ts';

/** saving = fixed + perUnit × figure. */
export interface LinearSaving {
  readonly parameter: string;
  readonly unit: string;
  readonly fixed: number;
  readonly perUnit: number;
}

/** Hours of standstill a year that the recommended placement spares; negative: hours that it may add. */
export const STANDSTILL_SPARED = 'standstill-spared';

/** The spared hours that are still worth telling: more than all hours of a year at work cannot be spared. */
const MOST_HOURS = 2_000;

/**
 * First the hours of standstill to be spared, which needs no guess of what a department does to standstill; then each
 * driver in which the saving is linear, in the drivers' order. `value` is null where none within reach tips it.
 */
export function breakEvens(setting: Setting, pair: Pair, drivers: readonly Driver[]): BreakEven[] {
  const spared = sparedHours(setting, pair);
  const told = setting.answers.values['today.standstillHours'];
  const first: BreakEven = {
    parameter: spared.parameter,
    value: within(root(spared), -MOST_HOURS, MOST_HOURS),
    unit: spared.unit,
    yours: typeof told === 'number' ? told : null,
    fixed: spared.fixed,
    perUnit: spared.perUnit,
  };
  return [first, ...linearSavings(setting, pair, drivers).map((saving) => solve(setting, saving))];
}

/** The saving by hours spared: all other lines at their median, and what one hour of standstill costs. */
export function sparedHours(setting: Setting, pair: Pair): LinearSaving {
  const quantities = createQuantities(medianInputs(setting));
  const hour =
    ((quantities('idle-hour') as number) + (quantities('standstill-cash-hour') as number)) * setting.yearFactor;
  const fixed = medianSaving(setting, pair, (topic) => topic !== 'standstill')(null);
  return { parameter: STANDSTILL_SPARED, unit: 'hours/year', fixed, perUnit: hour };
}

/** The saving as a straight line in each driver in which it is one. */
export function linearSavings(setting: Setting, pair: Pair, drivers: readonly Driver[]): LinearSaving[] {
  const savingAt = medianSaving(setting, pair);
  return drivers.flatMap(({ parameter, unit, at, low, high }) => {
    if (parameter === USERS) return [];
    const perUnit = (high - low) / (at[1] - at[0]);
    const fixed = low - perUnit * at[0];
    const middle = (at[0] + at[1]) / 2;
    const bend = savingAt({ parameter, value: middle }) - (fixed + perUnit * middle);
    return Math.abs(bend) <= 1e-9 * (Math.abs(low) + Math.abs(high)) ? [{ parameter, unit, fixed, perUnit }] : [];
  });
}

function solve(setting: Setting, saving: LinearSaving): BreakEven {
  const { parameter, estimate, yours } = figureOf(setting, saving.parameter);
  const { low, high } = plausibleInUnit(setting, parameter.id);
  return {
    parameter: parameter.id,
    value: within(root(saving), low, high),
    unit: parameter.unit,
    yours: yours ? estimate.likely : null,
    fixed: saving.fixed,
    perUnit: saving.perUnit,
  };
}

const root = ({ fixed, perUnit }: LinearSaving): number => (perUnit === 0 ? Number.NaN : -fixed / perUnit);

const within = (value: number, low: number, high: number): number | null =>
  value >= low && value <= high ? value : null;
