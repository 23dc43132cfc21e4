/** What in the answers makes the range over other rules wide. */
import type { RuleOutcome, RuleSpread } from '../../model/assessment.ts';
import { between, segment } from '../decision/effects.ts';
import { sharesUnder } from '../decision/otherRules.ts';
import type { PreparedQuestion } from '../decision/preparedModel.ts';
import { answeredOption } from '../decision/readings.ts';
import { dropVariant, vary } from '../decision/scoring.ts';
import type { WhatIf } from './whatIf.ts';

/** How many answers, those that move a weight most, are tried without, and how many are told. */
const TRIED = 6;
const TOLD = 3;

/**
 * The rule under which the share of the first placement differs most from the main rule's, and the answers without
 * which (made "not sure", on the screening readings) that difference is nearest to nothing. Rules change weights alone,
 * so an answer that moves no weight is no cause.
 */
export function ruleSpread(whatIf: WhatIf, first: number, rules: readonly RuleOutcome[]): RuleSpread | null {
  const now = whatIf.now.shares[first] as number;
  const [widest] = [...rules].sort((a, b) => Math.abs(b.recommended - now) - Math.abs(a.recommended - now));
  if (!widest) return null;
  const { quick, prepared, answers, active } = whatIf;
  const underRule = (of: typeof quick): number => sharesUnder(widest.id, of, active)[first] as number;
  const quickNow = underRule(quick) - (whatIf.screen('', null).shares[first] as number);
  const tried = prepared.ranking
    .map((question) => ({ path: question.path, size: size(question, answers) }))
    .filter((each) => each.size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, TRIED);
  const difference = widest.recommended - now;
  const because = tried.map(({ path }) => {
    const without = vary(quick, path, null);
    const moved = underRule(without) - (whatIf.screen(path, null).shares[first] as number) - quickNow;
    dropVariant(without, quick);
    // The difference is known on all readings; what the answer adds to it is told by the screening readings.
    return { path, difference: difference + moved };
  });
  return {
    rule: widest.id,
    difference,
    because: because
      .filter((each) => Math.abs(each.difference) < Math.abs(difference))
      .sort((a, b) => Math.abs(a.difference) - Math.abs(b.difference))
      .slice(0, TOLD),
  };
}

/** How far an answer moves the middle of a log weight, at most; an open question moves none in the mean. */
function size(question: PreparedQuestion, answers: WhatIf['answers']): number {
  const value = answers.values[question.path];
  const middle = (offset: number, spread: number): number => Math.abs(offset + spread / 2);
  if (question.kind === 'number') {
    if (typeof value !== 'number') return 0;
    const [k, t] = segment(question.logAt, Math.log(value));
    return Math.max(0, ...question.moves.map((c) => middle(...between(question.effects, k, t, c))));
  }
  const effect = question.effects[answeredOption(question.question, answers)];
  if (!effect) return 0;
  return Math.max(0, ...question.moves.map((c) => middle(effect.offset[c] as number, effect.spread[c] as number)));
}
