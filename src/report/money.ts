/** Money as text: “¥236,000” / “23.6 万元”, rounded to what an estimate can bear. */
import type { Language } from '../model/wording.ts';
import { decimal, NBSP, rounded, typed } from './format.ts';

/** Two or three figures that count. */
export function estimated(amount: number): number {
  const size = Math.abs(amount);
  const step =
    size >= 1e8
      ? 1e6
      : size >= 1e7
        ? 1e5
        : size >= 1e6
          ? 1e4
          : size >= 1e4
            ? 1e3
            : size >= 1e3
              ? 100
              : size >= 100
                ? 10
                : 1;
  return rounded(amount / step, 0) * step;
}

/** “¥”, “$”, “CHF ” before a figure in English. */
export function currencySymbol(currency: string): string {
  const sign = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;
  return sign ?? currency;
}

/** “元”, “美元”, “欧元” after a figure in Chinese. */
export function currencyName(currency: string): string {
  if (currency === 'CNY') return '元';
  return new Intl.DisplayNames('zh', { type: 'currency' }).of(currency) ?? currency;
}

const afterFigure = (unit: string): string => (/^\p{Script=Latin}/u.test(unit) ? `${NBSP}${unit}` : unit);

/** An amount with its currency: “¥236,000”, “−$1,200” / “23.6 万元”, “1,200 美元”. */
export function money(amount: number, currency: string, language: Language): string {
  return language === 'en' ? english(estimated(amount), currency) : `${chinese(amount)}${afterUnit(amount, currency)}`;
}

/** Both ends: “¥174,000 to ¥315,000” / “17.4 万至 31.5 万元”. */
export function moneyRange(low: number, high: number, currency: string, language: Language): string {
  if (language === 'en') return `${english(estimated(low), currency)} to${NBSP}${english(estimated(high), currency)}`;
  const [from, to] = [low, high].map(chinese) as [string, string];
  const ten = (text: string): boolean => text.endsWith('万') || text.endsWith('亿');
  return `${from}${ten(from) ? '' : NBSP}至${NBSP}${to}${afterUnit(high, currency)}`;
}

function english(amount: number, currency: string): string {
  const sign = currencySymbol(currency);
  const gap = /\p{L}$/u.test(sign) ? NBSP : '';
  return `${amount < 0 ? '−' : ''}${sign}${gap}${decimal(Math.abs(amount), 0)}`;
}

/** The figure in 元, 万 or 亿, without the currency. */
function chinese(amount: number): string {
  const size = rounded(Math.abs(amount), -3);
  if (size >= 1e8) return `${typed(estimated(amount) / 1e8)}${NBSP}亿`;
  if (size >= 1e4) return `${typed(estimated(amount) / 1e4)}${NBSP}万`;
  return decimal(estimated(amount), 0);
}

function afterUnit(amount: number, currency: string): string {
  const name = currencyName(currency);
  return rounded(Math.abs(amount), -3) >= 1e4 ? afterFigure(name) : `${NBSP}${name}`;
}
