/** Figures as text, in either language: rounding half away from zero, thousands by comma, a true minus. */
import type { Language } from '../model/wording.ts';

/** Number and unit never part. */
export const NBSP = '\u00a0';

/** Rounded half away from zero to so many decimals; a sliver of binary error does not turn a half down. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const result = (Math.sign(value) * Math.floor(scaled + 0.5 + scaled * 1e-12)) / factor;
  return result === 0 ? 0 : result;
}

/** “1,234.5”, “−0.08”. */
export function decimal(value: number, decimals: number): string {
  const result = rounded(value, decimals);
  const [whole = '0', fraction] = Math.abs(result).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${result < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number as somebody typed it: up to two decimals, none that say nothing. */
export function typed(value: number): string {
  return decimal(value, [0, 1, 2].find((digits) => rounded(value, digits) === rounded(value, 2)) ?? 2);
}

/** A share in whole per cent. Only what is exactly none or all shows as 0% or 100%. */
export function percent(share: number, language: Language): string {
  if (share > 0 && share < 0.005) return language === 'en' ? `under${NBSP}1%` : `不到${NBSP}1%`;
  if (share < 1 && share >= 0.995) return language === 'en' ? `over${NBSP}99%` : `99%${NBSP}以上`;
  return `${decimal(share * 100, 0)}%`;
}

/** The same where there is no room for a word. */
export function tightPercent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${decimal(share * 100, 0)}%`;
}

/** “53 to 84%” / “53% 至 84%”; one figure where both are the same. */
export function percentRange(low: number, high: number, language: Language): string {
  const [from, to] = [decimal(low * 100, 0), decimal(high * 100, 0)];
  if (from === to) return percent(high, language);
  return language === 'en' ? `${from} to${NBSP}${to}%` : `${from}%${NBSP}至${NBSP}${to}%`;
}

/** Full-time equivalents: “1.4 FTE” / “1.4 个全职人力”. */
export function fullTime(value: number, language: Language): string {
  const amount = value > 0 && value < 0.095 ? decimal(value, 2) : decimal(value, 1);
  return language === 'en' ? `${amount}${NBSP}FTE` : `${amount}${NBSP}个全职人力`;
}
