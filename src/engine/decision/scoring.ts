/**
 * Weights, performances and values of every reading, held as columns. A variant of one answer makes only the columns
 * anew that the answer touches: that is what makes "what if" of every answer affordable.
 */
import type { Answers } from '../../model/answers.ts';
import { copyColumn, giveBack, takeColumn, takeZeros } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import { addEffects } from './effects.ts';
import { addModule, cover, type ModuleMix, perform } from './performances.ts';
import type { PreparedModel, PreparedQuestion } from './preparedModel.ts';
import { createReadings, type Readings } from './readings.ts';

export interface Scoring {
  readonly prepared: PreparedModel;
  readonly answers: Answers;
  readonly readings: Readings;
  readonly samples: number;
  /** Sum of the centred log effects of all questions: [criterion][reading]. */
  readonly effects: readonly Float64Array[];
  /** Unnormalised weights, base × effects: [criterion][reading]. */
  readonly weights: readonly Float64Array[];
  /** [placement][criterion][reading] */
  readonly performances: readonly (readonly Float64Array[])[];
  readonly mix: ModuleMix;
  /** Weighted sums with the unnormalised weights, which rank as the normalised do: [placement][reading]. */
  readonly values: readonly Float64Array[];
}

/** Scores a set of answers on the given draws. */
export function score(prepared: PreparedModel, answers: Answers, draws: Draws): Scoring {
  const readings = createReadings(prepared.model, answers, draws);
  const samples = draws.samples;
  const fresh = (): Float64Array => takeZeros(samples);
  const effects = prepared.criteria.map(fresh);
  for (const question of prepared.ranking) addEffects(effects, prepared, question, answers, readings, 1);
  const weights = effects.map((column, c) => weigh(prepared, draws, c, column));
  const mix: ModuleMix = { total: fresh(), sums: prepared.placements.map(fresh) };
  prepared.coverage.modules.forEach((_, m) => {
    addModule(mix, prepared, readings, m, 1);
  });
  const coverage = cover(prepared, readings, mix);
  const performances = prepared.placements.map((_, p) =>
    prepared.criteria.map((_criterion, c) =>
      c === prepared.coverage.criterion ? (coverage[p] as Float64Array) : perform(prepared, readings, p, c),
    ),
  );
  const values = weightedSums(weights, performances);
  return { prepared, answers, readings, samples, effects, weights, performances, mix, values };
}

/** Value of each placement in every reading: Σ weight × performance over the criteria. */
export function weightedSums(
  weights: readonly Float64Array[],
  performances: readonly (readonly Float64Array[])[],
): Float64Array[] {
  return performances.map((row) => {
    const sum = takeZeros(weights[0]?.length ?? 0);
    row.forEach((performance, c) => {
      addProduct(sum, weights[c] as Float64Array, performance, 1);
    });
    return sum;
  });
}

/** The scoring with `path` answered as `value` (null: not sure); columns that the answer does not touch are shared. */
export function vary(base: Scoring, path: string, value: string | number | null): Scoring {
  const { prepared, samples } = base;
  const answers = withAnswer(base.answers, path, value);
  const touched = prepared.ranking.filter((question) => dependsOn(prepared, question, path));
  const readings = createReadings(prepared.model, answers, base.readings.draws, {
    readings: base.readings,
    touched: new Set(touched.map((question) => question.path)),
  });
  const moved = [...new Set(touched.flatMap((question) => question.moves))];
  const effects = [...base.effects];
  for (const c of moved) effects[c] = copyColumn(base.effects[c] as Float64Array);
  for (const question of touched) {
    addEffects(effects, prepared, question, base.answers, base.readings, -1);
    addEffects(effects, prepared, question, answers, readings, 1);
  }
  const weights = [...base.weights];
  for (const c of moved) weights[c] = weigh(prepared, readings.draws, c, effects[c] as Float64Array);
  const { performances, mix, changed } = varyPerformances(base, readings, touched);
  const values = base.values.map((column, p) => {
    const cells = new Set([...moved, ...(changed[p] as number[])]);
    if (cells.size === 0) return column;
    const result = copyColumn(column);
    for (const c of cells) {
      addProduct(result, base.weights[c] as Float64Array, base.performances[p]?.[c] as Float64Array, -1);
      addProduct(result, weights[c] as Float64Array, performances[p]?.[c] as Float64Array, 1);
    }
    return result;
  });
  return { prepared, answers, readings, samples, effects, weights, performances, mix, values };
}

function varyPerformances(
  base: Scoring,
  readings: Readings,
  touched: readonly PreparedQuestion[],
): Pick<Scoring, 'performances' | 'mix'> & { changed: number[][] } {
  const { prepared } = base;
  const performances = base.performances.map((row) => [...row]);
  const changed: number[][] = performances.map(() => []);
  let mix = base.mix;
  for (const question of touched) {
    if (question.kind !== 'option') continue;
    if (question.module >= 0) {
      mix = { total: copyColumn(mix.total), sums: mix.sums.map(copyColumn) };
      addModule(mix, prepared, base.readings, question.module, -1);
      addModule(mix, prepared, readings, question.module, 1);
      const c = prepared.coverage.criterion;
      cover(prepared, readings, mix).forEach((column, p) => {
        (performances[p] as Float64Array[])[c] = column;
        (changed[p] as number[]).push(c);
      });
    }
    for (const shift of question.shifts.flat()) {
      const row = changed[shift.placement] as number[];
      if (row.includes(shift.criterion)) continue;
      row.push(shift.criterion);
      const column = perform(prepared, readings, shift.placement, shift.criterion);
      (performances[shift.placement] as Float64Array[])[shift.criterion] = column;
    }
  }
  return { performances, mix, changed };
}

/** Gives back all columns of a scoring; neither it nor a variant of it must be read any more. */
export function dropScoring({ effects, weights, performances, mix, values }: Scoring): void {
  for (const column of [effects, weights, performances.flat(), mix.total, mix.sums, values].flat()) giveBack(column);
}

/** Gives back the columns that a variant made for itself; the variant must not be read any more. */
export function dropVariant(variant: Scoring, base: Scoring): void {
  const drop = (own: readonly Float64Array[], shared: readonly Float64Array[]): void =>
    own.forEach((column, i) => {
      if (column !== shared[i]) giveBack(column);
    });
  drop(variant.effects, base.effects);
  drop(variant.weights, base.weights);
  drop(variant.values, base.values);
  drop([variant.mix.total, ...variant.mix.sums], [base.mix.total, ...base.mix.sums]);
  variant.performances.forEach((row, p) => {
    drop(row, base.performances[p] as readonly Float64Array[]);
  });
}

/** The answers with one path changed; null takes it out. */
export function withAnswer(answers: Answers, path: string, value: string | number | null): Answers {
  const values = { ...answers.values };
  if (value === null) delete values[path];
  else values[path] = value;
  return { ...answers, values };
}

/** Whether the readings of `question` depend on the answer at `path`. */
function dependsOn(prepared: PreparedModel, question: PreparedQuestion, path: string): boolean {
  if (question.path === path) return true;
  if (question.kind === 'number') return question.question.shareOf?.path === path;
  if (question.question.echoes?.path === path) return true;
  const other = prepared.byPath.get(path);
  return other?.kind === 'option' && other.question.echoes?.path === question.path;
}

function weigh(prepared: PreparedModel, draws: Draws, c: number, effects: Float64Array): Float64Array {
  const uniforms = draws.uniforms(`base ${prepared.criteria[c]}`);
  const offset = prepared.base.offset[c] as number;
  const spread = prepared.base.spread[c] as number;
  const result = takeColumn(effects.length);
  for (let i = 0; i < result.length; i++)
    result[i] = Math.exp(offset + spread * (uniforms[i] as number) + (effects[i] as number));
  return result;
}

function addProduct(sum: Float64Array, weight: Float64Array, performance: Float64Array, sign: 1 | -1): void {
  for (let i = 0; i < sum.length; i++)
    sum[i] = (sum[i] as number) + sign * (weight[i] as number) * (performance[i] as number);
}
