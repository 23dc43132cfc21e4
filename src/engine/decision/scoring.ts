/**
 * Weights and performances of every reading, held as columns. A variant of one answer replaces only the columns that
 * the answer touches: that makes "what if" of every answer affordable.
 */
import type { Answers } from '../../model/answers.ts';
import type { Draws } from '../sampling/draws.ts';
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
}

/** Scores a set of answers on the given draws. */
export function score(prepared: PreparedModel, answers: Answers, draws: Draws): Scoring {
  const readings = createReadings(prepared.model, answers, draws);
  const samples = draws.samples;
  const effects = prepared.criteria.map(() => new Float64Array(samples));
  for (const question of prepared.ranking) addEffects(effects, question, readings, 1);
  const weights = effects.map((column, c) => weigh(prepared, draws, c, column));
  const performances = prepared.placements.map((_, p) =>
    prepared.criteria.map((_criterion, c) => perform(prepared, readings, p, c)),
  );
  return { prepared, answers, readings, samples, effects, weights, performances };
}

/** The scoring with `path` answered as `value` (null: not sure); columns that the answer does not touch are shared. */
export function vary(base: Scoring, path: string, value: string | number | null): Scoring {
  const { prepared, samples } = base;
  const answers = withAnswer(base.answers, path, value);
  const readings = createReadings(prepared.model, answers, base.readings.draws);
  const touched = prepared.ranking.filter((question) => dependsOn(prepared, question, path));
  const effects = [...base.effects];
  const weights = [...base.weights];
  const moved = new Set(touched.flatMap((question) => question.moves));
  for (const c of moved) effects[c] = Float64Array.from(base.effects[c] as Float64Array);
  for (const question of touched) {
    addEffects(effects, question, base.readings, -1);
    addEffects(effects, question, readings, 1);
  }
  for (const c of moved) weights[c] = weigh(prepared, readings.draws, c, effects[c] as Float64Array);
  let performances = base.performances;
  for (const question of touched) {
    if (question.kind !== 'option') continue;
    const cells = touchedCells(prepared, question);
    if (cells.length === 0) continue;
    performances = performances.map((row) => [...row]);
    for (const [p, c] of cells) (performances[p] as Float64Array[])[c] = perform(prepared, readings, p, c);
  }
  return { prepared, answers, readings, samples, effects, weights, performances };
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

function touchedCells(prepared: PreparedModel, question: PreparedQuestion): [number, number][] {
  if (question.kind !== 'option') return [];
  if (question.module >= 0) return prepared.placements.map((_, p) => [p, prepared.coverage.criterion]);
  const cells = question.shifts.flat().map((shift) => `${shift.placement} ${shift.criterion}`);
  return [...new Set(cells)].map((cell) => cell.split(' ').map(Number) as [number, number]);
}

/** Adds (or takes off) what a question does to the log weights. */
function addEffects(effects: Float64Array[], question: PreparedQuestion, readings: Readings, sign: 1 | -1): void {
  if (question.moves.length === 0) return;
  const level = readings.draws.uniforms(`level ${question.path}`);
  if (question.kind === 'option') {
    const option = readings.option(question.path);
    for (const c of question.moves) {
      const column = effects[c] as Float64Array;
      if (typeof option === 'number') {
        const effect = question.effects[option];
        if (effect) addLine(column, sign * (effect.offset[c] as number), sign * (effect.spread[c] as number), level);
        continue;
      }
      const offsets = Float64Array.from(question.effects, (effect) => sign * (effect.offset[c] as number));
      const spreads = Float64Array.from(question.effects, (effect) => sign * (effect.spread[c] as number));
      for (let i = 0; i < column.length; i++) {
        const o = option[i] as number;
        column[i] = (column[i] as number) + (offsets[o] as number) + (spreads[o] as number) * (level[i] as number);
      }
    }
    return;
  }
  const value = readings.number(question.path);
  const { logAt } = question;
  if (typeof value === 'number') {
    const [k, t] = segment(logAt, Math.log(value));
    for (const c of question.moves) {
      const [offset, spread] = between(question.effects, k, t, c);
      addLine(effects[c] as Float64Array, sign * offset, sign * spread, level);
    }
    return;
  }
  for (let i = 0; i < value.length; i++) {
    const [k, t] = segment(logAt, Math.log(value[i] as number));
    for (const c of question.moves) {
      const [offset, spread] = between(question.effects, k, t, c);
      const column = effects[c] as Float64Array;
      column[i] = (column[i] as number) + sign * (offset + spread * (level[i] as number));
    }
  }
}

function addLine(column: Float64Array, offset: number, spread: number, level: Float64Array): void {
  for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) + offset + spread * (level[i] as number);
}

/** Segment index and position 0…1 in it of a logarithm among breakpoints; constant outside. */
export function segment(logAt: Float64Array, log: number): [number, number] {
  const last = logAt.length - 1;
  if (last === 0 || log <= (logAt[0] as number)) return [0, 0];
  if (log >= (logAt[last] as number)) return [last - 1, 1];
  let k = 0;
  while (log > (logAt[k + 1] as number)) k++;
  return [k, (log - (logAt[k] as number)) / ((logAt[k + 1] as number) - (logAt[k] as number))];
}

/** Offset and spread of a log effect at position `t` of segment `k`. */
export function between(
  effects: readonly { offset: Float64Array; spread: Float64Array }[],
  k: number,
  t: number,
  c: number,
): [number, number] {
  const from = effects[k] as { offset: Float64Array; spread: Float64Array };
  const to = effects[k + 1] ?? from;
  const mix = (a: number, b: number): number => a + t * (b - a);
  return [mix(from.offset[c] as number, to.offset[c] as number), mix(from.spread[c] as number, to.spread[c] as number)];
}

function weigh(prepared: PreparedModel, draws: Draws, c: number, effects: Float64Array): Float64Array {
  const uniforms = draws.uniforms(`base ${prepared.criteria[c]}`);
  const offset = prepared.base.offset[c] as number;
  const spread = prepared.base.spread[c] as number;
  const result = new Float64Array(effects.length);
  for (let i = 0; i < result.length; i++)
    result[i] = Math.exp(offset + spread * (uniforms[i] as number) + (effects[i] as number));
  return result;
}

/** A performance in every reading: its interval, moved by the answers that bear on it, capped below the natural best. */
function perform(prepared: PreparedModel, readings: Readings, p: number, c: number): Float64Array {
  const uniforms = readings.draws.uniforms(`performance ${prepared.placements[p]} ${prepared.criteria[c]}`);
  if (c === prepared.coverage.criterion) return cover(prepared, readings, p, uniforms);
  const low = (prepared.low[p] as Float64Array)[c] as number;
  const width = (prepared.width[p] as Float64Array)[c] as number;
  const result = new Float64Array(uniforms.length);
  for (let i = 0; i < result.length; i++) result[i] = low + width * (uniforms[i] as number);
  let shifted = false;
  for (const question of prepared.ranking) {
    if (question.kind !== 'option') continue;
    const by = question.shifts.map(
      (shifts) => shifts.find((each) => each.placement === p && each.criterion === c)?.by ?? 0,
    );
    if (by.every((each) => each === 0)) continue;
    shifted = true;
    const option = readings.option(question.path);
    for (let i = 0; i < result.length; i++)
      result[i] = (result[i] as number) + (by[typeof option === 'number' ? option : (option[i] as number)] as number);
  }
  if (!shifted) return result;
  const cap = (prepared.cap[p] as Float64Array)[c] as number;
  for (let i = 0; i < result.length; i++) result[i] = Math.min(cap, Math.max(0, result[i] as number));
  return result;
}

/** Module coverage: competence weighted by the module mix of the reading; the plain mean where no module is used. */
function cover(prepared: PreparedModel, readings: Readings, p: number, uniforms: Float64Array): Float64Array {
  const { modules, competence, levelWeights, halfWidth } = prepared.coverage;
  const samples = uniforms.length;
  const sum = new Float64Array(samples);
  const total = new Float64Array(samples);
  let plain = 0;
  modules.forEach((id, m) => {
    const skill = (competence[m] as Float64Array)[p] as number;
    const weights = levelWeights[m] as Float64Array;
    const level = readings.option(`modules.${id}`);
    plain += skill / modules.length;
    for (let i = 0; i < samples; i++) {
      const weight = weights[typeof level === 'number' ? level : (level[i] as number)] as number;
      total[i] = (total[i] as number) + weight;
      sum[i] = (sum[i] as number) + weight * skill;
    }
  });
  for (let i = 0; i < samples; i++) {
    const mean = total[i] === 0 ? plain : (sum[i] as number) / (total[i] as number);
    sum[i] = mean + halfWidth * (2 * (uniforms[i] as number) - 1);
  }
  return sum;
}
