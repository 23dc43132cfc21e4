/**
 * The readings of a set of answers: what each question could be, drawn once and used by ranking and cost alike.
 * An answered question is the same in every reading; an open one is a mixture by its priors (see docs/method.md).
 */
import type { Answers } from '../../model/answers.ts';
import type { Model, NumberQuestion, OptionQuestion, Question } from '../../model/decision.ts';
import type { Draws } from '../sampling/draws.ts';
import { triangularQuantile } from '../sampling/triangular.ts';
import { keptColumns } from './columns.ts';

export interface Readings {
  readonly draws: Draws;
  /** Index into the question's options in each reading; a single number when it is answered. */
  option(path: string): Uint8Array | number;
  /** Value of a number question in each reading; a single number when it is answered. */
  number(path: string): Float64Array | number;
}

/**
 * Readings of `answers`. `exists` and `absent` of a department are read as an open skill: whether a department exists
 * is handled by rule-outs, never by the mixture. With `base`, the readings of questions not `touched` are taken from it.
 */
export function createReadings(
  model: Model,
  answers: Answers,
  draws: Draws,
  base?: { readonly readings: Readings; readonly touched: ReadonlySet<string> },
): Readings {
  const questions = questionsByPath(model);
  const options = new Map<string, Uint8Array | number>();
  const numbers = new Map<string, Float64Array | number>();

  const question = <K extends Question['kind']>(path: string, kind: K): Extract<Question, { kind: K }> => {
    const found = questions.get(path);
    if (found?.kind !== kind) throw new RangeError(`${path} is no ${kind} question of this model`);
    return found as Extract<Question, { kind: K }>;
  };

  const option = (path: string): Uint8Array | number => {
    const known = options.get(path);
    if (known !== undefined) return known;
    const fresh =
      base && !base.touched.has(path)
        ? base.readings.option(path)
        : readOption(model, question(path, 'option'), answers, draws, option);
    options.set(path, fresh);
    return fresh;
  };

  const number = (path: string): Float64Array | number => {
    const known = numbers.get(path);
    if (known !== undefined) return known;
    const fresh =
      base && !base.touched.has(path)
        ? base.readings.number(path)
        : readNumber(model, question(path, 'number'), answers, draws);
    numbers.set(path, fresh);
    return fresh;
  };

  return { draws, option, number };
}

const byPath = new WeakMap<Model, ReadonlyMap<string, Question>>();

function questionsByPath(model: Model): ReadonlyMap<string, Question> {
  const known = byPath.get(model);
  if (known) return known;
  const fresh = new Map<string, Question>(model.questions.map((question) => [question.path, question]));
  byPath.set(model, fresh);
  return fresh;
}

/** The index of the answered option if it pins the question, else -1. */
export function answeredOption(question: OptionQuestion, answers: Answers): number {
  const value = answers.values[question.path];
  const index = question.options.findIndex((option) => option.id === value);
  return index >= 0 && (question.options[index] as { prior: number }).prior > 0 ? index : -1;
}

function readOption(
  model: Model,
  question: OptionQuestion,
  answers: Answers,
  draws: Draws,
  option: (path: string) => Uint8Array | number,
): Uint8Array | number {
  const answered = answeredOption(question, answers);
  if (answered >= 0) return answered;
  const priors = question.options.map((each) => each.prior);
  const rival = rivalPath(question, answers);
  const draw = (): Uint8Array =>
    drawOptions(draws.uniforms(`option ${question.path}`), priors, rival === null ? null : option(rival));
  // Columns that hang on no other answer are kept.
  return rival === null
    ? (keptColumns(model, draws, `option ${question.path}`, () => [draw()])[0] as Uint8Array)
    : draw();
}

/** Two priorities differ: an open second is drawn from what the first leaves, an open first from what an answered second leaves. */
function rivalPath(question: OptionQuestion, answers: Answers): string | null {
  if (question.echoes) return question.echoes.path;
  return question.path === 'strategy.first' && answers.values['strategy.second'] !== undefined
    ? 'strategy.second'
    : null;
}

function drawOptions(uniforms: Float64Array, priors: readonly number[], taken: Uint8Array | number | null): Uint8Array {
  const all = priors.reduce((sum, prior) => sum + prior, 0);
  const result = new Uint8Array(uniforms.length);
  for (let i = 0; i < uniforms.length; i++) {
    const excluded = taken === null ? -1 : typeof taken === 'number' ? taken : (taken[i] as number);
    let u = (uniforms[i] as number) * (all - (priors[excluded] ?? 0));
    let chosen = -1;
    for (let o = 0; o < priors.length; o++) {
      const prior = priors[o] as number;
      if (o === excluded || prior === 0) continue;
      chosen = o;
      u -= prior;
      if (u < 0) break;
    }
    result[i] = chosen;
  }
  return result;
}

function readNumber(model: Model, question: NumberQuestion, answers: Answers, draws: Draws): Float64Array | number {
  const value = answers.values[question.path];
  if (typeof value === 'number') return value;
  const name = `value ${question.path}`;
  const whole = question.shareOf ? answers.values[question.shareOf.path] : undefined;
  if (question.shareOf && typeof whole === 'number') {
    const { low, likely, high } = question.shareOf;
    return draws.uniforms(name).map((u) => whole * triangularQuantile(low, likely, high, u));
  }
  const first = question.breakpoints[0];
  const last = question.breakpoints[question.breakpoints.length - 1];
  if (!first || !last) throw new RangeError(`${question.path} has no breakpoints to draw from`);
  const ratio = Math.log(last.at / first.at);
  return keptColumns(model, draws, name, () => [
    draws.uniforms(name).map((u) => first.at * Math.exp(ratio * u)),
  ])[0] as Float64Array;
}
