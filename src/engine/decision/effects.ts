/** What the answers do to the importance of each criterion, as columns of centred log effects. */
import type { Answers } from '../../model/answers.ts';
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import { keptColumns } from './columns.ts';
import type { LogEffect, PreparedModel, PreparedQuestion } from './preparedModel.ts';
import { answeredOption, type Readings } from './readings.ts';

/** Adds what a question does (sign 1) or takes it off (sign -1): effects[criterion][reading]. */
export function addEffects(
  effects: readonly Float64Array[],
  prepared: PreparedModel,
  question: PreparedQuestion,
  answers: Answers,
  readings: Readings,
  sign: 1 | -1,
): void {
  if (question.moves.length === 0) return;
  const answered = answeredEffect(question, answers);
  if (answered) {
    const level = readings.draws.uniforms(`level ${question.path}`);
    question.moves.forEach((c, m) => {
      const [offset, spread] = answered[m] as [number, number];
      if (offset === 0 && spread === 0) return;
      const column = effects[c] as Float64Array;
      for (let i = 0; i < column.length; i++)
        column[i] = (column[i] as number) + sign * (offset + spread * (level[i] as number));
    });
    return;
  }
  const { open, kept } = openEffects(prepared, question, answers, readings);
  question.moves.forEach((c, m) => {
    const column = effects[c] as Float64Array;
    const source = open[m] as Float64Array;
    for (let i = 0; i < column.length; i++) column[i] = (column[i] as number) + sign * (source[i] as number);
    if (!kept) giveBack(source);
  });
}

/** Offset and spread on each criterion that the question moves, if it is the same in every reading. */
function answeredEffect(question: PreparedQuestion, answers: Answers): [number, number][] | null {
  if (question.kind === 'option') {
    const option = answeredOption(question.question, answers);
    if (option < 0) return null;
    const effect = question.effects[option] as LogEffect;
    return question.moves.map((c) => [effect.offset[c] as number, effect.spread[c] as number]);
  }
  const value = answers.values[question.path];
  if (typeof value !== 'number') return null;
  const [k, t] = segment(question.logAt, Math.log(value));
  return question.moves.map((c) => between(question.effects, k, t, c));
}

/** Columns of an open question, one for each criterion that it moves; kept unless they hang on another answer. */
function openEffects(
  prepared: PreparedModel,
  question: PreparedQuestion,
  answers: Answers,
  readings: Readings,
): { readonly open: readonly Float64Array[]; readonly kept: boolean } {
  const make = (): Float64Array[] =>
    question.kind === 'option' ? openOptionEffects(question, readings) : openNumberEffects(question, readings);
  const other = otherAnswer(question, answers);
  return other === undefined
    ? { open: keptColumns(prepared.model, readings.draws, `open ${question.path}`, make), kept: true }
    : { open: make(), kept: false };
}

function otherAnswer(question: PreparedQuestion, answers: Answers): string | number | undefined {
  if (question.kind === 'number') {
    const share = question.question.shareOf;
    return share ? answers.values[share.path] : undefined;
  }
  if (question.question.echoes) return answers.values[question.question.echoes.path];
  return question.path === 'strategy.first' ? answers.values['strategy.second'] : undefined;
}

function openOptionEffects(
  question: Extract<PreparedQuestion, { kind: 'option' }>,
  readings: Readings,
): Float64Array[] {
  const level = readings.draws.uniforms(`level ${question.path}`);
  const option = readings.option(question.path);
  return question.moves.map((c) => {
    const offsets = Float64Array.from(question.effects, (effect) => effect.offset[c] as number);
    const spreads = Float64Array.from(question.effects, (effect) => effect.spread[c] as number);
    const column = takeColumn(level.length);
    for (let i = 0; i < column.length; i++) {
      const o = typeof option === 'number' ? option : (option[i] as number);
      column[i] = (offsets[o] as number) + (spreads[o] as number) * (level[i] as number);
    }
    return column;
  });
}

function openNumberEffects(
  question: Extract<PreparedQuestion, { kind: 'number' }>,
  readings: Readings,
): Float64Array[] {
  const level = readings.draws.uniforms(`level ${question.path}`);
  const value = readings.number(question.path);
  const positions = takeColumn(level.length);
  for (let i = 0; i < positions.length; i++) {
    const [k, t] = segment(question.logAt, Math.log(typeof value === 'number' ? value : (value[i] as number)));
    positions[i] = k + t;
  }
  const last = question.logAt.length - 1;
  const columns = question.moves.map((c) => {
    const offsets = Float64Array.from(question.effects, (effect) => effect.offset[c] as number);
    const spreads = Float64Array.from(question.effects, (effect) => effect.spread[c] as number);
    const column = takeColumn(level.length);
    for (let i = 0; i < column.length; i++) {
      const position = positions[i] as number;
      const k = Math.min(last, Math.floor(position));
      const t = position - k;
      const next = Math.min(last, k + 1);
      const offset = (1 - t) * (offsets[k] as number) + t * (offsets[next] as number);
      const spread = (1 - t) * (spreads[k] as number) + t * (spreads[next] as number);
      column[i] = offset + spread * (level[i] as number);
    }
    return column;
  });
  giveBack(positions);
  return columns;
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

/** Offset and spread of a log effect on criterion `c` at position `t` of segment `k`. */
export function between(effects: readonly LogEffect[], k: number, t: number, c: number): [number, number] {
  const from = effects[k] as LogEffect;
  const to = effects[k + 1] ?? from;
  const mix = (a: number, b: number): number => a + t * (b - a);
  return [mix(from.offset[c] as number, to.offset[c] as number), mix(from.spread[c] as number, to.spread[c] as number)];
}
