/** What each open question is worth, and whether any of them could still change the first place. */
import type { DecidingOutcome, NextQuestion } from '../../model/assessment.ts';
import { segment } from '../decision/effects.ts';
import type { PreparedQuestion } from '../decision/preparedModel.ts';
import type { Scoring } from '../decision/scoring.ts';
import { questionGain } from '../valueOfInformation/questionGain.ts';
import type { WhatIf } from './whatIf.ts';

export interface OpenQuestions {
  /** Most decisive first. */
  readonly nextQuestions: readonly NextQuestion[];
  /** Paths of open questions one of whose options (a number: breakpoints) changes the first place in a full run. */
  readonly changing: ReadonlySet<string>;
}

/** A value that an open question could take, and how probable it is. */
export interface OpenValue {
  readonly value: string | number;
  readonly prior: number;
}

/**
 * Options by their priors; of a number its breakpoints, each with the mean of how near the readings lie to it (on the
 * logarithm, as its effect is shared out): for a number drawn evenly that is the trapezoid share.
 */
export function openValues(question: PreparedQuestion, { answers, readings }: Scoring): OpenValue[] {
  if (question.kind === 'number') {
    // An open number is drawn in every reading.
    const values = readings.number(question.path) as Float64Array;
    const priors = question.question.breakpoints.map(() => 0);
    for (const each of values) {
      const [k, t] = segment(question.logAt, Math.log(each));
      priors[k] = (priors[k] as number) + (1 - t) / values.length;
      if (t > 0) priors[k + 1] = (priors[k + 1] as number) + t / values.length;
    }
    return question.question.breakpoints.map((each, i) => ({ value: each.at, prior: priors[i] as number }));
  }
  const taken = twinAnswer(question, answers);
  const left = question.question.options.filter((option) => option.prior > 0 && option.id !== taken);
  const total = left.reduce((sum, option) => sum + option.prior, 0);
  return left.map((option) => ({ value: option.id, prior: option.prior / total }));
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

/**
 * Every open ranking question: the expected gain of the highest first-rank acceptability, held against the mixture of
 * its own values on the same readings, so that sampling never makes a question worse than none.
 */
export function openQuestions(whatIf: WhatIf): OpenQuestions {
  const { prepared, answers, now } = whatIf;
  const changing = new Set<string>();
  const nextQuestions: NextQuestion[] = [];
  for (const question of now.first < 0 ? [] : prepared.ranking) {
    if (!isOpen(question, answers)) continue;
    const values = openValues(question, whatIf.quick);
    const gain = questionGain(
      values.map(({ value, prior }) => ({ prior, shares: whatIf.screen(question.path, value).shares })),
    );
    // Rounding is no gain.
    nextQuestions.push({ path: question.path, value: gain > 1e-12 ? gain : 0 });
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
  return openValues(question, whatIf.quick).flatMap(({ value }) => {
    const { first, shares } = whatIf.run(path, value);
    const placement = whatIf.prepared.placements[first];
    return placement === undefined ? [] : [{ value, placement, acceptability: shares[first] as number }];
  });
}
