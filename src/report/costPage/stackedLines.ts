import type { PlacementId } from '../../model/decision.ts';
import { niceTicks } from '../axis.ts';
import { costPlacements, shownSum, tableUnit } from '../costTables.ts';
import type { PlacementName } from '../figureTypes.ts';
import { decimal, typed } from '../format.ts';
import { endInUnit } from '../tableMoney.ts';
import type { KnownCostContext } from './context.ts';

export interface StackedRow extends PlacementName {
  readonly today: boolean;
  /** As shown, in the unit of the chart, in the order of the topics. */
  readonly amounts: readonly number[];
  readonly amountTexts: readonly string[];
  readonly totalText: string;
  readonly rangeText: string;
  readonly p10: number;
  readonly p90: number;
}

export interface StackedLines {
  readonly title: string;
  readonly note: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly StackedRow[];
  readonly columns: { readonly line: string; readonly sum: string; readonly range: string };
  readonly todayText: string;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Every line of every department, cash and capacity together; only the totals have a range. */
export function stackedLines(context: KnownCostContext): StackedLines | null {
  const { words, cost, named, answers, wording } = context;
  const ids = costPlacements(context, cost);
  if (ids.length === 0) return null;
  const unit = tableUnit(context, cost);
  const topics = topicsOf(context, ids);
  const rows = ids.map((id): StackedRow => {
    const amounts = topics.map((topic) => shownSum(cost, id, unit, (line) => line.topic === topic));
    const { p10, p90 } = cost.placements[id]?.perYear ?? { p10: 0, p90: 0 };
    return {
      ...named(id),
      today: id === answers.values['today.placement'],
      amounts,
      amountTexts: amounts.map((amount) => decimal(amount, unit.decimals)),
      totalText: decimal(shownSum(cost, id, unit), unit.decimals),
      rangeText: `${endInUnit(p10, unit)}–${endInUnit(p90, unit)}`,
      p10: p10 / unit.divisor,
      p90: p90 / unit.divisor,
    };
  });
  const ends = rows.map(({ p90, amounts }) => Math.max(p90, ...[amounts.reduce((total, each) => total + each, 0)]));
  const { stacked } = words.costPage;
  return {
    title: stacked.title(unit.text),
    note: stacked.note(),
    topics: topics.map((id) => ({ id, name: wording.topics[id] ?? '' })),
    rows,
    columns: { line: stacked.line, sum: stacked.sum, range: stacked.range },
    todayText: words.totals.today(),
    ticks: niceTicks(0, Math.max(...ends)).map((value) => ({ value, label: typed(value) })),
  };
}

/** Topics of which any department has a line, in the data's order. */
function topicsOf({ cost, wording }: KnownCostContext, ids: readonly PlacementId[]): string[] {
  const used = new Set(ids.flatMap((id) => (cost.placements[id]?.lines ?? []).map(({ topic }) => topic)));
  return Object.keys(wording.topics).filter((topic) => used.has(topic));
}
