import type { ConfidenceLabel } from '../../model/assessment.ts';
import type { ConfidenceRules } from '../../model/decision.ts';

export interface ConfidenceEvidence {
  /** First-rank acceptability of the first and of the second, 0 to 1, and the half-width of the first. */
  readonly acceptability: number;
  readonly second: number;
  readonly halfWidth95: number;
  readonly rankingAnswers: number;
  readonly mustUnmet: boolean;
  readonly contradiction: boolean;
  /** Some open question could change the first place; null while that is not known yet, which counts as yes. */
  readonly openQuestionChanges: boolean | null;
}

/** How sure the recommendation is. Shares are compared after taking off the half-width. */
export function confidenceLabel(rules: ConfidenceRules, evidence: ConfidenceEvidence): ConfidenceLabel {
  const share = evidence.acceptability - evidence.halfWidth95;
  const lead = evidence.acceptability - evidence.second - evidence.halfWidth95;
  if (
    share >= rules.clear &&
    evidence.rankingAnswers >= rules.rankingAnswers &&
    !evidence.mustUnmet &&
    !evidence.contradiction &&
    evidence.openQuestionChanges === false
  )
    return 'clear';
  return share >= rules.leaning && lead >= rules.lead ? 'leaning' : 'close';
}
