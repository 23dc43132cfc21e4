/** The product's rule of weighting in its general form: base × factors, all log-uniform in their ranges. */
import type { Range } from '../../model/decision.ts';
import { takeColumn } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import type { Criterion, WeightQuestion, Weights } from './problem.ts';

/** ln(low · (high/low)^u) = offset + spread · u, of every option on one criterion. */
interface LogRanges {
  readonly offset: Float64Array;
  readonly spread: Float64Array;
}

/** A uniform number and how far it moves a logarithm. */
interface Level {
  readonly name: string;
  readonly spread: number;
}

/** Makes unnormalised weights by criterion and reading. */
export function multiplicativeWeights(
  criteria: readonly Criterion[],
  { bases, questions }: Extract<Weights, { kind: 'multiplicative' }>,
): (draws: Draws) => Float64Array[] {
  const open = questions.filter(({ options }) => options.length > 1);
  const names = open.map(({ id }) => `level ${id}`);
  const plans = criteria.map(({ id }, c) => {
    // An answer is the same in every reading, and what it adds is known but for its level.
    const known = [
      { name: `base ${id}`, range: bases[c] as Range },
      ...questions
        .filter(({ options }) => options.length === 1)
        .map((question) => ({ name: `level ${question.id}`, range: question.options[0]?.factors[c] as Range })),
    ];
    const levels = known.map(({ name, range }): Level => ({ name, spread: Math.log(range.high / range.low) }));
    return {
      offset: known.reduce((sum, { range }) => sum + Math.log(range.low), 0),
      levels: levels.filter(({ spread }) => spread !== 0),
      mixtures: open.map(({ options }) => logRanges(options.map((option) => option.factors[c] as Range))),
    };
  });
  return (draws) => {
    const picked = open.map((question) => pickOptions(question, draws));
    return plans.map(({ offset, levels, mixtures }) => {
      const column = takeColumn(draws.samples).fill(offset);
      for (let k = 0; k < levels.length; k += 4) addFour(column, levels.slice(k, k + 4), draws);
      mixtures.forEach((ranges, q) => {
        if (!isOne(ranges)) addMixture(column, ranges, picked[q] as Uint8Array, draws.uniforms(names[q] as string));
      });
      for (let i = 0; i < column.length; i++) column[i] = Math.exp(column[i] as number);
      return column;
    });
  };
}

/** Adds spread · u of up to four at a time. */
function addFour(logarithms: Float64Array, levels: readonly Level[], draws: Draws): void {
  const uniforms = levels.map(({ name }) => draws.uniforms(name));
  const [p, q, r, s] = [0, 1, 2, 3].map((k) => uniforms[k] ?? logarithms) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [dp, dq, dr, ds] = [0, 1, 2, 3].map((k) => levels[k]?.spread ?? 0) as [number, number, number, number];
  for (let i = 0; i < logarithms.length; i++)
    logarithms[i] =
      (logarithms[i] as number) +
      (dp * (p[i] as number) + dq * (q[i] as number)) +
      (dr * (r[i] as number) + ds * (s[i] as number));
}

function logRanges(ranges: readonly Range[]): LogRanges {
  return {
    offset: Float64Array.from(ranges, ({ low }) => Math.log(low)),
    spread: Float64Array.from(ranges, ({ low, high }) => Math.log(high / low)),
  };
}

const isOne = ({ offset, spread }: LogRanges): boolean =>
  offset.every((each) => each === 0) && spread.every((each) => each === 0);

/** Adds the range of the option that holds in the reading. */
function addMixture(
  logarithms: Float64Array,
  { offset, spread }: LogRanges,
  option: Uint8Array,
  level: Float64Array,
): void {
  for (let i = 0; i < logarithms.length; i++) {
    const o = option[i] as number;
    logarithms[i] = (logarithms[i] as number) + (offset[o] as number) + (spread[o] as number) * (level[i] as number);
  }
}

/** The option that holds in each reading, drawn by the priors. */
function pickOptions({ id, options }: WeightQuestion, draws: Draws): Uint8Array {
  const priors = Float64Array.from(options, ({ prior }) => prior);
  const last = priors.length - 1;
  const uniforms = draws.uniforms(`option ${id}`);
  const picked = new Uint8Array(uniforms.length);
  for (let i = 0; i < picked.length; i++) {
    let left = uniforms[i] as number;
    let o = 0;
    while (o < last && left >= (priors[o] as number)) left -= priors[o++] as number;
    picked[i] = o;
  }
  return picked;
}
