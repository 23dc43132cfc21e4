import { niceTicks } from '../axis.ts';
import type { DriverRow, DriversTable } from '../costReportTypes.ts';
import { tableUnit } from '../costTables.ts';
import { driversTable } from '../driversTable.ts';
import { decimal } from '../format.ts';
import { moneyUnit } from '../tableMoney.ts';
import type { KnownCostContext } from './context.ts';

/** Bars that are drawn, widest first. */
const MOST = 10;

export interface TornadoRow extends DriverRow {
  /** Ends of the bar in the unit of the axis. */
  readonly from: number;
  readonly to: number;
}

export interface TornadoText {
  readonly table: DriversTable;
  readonly rows: readonly TornadoRow[];
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly note: string;
  readonly description: string;
}

/** What the difference hangs on, as bars on one axis with zero; null where nothing moves it. */
export function tornado(context: KnownCostContext): TornadoText | null {
  const { words, cost, language } = context;
  const { comparison } = cost;
  const table = comparison && driversTable(context, cost, comparison, MOST);
  if (!table) return null;
  const values = table.rows.flatMap(({ lowValue, highValue }) => [lowValue, highValue]);
  const largest = Math.max(...values.map(Math.abs));
  const unit = largest === 0 ? tableUnit(context, cost) : moneyUnit(largest, cost.currency, language);
  const rows = table.rows.map((row) => ({
    ...row,
    from: row.lowValue / unit.divisor,
    to: row.highValue / unit.divisor,
  }));
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const ticks = niceTicks(Math.min(0, ...ends), Math.max(0, ...ends), 6);
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const { tornado: told } = words.costPage;
  const text = (value: number): string => decimal(Math.abs(value), Number.isInteger(value) ? 0 : 1);
  return {
    table,
    rows,
    low,
    high,
    ticks: ticks.map((value) => ({
      value,
      text:
        value === low && value < 0
          ? words.comparison.axisMore(text(value))
          : value === high && value > 0
            ? words.comparison.axisLess(text(value))
            : text(value),
    })),
    note: told.note(unit.text),
    description: told.description(table.rows.map(({ name, low: from, high: to }) => told.row(name, from, to))),
  };
}
