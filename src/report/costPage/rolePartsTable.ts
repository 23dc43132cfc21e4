import type { RolePartId } from '../../engine/cost/roleParts.ts';
import { tableUnit } from '../costTables.ts';
import { decimal, rounded } from '../format.ts';
import type { KnownCostContext } from './context.ts';

export interface RolePartsTable {
  readonly title: string;
  readonly note: string;
  readonly columns: { readonly part: string; readonly amount: string };
  readonly rows: readonly { readonly id: RolePartId; readonly name: string; readonly amount: string }[];
  readonly sumLabel: string;
  readonly sum: string;
}

/**
 * The role's line in its parts. The sum is the line as every table shows it; pay, the largest part, takes up what rounding
 * leaves over, so that the parts as shown add up to it.
 */
export function rolePartsTable(context: KnownCostContext): RolePartsTable {
  const { words, cost, detail } = context;
  const told = words.costPage.roleParts;
  const unit = tableUnit(context, cost);
  const shown = (amount: number): number => rounded(amount / unit.divisor, unit.decimals);
  const sum = shown(cost.role.perYear.mean);
  const others = detail.roleParts.filter(({ id }) => id !== 'pay');
  const pay = sum - others.reduce((total, { mean }) => total + shown(mean), 0);
  const rows = detail.roleParts.map(({ id, mean }) => ({
    id,
    name: told.names[id],
    amount: decimal(id === 'pay' ? pay : shown(mean), unit.decimals),
  }));
  return {
    title: told.title(),
    note: told.note(unit.text),
    columns: { part: told.part, amount: told.amount },
    rows,
    sumLabel: told.sum,
    sum: decimal(sum, unit.decimals),
  };
}
