/** Whether a saving in money may be claimed. */
import type { Comparison, Driver, Verdict } from '../../model/assessment.ts';
import { drivers } from './drivers.ts';
import { STANDSTILL_HOURS, setAside } from './figures.ts';
import { USERS } from './inputs.ts';
import { hostParameter } from './quantities.ts';
import type { Pair } from './saving.ts';
import { type Setting, withFigures } from './setting.ts';

/** Leading drivers that must be the reader's own. */
const LEADERS = 2;

/**
 * `saves` or `costs` only where P10 and P90 agree in sign and the figures that matter most are the reader's own; a
 * guess of ours never proves a saving.
 */
export function verdict(saving: Comparison['saving'], leadersAreYours: boolean): Verdict {
  if (!leadersAreYours) return 'undecided';
  if (saving.p10 > 0) return 'saves';
  return saving.p90 < 0 ? 'costs' : 'undecided';
}

/** The figures that lead the drivers with our own ranges, all of the reader's set aside. */
export function leadingDrivers(setting: Setting, pair: Pair, shown: readonly Driver[]): Driver[] {
  const untouched = ![...setting.figures.values()].some(({ yours }) => yours) && !(USERS in setting.answers.values);
  const ours = setAside(setting.model.costs, setting.region, setting.figures);
  return (untouched ? shown : drivers(withFigures(setting, ours), pair, true)).slice(0, LEADERS);
}

/** Whether a driver is the reader's own: overridden, or taken from an answer. */
export function isYours(setting: Setting, parameter: string): boolean {
  if (parameter === USERS) return USERS in setting.answers.values;
  // The hours that were told are those of the host at which they were counted.
  const { standstillHost } = setting.today;
  if (standstillHost !== null && parameter === hostParameter(STANDSTILL_HOURS, standstillHost)) return true;
  return setting.figures.get(parameter)?.yours === true;
}
