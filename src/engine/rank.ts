/** The first part of an assessment: ranking, safeguards, structure and cost; all that a first look shows. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook, PerPlacement, RoleCost, Warning } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';
import type { AssessOptions } from './assess.ts';
import type { CostRequest, CostResult } from './cost/roleCost.ts';
import { countAnswered, rankingAnswers } from './decision/answered.ts';
import { type ConfidenceEvidence, confidenceLabel } from './decision/confidence.ts';
import { firstPlace } from './decision/firstPlace.ts';
import { type PreparedModel, prepareModel } from './decision/preparedModel.ts';
import { countRanks, halfWidth95, type RankCount } from './decision/rankAcceptability.ts';
import { dropScoring, type Scoring, score } from './decision/scoring.ts';
import { exists } from './explanation/conditions.ts';
import { safeguards } from './explanation/safeguards.ts';
import { contradictions, oddities } from './explanation/warnings.ts';
import { sharedDraws } from './sampling/draws.ts';

const SAMPLES = 16_384;
const MOST_SAMPLES = 131_072;
/** The half-width that ends the doubling: one percentage point. */
const WANTED_HALF_WIDTH = 0.01;

/** Placements in the order of the contract. */
export const PLACEMENT_ORDER: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];

export interface Ranked<C extends RoleCost> {
  readonly prepared: PreparedModel;
  readonly answers: Answers;
  readonly seed: number;
  readonly scoring: Scoring;
  readonly active: readonly boolean[];
  readonly count: RankCount;
  /** Index of the first and of the runner-up; -1 if there is none. */
  readonly first: number;
  readonly runnerUp: number;
  readonly evidence: ConfidenceEvidence;
  readonly contradictions: readonly Warning[];
  readonly cost: C | null;
  readonly firstLook: FirstLook;
}

/** Which placements are not ruled out, by placement index: only a department that is absent cannot host. */
export function activePlacements(prepared: PreparedModel, answers: Answers): boolean[] {
  return prepared.placements.map((placement) => exists(prepared.model, answers, placement));
}

/** Ranks; `costOf` says what the role costs, or that and what the department changes. */
export function rank<C extends RoleCost>(
  model: Model,
  answers: Answers,
  options: AssessOptions,
  costOf: (request: CostRequest) => CostResult<C>,
): Ranked<C> {
  const prepared = prepareModel(model);
  const active = activePlacements(prepared, answers);
  const seed = options.seed ?? 1;
  let samples = options.samples ?? SAMPLES;
  let scoring: Scoring;
  let count: RankCount;
  let first: number;
  let halfWidth: number;
  for (;;) {
    scoring = score(prepared, answers, sharedDraws(seed, samples));
    count = countRanks(scoring.values, active);
    first = firstPlace(count.rankAcceptability, active);
    halfWidth = first < 0 ? 0 : halfWidth95(count.firstByBlock.map((shares) => shares[first] as number));
    if (options.samples !== undefined || halfWidth <= WANTED_HALF_WIDTH || samples >= MOST_SAMPLES) break;
    dropScoring(scoring);
    samples *= 2;
  }
  const runnerUp = firstPlace(count.rankAcceptability, active, first);
  const placement = prepared.placements[first] ?? null;
  const other = prepared.placements[runnerUp] ?? null;
  const ruledOut = PLACEMENT_ORDER.filter((each) => !active[prepared.placements.indexOf(each)]);
  const { cost, warnings, workloadP10 } = costOf({
    model: prepared.model,
    answers,
    readings: scoring.readings,
    placement,
    runnerUp: other,
    ruledOut,
  });
  const tensions = contradictions(prepared, answers, placement, workloadP10);
  const guards = safeguards(model, answers, placement);
  const evidence: ConfidenceEvidence = {
    acceptability: count.rankAcceptability[first]?.[0] ?? 0,
    second: count.rankAcceptability[runnerUp]?.[0] ?? 0,
    halfWidth95: halfWidth,
    rankingAnswers: rankingAnswers(prepared, answers).count,
    mustUnmet: guards.some((each) => each.severity === 'must' && each.state === 'unmet'),
    contradiction: tensions.length > 0,
    openQuestionChanges: null,
  };
  const firstLook: FirstLook = {
    answered: countAnswered(prepared, answers),
    recommendation: {
      placement,
      confidence: first < 0 ? 'close' : confidenceLabel(model.confidence, evidence),
      runnerUp: other,
      halfWidth95: halfWidth,
      rankAcceptability: byPlacement(prepared, (p) => count.rankAcceptability[p] as readonly number[]),
    },
    ruledOut: ruledOut.map((each) => ({ placement: each, because: [`capability.${each}`] })),
    safeguards: guards,
    cost,
    warnings: [...tensions, ...oddities(prepared, answers, active, tensions), ...warnings],
  };
  return {
    prepared,
    answers,
    seed,
    scoring,
    active,
    count,
    first,
    runnerUp,
    evidence,
    contradictions: tensions,
    cost,
    firstLook,
  };
}

/** A record by placement, in the order of the contract. */
export function byPlacement<T>(prepared: PreparedModel, value: (index: number) => T): PerPlacement<T> {
  const result: Partial<Record<PlacementId, T>> = {};
  for (const placement of PLACEMENT_ORDER) result[placement] = value(prepared.placements.indexOf(placement));
  return result;
}
