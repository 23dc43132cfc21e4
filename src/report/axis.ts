/** Round figures for an axis. */

/** 1, 2 or 5 times a power of ten, so that `span` takes at most `most` steps. */
export function niceStep(span: number, most: number): number {
  const raw = span / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  return ([1, 2, 5, 10].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10) * power;
}

/** Round values from at or below `low` to at or above `high`; zero is one of them if it lies between. */
export function niceTicks(low: number, high: number, most = 5): number[] {
  if (!(high > low)) return [low, low + 1];
  const step = niceStep(high - low, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
