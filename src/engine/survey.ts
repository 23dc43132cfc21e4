/** A smaller door of the engine, for the answer beside the questions: no reasons, flips or placement costs. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook, Outlook, PerPlacement, RoleCost } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessOptions } from './assess.ts';
import { roleNotAsked } from './cost/roleAsked.ts';
import type { CostRequest, CostResult } from './cost/roleCost.ts';
import { dropScoring } from './decision/scoring.ts';
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
  try {
    yield ranked.firstLook;
    const whatIf = createWhatIf(ranked.scoring, (changed) => activePlacements(ranked.prepared, changed));
    yield;
    const outlook = yield* lookOut(ranked, whatIf);
    dropScoring(whatIf.quick);
    return outlook;
  } finally {
    dropScoring(ranked.scoring);
  }
}

/** An eighth of the readings: shares are mostly within two points of the first look's, in an eighth of its time. */
const QUICK_SAMPLES = 2048;

/** The first look at an eighth of the readings and without the cost, for the moment until the first look is there. */
export function quickLook(model: Model, answers: Answers): FirstLook {
  const { firstLook, scoring } = rank(model, answers, { samples: QUICK_SAMPLES }, roleNotAsked);
  dropScoring(scoring);
  return firstLook;
}

/** First-rank acceptability of every placement, as the first look has it; nothing else is worked out. */
export function firstRankShares(model: Model, answers: Answers, options: AssessOptions = {}): PerPlacement<number> {
  const { prepared, count, scoring } = rank(model, answers, options, roleNotAsked);
  dropScoring(scoring);
  return byPlacement(prepared, (p) => count.rankAcceptability[p]?.[0] ?? 0);
}
