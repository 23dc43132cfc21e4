/**
 * What would change the first place: every single change of an option, the nearest turning values of numbers, and a
 * pair of changes where no single one does. Found by screening, counted on all readings.
 */
import type { Change, Flip } from '../../model/assessment.ts';
import type { PreparedQuestion } from '../decision/preparedModel.ts';
import { isOpen, twinAnswer } from './nextQuestions.ts';
import { numberFlips } from './numberFlips.ts';
import { leadOver, type Outcome, type WhatIf } from './whatIf.ts';

/** How many of the changes that come nearest are tried in pairs, and how many pairs are told. */
const PAIR_CANDIDATES = 12;
const PAIRS_TOLD = 5;

/** Flips sorted by number of changes, path and value; a department that becomes absent comes last. */
export function flips(whatIf: WhatIf): Flip[] {
  const { prepared, answers, now } = whatIf;
  if (now.first < 0) return [];
  const single: Flip[] = [];
  const absent: Flip[] = [];
  for (const question of prepared.ranking) {
    if (question.kind === 'number') {
      if (typeof answers.values[question.path] === 'number') single.push(...numberFlips(whatIf, question));
      continue;
    }
    for (const to of otherOptions(question, answers)) {
      const outcome = whatIf.decide(question.path, to);
      if (outcome.first === now.first || outcome.first < 0) continue;
      (to === 'absent' ? absent : single).push(flip(whatIf, [change(whatIf, question.path, to)], outcome));
    }
  }
  const pairs = single.length > 0 ? [] : pairFlips(whatIf);
  return [...sorted(single), ...sorted(pairs), ...sorted(absent)];
}

/** Options other than the answered one that would be no fault; `exists` says nothing about skill and is none. */
function otherOptions(question: PreparedQuestion, answers: WhatIf['answers']): string[] {
  if (question.kind !== 'option') return [];
  const taken = twinAnswer(question, answers);
  const second = question.path === 'strategy.first' ? answers.values['strategy.second'] : undefined;
  const first = question.path === 'strategy.second' ? answers.values['strategy.first'] : undefined;
  return question.question.options
    .map((option) => option.id)
    .filter((id) => id !== answers.values[question.path] && ![taken, second, first, 'exists'].includes(id));
}

function change(whatIf: WhatIf, path: string, to: string | number): Change {
  return { path, from: whatIf.answers.values[path] ?? null, to };
}

function flip(whatIf: WhatIf, changes: readonly Change[], outcome: Outcome): Flip {
  const placement = whatIf.prepared.placements[outcome.first];
  if (placement === undefined) throw new RangeError('a flip needs a first place');
  return { changes, placement, acceptability: outcome.shares[outcome.first] as number, between: null };
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

/** Pairs of changes to different questions among those that alone come nearest to changing the first place. */
function pairFlips(whatIf: WhatIf): Flip[] {
  const { prepared, answers, now } = whatIf;
  const candidates: { path: string; to: string | number; lead: number }[] = [];
  for (const question of prepared.ranking) {
    // A flip of an unanswered number is not listed; of an unanswered option it is.
    if (question.kind === 'number' && isOpen(question, answers)) continue;
    const values =
      question.kind === 'number'
        ? question.question.breakpoints.map((each) => each.at)
        : otherOptions(question, answers).filter((id) => id !== 'absent');
    const outcomes = values.map((to) => ({
      path: question.path,
      to,
      lead: leadOver(whatIf.screen(question.path, to), now.first),
    }));
    outcomes.sort((a, b) => a.lead - b.lead);
    if (outcomes[0]) candidates.push(outcomes[0]);
  }
  candidates.sort((a, b) => a.lead - b.lead || (a.path < b.path ? -1 : 1));
  const near = candidates.slice(0, PAIR_CANDIDATES);
  const found: Flip[] = [];
  // The pairs of the nearest changes first.
  const order = near.flatMap((one, i) => near.slice(i + 1).map((two, j) => ({ one, two, distance: 2 * i + j })));
  order.sort((a, b) => a.distance - b.distance);
  for (const { one, two } of order) {
    if (found.length >= PAIRS_TOLD) break;
    const pair = [one, two].sort((a, b) => (a.path < b.path ? -1 : 1));
    const [a, b] = pair.map((each): [string, string | number] => [each.path, each.to]) as [
      [string, string | number],
      [string, string | number],
    ];
    if (samePriority(whatIf, a, b) || whatIf.screenPair(a, b).first === now.first) continue;
    const outcome = whatIf.runPair(a, b);
    if (outcome.first === now.first || outcome.first < 0) continue;
    found.push(flip(whatIf, [change(whatIf, ...a), change(whatIf, ...b)], outcome));
  }
  return found;
}

/** Two priorities that would become the same are a fault, not a flip. */
function samePriority(whatIf: WhatIf, a: [string, string | number], b: [string, string | number]): boolean {
  const values: Record<string, string | number> = { ...whatIf.answers.values, [a[0]]: a[1], [b[0]]: b[1] };
  const first = values['strategy.first'];
  return first !== undefined && first === values['strategy.second'];
}
