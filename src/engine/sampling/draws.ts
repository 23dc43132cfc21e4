/**
 * Uniform draws keyed by name. The same seed, samples and name give the same numbers whatever else is drawn, so
 * variants of the answers are compared on the same readings (common random numbers).
 *
 * Each name is a Latin hypercube dimension (McKay, Beckman & Conover 1979): within each of `BLOCKS` independent
 * randomisations every stratum of 0…1 holds one point. The spread of the blocks gives an honest standard error.
 */
export const BLOCKS = 16;

export interface Draws {
  readonly seed: number;
  /** A power of two, at least `BLOCKS`. Block b holds the readings b · samples/BLOCKS and on. */
  readonly samples: number;
  /** Numbers strictly between 0 and 1, one for each reading. Do not write into them. */
  uniforms(name: string): Float64Array;
}

/** Draws for a seed and a number of samples; each name is made once and kept. */
export function createDraws(seed: number, samples: number): Draws {
  const made = new Map<string, Float64Array>();
  return {
    seed,
    samples,
    uniforms(name) {
      const known = made.get(name);
      if (known) return known;
      const fresh = latinHypercube(`${seed} ${name}`, samples);
      made.set(name, fresh);
      return fresh;
    },
  };
}

/** The quick look's, the usual number, and its doublings. */
const MOST_KEPT = 5;

/** Draws are the same for every assessment with the same seed and samples: the last few sets are kept. */
const kept = new Map<string, Draws>();

/** The kept draws for a seed and a number of samples. */
export function sharedDraws(seed: number, samples: number): Draws {
  const key = `${seed} ${samples}`;
  const known = kept.get(key);
  if (known) return known;
  const fresh = createDraws(seed, samples);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, fresh);
  return fresh;
}

const heads = new WeakMap<Draws, Map<number, Draws>>();

/** The first readings of other draws, as draws of their own: the same numbers, fewer of them. */
export function headOf(draws: Draws, samples: number): Draws {
  if (samples >= draws.samples) return draws;
  const bySize = heads.get(draws) ?? new Map<number, Draws>();
  heads.set(draws, bySize);
  const known = bySize.get(samples);
  if (known) return known;
  const fresh: Draws = {
    seed: draws.seed,
    samples,
    uniforms: (name) => draws.uniforms(name).subarray(0, samples),
  };
  bySize.set(samples, fresh);
  return fresh;
}

function latinHypercube(key: string, samples: number): Float64Array {
  const next = generator(key);
  const strata = samples / BLOCKS;
  const result = new Float64Array(samples);
  for (let block = 0; block < BLOCKS; block++) {
    const start = block * strata;
    for (let i = 0; i < strata; i++) {
      const j = Math.floor(next() * (i + 1));
      result[start + i] = result[start + j] as number;
      result[start + j] = i;
    }
    for (let i = start; i < start + strata; i++) result[i] = ((result[i] as number) + next()) / strata;
  }
  return result;
}

/** A small fast generator (sfc32, Doty-Humphrey 2010), strictly between 0 and 1, started from a text. */
export function generator(key: string): () => number {
  let [a, b, c] = hash(key);
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return ((t >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Three 32-bit hashes of a text (MurmurHash3 rounds with three starting values). */
function hash(text: string): [number, number, number] {
  const one = (start: number): number => {
    let h = start ^ text.length;
    for (let i = 0; i < text.length; i++) {
      let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
      k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
      h = Math.imul(((h ^ k) << 13) | ((h ^ k) >>> 19), 5) + 0xe6546b64;
    }
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
  };
  return [one(0x9747b28c), one(0x3c6ef372), one(0x1b56c4e9)];
}
