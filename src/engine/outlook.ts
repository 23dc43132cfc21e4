/** How sure a ranking is and what to ask next. */
import type { Outlook, RoleCost } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { confidenceLabel } from './decision/confidence.ts';
import { leader } from './decision/firstShares.ts';
import { OTHER_RULES, sharesUnder } from './decision/otherRules.ts';
import { openQuestions } from './explanation/nextQuestions.ts';
import type { WhatIf } from './explanation/whatIf.ts';
import type { Ranked } from './rank.ts';

/** Tries every open question and every other rule; yields between the two. */
export function* lookOut(ranked: Ranked<RoleCost>, whatIf: WhatIf): Generator<undefined, Outlook> {
  const { prepared, scoring, active, first, evidence } = ranked;
  const { nextQuestions, changing } = openQuestions(whatIf);
  yield;
  const rules = (first < 0 ? [] : OTHER_RULES).map((id) => {
    const shares = sharesUnder(id, scoring, active);
    const best = leader(shares, active);
    return {
      id,
      placement: prepared.placements[best] as PlacementId,
      acceptability: shares[best] as number,
      recommended: shares[first] as number,
    };
  });
  const shares = [evidence.acceptability, ...rules.map((each) => each.recommended)];
  yield;
  const confidence =
    first < 0
      ? 'close'
      : confidenceLabel(prepared.model.confidence, { ...evidence, openQuestionChanges: changing.size > 0 });
  const deciding = nextQuestions.find((each) => changing.has(each.path))?.path ?? null;
  return {
    confidence,
    otherRules: { low: Math.min(...shares), high: Math.max(...shares), rules },
    decidingQuestion: confidence === 'clear' ? null : deciding,
    nextQuestions,
    // Where only one placement can come first at all, no answer changes the first place either.
    stopAsking: changing.size === 0,
  };
}
