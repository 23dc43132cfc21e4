/**
 * Columns that are used again. An assessment needs some fifty columns of 128 kB, and a what-if a dozen more for a
 * moment, a hundred times over: asking the system for each anew takes longer than filling it.
 */
const free = new Map<number, Float64Array[]>();
/** Columns that somebody has taken. Others, such as those that are kept for good, can't be given back. */
const taken = new WeakSet<Float64Array>();

/** Most columns of one length that are kept: those of two sets of answers and of a what-if. */
const KEPT = 128;

/** A column with anything in it; whoever takes it writes every place. */
export function takeColumn(length: number): Float64Array {
  const column = free.get(length)?.pop() ?? new Float64Array(length);
  taken.add(column);
  return column;
}

/** A column of zeros. */
export const takeZeros = (length: number): Float64Array => takeColumn(length).fill(0);

/** A column with the same numbers. */
export function copyColumn(column: Float64Array): Float64Array {
  const copy = takeColumn(column.length);
  copy.set(column);
  return copy;
}

/** Gives a column back that nobody reads any more. One that was not taken here stays what it is. */
export function giveBack(column: Float64Array): void {
  if (!taken.delete(column)) return;
  const list = free.get(column.length) ?? [];
  free.set(column.length, list);
  if (list.length < KEPT) list.push(column);
}
