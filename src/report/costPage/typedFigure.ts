/** A figure of the reader's own as it was typed: what it is, or what is wrong with it and what is accepted. */
import { OVERRIDE_FIGURE, OVERRIDES } from '../../model/answerFields.ts';
import type { Override } from '../../model/answers.ts';
import { checkNumber, shown } from '../../model/checkValue.ts';
import { readTypedNumber } from '../../model/typedNumber.ts';
import type { Language } from '../../model/wording.ts';
import { faultTextBesideField } from '../faultText.ts';
import { decimal } from '../format.ts';
import { estimated } from '../money.ts';
import type { CostPageWords } from '../words/en/costPage.ts';
import type { FigureField } from './figureGroups.ts';

export type End = 'low' | 'likely' | 'high';
export const ENDS: readonly End[] = ['low', 'likely', 'high'];

/** `likely` alone, or all three. */
export type TypedFigure = { readonly likely: string } | Readonly<Record<End, string>>;

export interface FigureFault {
  /** The field that it stands beside. */
  readonly end: End;
  readonly text: string;
}

type Limits = Pick<FigureField, 'parameter' | 'accepts' | 'payroll'>;

export interface FaultWording {
  readonly language: Language;
  readonly words: CostPageWords;
  /** “¥38,000,000”. */
  readonly money: (amount: number) => string;
}

/** All empty: null, which goes back to ours. The first fault is told; nothing is taken that is not right as a whole. */
export function readTypedFigure(
  typed: TypedFigure,
  limits: Limits,
  wording: FaultWording,
): { readonly value: Override | null } | FigureFault {
  const single = !('low' in typed);
  const given = (single ? (['likely'] as const) : ENDS).map((end) => ({ end, text: valueAt(typed, end).trim() }));
  if (given.every(({ text }) => text === '')) return { value: null };
  const values: Partial<Record<End, number>> = {};
  for (const { end, text } of given) {
    if (text === '') return { end, text: wording.words.fault.missing(wording.words.fault.ends[end]) };
    const read = readEnd(text, limits, wording);
    if ('fault' in read) return { end, text: read.fault };
    values[end] = read.value;
  }
  const { likely = 0, low = likely, high = likely } = values;
  if (single) return { value: likely };
  const order = wording.words.fault;
  const text = (end: End): string => shown(valueAt(typed, end).trim());
  if (low > likely)
    return { end: 'low', text: order.order(order.ends.low, text('low'), order.ends.likely, text('likely')) };
  if (likely > high)
    return { end: 'likely', text: order.order(order.ends.likely, text('likely'), order.ends.high, text('high')) };
  return { value: { low, likely, high } };
}

const valueAt = (typed: TypedFigure, end: End): string =>
  'low' in typed ? typed[end] : end === 'likely' ? typed.likely : '';

function readEnd(
  text: string,
  { parameter, accepts, payroll }: Limits,
  { language, words, money }: FaultWording,
): { readonly value: number } | { readonly fault: string } {
  const figure = readTypedNumber(text);
  if (payroll !== null && figure !== null && figure > payroll)
    return { fault: words.fault.payroll(shown(text), money(payroll)) };
  const limits = accepts ? { ...roundedOut(accepts), whole: false } : OVERRIDE_FIGURE;
  const checked = checkNumber(`${OVERRIDES}.${parameter}`, figure, limits);
  return 'value' in checked ? checked : { fault: faultTextBesideField({ ...checked, found: shown(text) }, language) };
}

/** Limits without digits that nobody needs, a little wider rather than narrower. */
function roundedOut({ low, high }: { low: number; high: number }): { min: number; max: number } {
  const tidy = (value: number): number =>
    value < 20 ? Number(decimal(value, 2).replaceAll(',', '')) : estimated(value);
  const [min, max] = [tidy(low), tidy(high)];
  return { min: min > low ? low : min, max: max < high ? Math.ceil(high) : max };
}
