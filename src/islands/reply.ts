/** The worker's work without the worker: a request in, replies out, with pauses between. */
import { firstRankShares } from '../engine/survey.ts';
import type { Answers } from '../model/answers.ts';
import type { FirstLook, PerPlacement } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessmentRequest, Change, CompleteReply, FirstReply, Move } from './protocol.ts';

/** A door of the engine: a first look, pauses, and what completes it. */
export type InSteps<Complete> = (model: Model, answers: Answers) => Generator<FirstLook | undefined, Complete>;

export type Replies<Complete> = (
  request: Pick<AssessmentRequest, 'id' | 'answers' | 'change'>,
) => Generator<FirstReply | CompleteReply<Complete> | null>;

type Shares = PerPlacement<number>;

/** Shares that are kept: those before a change are nearly always the ones to compare with. */
const KEPT = 8;

/**
 * Replies to requests on one model. Each `next()` does one step of the work; a step without a value is a pause in which
 * the caller may look whether the request still stands.
 */
export function createReplies<Complete>(
  model: Model,
  inSteps: InSteps<Complete>,
  now: () => number,
): Replies<Complete> {
  const kept = new Map<string, Shares>();

  const keep = (answers: Answers, shares: Shares): Shares => {
    kept.set(keyOf(answers), shares);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return shares;
  };

  const sharesOf = (answers: Answers): Shares =>
    kept.get(keyOf(answers)) ?? keep(answers, firstRankShares(model, answers));

  return function* replies({ id, answers, change }) {
    let elapsed = 0;
    let started = now();
    const pause = (): void => {
      elapsed += now() - started;
    };
    const steps = inSteps(model, answers);
    try {
      let step = steps.next();
      if (!step.done && step.value) {
        const first = step.value;
        keep(answers, firstShares(first));
        const moved = change ? moveOf(change, answers, first, sharesOf) : null;
        pause();
        yield { id, first, moved, elapsed };
        started = now();
        step = steps.next();
      }
      while (!step.done) {
        pause();
        yield null;
        started = now();
        step = steps.next();
      }
      pause();
      yield { id, complete: step.value, elapsed };
    } finally {
      // Given up in the middle: its columns are used again.
      steps.return(undefined as never);
    }
  };
}

function firstShares({ recommendation }: FirstLook): Shares {
  const entries = Object.entries(recommendation.rankAcceptability).map(([id, ranks]) => [id, ranks[0] ?? 0]);
  return Object.fromEntries(entries);
}

/**
 * What the changed answer does, as the difference of two runs: with it and without it. Null when nothing is first, or
 * when there is nothing to compare.
 */
export function moveOf(
  change: Change,
  answers: Answers,
  first: FirstLook,
  run: (answers: Answers) => Shares,
): Move | null {
  const placement = first.recommendation.placement;
  if (!placement) return null;
  const given = change.paths.filter((path) => answers.values[path] !== undefined);
  const kind = given.length > 0 ? 'given' : 'cleared';
  const other = kind === 'given' ? without(answers, change.paths) : restored(answers, change);
  if (keyOf(other) === keyOf(answers)) return null;
  const now = firstShares(first)[placement] ?? 0;
  const then = run(other)[placement] ?? 0;
  const answer = kind === 'given' ? pick(answers.values, given) : change.previous;
  return { paths: change.paths, answer, kind, placement, from: then, to: now };
}

function without(answers: Answers, paths: readonly string[]): Answers {
  const values = Object.fromEntries(Object.entries(answers.values).filter(([path]) => !paths.includes(path)));
  return { ...answers, values };
}

function restored(answers: Answers, change: Change): Answers {
  return { ...answers, values: { ...without(answers, change.paths).values, ...change.previous } };
}

function pick(values: Answers['values'], paths: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter(([path]) => paths.includes(path)));
}

function keyOf(answers: Answers): string {
  const sorted = Object.entries(answers.values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted, Object.entries(answers.overrides).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
