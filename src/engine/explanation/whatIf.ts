/**
 * "What if this answer were different?" for every answer at once: screened on the first 2 048 readings, and counted
 * on all of them where the first place changes, or nearly does.
 */
import type { Answers } from '../../model/answers.ts';
import { firstPlace } from '../decision/firstPlace.ts';
import { firstShares, leader } from '../decision/firstShares.ts';
import type { PreparedModel } from '../decision/preparedModel.ts';
import { countRanks } from '../decision/rankAcceptability.ts';
import { dropVariant, type Scoring, score, vary } from '../decision/scoring.ts';
import { headOf } from '../sampling/draws.ts';

/** Readings used for screening. */
export const SCREENING_SAMPLES = 2048;

/**
 * A predicted lead that screening may misjudge: a floor, and a part of what the change moves. A share that moves by
 * q has a standard error of about √(q/2048) on paired readings; the line below covers three of them up to q = 0.4.
 */
const nearTie = (moved: number): number => 0.02 + 0.06 * moved;

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
  /** The lead of today's first place after a change, screened and corrected by what is known exactly; negative: lost. */
  predictedLead(path: string, value: string | number | null): number;
  /** Two changes at once. */
  screenPair(one: [string, string | number], two: [string, string | number]): Outcome;
  runPair(one: [string, string | number], two: [string, string | number]): Outcome;
}

/** Which placements are not ruled out once an answer is changed: a department that becomes absent, or exists after all. */
export type ActiveUnder = (answers: Answers) => readonly boolean[];

export function createWhatIf(scoring: Scoring, activeUnder: ActiveUnder): WhatIf {
  const { prepared, answers } = scoring;
  const active = activeUnder(answers);
  const quick = score(prepared, answers, headOf(scoring.readings.draws, SCREENING_SAMPLES));
  const outcome = (of: Scoring): Outcome => {
    const left = activeUnder(of.answers);
    const shares = firstShares(of.values, left);
    const first = leader(shares, left);
    // Equal shares are told apart as in the ranking itself.
    const tied = shares.some((share, p) => p !== first && left[p] && share === shares[first]);
    return { shares, first: tied ? firstPlace(countRanks(of.values, left).rankAcceptability, left) : first };
  };
  /** The outcome of changes made one after the other; the columns made on the way are given back. */
  const outcomeOf = (base: Scoring, ...changes: readonly [string, string | number | null][]): Outcome => {
    const variants = [base];
    for (const [path, value] of changes) variants.push(vary(variants.at(-1) as Scoring, path, value));
    const found = outcome(variants.at(-1) as Scoring);
    for (let i = variants.length - 1; i > 0; i--) dropVariant(variants[i] as Scoring, variants[i - 1] as Scoring);
    return found;
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
    keep(`screen ${path} ${value}`, () => outcomeOf(quick, [path, value]));
  const run = (path: string, value: string | number | null): Outcome =>
    keep(`run ${path} ${value}`, () => outcomeOf(scoring, [path, value]));
  const now = outcome(scoring);
  const quickNow = outcome(quick);
  // The lead now is known exactly; what the change moves is told by the screening readings.
  const predictedLead = (path: string, value: string | number | null): number =>
    leadOver(now, now.first) + leadOver(screen(path, value), now.first) - leadOver(quickNow, now.first);
  return {
    prepared,
    answers,
    active,
    now,
    scoring,
    quick,
    screen,
    run,
    predictedLead,
    decide(path, value) {
      const screened = screen(path, value);
      const moved = screened.shares.reduce(
        (sum, share, p) => sum + Math.abs(share - (quickNow.shares[p] as number)),
        0,
      );
      const certain = predictedLead(path, value) > nearTie(moved) && screened.first === now.first;
      return certain ? screened : run(path, value);
    },
    screenPair: (one, two) => outcomeOf(quick, one, two),
    runPair: (one, two) => outcomeOf(scoring, one, two),
  };
}

/** Share of a placement less the highest share of the others. */
export function leadOver(outcome: Outcome, placement: number): number {
  const others = outcome.shares.filter((_, p) => p !== placement);
  return (outcome.shares[placement] ?? 0) - Math.max(0, ...others);
}
