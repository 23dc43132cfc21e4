/**
 * The product's own model for one company as a general problem, so that the general core and a C program can be given
 * the same work: bases, questions that multiply, and performances in intervals. Close to the model, not equal to it: an
 * open number is a mixture of its breakpoints, and an open answer shifts performances by its mean.
 */
import { between, segment } from '../../src/engine/decision/effects.ts';
import {
  type LogEffect,
  type PreparedModel,
  type PreparedQuestion,
  trapezoidShares,
} from '../../src/engine/decision/preparedModel.ts';
import { answeredOption } from '../../src/engine/decision/readings.ts';
import type { Performance, SmaaProblem, WeightQuestion } from '../../src/engine/smaa/problem.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Range } from '../../src/model/decision.ts';

const range = (offset: number, spread: number): Range => ({ low: Math.exp(offset), high: Math.exp(offset + spread) });

/** The problem of a company. */
export function modelShape(prepared: PreparedModel, answers: Answers): SmaaProblem {
  const criteria = prepared.criteria.map((_, c) => c);
  const factors = ({ offset, spread }: LogEffect): Range[] =>
    criteria.map((c) => range(offset[c] as number, spread[c] as number));

  const questions = prepared.ranking
    .filter((question) => question.moves.length > 0)
    .map((question): WeightQuestion => {
      const value = answers.values[question.path];
      if (question.kind === 'number' && typeof value === 'number') {
        const [k, t] = segment(question.logAt, Math.log(value));
        const options = [{ prior: 1, factors: criteria.map((c) => range(...between(question.effects, k, t, c))) }];
        return { id: question.path, options };
      }
      const options = priorsOf(question, answers).map(({ index, prior }) => ({
        prior,
        factors: factors(question.effects[index] as LogEffect),
      }));
      return { id: question.path, options };
    });

  const performances = prepared.placements.map((_, p) =>
    criteria.map((c): Performance => {
      const [low, width] =
        c === prepared.coverage.criterion
          ? [coverage(p) - prepared.coverage.halfWidth, 2 * prepared.coverage.halfWidth]
          : [((prepared.low[p] as Float64Array)[c] as number) + shift(p, c), (prepared.width[p] as Float64Array)[c]];
      const cap = (prepared.cap[p] as Float64Array)[c] as number;
      const capped = (x: number): number => Math.min(cap, Math.max(0, x));
      return { kind: 'interval', low: capped(low), high: capped(low + (width as number)) };
    }),
  );

  /** Mean over what is open. */
  function shift(p: number, c: number): number {
    let sum = 0;
    for (const question of prepared.ranking) {
      if (question.kind !== 'option') continue;
      for (const { index, prior } of priorsOf(question, answers))
        for (const each of question.shifts[index] ?? [])
          if (each.placement === p && each.criterion === c) sum += prior * each.by;
    }
    return sum;
  }

  function coverage(p: number): number {
    let [sum, total] = [0, 0];
    prepared.coverage.modules.forEach((id, m) => {
      const question = prepared.byPath.get(`modules.${id}`) as PreparedQuestion;
      for (const { index, prior } of priorsOf(question, answers)) {
        const weight = prior * (prepared.coverage.levelWeights[m]?.[index] as number);
        total += weight;
        sum += weight * (prepared.coverage.competence[m]?.[p] as number);
      }
    });
    return sum / total;
  }

  return {
    alternatives: prepared.placements,
    criteria: prepared.criteria.map((id) => ({ id })),
    performances,
    weights: { kind: 'multiplicative', bases: factors(prepared.base), questions },
  };
}

/** What could hold, and how probable it is; one alone where it is answered. */
function priorsOf(question: PreparedQuestion, answers: Answers): { index: number; prior: number }[] {
  if (question.kind === 'number') return trapezoidShares(question.logAt).map((prior, index) => ({ index, prior }));
  const answered = answeredOption(question.question, answers);
  if (answered >= 0) return [{ index: answered, prior: 1 }];
  const all = question.question.options.reduce((sum, { prior }) => sum + prior, 0);
  return question.question.options
    .map(({ prior }, index) => ({ index, prior: prior / all }))
    .filter(({ prior }) => prior > 0);
}
