import type { Comparison, Cost } from '../model/assessment.ts';
import { niceTicks } from './axis.ts';
import type { CostContext } from './context.ts';
import type { ComparisonText } from './costReportTypes.ts';
import { totalOf } from './costTables.ts';
import { verdictRule } from './costWorkings.ts';
import { atMost95 } from './estimateFormat.ts';
import { difference } from './expression.ts';
import { decimal } from './format.ts';
import { money } from './money.ts';
import { ownFigure, parameterName, yourFigure } from './ownFigures.ts';
import { moneyError } from './roleText.ts';
import { sampledShare, shareHalfWidth } from './shares.ts';
import { inUnit, type MoneyUnit, moneyUnit } from './tableMoney.ts';

/** Figures that are asked for to settle it. */
const SETTLING = 2;

/** What the department changes in money, always as a range; a saving is claimed only where the verdict says so. */
export function comparisonText(context: CostContext, cost: Cost, comparison: Comparison): ComparisonText {
  const { words, department, answers, assessment } = context;
  const { saving, verdict, placement, against } = comparison;
  const earned = verdict !== 'undecided';
  const unit = moneyUnit(Math.max(Math.abs(saving.p10), Math.abs(saving.p90)), cost.currency, context.language);
  return {
    title:
      answers.values['today.placement'] === against
        ? words.comparison.titleToday(department(against))
        : words.comparison.title(department(against)),
    sentence: sentence(context, cost, comparison),
    verdict,
    chart: {
      ...axis(context, comparison, unit),
      mean: earned ? meanSaving(context, cost, comparison, unit) : null,
      unit: words.comparison.perYear(unit.text),
    },
    worked: {
      kind: 'sampled',
      text: words.comparison.worked(),
      samples: assessment.samples,
      halfWidth: moneyError(context, saving, cost.currency),
    },
    probability: probability(context, comparison),
    probabilityWorked: earned
      ? sampledShare(
          context,
          shareHalfWidth(saving.probabilityPositive, assessment.samples),
          words.comparison.probabilityWorked(),
        )
      : null,
    rule: verdictRule(context, comparison),
    settle: earned ? null : settle(context, comparison),
    disagreement: verdict === 'costs' ? words.comparison.disagreement(department(placement), department(against)) : '',
  };
}

function sentence({ words, language }: CostContext, { currency }: Cost, { saving, verdict }: Comparison): string {
  const { p10, p90 } = saving;
  const amount = (value: number): string => money(Math.abs(value), currency, language);
  const less = p10 >= 0;
  // Smaller first, whichever way.
  const [from, to] = less ? [amount(p10), amount(p90)] : [amount(p90), amount(p10)];
  if (verdict === 'saves') return words.comparison.saves(from, to);
  if (verdict === 'costs') return words.comparison.costs(from, to);
  if (p10 === 0 && p90 === 0) return words.comparison.same();
  if (p10 < 0 && p90 > 0)
    return words.comparison.undecided(words.comparison.more(amount(p10)), words.comparison.less(amount(p90)));
  return words.comparison.notYours(from, to, less ? 'less' : 'more');
}

function axis({ words, language }: CostContext, { saving, verdict }: Comparison, unit: MoneyUnit) {
  const [p10, p90, middle] = [saving.p10, saving.p90, saving.mean].map((value) => value / unit.divisor) as [
    number,
    number,
    number,
  ];
  const ticks = niceTicks(Math.min(p10, 0), Math.max(p90, 0), 6);
  const [low = 0, high = 1] = [ticks[0], ticks[ticks.length - 1]];
  const tickText = (value: number): string => decimal(Math.abs(value), Number.isInteger(value) ? 0 : 1);
  // In Chinese the unit stands at the ends.
  const end = (value: number): string => (language === 'en' ? tickText(value) : `${tickText(value)}\u00a0${unit.text}`);
  const figure = (value: number): string => inUnit(Math.abs(value), unit);
  const sided = (value: number): string =>
    verdict !== 'undecided'
      ? figure(value)
      : value < 0
        ? words.comparison.more(figure(value))
        : words.comparison.less(figure(value));
  return {
    p10,
    p90,
    middle,
    p10Text: sided(saving.p10),
    p90Text: sided(saving.p90),
    low,
    high,
    ticks: ticks.map((value) => ({
      value,
      text:
        value === low && value < 0
          ? words.comparison.axisMore(end(value))
          : value === high && value > 0
            ? words.comparison.axisLess(end(value))
            : tickText(value),
    })),
  };
}

function meanSaving(
  context: CostContext,
  cost: Cost,
  { placement, against, saving }: Comparison,
  unit: MoneyUnit,
): ComparisonText['chart']['mean'] {
  const [own, other] = [placement, against].map((id) => totalOf(cost, id) / unit.divisor) as [number, number];
  const [more, less] = saving.mean >= 0 ? [other, own] : [own, other];
  const { expression, value } = difference(more, less, { decimals: unit.decimals, least: unit.decimals });
  const shown = decimal(value, unit.decimals);
  return {
    text: shown,
    value: saving.mean / unit.divisor,
    worked: { kind: 'arithmetic', text: context.words.comparison.meanWorked(unit.text), expression, shown },
  };
}

function probability({ words, language }: CostContext, { saving, verdict }: Comparison): string {
  if (verdict === 'saves') return words.comparison.probabilityLess(atMost95(saving.probabilityPositive, language));
  if (verdict === 'costs') return words.comparison.probabilityMore(atMost95(1 - saving.probabilityPositive, language));
  return '';
}

/** The two figures of ours that move it most. */
function settle(context: CostContext, { drivers }: Comparison): ComparisonText['settle'] {
  const open = drivers
    .map(({ parameter }) => parameter)
    .filter((id) => yourFigure(context, id) === null && parameterName(context, id) !== '')
    .slice(0, SETTLING);
  if (open.length === 0) return null;
  return { title: context.words.comparison.settle(open.length), fields: open.map((id) => ownFigure(context, id)) };
}
