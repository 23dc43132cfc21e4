/** What the most decisive open questions are worth, answer by answer: the arithmetic behind their expected gain. */
import type { NextQuestion } from '../../model/assessment.ts';
import type { QuestionWorking } from '../../model/workings.ts';
import { openValues } from './nextQuestions.ts';
import type { WhatIf } from './whatIf.ts';

/** Questions that are told. */
const TOLD = 3;

/** The first of `nextQuestions` and the deciding one, on the screening readings that they were valued with. */
export function questionWorkings(
  whatIf: WhatIf,
  nextQuestions: readonly NextQuestion[],
  deciding: string | null,
): QuestionWorking[] {
  const paths = nextQuestions.slice(0, TOLD).map(({ path }) => path);
  if (deciding !== null && !paths.includes(deciding)) paths.push(deciding);
  return paths.flatMap((path) => {
    const question = whatIf.prepared.byPath.get(path);
    if (!question) return [];
    const values = openValues(question, whatIf.quick).map(({ value, prior }) => ({
      value,
      prior,
      shares: whatIf.screen(path, value).shares,
    }));
    // Held against the mixture of its own values, as in questionGain.
    const mixture = whatIf.prepared.placements.map((_, p) =>
      values.reduce((sum, { prior, shares }) => sum + prior * (shares[p] as number), 0),
    );
    return [
      {
        path,
        now: Math.max(0, ...mixture),
        values: values.map(({ value, prior, shares }) => ({ value, prior, highest: Math.max(0, ...shares) })),
      },
    ];
  });
}
