/** Quantities on the way from parameters to lines, each written out so that it can be worked out again. */
import { fitted } from '../expression.ts';
import type { NamedWorked } from '../figureTypes.ts';
import { decimal } from '../format.ts';
import { currencyName, currencySymbol } from '../money.ts';
import { decimalsFor, parameterName } from '../ownFigures.ts';
import type { KnownCostContext } from './context.ts';

type DerivedName = 'administrator-hour' | 'user-hour' | 'idle-hour' | 'standstill-cash-hour';

interface Formula {
  readonly parts: readonly string[];
  /** Between the parts; as many as parts less one. */
  readonly signs: readonly ('×' | '÷')[];
}

/** The formulas of engine/cost/quantities.ts that are products or quotients. */
const FORMULAS: Readonly<Record<DerivedName, Formula>> = {
  'administrator-hour': { parts: ['wage', 'hours-per-year', 'on-cost'], signs: ['÷', '×'] },
  'user-hour': { parts: ['administrator-hour', 'user-pay'], signs: ['×'] },
  'idle-hour': { parts: ['users', 'standstill-share', 'user-hour'], signs: ['×', '×'] },
  'standstill-cash-hour': { parts: ['standstill-cash'], signs: [] },
};

const isDerived = (name: string): name is DerivedName => Object.hasOwn(FORMULAS, name);

/** Steps behind these factors, what they rest on first; each once. */
export function derivedSteps(context: KnownCostContext, factors: readonly string[]): NamedWorked[] {
  const found = new Set<DerivedName>();
  const visit = (name: string): void => {
    if (!isDerived(name) || found.has(name)) return;
    for (const part of FORMULAS[name].parts) visit(part);
    found.add(name);
  };
  for (const factor of factors) visit(factor);
  return [...found].map((name) => step(context, name));
}

function step(context: KnownCostContext, name: DerivedName): NamedWorked {
  const { words, study, cost, language } = context;
  const { explain } = words.costPage;
  const working = study.workings?.cost;
  const of = (part: string): number => (part === 'users' ? working?.users : working?.medians[part]) ?? Number.NaN;
  const { parts, signs } = FORMULAS[name];
  const operands = parts.map(of);
  const combine = (values: readonly number[]): number =>
    values.reduce(
      (total, value, index) => (signs[index - 1] === '÷' ? total / value : index === 0 ? value : total * value),
      1,
    );
  const decimals = Math.max(2, decimalsFor(combine(operands)));
  const { expression, value } = fitted(
    operands,
    combine,
    (texts) => texts.map((text, index) => (index === 0 ? text : `${signs[index - 1]} ${text}`)).join(' '),
    { decimals, least: 2 },
  );
  const unit = language === 'en' ? `${currencySymbol(cost.currency)} an hour` : `${currencyName(cost.currency)}/小时`;
  return {
    label: explain.step(parameterName(context, name)),
    worked: { kind: 'arithmetic', text: explain.derived[name], expression, shown: decimal(value, decimals), unit },
  };
}
