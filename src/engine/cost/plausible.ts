import { figureOf, medianInputs } from './inputs.ts';
import { createQuantities } from './quantities.ts';
import type { Setting } from './setting.ts';

/** The range in which a figure may plausibly lie, in its unit. */
export function plausibleInUnit(setting: Setting, id: string): { low: number; high: number } {
  const { plausible, scale } = figureOf(setting, id).parameter;
  const factor = scale === 'none' ? 1 : (createQuantities(medianInputs(setting))(scale) as number);
  return { low: plausible.low * factor, high: plausible.high * factor };
}
