/** A smaller door of the engine, for the answer beside the questions: no reasons, flips or placement costs. */
import type { Answers } from '../model/answers.ts';
import type { FirstLook, Outlook, PerPlacement } from '../model/assessment.ts';
import type { Model } from '../model/decision.ts';
import type { AssessOptions } from './assess.ts';
import { assessRole } from './cost/roleCost.ts';
import { createWhatIf } from './explanation/whatIf.ts';
import { lookOut } from './outlook.ts';
import { activePlacements, byPlacement, rank } from './rank.ts';

/** First look, pauses, and then the outlook; the same figures as in the assessment of these answers. */
export function* surveyInSteps(
  model: Model,
  answers: Answers,
  options: AssessOptions = {},
): Generator<FirstLook | undefined, Outlook> {
  const ranked = rank(model, answers, options, assessRole);
  yield ranked.firstLook;
  const whatIf = createWhatIf(ranked.scoring, (changed) => activePlacements(ranked.prepared, changed));
  yield;
  return yield* lookOut(ranked, whatIf);
}

/** First-rank acceptability of every placement, as the first look has it; nothing else is worked out. */
export function firstRankShares(model: Model, answers: Answers, options: AssessOptions = {}): PerPlacement<number> {
  const { prepared, count } = rank(model, answers, options, () => ({ cost: null, warnings: [], workloadP10: null }));
  return byPlacement(prepared, (p) => count.rankAcceptability[p]?.[0] ?? 0);
}
