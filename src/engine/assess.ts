/** The one door of the engine. */
import type { Answers } from '../model/answers.ts';
import type { Assessment, FirstLook } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import { assessCost } from './cost/assessCost.ts';
import { dropScoring } from './decision/scoring.ts';
import { explain } from './explain.ts';
import { rank } from './rank.ts';

export interface AssessOptions {
  /** Which set of draws, a whole number; 1 unless given. */
  readonly seed?: number;
  /** A power of two from 256 on, fixed. Unless given: 16 384, doubled until the half-width is at most one point. */
  readonly samples?: number;
}

/**
 * Where the ERP administrator belongs for these answers, how sure that is, why, what would change it, and what the
 * role costs: contract version 1. Pure: the same model, answers, seed and samples give the same assessment.
 */
export function assess(model: Model, answers: Answers, options: AssessOptions = {}): Assessment {
  const steps = assessInSteps(model, answers, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps: what is shown first, then (undefined) after each part of the rest, so that a worker can stop. */
export function* assessInSteps(
  model: Model,
  answers: Answers,
  options: AssessOptions = {},
): Generator<FirstLook | undefined, Assessment> {
  const ranked = rank(model, answers, options, assessCost);
  try {
    yield ranked.firstLook;
    return yield* explain(ranked);
  } finally {
    dropScoring(ranked.scoring);
  }
}
