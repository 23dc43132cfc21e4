/**
 * "What if this answer were different?" for every answer at once: screened on the first 2 048 readings, and counted
 * on all of them where the first place changes, or nearly does.
 */
import type { Answers } from '../../model/answers.ts';
import { firstShares, leader } from '../decision/firstShares.ts';
import type { PreparedModel } from '../decision/preparedModel.ts';
import { type Scoring, score, vary } from '../decision/scoring.ts';
import type { Draws } from '../sampling/draws.ts';

/** Readings used for screening. */
export const SCREENING_SAMPLES = 2048;

/** A lead that screening may misjudge: about four standard errors of the difference of two shares. */
const NEAR_TIE = 0.06;

export interface Outcome {
  /** First-rank acceptability by placement index. */
  readonly shares: readonly number[];
  readonly first: number;
}

export interface WhatIf {
  readonly prepared: PreparedModel;
  readonly answers: Answers;
  readonly active: readonly boolean[];
  /** First place as the answers stand, on all readings. */
  readonly now: Outcome;
  readonly scoring: Scoring;
  /** The scoring on the screening readings alone. */
  readonly quick: Scoring;
  /** The same on the screening readings; cheap. */
  screen(path: string, value: string | number | null): Outcome;
  /** On all readings. */
  run(path: string, value: string | number | null): Outcome;
  /** Screened; on all readings when the first place changes or the lead is small. */
  decide(path: string, value: string | number | null): Outcome;
  /** Two changes at once. */
  screenPair(one: [string, string | number], two: [string, string | number]): Outcome;
  runPair(one: [string, string | number], two: [string, string | number]): Outcome;
}

/** Which placements are not ruled out once an answer is changed: a department that becomes absent, or exists after all. */
export type ActiveUnder = (answers: Answers) => readonly boolean[];

export function createWhatIf(scoring: Scoring, activeUnder: ActiveUnder): WhatIf {
  const { prepared, answers } = scoring;
  const active = activeUnder(answers);
  const quick = score(prepared, answers, head(scoring.readings.draws, SCREENING_SAMPLES));
  const outcome = (of: Scoring): Outcome => {
    const left = activeUnder(of.answers);
    const shares = firstShares(of, left);
    return { shares, first: leader(shares, left) };
  };
  const kept = new Map<string, Outcome>();
  const keep = (key: string, make: () => Outcome): Outcome => {
    const known = kept.get(key);
    if (known) return known;
    const fresh = make();
    kept.set(key, fresh);
    return fresh;
  };
  const screen = (path: string, value: string | number | null): Outcome =>
    keep(`screen ${path} ${value}`, () => outcome(vary(quick, path, value)));
  const run = (path: string, value: string | number | null): Outcome =>
    keep(`run ${path} ${value}`, () => outcome(vary(scoring, path, value)));
  const now = keep('now', () => outcome(scoring));
  return {
    prepared,
    answers,
    active,
    now,
    scoring,
    quick,
    screen,
    run,
    decide(path, value) {
      const screened = screen(path, value);
      return screened.first !== now.first || lead(screened) < NEAR_TIE ? run(path, value) : screened;
    },
    screenPair: (one, two) => outcome(vary(vary(quick, ...one), ...two)),
    runPair: (one, two) => outcome(vary(vary(scoring, ...one), ...two)),
  };
}

/** Share of the first less the share of the second. */
export function lead(outcome: Outcome): number {
  const others = outcome.shares.filter((_, p) => p !== outcome.first);
  return (outcome.shares[outcome.first] ?? 0) - Math.max(0, ...others);
}

/** The first readings of other draws, as draws of their own: the same numbers, fewer of them. */
function head(draws: Draws, samples: number): Draws {
  if (samples >= draws.samples) return draws;
  return { seed: draws.seed, samples, uniforms: (name) => draws.uniforms(name).subarray(0, samples) };
}
