/** What each open question is worth, and whether any of them could still change the first place. */
import type { DecidingOutcome, NextQuestion } from '../../model/assessment.ts';
import { type PreparedQuestion, trapezoidShares } from '../decision/preparedModel.ts';
import type { WhatIf } from './whatIf.ts';

export interface OpenQuestions {
  /** Most decisive first. */
  readonly nextQuestions: readonly NextQuestion[];
  /** Paths of open questions one of whose options (a number: breakpoints) changes the first place in a full run. */
  readonly changing: ReadonlySet<string>;
}

/** Values that an open question could take, with the share that each has of what is open. */
export function openValues(
  question: PreparedQuestion,
  answers: WhatIf['answers'],
): { value: string | number; share: number }[] {
  if (question.kind === 'number') {
    const shares = trapezoidShares(question.logAt);
    return question.question.breakpoints.map((each, i) => ({ value: each.at, share: shares[i] as number }));
  }
  const taken = twinAnswer(question, answers);
  const left = question.question.options.filter((option) => option.prior > 0 && option.id !== taken);
  const total = left.reduce((sum, option) => sum + option.prior, 0);
  return left.map((option) => ({ value: option.id, share: option.prior / total }));
}

/** The option that a twin question has taken: two priorities must differ. */
export function twinAnswer(question: PreparedQuestion, answers: WhatIf['answers']): string | number | undefined {
  if (question.kind !== 'option') return undefined;
  if (question.question.echoes) return answers.values[question.question.echoes.path];
  return question.path === 'strategy.first' ? answers.values['strategy.second'] : undefined;
}

/** Open means: nothing answered that the mixture would not draw (a department that is only known to exist is open). */
export function isOpen(question: PreparedQuestion, answers: WhatIf['answers']): boolean {
  const value = answers.values[question.path];
  return value === undefined || value === 'exists';
}

/** Expected gain of the highest first-rank acceptability for every open ranking question; never negative. */
export function openQuestions(whatIf: WhatIf): OpenQuestions {
  const { prepared, answers, now } = whatIf;
  const changing = new Set<string>();
  const nextQuestions: NextQuestion[] = [];
  // Screened against screened: the same readings on both sides.
  const highestNow = Math.max(0, ...whatIf.screen('', null).shares);
  for (const question of prepared.ranking) {
    if (!isOpen(question, answers)) continue;
    if (now.first < 0) continue;
    const values = openValues(question, answers);
    const expected = values.reduce((sum, { value, share }) => {
      return sum + share * Math.max(0, ...whatIf.screen(question.path, value).shares);
    }, 0);
    nextQuestions.push({ path: question.path, value: Math.max(0, expected - highestNow) });
    // The likeliest first: one value that changes the first place is enough.
    const likeliest = values
      .map(({ value }) => ({ value, lead: whatIf.predictedLead(question.path, value) }))
      .sort((a, b) => a.lead - b.lead);
    if (likeliest.some(({ value }) => whatIf.decide(question.path, value).first !== now.first))
      changing.add(question.path);
  }
  nextQuestions.sort((a, b) => b.value - a.value || (a.path < b.path ? -1 : 1));
  return { nextQuestions, changing };
}

/** What each value of an open question puts first, in a full run. */
export function outcomes(whatIf: WhatIf, path: string): DecidingOutcome[] {
  const question = whatIf.prepared.byPath.get(path);
  if (!question) return [];
  return openValues(question, whatIf.answers).flatMap(({ value }) => {
    const { first, shares } = whatIf.run(path, value);
    const placement = whatIf.prepared.placements[first];
    return placement === undefined ? [] : [{ value, placement, acceptability: shares[first] as number }];
  });
}
