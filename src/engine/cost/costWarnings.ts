/** What keeps a cost from being worked out, and figures of the reader's that look odd. */
import type { Warning } from '../../model/assessment.ts';
import { OWN_FIGURES } from './figures.ts';
import { USERS } from './inputs.ts';
import { judgedRange } from './plausible.ts';
import type { Setting } from './setting.ts';

/** Warnings in the order: region, size, own figures, odd figures by id. */
export function costWarnings(setting: Setting, region: string | null, sized: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (region === null) warnings.push({ path: 'cost.region', code: 'region-missing' });
  if (!sized) warnings.push({ path: USERS, code: 'size-missing' });
  const { answers } = setting;
  if (region === 'own') {
    const missing = OWN_FIGURES.filter((id) => !setting.figures.get(id)?.yours).map((id) => `cost.overrides.${id}`);
    if (!('cost.currency' in answers.values)) missing.unshift('cost.currency');
    for (const path of missing) warnings.push({ path, code: 'own-figures-missing' });
  }
  for (const id of Object.keys(answers.overrides).sort()) {
    if (isOutside(setting, id)) warnings.push({ path: `cost.overrides.${id}`, code: 'override-outside-range' });
  }
  return warnings;
}

function isOutside(setting: Setting, id: string): boolean {
  const figure = setting.figures.get(id);
  const range = figure && judgedRange(setting, id);
  return range ? figure.estimate.low < range.low || figure.estimate.high > range.high : false;
}
