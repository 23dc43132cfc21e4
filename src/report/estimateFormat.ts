/** Figures of estimates as text: signs, ranges, and how far off they may be. */
import type { Language } from '../model/wording.ts';
import { decimal, NBSP, percent, rounded } from './format.ts';

/** “+0.14”, “−0.08”, “0.00”. */
export function signed(value: number, decimals: number): string {
  return `${rounded(value, decimals) > 0 ? '+' : ''}${decimal(value, decimals)}`;
}

/** How far off a sampled share may be: “0.8 points”; never “0.0”. */
export function points(share: number, language: Language): string {
  const amount = decimal(Math.max(share * 100, 0.1), 1);
  return language === 'en' ? `${amount}${NBSP}points` : `${amount}${NBSP}个百分点`;
}

/** At most “over 95%”, however sure the draws are. */
export function atMost95(share: number, language: Language): string {
  if (share > 0.95) return language === 'en' ? `over${NBSP}95%` : `95%${NBSP}以上`;
  return percent(share, language);
}

/** “1.4 to 2.0”, “1.4 至 2.0”. */
export function range(low: string, high: string, language: Language): string {
  return language === 'en' ? `${low} to${NBSP}${high}` : `${low}${NBSP}至${NBSP}${high}`;
}
