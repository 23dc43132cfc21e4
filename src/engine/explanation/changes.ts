/** Changes of answers, and what is told of one that alters the first place. */
import type { Change, Flip } from '../../model/assessment.ts';
import type { PreparedQuestion } from '../decision/preparedModel.ts';
import type { Outcome, WhatIf } from './whatIf.ts';

/** Options other than the answered one; `exists` says nothing about skill, which is "not sure", and is none. */
export function otherOptions(question: PreparedQuestion, answers: WhatIf['answers']): string[] {
  if (question.kind !== 'option') return [];
  return question.question.options
    .map((option) => option.id)
    .filter((id) => id !== answers.values[question.path] && id !== 'exists');
}

/** From the answer as it stands, null where there is none. */
export function change(whatIf: WhatIf, path: string, to: string | number): Change {
  return { path, from: whatIf.answers.values[path] ?? null, to };
}

/** RangeError when nothing comes first after the changes. */
export function flip(whatIf: WhatIf, changes: readonly Change[], outcome: Outcome): Flip {
  const placement = whatIf.prepared.placements[outcome.first];
  if (placement === undefined) throw new RangeError('a flip needs a first place');
  return { changes, placement, acceptability: outcome.shares[outcome.first] as number, between: null };
}
