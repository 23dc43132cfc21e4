/** What the cost of the role is made of; the parts' means add up to its own. */
import { type Amount, product } from './amount.ts';
import { sampledInputs } from './inputs.ts';
import { createQuantities } from './quantities.ts';
import type { Setting } from './setting.ts';

export type RolePartId = 'pay' | 'contributions' | 'hiring' | 'running-in' | 'training';

export interface RolePart {
  readonly id: RolePartId;
  /** Mean a year, all administrators together. */
  readonly mean: number;
}

/** Factors of each part for one administrator and one year; `administrator-year` in quantities.ts is their sum. */
const FACTORS: Readonly<Record<Exclude<RolePartId, 'contributions'>, readonly string[]>> = {
  pay: ['wage'],
  hiring: ['turnover', 'hiring-cost'],
  'running-in': ['turnover', 'running-in', 'wage', 'on-cost'],
  training: ['training-cost'],
};

/** The parts in the order in which they are told. */
export function roleParts(setting: Setting): RolePart[] {
  const quantities = createQuantities(sampledInputs(setting));
  const part = (names: readonly string[]): Amount =>
    product(['fte', ...names].map(quantities).concat(setting.yearFactor));
  const pay = mean(part(FACTORS.pay));
  const others = (['hiring', 'running-in', 'training'] as const).map((id) => ({ id, mean: mean(part(FACTORS[id])) }));
  // What the employer pays on top: pay times on-cost, less pay.
  return [{ id: 'pay', mean: pay }, { id: 'contributions', mean: mean(part(['wage', 'on-cost'])) - pay }, ...others];
}

function mean(amount: Amount): number {
  if (typeof amount === 'number') return amount;
  let total = 0;
  for (const value of amount) total += value;
  return total / amount.length;
}
