/** What moves the saving most: one figure at its P10 and at its P90, all others at their median. */
import type { Driver } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { percentile } from './estimates.ts';
import { STANDSTILL_HOURS } from './figures.ts';
import { figureOf, medianInputs, USERS } from './inputs.ts';
import { hostLines } from './lines.ts';
import { createQuantities, hostParameter } from './quantities.ts';
import { medianSaving, type Pair } from './saving.ts';
import { openUsers, type Setting } from './setting.ts';

/**
 * Figures that move the saving, largest swing first. A figure that is one number moves nothing and is left out.
 * `withUsers`: the number of users counts as a figure, with the range that the other answers leave it.
 */
export function drivers(setting: Setting, pair: Pair, withUsers: boolean): Driver[] {
  const found: Driver[] = [];
  const scales = createQuantities(medianInputs(setting));
  const saving = medianSaving(setting, pair);
  const add = (parameter: string, unit: string, at: readonly [number, number]): void => {
    if (at[0] === at[1]) return;
    const low = saving({ parameter, value: at[0] });
    const high = saving({ parameter, value: at[1] });
    if (low !== high) found.push({ parameter, unit, at, low, high });
  };
  for (const id of pairParameters(setting, pair)) {
    const { estimate, parameter, yours } = figureOf(setting, id);
    const scale = yours || parameter.scale === 'none' ? 1 : (scales(parameter.scale) as number);
    add(id, parameter.unit, [percentile(estimate, 0.1) * scale, percentile(estimate, 0.9) * scale]);
  }
  if (withUsers) {
    const users = (p: number): number => openUsers(setting.model, setting.answers, p);
    add(USERS, 'users', [users(0.1), users(0.9)]);
  }
  const swing = ({ low, high }: Driver): number => Math.abs(high - low);
  return found.sort((a, b) => swing(b) - swing(a) || (a.parameter < b.parameter ? -1 : 1));
}

/**
 * Ids of the parameters on which the difference of two placements can rest. Where the hours of standstill were told,
 * those of that host are no parameter any more.
 */
export function pairParameters(setting: Setting, pair: Pair): string[] {
  const { standstillHost } = setting.today;
  const told = standstillHost && hostParameter(STANDSTILL_HOURS, standstillHost);
  const lines = [pair.placement, pair.against].flatMap((each) => hostLines(each, setting.today));
  const topics = new Set(['role', 'users', ...lines.map(({ topic }) => topic)]);
  return [...setting.figures.values()]
    .map(({ parameter }) => parameter)
    .filter(({ topic, placement }) => topics.has(topic) && (placement === null || isOf(pair, placement)))
    .map(({ id }) => id)
    .filter((id) => id !== told)
    .sort();
}

const isOf = (pair: Pair, placement: PlacementId): boolean =>
  placement === pair.placement || placement === pair.against;
