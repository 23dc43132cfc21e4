/** Places on a drawn axis, as percentages of its width: text keeps its size however wide the drawing is. */

/** Where `value` stands between `low` and `high`, “12.5%”. */
export const placeOn =
  (low: number, high: number) =>
  (value: number): string =>
    `${shareOf(low, high, value) * 100}%`;

/** Where `value` stands, 0 at `low` and 1 at `high`; held within both. */
export const shareOf = (low: number, high: number, value: number): number =>
  high === low ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));

/** Room that a text takes on the narrowest drawing (about 320 px), as a share of its width. */
export function roomFor(text: string): number {
  const pixels = [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 7), 0);
  return pixels / 320;
}

/** The ticks whose labels do not run into the first or the last one, which stand at the ends. */
export function labelledTicks<T extends { readonly value: number; readonly text: string }>(
  ticks: readonly T[],
  low: number,
  high: number,
): readonly T[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  return ticks.filter((tick) => {
    if (tick === first || tick === last) return true;
    const at = shareOf(low, high, tick.value);
    const half = roomFor(tick.text) / 2 + 0.02;
    return at - half > roomFor(first?.text ?? '') && at + half < 1 - roomFor(last?.text ?? '');
  });
}

/** How a label must be anchored so that it stays inside the drawing. */
export const anchorFor = (share: number): 'start' | 'middle' | 'end' =>
  share < 0.14 ? 'start' : share > 0.86 ? 'end' : 'middle';
