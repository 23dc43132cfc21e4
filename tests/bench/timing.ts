/** Times of several programs that take turns, so that whatever else the machine does falls on all of them. */

/** Median by name, in milliseconds, of `rounds` rounds after three to warm up. */
export function takeTurns<Name extends string>(
  programs: Readonly<Record<Name, () => void>>,
  rounds = 15,
): Record<Name, number> {
  const names = Object.keys(programs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round++)
    for (const name of names) {
      const start = performance.now();
      programs[name]();
      const elapsed = performance.now() - start;
      if (round >= 0) times.get(name)?.push(elapsed);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** "0.48 (aim 0.45 or more: reached)". */
export function against(aim: number, found: number, better: 'more' | 'less', digits = 2): string {
  const reached = better === 'more' ? found >= aim : found <= aim;
  return `${found.toFixed(digits)} (aim ${aim} or ${better}: ${reached ? 'reached' : 'MISSED'})`;
}
