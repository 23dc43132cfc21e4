import type { BreakEven, Comparison } from '../model/assessment.ts';
import { niceTicks } from './axis.ts';
import type { ReportContext } from './context.ts';
import type { BreakEvenText } from './costReportTypes.ts';
import { fitted } from './expression.ts';
import type { Worked } from './figureTypes.ts';
import { decimal, NBSP, typed } from './format.ts';
import { currencyName, currencySymbol } from './money.ts';
import { amountInUnit, decimalsFor, parameterName } from './ownFigures.ts';

/** Further turning points that are told. */
const OTHERS = 3;

/**
 * The hours of standstill to be spared (or that may be added) for the recommended department to pay off; null where no
 * plausible number of hours tips it.
 */
export function breakEvenText(context: ReportContext, comparison: Comparison, currency: string): BreakEvenText | null {
  const { words, department } = context;
  const [first] = comparison.breakEvens;
  if (!first || first.value === null) return null;
  const spares = first.value >= 0;
  const decimals = Math.abs(first.value) < 3 ? 1 : 0;
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
    chart: {
      ...chartOf(context, Math.abs(first.value), first.yours),
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

function chartOf({ words }: ReportContext, at: number, yours: number | null) {
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
  context: ReportContext,
  comparison: Comparison,
  currency: string,
): readonly { readonly text: string; readonly worked: Worked | null }[] {
  const { words, department } = context;
  const [first, ...others] = comparison.breakEvens;
  const nowhere = words.breakEven.nowhere(department(comparison.placement), department(comparison.against));
  const solved = others
    .filter(({ value, parameter }) => value !== null && parameterName(context, parameter) !== '')
    .slice(0, OTHERS)
    .map((each) => {
      const value = each.value ?? 0;
      const decimals = decimalsFor(value);
      const { worked } = workedRatio(context, each, decimals, words.breakEven.otherWorked(unitOf(context, currency)));
      const yours = each.yours === null ? null : amountInUnit(context, each.parameter, each.yours);
      const name = parameterName(context, each.parameter);
      return {
        text: words.breakEven.other(name, amountInUnit(context, each.parameter, value, decimals), yours),
        worked,
      };
    });
  return first && first.value === null ? [{ text: nowhere, worked: null }, ...solved] : solved;
}

/** The turning point as what all else differs by, over what one unit of the figure is worth. */
function workedRatio(
  { assessment, words }: ReportContext,
  { value, fixed, perUnit }: BreakEven,
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

const unitOf = ({ language }: ReportContext, currency: string): string =>
  language === 'en' ? currencySymbol(currency).replace(/ /g, NBSP) : currencyName(currency);
