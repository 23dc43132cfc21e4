import type { Formula } from './tornado.ts';

/**
 * The figure of one parameter between `low` and `high` at which the formula gives `target`, the others standing at
 * `base`; null where it gives the target nowhere between them. The formula must rise or fall throughout; by bisection, to
 * about 1e-15 of the figure.
 */
export function breakEvenFigure(
  formula: Formula,
  base: Readonly<Record<string, number>>,
  parameter: string,
  target: number,
  { low, high }: { readonly low: number; readonly high: number },
): number | null {
  const excess = (figure: number): number => formula({ ...base, [parameter]: figure }) - target;
  const [atLow, atHigh] = [excess(low), excess(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (Math.sign(atLow) === Math.sign(atHigh)) return null;
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    const here = excess(middle);
    if (here === 0) return middle;
    if (Math.sign(here) === Math.sign(atLow)) below = middle;
    else above = middle;
  }
}
