/**
 * Sobol points: a digital sequence in base 2, each dimension from a primitive polynomial over GF(2) (Sobol 1967; Bratley
 * & Fox 1988, algorithm 659). Polynomials come in order of size. Initial numbers are those of Joe & Kuo (2008,
 * new-joe-kuo-6) in the first eight dimensions; beyond, of several random ones, those that spread pairs of dimensions
 * best in blocks of 64 to 2048 points (docs/decisions/0001-sampling.md).
 */
import { generator } from './draws.ts';

/** Most dimensions, and the binary logarithm of the most points, of one sequence. */
export const MOST_DIMENSIONS = 128;
export const MOST_BITS = 20;

/** Initial numbers m₁ m₂ … of dimensions 2 to 8, a digit (base 36) each. */
const INITIAL = '1 13 131 111 1133 135d 1155h';

/** Which of the random candidates each dimension from the ninth on has. */
const CHOSEN = `4 4 20 8 11 16 27 31 16 19 17 22 9 17 29 23 6 21 19 7 5 35 9 4 30 6 9 31 25 4 18 11 28 2 9 30 26 22 34
 17 14 25 19 13 25 2 11 23 33 11 14 19 32 31 22 13 23 32 22 21 27 22 21 18 31 26 3 13 26 35 7 34 30 28 32 15 29 13 24 33
 20 35 26 30 32 18 17 3 21 13 16 23 2 30 22 1 0 1 28 11 21 2 5 13 0 10 10 23 9 6 22 14 5 34 13 23 31 24 21 28`;

const made: Int32Array[] = [];
let lastPolynomial = 1;

/** Direction numbers of a dimension, counted from 0, as binary fractions of 32 bits. RangeError beyond the last. */
export function directionNumbers(dimension: number): Int32Array {
  if (!(dimension < MOST_DIMENSIONS)) throw new RangeError(`at most ${MOST_DIMENSIONS} dimensions`);
  while (made.length <= dimension) made.push(nextDimension(made.length));
  return made[dimension] as Int32Array;
}

function nextDimension(dimension: number): Int32Array {
  // The first is the sequence of van der Corput: all numbers are 1.
  const m = new Int32Array(MOST_BITS).fill(1);
  if (dimension > 0) {
    do lastPolynomial += 2;
    while (!isPrimitive(lastPolynomial));
    const degree = 31 - Math.clz32(lastPolynomial);
    m.set(initialNumbers(dimension, degree));
    for (let k = degree; k < MOST_BITS; k++) {
      let next = m[k - degree] as number;
      for (let i = 1; i <= degree; i++) if ((lastPolynomial >> (degree - i)) & 1) next ^= (m[k - i] as number) << i;
      m[k] = next;
    }
  }
  return m.map((number, k) => number << (31 - k));
}

/** `degree` numbers, the k-th odd and below 2^k. */
function initialNumbers(dimension: number, degree: number): number[] {
  const given = INITIAL.split(' ')[dimension - 1];
  if (given) return [...given].map((digit) => Number.parseInt(digit, 36));
  const next = generator(`sobol ${dimension} ${CHOSEN.split(/\s+/)[dimension - 8]}`);
  return Array.from({ length: degree }, (_, k) => Math.floor(next() * 2 ** (k + 1)) | 1);
}

/** Whether the powers of x run through all remainders before they come back to 1. */
function isPrimitive(polynomial: number): boolean {
  const top = 1 << (31 - Math.clz32(polynomial));
  let power = 1;
  let order = 0;
  do {
    power <<= 1;
    if (power & top) power ^= polynomial;
    order++;
  } while (power > 1);
  return power === 1 && order === top - 1;
}

/**
 * Points `index` and on of one dimension, in Gray-code order (Antonov & Saleev 1979): each differs from the one before by
 * one direction number. `shift` is XORed into all (0: none); `offset` is added, in units of the last of 32 digits.
 * `index` and the length of `result` are multiples of 4, or the length is below 4.
 */
export function fillPoints(
  result: Float64Array,
  directions: Int32Array,
  index: number,
  shift: number,
  offset: number,
): void {
  // The first digit is turned round, and a half added: words with a sign are numbers without a further step.
  let word = shift ^ 0x80000000;
  for (let gray = index ^ (index >>> 1), k = 0; gray; gray >>>= 1, k++) if (gray & 1) word ^= directions[k] as number;
  const scale = 2 ** -32;
  const middle = 0.5 + offset * scale;
  const first = directions[0] as number;
  const second = directions[1] as number;
  // Of four points only the last step differs.
  let i = 0;
  for (; i + 3 < result.length; i += 4) {
    result[i] = word * scale + middle;
    result[i + 1] = (word ^ first) * scale + middle;
    result[i + 2] = (word ^ first ^ second) * scale + middle;
    word ^= second;
    result[i + 3] = word * scale + middle;
    const next = index + i + 4;
    word ^= directions[31 - Math.clz32(next & -next)] as number;
  }
  for (; i < result.length; i++) {
    result[i] = word * scale + middle;
    const next = index + i + 1;
    word ^= directions[31 - Math.clz32(next & -next)] as number;
  }
}

/** The first `count` plain points, [dimension][point], from the point 0 on; `count` at most 2^20. */
export function sobolPoints(dimensions: number, count: number): Float64Array[] {
  return Array.from({ length: dimensions }, (_, dimension) => {
    const result = new Float64Array(count);
    fillPoints(result, directionNumbers(dimension), 0, 0, 0);
    return result;
  });
}
