/**
 * Several independent randomisations of Sobol points, of which any stretch can be had: a sample grows by the next points
 * of the same sequences, and nothing that was counted is thrown away.
 *
 * Each name is scrambled by a random lower triangular matrix of its own (Matoušek 1998), and shifted at random anew in
 * each randomisation: given the matrices the randomisations are independent and each is unbiased, so that their spread
 * gives an honest standard error (Owen 1997; L'Ecuyer & Lemieux 2002).
 */
import { type Draws, generator } from './draws.ts';
import { directionNumbers, fillPoints, MOST_BITS, MOST_DIMENSIONS } from './sobol.ts';

/** With 8, points of one randomisation are dense enough to be even in pairs of dimensions from 4096 readings on. */
export const RANDOMISATIONS = 8;

/** Two-sided 97.5 % quantile of Student's t with RANDOMISATIONS − 1 = 7 degrees of freedom. */
const STUDENT_T = 2.3646;

/** 95 % half-width of the mean of RANDOMISATIONS independent figures. */
export function halfWidthOf(figures: readonly number[]): number {
  const mean = figures.reduce((sum, each) => sum + each, 0) / RANDOMISATIONS;
  const squares = figures.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return STUDENT_T * Math.sqrt(squares / (RANDOMISATIONS - 1) / RANDOMISATIONS);
}

export interface ScrambledSobol {
  /** Points `from` … `from + length` − 1 of a randomisation, as draws by name; they hold until the next call. */
  stretch(randomisation: number, from: number, length: number): Draws;
}

interface Scrambled {
  readonly directions: Int32Array;
  readonly shifts: Int32Array;
  readonly column: Float64Array;
  /** Which stretch, counted as they were asked for, the column holds. */
  holds: number;
}

/**
 * Points with a dimension for each of `names`, in this order: those that matter most stand first. A name beyond the
 * last dimension has random numbers, which depend on where a stretch begins; all others are the same however they are
 * asked for.
 */
export function scrambledSobol(seed: number, names: readonly string[], longest: number): ScrambledSobol {
  const dimensions = new Map(names.map((name, k) => [name, k]));
  const known = new Map<string, Scrambled>();
  const scrambled = (name: string): Scrambled => {
    const found = known.get(name);
    if (found) return found;
    const dimension = dimensions.get(name);
    if (dimension === undefined) throw new RangeError(`${name} has no dimension`);
    const next = generator(`${seed} ${name}`);
    const word = (): number => (next() * 4294967296) | 0;
    const matrix = Int32Array.from({ length: MOST_BITS }, (_, j) => (word() | 0x80000000) >>> j);
    const fresh: Scrambled = {
      directions: dimension < MOST_DIMENSIONS ? scramble(directionNumbers(dimension), matrix) : new Int32Array(0),
      shifts: Int32Array.from({ length: RANDOMISATIONS }, word),
      column: new Float64Array(longest),
      holds: -1,
    };
    known.set(name, fresh);
    return fresh;
  };
  let stretches = 0;
  return {
    stretch(randomisation, from, length) {
      const stretch = stretches++;
      return {
        seed,
        samples: length,
        uniforms(name) {
          const own = scrambled(name);
          const column = length === longest ? own.column : own.column.subarray(0, length);
          if (own.holds === stretch) return column;
          own.holds = stretch;
          if (own.directions.length > 0)
            fillPoints(column, own.directions, from, own.shifts[randomisation] as number, 0.5);
          else fillRandom(column, `${seed} ${name} ${randomisation} ${from}`);
          return column;
        },
      };
    },
  };
}

/** The product of a lower triangular matrix, given by columns, with each direction number. */
function scramble(directions: Int32Array, matrix: Int32Array): Int32Array {
  return directions.map((plain) => {
    let mixed = 0;
    for (let j = 0; j < MOST_BITS; j++) if ((plain << j) & 0x80000000) mixed ^= matrix[j] as number;
    return mixed;
  });
}

function fillRandom(column: Float64Array, key: string): void {
  const next = generator(key);
  for (let i = 0; i < column.length; i++) column[i] = next();
}
