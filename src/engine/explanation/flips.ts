/**
 * What would change the first place: every single change of an option, the nearest turning values of numbers, and a
 * pair of changes where no single one does. Found by screening, counted on all readings.
 */
import type { Flip } from '../../model/assessment.ts';
import { change, flip, otherOptions } from './changes.ts';
import { twinAnswer } from './nextQuestions.ts';
import { numberFlips } from './numberFlips.ts';
import { pairFlips } from './pairFlips.ts';
import type { WhatIf } from './whatIf.ts';

/** Flips sorted by number of changes, path and value; a department that becomes absent comes last. */
export function flips(whatIf: WhatIf): Flip[] {
  const { prepared, answers, now } = whatIf;
  const single: Flip[] = [];
  const absent: Flip[] = [];
  for (const question of prepared.ranking) {
    if (question.kind === 'number') {
      if (typeof answers.values[question.path] === 'number') single.push(...numberFlips(whatIf, question));
      continue;
    }
    const taken = twinAnswer(question, answers);
    for (const to of otherOptions(question, answers)) {
      // Two priorities that are the same are a fault, not a flip.
      if (to === taken) continue;
      const outcome = whatIf.decide(question.path, to);
      if (outcome.first === now.first || outcome.first < 0) continue;
      (to === 'absent' ? absent : single).push(flip(whatIf, [change(whatIf, question.path, to)], outcome));
    }
  }
  const pairs = single.length > 0 ? [] : pairFlips(whatIf);
  return [...sorted(single), ...sorted(pairs), ...sorted(absent)];
}

function sorted(flipsOfOneKind: readonly Flip[]): Flip[] {
  const key = (each: Flip): string => each.changes.map((one) => `${one.path} ${one.to}`).join(' ');
  const numeric = (each: Flip): number => (typeof each.changes[0]?.to === 'number' ? each.changes[0].to : 0);
  const path = (each: Flip): string => each.changes.map((one) => one.path).join(' ');
  return [...flipsOfOneKind].sort((a, b) => {
    if (path(a) !== path(b)) return path(a) < path(b) ? -1 : 1;
    return numeric(a) - numeric(b) || (key(a) < key(b) ? -1 : 1);
  });
}
