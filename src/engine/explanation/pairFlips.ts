/** Two changes at once that alter the first place, where no single one does. */
import type { Flip } from '../../model/assessment.ts';
import { change, flip, otherOptions } from './changes.ts';
import { isOpen } from './nextQuestions.ts';
import type { Outcome, WhatIf } from './whatIf.ts';

/** How many pairs are told. */
const PAIRS_TOLD = 5;

interface Candidate {
  readonly path: string;
  readonly to: string | number;
  /** By placement index: what the change alone adds to the lead of that placement over today's first. */
  readonly gains: readonly number[];
}

/**
 * At most five pairs of changes to different questions (numbers: breakpoints), those that bring a rival nearest tried
 * first; none only where no pair of all changes alters the first place on the screening readings.
 */
export function pairFlips(whatIf: WhatIf): Flip[] {
  const { now, prepared } = whatIf;
  const near = candidates(whatIf);
  const rivals = prepared.placements.flatMap((_, p) => (p === now.first ? [] : [p]));
  const pairs = near.flatMap((one, i) =>
    near.slice(i + 1).flatMap((two) => {
      if (one.path === two.path || samePriority(whatIf, one, two)) return [];
      const reached = rivals.map((p) => behind(now, p, now.first) - gain(one, p) - gain(two, p));
      return [{ one, two, missing: Math.min(...reached) }];
    }),
  );
  pairs.sort((a, b) => a.missing - b.missing);
  const found: Flip[] = [];
  for (const { one, two } of pairs) {
    if (found.length >= PAIRS_TOLD) break;
    const changes = [one, two].map(({ path, to }): [string, string | number] => [path, to]);
    const [a, b] = changes as [(typeof changes)[0], (typeof changes)[0]];
    if (whatIf.screenPair(a, b).first === now.first) continue;
    const outcome = whatIf.runPair(a, b);
    if (outcome.first === now.first || outcome.first < 0) continue;
    found.push(flip(whatIf, [change(whatIf, ...a), change(whatIf, ...b)], outcome));
  }
  return found;
}

/** Every change of an option (but to `absent`) and every breakpoint of an answered number, in order of path. */
function candidates(whatIf: WhatIf): Candidate[] {
  const { prepared, answers, now } = whatIf;
  const before = whatIf.screen('', null);
  return prepared.ranking.flatMap((question) => {
    // A flip of an unanswered number is not listed; of an unanswered option it is.
    if (question.kind === 'number' && isOpen(question, answers)) return [];
    const values =
      question.kind === 'number'
        ? question.question.breakpoints.map((each) => each.at).filter((at) => at !== answers.values[question.path])
        : otherOptions(question, answers).filter((id) => id !== 'absent');
    return values.map((to) => {
      const after = whatIf.screen(question.path, to);
      const gains = after.shares.map((_, p) => behind(before, p, now.first) - behind(after, p, now.first));
      return { path: question.path, to, gains };
    });
  });
}

const gain = (candidate: Candidate, placement: number): number => candidate.gains[placement] as number;

/** How far a placement's share lies behind that of another. */
const behind = ({ shares }: Outcome, placement: number, other: number): number =>
  (shares[other] as number) - (shares[placement] as number);

/** Two priorities that would become the same are a fault, not a flip. */
function samePriority(whatIf: WhatIf, one: Candidate, two: Candidate): boolean {
  const values: Record<string, string | number> = { ...whatIf.answers.values, [one.path]: one.to, [two.path]: two.to };
  const first = values['strategy.first'];
  return first !== undefined && first === values['strategy.second'];
}
