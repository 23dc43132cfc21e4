/**
 * Rounds to a number of decimals, half away from zero, by the digits that the number is written with: 1.005 to two
 * decimals is 1.01, although the nearest binary number lies below it. Never gives −0.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const size = Math.abs(value);
  // Below this a number is written with an exponent, and is nothing at any number of decimals in use.
  if (size < 1e-6) return 0;
  if (!(size < 1e15)) return value;
  const shifted = Math.round(Number(`${size}e${decimals}`));
  const rounded = Number(`${shifted}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
