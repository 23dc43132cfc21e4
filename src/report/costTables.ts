/**
 * The cost of every department in one table, and line by line. One rule of rounding: each line is rounded, and every sum
 * is the sum of its lines as shown, so that what is shown adds up.
 */
import type { Cost, CostLine } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { niceTicks } from './axis.ts';
import type { CostContext } from './context.ts';
import type { CostCell, CostLineRow, LinesTable, TotalsTable } from './costReportTypes.ts';
import { lineWorking } from './costWorkings.ts';
import { sum } from './expression.ts';
import type { Figure } from './figureTypes.ts';
import { decimal, fullTime, rounded, typed } from './format.ts';
import { ownFigure } from './ownFigures.ts';
import { moneyError } from './roleText.ts';
import { endInUnit, inUnit, type MoneyUnit, moneyUnit } from './tableMoney.ts';

const KINDS = ['cash', 'capacity'] as const;

/** Departments of the cost: the two compared first, the recommended one at their head, then the others. */
export function costPlacements(context: CostContext, cost: Cost): PlacementId[] {
  const { recommendation } = context.assessment;
  const first = [cost.comparison?.placement ?? recommendation.placement, cost.comparison?.against];
  const ids = Object.keys(cost.placements) as PlacementId[];
  return [
    ...first.filter((id): id is PlacementId => !!id && ids.includes(id)),
    ...ids.filter((id) => !first.includes(id)),
  ];
}

/** The unit of both tables. */
export function tableUnit(context: CostContext, cost: Cost): MoneyUnit {
  const largest = Math.max(0, ...costPlacements(context, cost).map((id) => totalOf(cost, id)));
  return moneyUnit(largest, cost.currency, context.language);
}

/** Mean cost a year of a department: its lines added up. */
export function totalOf(cost: Cost, id: PlacementId): number {
  return linesOf(cost, id).reduce((total, { mean }) => total + mean, 0);
}

const linesOf = (cost: Cost, id: PlacementId): readonly CostLine[] => cost.placements[id]?.lines ?? [];

/** Lines as shown, in the unit of the table, added up. */
export function shownSum(
  cost: Cost,
  id: PlacementId,
  unit: MoneyUnit,
  counts: (line: CostLine) => boolean = () => true,
): number {
  const sum = linesOf(cost, id)
    .filter(counts)
    .reduce((total, { mean }) => total + shownIn(unit, mean), 0);
  return rounded(sum, unit.decimals);
}

const shownIn = (unit: MoneyUnit, amount: number): number => rounded(amount / unit.divisor, unit.decimals);

const isKind =
  (kind: CostLine['kind'], topic?: string) =>
  (line: CostLine): boolean =>
    line.kind === kind && (topic === undefined || line.topic === topic);

function totalFigure({ words }: CostContext, cost: Cost, id: PlacementId, unit: MoneyUnit): Figure {
  const terms = linesOf(cost, id)
    .map(({ mean }) => shownIn(unit, mean))
    .filter((term) => term !== 0);
  const { expression, value } = sum(terms, { decimals: unit.decimals, least: unit.decimals });
  const shown = decimal(value, unit.decimals);
  return {
    text: shown,
    value,
    worked: { kind: 'arithmetic', text: words.totals.worked(unit.text), expression, shown },
  };
}

export function totalsTable(context: CostContext, cost: Cost): TotalsTable | null {
  const { words, named, answers, assessment } = context;
  const ids = costPlacements(context, cost);
  if (ids.length === 0) return null;
  const unit = tableUnit(context, cost);
  const rows = ids.map((id) => {
    const perYear = cost.placements[id]?.perYear;
    const [p10, p90] = [perYear?.p10 ?? 0, perYear?.p90 ?? 0];
    return {
      ...named(id),
      recommended: id === assessment.recommendation.placement,
      today: id === answers.values['today.placement'],
      cash: shownSum(cost, id, unit, isKind('cash')),
      capacity: shownSum(cost, id, unit, isKind('capacity')),
      p10: p10 / unit.divisor,
      p90: p90 / unit.divisor,
      total: totalFigure(context, cost, id, unit),
      cashText: decimal(shownSum(cost, id, unit, isKind('cash')), unit.decimals),
      capacityText: decimal(shownSum(cost, id, unit, isKind('capacity')), unit.decimals),
      rangeText: `${endInUnit(p10, unit)}–${endInUnit(p90, unit)}`,
    };
  });
  const ticks = niceTicks(0, Math.max(...rows.map(({ p90 }) => p90)));
  return {
    title: words.totals.title(unit.text, ids.length),
    unit: words.comparison.perYear(unit.text),
    columns: words.totals.columns,
    rows,
    todayText: words.totals.today(),
    note: words.totals.note(),
    axis: { end: ticks[ticks.length - 1] ?? 1, ticks: ticks.map((value) => ({ value, text: typed(value) })) },
  };
}

export function linesTable(context: CostContext, cost: Cost): LinesTable | null {
  const { words, named, answers } = context;
  const ids = costPlacements(context, cost);
  if (ids.length === 0) return null;
  const unit = tableUnit(context, cost);
  const topics = [...new Set(ids.flatMap((id) => linesOf(cost, id).map(({ topic }) => topic)))];
  const rows = topics.map((topic) => row(context, cost, topic, unit));
  const sums = Object.fromEntries(
    ids.map((id) => [
      id,
      {
        cash: decimal(shownSum(cost, id, unit, isKind('cash')), unit.decimals),
        capacity: decimal(shownSum(cost, id, unit, isKind('capacity')), unit.decimals),
        total: totalFigure(context, cost, id, unit),
      },
    ]),
  );
  return {
    title: words.lines.title(),
    unit: words.comparison.perYear(unit.text),
    note: words.lines.note(unit.text),
    columns: words.lines.columns,
    placements: ids.map((id) => ({ ...named(id), today: id === answers.values['today.placement'] })),
    compared: cost.comparison ? 2 : 1,
    rows,
    sums,
    sumLabel: words.lines.sum(),
  };
}

function row(context: CostContext, cost: Cost, topic: string, unit: MoneyUnit): CostLineRow {
  const ids = costPlacements(context, cost);
  const lines = ids.flatMap((id) => linesOf(cost, id).filter((line) => line.topic === topic));
  const basis = lines.find((line) => line.basis === 'yours')?.basis ?? lines[0]?.basis ?? 'estimate';
  const figures = figuresBehind(context, cost, topic).map((id) => ownFigure(context, id));
  return {
    topic,
    label: label(context, cost, topic),
    cells: Object.fromEntries(ids.map((id) => [id, cell(cost, id, topic, unit)])),
    basis,
    basisText: basisText(context, topic, basis),
    figures,
    notes: basis === 'sourced' ? [...new Set(figures.flatMap(({ notes }) => notes))].sort((a, b) => a - b) : [],
    worked: ids.flatMap((id) => linesWorked(context, cost, id, topic, unit)),
  };
}

/** Where a line comes from; of the role only the pay is sourced, its workload is judged. */
export const basisText = ({ words }: CostContext, topic: string, basis: CostLine['basis']): string =>
  words.lines.basis[topic === 'role' && basis === 'sourced' ? 'role' : basis];

/** Own figures can be given for what is the same everywhere, and for the host effects of the two compared. */
function figuresBehind({ model, assessment }: CostContext, cost: Cost, topic: string): string[] {
  const compared = [cost.comparison?.placement ?? assessment.recommendation.placement, cost.comparison?.against];
  return model.costs.parameters
    .filter((each) => each.topic === topic && (each.placement === null || compared.includes(each.placement)))
    .map(({ id }) => id);
}

/** How the figures of one line of a department come about; nothing for a line that costs nothing there. */
function linesWorked(
  context: CostContext,
  cost: Cost,
  id: PlacementId,
  topic: string,
  unit: MoneyUnit,
): CostLineRow['worked'] {
  const { words, named, assessment } = context;
  const lines = linesOf(cost, id).filter((line) => line.topic === topic && line.mean !== 0);
  return lines.map((line) => {
    const label = `${context.wording.topics[topic] ?? ''} · ${named(id).short} · ${words.lines.columns[line.kind]}.`;
    const product = lineWorking(context, cost, id, line, unit);
    if (product)
      return {
        label,
        placement: id,
        worked: { kind: 'arithmetic', ...product, unit: words.comparison.perYear(unit.text) },
      };
    return {
      label,
      placement: id,
      worked: {
        kind: 'sampled',
        text: words.lines.worked(inUnit(line.mean, unit), unit.text),
        samples: assessment.samples,
        halfWidth: moneyError(context, line, cost.currency),
      },
    };
  });
}

function cell(cost: Cost, id: PlacementId, topic: string, unit: MoneyUnit): CostCell {
  const [cash, capacity] = KINDS.map((kind) => {
    const counts = isKind(kind, topic);
    const none = !linesOf(cost, id).some((line) => counts(line) && line.mean !== 0);
    return none ? '–' : decimal(shownSum(cost, id, unit, counts), unit.decimals);
  }) as [string, string];
  return { cash, capacity };
}

function label({ words, wording, answers, language }: CostContext, cost: Cost, topic: string): string {
  const name = wording.topics[topic] ?? '';
  const hours = answers.values['today.standstillHours'];
  if (topic === 'role') return words.lines.role(name, fullTime(cost.role.fte.p50, language));
  if (topic === 'standstill' && typeof hours === 'number')
    return words.lines.downtime(name, words.breakEven.hours(typed(hours)));
  return topic === 'moving' ? words.lines.moving(name, cost.horizonYears) : name;
}
