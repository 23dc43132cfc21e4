/** A figure as people type it, in either language, becomes a number. */

const SEPARATORS = /[,'’ ]/g;
const FIGURE = /^-?(?=\.?\d)(?:\d+|\d{1,3}(?:[,'’ ]\d{3})+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;

/**
 * The number meant by `typed`, or null where it is none. Full-width digits and marks, Chinese full stop, spaces and
 * thousands separators are understood; separators must part groups of three, because `1,5` may mean one and a half.
 */
export function readTypedNumber(typed: string): number | null {
  if (typed.length > 100) return null;
  const plain = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/−/g, '-')
    .replace(/\s/g, ' ')
    .trim();
  return FIGURE.test(plain) ? Number(plain.replace(SEPARATORS, '')) : null;
}
