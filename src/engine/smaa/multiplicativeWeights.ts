/** The product's rule of weighting in its general form: base × factors, all log-uniform in their ranges. */
import type { Range } from '../../model/decision.ts';
import type { Draws } from '../sampling/draws.ts';
import type { Criterion, WeightQuestion, Weights } from './problem.ts';

/** Unnormalised weights by criterion and reading. */
export function multiplicativeWeights(
  criteria: readonly Criterion[],
  { bases, questions }: Extract<Weights, { kind: 'multiplicative' }>,
  draws: Draws,
): Float64Array[] {
  const picked = questions.map((question) => pickOptions(question, draws));
  return criteria.map(({ id }, c) => {
    const logarithms = new Float64Array(draws.samples);
    addLogUniform(logarithms, [bases[c] as Range], null, draws, `base ${id}`);
    questions.forEach((question, q) => {
      const ranges = question.options.map(({ factors }) => factors[c] as Range);
      addLogUniform(logarithms, ranges, picked[q] ?? null, draws, `level ${question.id}`);
    });
    return logarithms.map(Math.exp);
  });
}

/** Adds ln(low · (high/low)^u), the range being that of the option that holds in the reading. */
function addLogUniform(
  logarithms: Float64Array,
  ranges: readonly Range[],
  option: Uint8Array | null,
  draws: Draws,
  name: string,
): void {
  const offset = Float64Array.from(ranges, ({ low }) => Math.log(low));
  const spread = Float64Array.from(ranges, ({ low, high }) => Math.log(high / low));
  if (offset.every((each) => each === 0) && spread.every((each) => each === 0)) return;
  const level = draws.uniforms(name);
  for (let i = 0; i < logarithms.length; i++) {
    const o = option?.[i] ?? 0;
    logarithms[i] = (logarithms[i] as number) + (offset[o] as number) + (spread[o] as number) * (level[i] as number);
  }
}

/** The option that holds in each reading, drawn by the priors; null where there is one alone, which is an answer. */
function pickOptions({ id, options }: WeightQuestion, draws: Draws): Uint8Array | null {
  if (options.length === 1) return null;
  const uniforms = draws.uniforms(`option ${id}`);
  const picked = new Uint8Array(uniforms.length);
  for (let i = 0; i < picked.length; i++) {
    let left = uniforms[i] as number;
    let o = 0;
    while (o < options.length - 1 && left >= (options[o]?.prior ?? 0)) left -= options[o++]?.prior ?? 0;
    picked[i] = o;
  }
  return picked;
}
