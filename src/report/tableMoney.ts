/** Amounts in a table: figures in one unit, told once. */
import type { Language } from '../model/wording.ts';
import { decimal, NBSP } from './format.ts';
import { currencyName, currencySymbol } from './money.ts';

/** Unit of a money table: figures are divided by `divisor` and shown with so many decimals. */
export interface MoneyUnit {
  readonly divisor: number;
  readonly decimals: number;
  /** “¥ thousand” / “万元”. */
  readonly text: string;
}

/** The unit in which a table of amounts up to `largest` is read most easily. */
export function moneyUnit(largest: number, currency: string, language: Language): MoneyUnit {
  if (language === 'en') {
    const sign = currencySymbol(currency);
    if (largest < 1e4) return { divisor: 1, decimals: 0, text: sign };
    if (largest < 1e7) return { divisor: 1e3, decimals: largest < 1e5 ? 1 : 0, text: `${sign}${NBSP}thousand` };
    return { divisor: 1e6, decimals: largest < 1e8 ? 2 : 0, text: `${sign}${NBSP}million` };
  }
  const name = currencyName(currency);
  if (largest < 1e4) return { divisor: 1, decimals: 0, text: name };
  return { divisor: 1e4, decimals: largest < 1e7 ? 1 : 0, text: `万${name}` };
}

/** The figure in the unit of a table, without the unit. */
export function inUnit(amount: number, unit: MoneyUnit): string {
  return decimal(amount / unit.divisor, unit.decimals);
}

/** An end of a range: three figures that count at most, since the range tells how little the fourth would say. */
export function endInUnit(amount: number, unit: MoneyUnit): string {
  const value = amount / unit.divisor;
  const size = Math.abs(value);
  if (size >= 1000) return decimal(Number(value.toPrecision(3)), 0);
  return decimal(value, Math.min(unit.decimals, size >= 100 ? 0 : size >= 10 ? 1 : 2));
}
