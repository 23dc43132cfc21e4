/**
 * Columns that are used again. A what-if needs a dozen columns of 128 kB for a moment, a hundred times over: asking the
 * system for each anew takes longer than filling it.
 */
const free = new Map<number, Float64Array[]>();

/** Most columns of one length that are kept. */
const KEPT = 64;

/** A column with anything in it; whoever takes it writes every place. */
export function takeColumn(length: number): Float64Array {
  return free.get(length)?.pop() ?? new Float64Array(length);
}

/** A column with the same numbers. */
export function copyColumn(column: Float64Array): Float64Array {
  const copy = takeColumn(column.length);
  copy.set(column);
  return copy;
}

/** Gives a column back that nobody reads any more. */
export function giveBack(column: Float64Array): void {
  const list = free.get(column.length) ?? [];
  free.set(column.length, list);
  if (list.length < KEPT) list.push(column);
}
