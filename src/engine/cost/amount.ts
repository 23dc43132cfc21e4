import type { In, Inverse, ProductIn } from './units.ts';

/** A figure that is one number, or differs from reading to reading. */
export type Amount = number | Float64Array;

/**
 * Arrays that one estimate borrows and the next one uses again: making and clearing them anew would cost as much as the
 * arithmetic. Nothing that outlives an estimate may hold one.
 */
const pool: Float64Array[] = [];
let borrowed = 0;

/** All borrowed arrays may be written over from here on. */
export function startEstimate(): void {
  borrowed = 0;
}

/** An array of this length with any contents. */
export function borrow(length: number): Float64Array {
  const known = pool[borrowed];
  const array = known?.length === length ? known : new Float64Array(length);
  pool[borrowed++] = array;
  return array;
}

/** Product, reading by reading. */
export function product<const A extends readonly Amount[]>(amounts: A): ProductIn<A>;
export function product(amounts: readonly Amount[]): Amount {
  let scalar = 1;
  const arrays: Float64Array[] = [];
  for (const amount of amounts) {
    if (typeof amount === 'number') scalar *= amount;
    else arrays.push(amount);
  }
  if (arrays.length === 0) return scalar;
  return multiplyInto(borrow((arrays[0] as Float64Array).length), arrays, scalar);
}

/** Writes scalar × the arrays, of which there is at least one, into `result`. */
export function multiplyInto(result: Float64Array, arrays: readonly Float64Array[], scalar: number): Float64Array {
  const [a, b, c] = arrays as [Float64Array, Float64Array | undefined, Float64Array | undefined];
  const length = result.length;
  if (b === undefined) for (let i = 0; i < length; i++) result[i] = scalar * (a[i] as number);
  else if (c === undefined) for (let i = 0; i < length; i++) result[i] = scalar * (a[i] as number) * (b[i] as number);
  else for (let i = 0; i < length; i++) result[i] = scalar * (a[i] as number) * (b[i] as number) * (c[i] as number);
  for (let k = 3; k < arrays.length; k++) {
    const more = arrays[k] as Float64Array;
    for (let i = 0; i < length; i++) result[i] = (result[i] as number) * (more[i] as number);
  }
  return result;
}

/** Sum, reading by reading. */
export function sum<U>(amounts: readonly In<U>[]): In<U>;
export function sum(amounts: readonly Amount[]): Amount;
export function sum(amounts: readonly Amount[]): Amount {
  let scalar = 0;
  let total: Float64Array | null = null;
  for (const amount of amounts) {
    if (typeof amount === 'number') scalar += amount;
    else if (total === null) {
      total = borrow(amount.length);
      total.set(amount);
    } else addInto(total, amount);
  }
  if (total === null) return scalar;
  if (scalar !== 0) addInto(total, scalar);
  return total;
}

/** Adds `amount` to each reading of `total`. */
export function addInto(total: Float64Array, amount: Amount): void {
  const length = total.length;
  if (typeof amount === 'number') for (let i = 0; i < length; i++) total[i] = (total[i] as number) + amount;
  else for (let i = 0; i < length; i++) total[i] = (total[i] as number) + (amount[i] as number);
}

/** A function of one number, reading by reading. */
export function each(amount: Amount, change: (value: number) => number): Amount {
  if (typeof amount === 'number') return change(amount);
  const result = borrow(amount.length);
  for (let i = 0; i < result.length; i++) result[i] = change(amount[i] as number);
  return result;
}

export const reciprocal = <U>(amount: In<U>): In<Inverse<U>> => each(amount, (value) => 1 / value) as In<Inverse<U>>;

export function exponential(amount: Amount): Amount {
  if (typeof amount === 'number') return Math.exp(amount);
  const result = borrow(amount.length);
  for (let i = 0; i < result.length; i++) result[i] = Math.exp(amount[i] as number);
  return result;
}
