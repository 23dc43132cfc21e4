/** The arithmetic of the cost, every figure at its median: what a reader can work out again by hand. */
import type { Comparison, Cost, CostLine } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { CostWorking, LineWorking } from '../model/workings.ts';
import type { CostContext } from './context.ts';
import type { NamedWorked } from './figureTypes.ts';
import { decimal, fullTime, rounded } from './format.ts';
import { money } from './money.ts';
import { decimalsFor, parameterName } from './ownFigures.ts';
import { inUnit, type MoneyUnit } from './tableMoney.ts';

const workingOf = ({ assessment }: CostContext): CostWorking | null => assessment.workings?.cost ?? null;

/** Workload and yearly cost of the role at the medians; empty where they are not known. */
export function roleWorkings(context: CostContext, cost: Cost): NamedWorked[] {
  const working = workingOf(context);
  if (!working) return [];
  return [fteWorking(context, working, cost), yearWorking(context, working, cost)];
}

/** Standing share + users ÷ users for each administrator × size and factors. */
function fteWorking({ words, language }: CostContext, working: CostWorking, cost: Cost): NamedWorked {
  const { medians, users, workload } = working;
  const standing = medians['standing-share'] ?? 0;
  const each = medians['users-per-administrator'] ?? 1;
  const factors = workload.filter(({ factor }) => rounded(factor, 2) !== 1);
  const shown = [
    rounded(standing, 2),
    rounded(users, 0),
    rounded(each, 1),
    ...factors.map(({ factor }) => rounded(factor, 2)),
  ];
  const [base = 0, all = 0, per = 1, ...rest] = shown;
  const value = rounded(base + rest.reduce((product, factor) => product * factor, all / per), 1);
  const expression = [
    `${decimal(base, 2)} + ${decimal(all, 0)} ÷ ${decimal(per, 1)}`,
    ...rest.map((factor) => decimal(factor, 2)),
  ].join(' × ');
  return {
    label: words.role.fteLabel(),
    worked: {
      kind: 'arithmetic',
      text: words.role.fteMiddle(
        factors.map(({ parameter }) => words.role.factors[parameter] ?? parameter),
        fullTime(cost.role.fte.p50, language),
      ),
      expression,
      shown: decimal(value, 1),
      unit: words.role.fteUnit(),
    },
  };
}

/** Workload × (pay × on-cost × (1 + turnover × running-in) + turnover × hiring + training). */
function yearWorking(
  { words, language }: CostContext,
  { medians }: CostWorking,
  { currency, role }: Cost,
): NamedWorked {
  const of = (name: string): number => medians[name] ?? 0;
  const operands = ['fte', 'wage', 'on-cost', 'turnover', 'running-in', 'turnover', 'hiring-cost', 'training-cost'].map(
    of,
  );
  const shownAs = [2, 0, 3, 3, 3, 3, 0, 0];
  const shown = operands.map((value, index) => rounded(value, shownAs[index] ?? 0));
  const [fte = 0, wage = 0, onCost = 0, leaves = 0, runIn = 0, , hiring = 0, training = 0] = shown;
  const texts = shown.map((value, index) => decimal(value, shownAs[index] ?? 0));
  const total = rounded(fte * (wage * onCost * (1 + leaves * runIn) + leaves * hiring + training), 0);
  return {
    label: words.role.yearLabel(),
    worked: {
      kind: 'arithmetic',
      text: words.role.yearMiddle(money(role.perYear.mean, currency, language)),
      expression: `${texts[0]} × (${texts[1]} × ${texts[2]} × (1 + ${texts[3]} × ${texts[4]}) + ${texts[5]} × ${texts[6]} + ${texts[7]})`,
      shown: decimal(total, 0),
      unit: words.role.yearUnit(currency),
    },
  };
}

/** One line of a department as the product of its figures; null where they are not known. */
export function lineWorking(
  context: CostContext,
  cost: Cost,
  id: PlacementId,
  line: CostLine,
  unit: MoneyUnit,
): { readonly text: string; readonly expression: string; readonly shown: string } | null {
  const working = workingOf(context);
  const found = working?.lines[id]?.find(({ topic, kind }) => topic === line.topic && kind === line.kind);
  if (!working || !found) return null;
  const factors = found.factors.map((name) => working.medians[name] ?? 0);
  const years = found.once ? cost.horizonYears : 1;
  const digits = factors.map((value) => Math.max(2, decimalsFor(value)));
  const shown = factors.map((value, index) => rounded(value, digits[index] ?? 2));
  // Growth of pay or a discount rate, where one is set.
  const average = found.once ? 1 : rounded(working.yearFactor ?? 1, 4);
  const value = (shown.reduce((product, each) => product * each, 1) * average) / years / unit.divisor;
  const over = [years, unit.divisor].filter((each) => each !== 1).map((each) => ` ÷ ${decimal(each, 0)}`);
  return {
    text: context.words.lines.middle(named(context, found), inUnit(line.mean, unit)),
    expression: `${shown.map((each, index) => decimal(each, digits[index] ?? 2)).join(' × ')}${average === 1 ? '' : ` × ${decimal(average, 4)}`}${over.join('')}`,
    shown: decimal(value, unit.decimals),
  };
}

const named = (context: CostContext, { factors }: LineWorking): string[] =>
  factors.map((name) => parameterName(context, name) || name);

/** What one hour of downtime costs: users × working time lost × a user's hour + cash. */
export function downtimeHour(context: CostContext, { currency }: Cost): NamedWorked | null {
  const working = workingOf(context);
  if (!working) return null;
  const { words } = context;
  const of = (name: string): number => working.medians[name] ?? 0;
  const texts = [
    decimal(working.users, 0),
    decimal(of('standstill-share'), 3),
    decimal(of('user-hour'), 2),
    decimal(of('standstill-cash-hour'), 0),
  ];
  const value =
    rounded(working.users, 0) * rounded(of('standstill-share'), 3) * rounded(of('user-hour'), 2) +
    rounded(of('standstill-cash-hour'), 0);
  return {
    label: words.breakEven.hourLabel(),
    worked: {
      kind: 'arithmetic',
      text: words.breakEven.hourWorked(),
      expression: `${texts[0]} × ${texts[1]} × ${texts[2]} + ${texts[3]}`,
      shown: decimal(rounded(value, 0), 0),
      unit: words.breakEven.hourUnit(currency),
    },
  };
}

/** Why a saving is claimed or not: both ends, and the figures that lead the difference. */
export function verdictRule(context: CostContext, { saving }: Comparison): string[] {
  const { words } = context;
  const leaders = workingOf(context)?.leaders ?? [];
  const agree = saving.p10 > 0 || saving.p90 < 0;
  return [
    words.comparison.rule(),
    words.comparison.ends(agree),
    ...leaders.map(({ parameter, yours }) =>
      words.comparison.leader(parameterName(context, parameter) || parameter, yours),
    ),
  ];
}
