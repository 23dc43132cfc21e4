/** Our figures behind the cost, in the unit in which a reader would give an own one. */
import { valueIn } from '../engine/cost/figures.ts';
import type { CostParameter, Estimate, ParameterValue } from '../model/costData.ts';
import type { CostContext } from './context.ts';
import type { OwnFigure } from './costReportTypes.ts';
import { range } from './estimateFormat.ts';
import { decimal, NBSP } from './format.ts';
import { currencyName, currencySymbol, estimated } from './money.ts';

/** Parameters that an answer gives, by id. */
const ANSWERED_BY: Readonly<Record<string, string>> = {
  'standstill-hours': 'today.standstillHours',
  'system.users': 'system.users',
};

export interface OursInUnit extends Pick<Estimate, 'low' | 'likely' | 'high'> {
  /** “24 (10 to 45) hours a year”. */
  readonly text: string;
  /** “10 to 45 hours a year”. */
  readonly range: string;
}

/** Our figure in the reader's unit; null where there is none, or where it depends on an answer that is open. */
export function oursInUnit(context: CostContext, id: string): OursInUnit | null {
  const parameter = parameterOf(context, id);
  const value = parameter && ourValue(context, parameter);
  const factor = parameter ? scaleFactor(context, parameter) : null;
  if (!parameter || !value || factor === null) return null;
  const [low, likely, high] = [value.low * factor, value.likely * factor, value.high * factor];
  const bare = (amount: number): string => bareAmount(context, id, amount);
  const between = range(bare(low), bare(high), context.language);
  const unit = unitAfter(context, id);
  const text =
    low === high
      ? bare(likely)
      : context.language === 'en'
        ? `${bare(likely)} (${between})`
        : `${bare(likely)}（${between}）`;
  // No space after a full-width bracket.
  const after = text.endsWith('）') ? unit.trimStart() : unit;
  return { low, likely, high, text: `${text}${after}`, range: `${between}${unit}` };
}

/** The field for an own figure in place of this parameter. */
export function ownFigure(context: CostContext, id: string): OwnFigure {
  const { words, notes } = context;
  const parameter = parameterOf(context, id);
  const ours = oursInUnit(context, id);
  const value = parameter && ourValue(context, parameter);
  const sourced = isSourced(parameter, value);
  return {
    parameter: id,
    path: ANSWERED_BY[id] ?? null,
    name: parameterName(context, id),
    unit: unitWords(context, id).replace('{currency}', currencyWord(context)),
    ours:
      ours === null ? words.lines.oursNone() : sourced ? words.lines.sourced(ours.text) : words.lines.ours(ours.text),
    low: ours?.low ?? 0,
    likely: ours?.likely ?? 0,
    high: ours?.high ?? 0,
    yours: yourFigure(context, id),
    notes: notes.cite(value?.sources ?? []),
  };
}

/** Our value for the region has a source that gives it; the parameter's may rest on judgement elsewhere. */
export const isSourced = (parameter: CostParameter | undefined, value: ParameterValue | undefined): boolean =>
  parameter?.basis === 'sourced' && value?.confidence !== 'judgement';

/** The reader's own figure, or null. */
export function yourFigure({ answers }: CostContext, id: string): number | null {
  const override = answers.overrides[id];
  if (override !== undefined) return typeof override === 'number' ? override : override.likely;
  const told = answers.values[ANSWERED_BY[id] ?? ''];
  return typeof told === 'number' ? told : null;
}

export function parameterName({ wording }: CostContext, id: string): string {
  return wording.parameters[id]?.name ?? wording.questions[id]?.label ?? '';
}

/** “¥4,200 an hour”, “24 hours a year” / “4,200 元/小时”; with so many decimals, or as many as the size asks for. */
export function amountInUnit(context: CostContext, id: string, amount: number, decimals?: number): string {
  return `${bareAmount(context, id, amount, decimals)}${unitAfter(context, id)}`;
}

/** Both ends in the parameter's unit. */
export function amountsInUnit(context: CostContext, id: string, low: number, high: number): string {
  const [from, to] = [bareAmount(context, id, low), bareAmount(context, id, high)];
  return `${range(from, to, context.language)}${unitAfter(context, id)}`;
}

/** Decimals that a figure of this size is shown with. */
export function decimalsFor(amount: number): number {
  const size = Math.abs(amount);
  if (size >= 20 || Number.isInteger(amount)) return 0;
  return size >= 2 ? 1 : size >= 0.1 ? 2 : 3;
}

function bareAmount(context: CostContext, id: string, amount: number, decimals?: number): string {
  const money = unitWords(context, id).startsWith('{currency}');
  const size = Math.abs(amount);
  const shown =
    decimals === undefined && size >= (money ? 100 : 1000)
      ? decimal(estimated(amount), 0)
      : decimal(amount, decimals ?? decimalsFor(amount))
          .replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, '');
  return money && context.language === 'en' ? `${currencyWord(context)}${shown}` : shown;
}

/** What follows the figure; the currency stands before it in English. */
function unitAfter(context: CostContext, id: string): string {
  const unit = unitWords(context, id);
  if (unit === '') return '';
  if (context.language === 'en' && unit.startsWith('{currency}')) return unit.slice('{currency}'.length);
  return `${NBSP}${unit.replace('{currency}', currencyWord(context))}`;
}

const unitWords = ({ wording }: CostContext, id: string): string =>
  wording.parameters[id]?.unit ?? wording.questions[id]?.unit ?? '';

/** “¥” / “元”; a word that fits any currency while none is known. */
function currencyWord(context: CostContext): string {
  const currency = currencyOf(context);
  if (currency === null) return context.language === 'en' ? '' : '货币单位';
  return context.language === 'en' ? currencySymbol(currency) : currencyName(currency);
}

function currencyOf({ assessment, answers, model }: CostContext): string | null {
  if (assessment.cost) return assessment.cost.currency;
  const own = answers.values['cost.currency'];
  const region = model.costs.regions.find(({ id }) => id === answers.values['cost.region']);
  return region?.currency ?? (typeof own === 'string' ? own : null);
}

const parameterOf = ({ model }: CostContext, id: string): CostParameter | undefined =>
  model.costs.parameters.find((each) => each.id === id);

/** Our value for the reader's region. */
export function ourValue({ model, answers }: CostContext, parameter: CostParameter): ParameterValue | undefined {
  return valueIn(model.costs, parameter, String(answers.values['cost.region'] ?? '*'));
}

/** What one multiple of the parameter's scale is, at likely figures. */
function scaleFactor(context: CostContext, { scale }: CostParameter): number | null {
  if (scale === 'none') return 1;
  if (scale === 'users') return users(context);
  if (scale === 'middling-standstill') return likely(context, 'standstill-hours');
  const wage = likely(context, 'wage');
  if (scale === 'yearly-wage') return wage;
  const hour = over(wage, likely(context, 'hours-per-year'));
  if (scale === 'hourly-wage') return hour;
  return times(
    users(context),
    likely(context, 'standstill-share'),
    hour,
    likely(context, 'on-cost'),
    likely(context, 'user-pay'),
  );
}

function likely(context: CostContext, id: string): number | null {
  const own = yourFigure(context, id);
  if (own !== null) return own;
  const parameter = parameterOf(context, id);
  return (parameter && ourValue(context, parameter)?.likely) ?? null;
}

function users({ model, answers }: CostContext): number | null {
  const told = answers.values['system.users'];
  if (typeof told === 'number') return told;
  const question = model.questions.find(({ path }) => path === 'system.users');
  const shareOf = question?.kind === 'number' ? question.shareOf : null;
  const whole = shareOf ? answers.values[shareOf.path] : undefined;
  return shareOf && typeof whole === 'number' ? whole * shareOf.likely : null;
}

const over = (a: number | null, b: number | null): number | null => (a === null || !b ? null : a / b);

const times = (...factors: readonly (number | null)[]): number | null =>
  factors.reduce<number | null>((product, each) => (product === null || each === null ? null : product * each), 1);
