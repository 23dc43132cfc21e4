/** What a criterion weighs, and what moved it: the model's own rule, at the middle of every range. */
import type { Answers } from '../model/answers.ts';
import type { Model, NumberQuestion, OptionQuestion } from '../model/decision.ts';
import { weightEffect } from './weightEffect.ts';

export interface CriterionWeight {
  readonly criterion: string;
  /** Importance before any answer: the geometric middle of its range. */
  readonly base: number;
  /** What each answer multiplies it by, the strongest first. */
  readonly factors: readonly { readonly path: string; readonly factor: number }[];
  /** What open questions multiply it by: one unless another answer tells something of them. */
  readonly open: number;
  /** All of it multiplied. */
  readonly importance: number;
}

/** Smaller moves of the logarithm are none. */
const LEAST = 1e-9;

export function criterionWeights(model: Model, answers: Answers): CriterionWeight[] {
  return model.criteria.map(({ id, base: range }) => {
    const base = Math.sqrt(range.low * range.high);
    const factors = Object.entries(answers.values)
      .map(([path, value]) => ({ path, effect: weightEffect(model, path, value, id) }))
      .filter(({ effect }) => Math.abs(effect) > LEAST)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.path < b.path ? -1 : 1))
      .map(({ path, effect }) => ({ path, factor: Math.exp(effect) }));
    const open = Math.exp(
      model.questions
        .filter(({ path }) => answers.values[path] === undefined)
        .reduce((sum, question) => sum + openEffect(model, answers, question, id), 0),
    );
    return {
      criterion: id,
      base,
      factors,
      open,
      importance: factors.reduce((all, each) => all * each.factor, base * open),
    };
  });
}

/** Mean effect of an open question: nothing, for effects are centred, unless another answer narrows what it can be. */
function openEffect(
  model: Model,
  answers: Answers,
  question: OptionQuestion | NumberQuestion,
  criterion: string,
): number {
  if (question.kind === 'number') return openNumber(model, answers, question, criterion);
  const twin =
    question.echoes?.path ??
    model.questions.find((each) => each.kind === 'option' && each.echoes?.path === question.path)?.path;
  const taken = twin === undefined ? undefined : answers.values[twin];
  if (taken === undefined) return 0;
  const left = question.options.filter(({ id, prior }) => id !== taken && prior > 0);
  const total = left.reduce((sum, { prior }) => sum + prior, 0);
  return left.reduce(
    (sum, { id, prior }) => sum + (prior / total) * weightEffect(model, question.path, id, criterion),
    0,
  );
}

/** Points at which the share is taken: enough for the third digit of a factor. */
const POINTS = 64;

/** A number that is a share of another one: the mean over the quantiles of its triangular share. */
function openNumber(model: Model, answers: Answers, { path, shareOf }: NumberQuestion, criterion: string): number {
  const whole = shareOf ? answers.values[shareOf.path] : undefined;
  if (!shareOf || typeof whole !== 'number') return 0;
  const { low, likely, high } = shareOf;
  let sum = 0;
  for (let i = 0; i < POINTS; i++) {
    const p = (i + 0.5) / POINTS;
    const turn = (likely - low) / (high - low);
    const share =
      p < turn
        ? low + Math.sqrt(p * (high - low) * (likely - low))
        : high - Math.sqrt((1 - p) * (high - low) * (high - likely));
    sum += weightEffect(model, path, whole * share, criterion);
  }
  return sum / POINTS;
}
