import { figureOf, medianInputs } from './inputs.ts';
import { createQuantities } from './quantities.ts';
import type { Setting } from './setting.ts';

/** The range in which a figure may plausibly lie, in its unit. */
export function plausibleInUnit(setting: Setting, id: string): { low: number; high: number } {
  const { plausible, scale } = figureOf(setting, id).parameter;
  const factor = scale === 'none' ? 1 : (createQuantities(medianInputs(setting))(scale) as number);
  return { low: plausible.low * factor, high: plausible.high * factor };
}

/** The same where a figure can be judged at all: money only where the region's own wage is known, else any figure may be right. */
export function judgedRange(setting: Setting, id: string): { low: number; high: number } | null {
  const judgesMoney = setting.model.costs.regions.some((region) => region.id === setting.region);
  if (!judgesMoney && figureOf(setting, id).parameter.unit.startsWith('currency')) return null;
  return plausibleInUnit(setting, id);
}
