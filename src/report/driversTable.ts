import type { Comparison, Cost } from '../model/assessment.ts';
import type { CostContext } from './context.ts';
import type { DriversTable } from './costReportTypes.ts';
import { tableUnit } from './costTables.ts';
import { difference } from './expression.ts';
import { decimal, rounded } from './format.ts';
import { money } from './money.ts';
import { amountsInUnit, parameterName, yourFigure } from './ownFigures.ts';

type Driver = Comparison['drivers'][number];

/** Figures told on the result. */
const SHOWN = 6;

/** What the difference hangs on, at most so many figures, widest first; null where nothing moves it. */
export function driversTable(
  context: CostContext,
  cost: Cost,
  comparison: Comparison,
  most = SHOWN,
): DriversTable | null {
  const { words, language, department } = context;
  const drivers = comparison.drivers.filter(({ parameter }) => parameterName(context, parameter) !== '').slice(0, most);
  const [widest] = drivers;
  if (!widest) return null;
  const sided = (saving: number): string => {
    const amount = money(Math.abs(saving), cost.currency, language);
    return saving < 0 ? words.comparison.more(amount) : words.comparison.less(amount);
  };
  const unit = tableUnit(context, cost);
  const workedOf = ({ low, high }: Driver) => {
    const [most, least] = [Math.max(low, high), Math.min(low, high)];
    const { expression, value } = difference(most / unit.divisor, least / unit.divisor, {
      decimals: unit.decimals,
      least: unit.decimals,
    });
    const shown = decimal(value, unit.decimals);
    return { kind: 'arithmetic' as const, text: words.drivers.worked(unit.text), expression, shown };
  };
  const swing = rounded(Math.abs(widest.high - widest.low) / unit.divisor, unit.decimals) * unit.divisor;
  return {
    title: words.drivers.title(),
    note: words.drivers.note(
      parameterName(context, widest.parameter),
      money(swing, cost.currency, language),
      department(comparison.placement),
      department(comparison.against),
    ),
    columns: words.drivers.columns,
    rows: drivers.map((driver) => {
      const { parameter, at, low, high } = driver;
      return {
        parameter,
        name: parameterName(context, parameter),
        at: amountsInUnit(context, parameter, at[0], at[1]),
        low: sided(low),
        high: sided(high),
        lowValue: low,
        highValue: high,
        yours: yourFigure(context, parameter) !== null,
        worked: workedOf(driver),
      };
    }),
  };
}
