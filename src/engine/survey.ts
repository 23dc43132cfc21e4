/** A smaller door of the engine, for the answer beside the questions: no reasons, flips or placement costs. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook, Outlook, PerPlacement, RoleCost } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessOptions } from './assess.ts';
import { roleNotAsked } from './cost/roleAsked.ts';
import type { CostRequest, CostResult } from './cost/roleCost.ts';
import { createWhatIf } from './explanation/whatIf.ts';
import { lookOut } from './outlook.ts';
import { activePlacements, byPlacement, rank } from './rank.ts';

/** Works out the role's cost: `assessRole`, or `roleNotAsked` where there is nothing to work out (`roleAsked`). */
export type RoleOf = (request: CostRequest) => CostResult<RoleCost>;

/** First look, pauses, and then the outlook; the same figures as in the assessment of these answers. */
export function* surveyInSteps(
  model: Model,
  answers: Answers,
  roleOf: RoleOf,
  options: AssessOptions = {},
): Generator<FirstLook | undefined, Outlook> {
  const ranked = rank(model, answers, options, roleOf);
  yield ranked.firstLook;
  const whatIf = createWhatIf(ranked.scoring, (changed) => activePlacements(ranked.prepared, changed));
  yield;
  return yield* lookOut(ranked, whatIf);
}

/** A quarter of the readings: shares are within two points of the first look's, in a quarter of its time. */
const QUICK_SAMPLES = 4096;

/** The first look at a quarter of the readings and without the cost, for the moment until the first look is there. */
export function quickLook(model: Model, answers: Answers): FirstLook {
  return rank(model, answers, { samples: QUICK_SAMPLES }, roleNotAsked).firstLook;
}

/** First-rank acceptability of every placement, as the first look has it; nothing else is worked out. */
export function firstRankShares(model: Model, answers: Answers, options: AssessOptions = {}): PerPlacement<number> {
  const { prepared, count } = rank(model, answers, options, () => ({ cost: null, warnings: [], workloadP10: null }));
  return byPlacement(prepared, (p) => count.rankAcceptability[p]?.[0] ?? 0);
}
