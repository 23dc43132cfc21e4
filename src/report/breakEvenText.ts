import type { BreakEven, Comparison, Cost } from '../model/assessment.ts';
import { niceTicks } from './axis.ts';
import type { CostContext } from './context.ts';
import type { BreakEvenText, CostSection } from './costReportTypes.ts';
import { downtimeHour } from './costWorkings.ts';
import { fitted } from './expression.ts';
import type { Worked } from './figureTypes.ts';
import { decimal, NBSP, typed } from './format.ts';
import { currencyName, currencySymbol } from './money.ts';
import { amountInUnit, decimalsFor, parameterName } from './ownFigures.ts';

/** Below six minutes a year a turning point is none: the two cost the same but for downtime. */
const LEAST_HOURS = 0.1;

/** A turning point at nothing is none. */
const LEAST_VALUE = 0.001;

/** Further turning points that are told. */
const OTHERS = 3;

/**
 * The hours of standstill to be spared (or that may be added) for the recommended department to pay off; null where no
 * plausible number of hours tips it.
 */
export function breakEvenText(context: CostContext, comparison: Comparison, cost: Cost): BreakEvenText | null {
  const { currency } = cost;
  const { words, department } = context;
  const [first] = comparison.breakEvens;
  if (!first || first.value === null || Math.abs(first.value) < LEAST_HOURS) return null;
  const spares = first.value >= 0;
  const size = Math.abs(first.value);
  const decimals = size < 3 ? 1 : 0;
  const { shown, worked } = workedRatio(context, first, decimals, words.breakEven.worked(unitOf(context, currency)));
  const [own, other] = [department(comparison.placement), department(comparison.against)];
  const hours = words.breakEven.hours(shown);
  const told = first.yours === null ? '' : words.breakEven.told(words.breakEven.hours(typed(first.yours)));
  const sentence = (spares ? words.breakEven.spare : words.breakEven.add)(own, other, hours);
  const [left, right] = spares
    ? [comparison.against, comparison.placement]
    : [comparison.placement, comparison.against];
  return {
    sentence: [sentence, told].filter((each) => each !== '').join(context.language === 'en' ? ' ' : ''),
    hours: shown,
    parameter: first.parameter,
    worked,
    hour: downtimeHour(context, cost),
    chart: {
      ...chartOf(context, size, first.yours),
      atText: words.breakEven.turnsAt(shown),
      yoursText: first.yours === null ? '' : words.breakEven.yours(typed(first.yours)),
      left,
      leftText: words.breakEven.paysOff(department(left)),
      right,
      rightText: words.breakEven.paysOff(department(right)),
      axis: (spares ? words.breakEven.axisSpare : words.breakEven.axisAdd)(own),
    },
  };
}

function chartOf({ words }: CostContext, at: number, yours: number | null) {
  const values = niceTicks(0, Math.max(at * 1.4, (yours ?? 0) * 1.2, 1));
  const end = values[values.length - 1] ?? 1;
  return {
    at,
    yours,
    end,
    ticks: values.map((value) => ({
      value,
      text: value === end ? words.breakEven.hours(typed(value)) : typed(value),
    })),
  };
}

/** Other figures at which the two cost the same, a sentence each; and one where standstill never tips it. */
export function otherBreakEvens(
  context: CostContext,
  comparison: Comparison,
  currency: string,
): Extract<CostSection, { kind: 'known' }>['otherBreakEvens'] {
  const { words, department } = context;
  const [first, ...others] = comparison.breakEvens;
  const pair = [department(comparison.placement), department(comparison.against)] as const;
  const solved = others
    .filter(
      ({ value, parameter }) =>
        value !== null && Math.abs(value) >= LEAST_VALUE && parameterName(context, parameter) !== '',
    )
    .slice(0, OTHERS)
    .map((each) => {
      const value = each.value ?? 0;
      const decimals = decimalsFor(value);
      const { worked } = workedRatio(context, each, decimals, words.breakEven.otherWorked(unitOf(context, currency)));
      const yours = each.yours === null ? null : amountInUnit(context, each.parameter, each.yours);
      const name = parameterName(context, each.parameter);
      return {
        name,
        text: words.breakEven.other(name, amountInUnit(context, each.parameter, value), yours),
        worked,
      };
    });
  if (!first || (first.value !== null && Math.abs(first.value) >= LEAST_HOURS)) return solved;
  if (first.value === null) return [{ name: '', text: words.breakEven.nowhere(...pair), worked: null }, ...solved];
  const { worked } = workedRatio(context, first, 2, words.breakEven.worked(unitOf(context, currency)));
  return [{ name: '', text: words.breakEven.spareAny(...pair), worked }, ...solved];
}

/** The turning point as what all else differs by, over what one unit of the figure is worth. */
export function workedRatio(
  { assessment, words }: CostContext,
  { value, fixed, perUnit }: Pick<BreakEven, 'value' | 'fixed' | 'perUnit'>,
  decimals: number,
  text: string,
): { shown: string; worked: Worked } {
  const size = Math.abs(value ?? 0);
  if (fixed === undefined || perUnit === undefined || perUnit === 0) {
    const shown = decimal(size, decimals);
    return {
      shown,
      worked: { kind: 'sampled', text: words.breakEven.unsolved(), samples: assessment.samples, halfWidth: '0' },
    };
  }
  const { expression, value: ratio } = fitted(
    [Math.abs(fixed), Math.abs(perUnit)],
    ([all = 0, each = 1]) => all / each,
    (texts) => texts.join(' ÷ '),
    { decimals, least: 0 },
  );
  const shown = decimal(ratio, decimals);
  return { shown, worked: { kind: 'arithmetic', text, expression, shown } };
}

/** “¥”, “元”: the unit of money inside a sentence. */
export const unitOf = ({ language }: CostContext, currency: string): string =>
  language === 'en' ? currencySymbol(currency).replace(/ /g, NBSP) : currencyName(currency);
