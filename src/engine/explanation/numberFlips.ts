/** The nearest value of a number, below and above, at which the first place changes. */
import type { Flip } from '../../model/assessment.ts';
import { firstShares, firstSharesByBlock } from '../decision/firstShares.ts';
import type { PreparedQuestion } from '../decision/preparedModel.ts';
import { halfWidth95 } from '../decision/rankAcceptability.ts';
import { dropVariant, vary } from '../decision/scoring.ts';
import type { WhatIf } from './whatIf.ts';

type NumberQuestion = Extract<PreparedQuestion, { kind: 'number' }>;

/** Points tried in each segment between breakpoints. */
const STEPS = 4;

/** At most one flip below and one above the answered value. */
export function numberFlips(whatIf: WhatIf, question: NumberQuestion): Flip[] {
  const value = whatIf.answers.values[question.path];
  if (typeof value !== 'number') return [];
  const grid = gridOf(question);
  const below = grid.filter((at) => at < value).reverse();
  const above = grid.filter((at) => at > value);
  return [below, above].flatMap((points) => {
    const found = nearest(whatIf, question, value, points);
    return found === null ? [] : [found];
  });
}

/** Whole numbers, evenly spaced on the logarithm between breakpoints; effects are constant outside them. */
function gridOf(question: NumberQuestion): number[] {
  const points = new Set<number>();
  for (let k = 0; k + 1 < question.logAt.length; k++) {
    const from = question.logAt[k] as number;
    const to = question.logAt[k + 1] as number;
    for (let step = 0; step <= STEPS; step++) points.add(Math.round(Math.exp(from + ((to - from) * step) / STEPS)));
  }
  return [...points].sort((a, b) => a - b);
}

function nearest(whatIf: WhatIf, question: NumberQuestion, value: number, points: readonly number[]): Flip | null {
  const { path } = question;
  let inside = value;
  for (const point of points) {
    if (whatIf.decide(path, point).first === whatIf.now.first) {
      inside = point;
      continue;
    }
    return turnedFlip(whatIf, question, value, turningValue(whatIf, path, inside, point));
  }
  return null;
}

/**
 * The whole number nearest to the answer that changes the first place: `stays` keeps it, `turns` changes it. Guessed on
 * the screening readings, then closed in from there on all of them.
 */
function turningValue(whatIf: WhatIf, path: string, stays: number, turns: number): number {
  const guess = bisect(stays, turns, (value) => whatIf.predictedLead(path, value) > 0);
  const keeps = (value: number): boolean => whatIf.run(path, value).first === whatIf.now.first;
  const outward = Math.sign(turns - stays);
  let inside = stays;
  let outside = turns;
  // Steps of 1 %, 2 %, 4 % … away from the guess until the turning value lies between two runs.
  const direction = keeps(guess) ? outward : -outward;
  if (direction === outward) inside = guess;
  else outside = guess;
  for (let step = Math.max(1, Math.round(guess / 100)); ; step *= 2) {
    const next = guess + direction * step;
    if ((next - stays) * outward <= 0 || (turns - next) * outward <= 0) break;
    if (keeps(next)) {
      inside = next;
      if (direction !== outward) break;
    } else {
      outside = next;
      if (direction === outward) break;
    }
  }
  return bisect(inside, outside, keeps);
}

/** The first whole number beyond `stays` at which `keeps` no longer holds; it holds at `stays` and not at `turns`. */
function bisect(stays: number, turns: number, keeps: (value: number) => boolean): number {
  let inside = stays;
  let outside = turns;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.round(Math.sqrt(Math.max(1, inside) * Math.max(1, outside)));
    const next = middle === inside || middle === outside ? Math.round((inside + outside) / 2) : middle;
    if (keeps(next)) inside = next;
    else outside = next;
  }
  return outside;
}

function turnedFlip(whatIf: WhatIf, question: NumberQuestion, from: number, to: number): Flip {
  const { path } = question;
  const outcome = whatIf.run(path, to);
  const placement = whatIf.prepared.placements[outcome.first];
  if (placement === undefined) throw new RangeError('a flip needs a first place');
  return {
    changes: [{ path, from, to }],
    placement,
    acceptability: outcome.shares[outcome.first] as number,
    between: turningRange(whatIf, question, to, outcome.first),
  };
}

/**
 * Lowest and highest turning value: the half-width of the lead, from the independent randomisations, divided by how
 * fast the lead moves with the logarithm of the number.
 */
function turningRange(whatIf: WhatIf, question: NumberQuestion, to: number, winner: number): [number, number] {
  const { path } = question;
  const at = vary(whatIf.scoring, path, to);
  const blocks = firstSharesByBlock(at.values, whatIf.active);
  dropVariant(at, whatIf.scoring);
  const leads = blocks.map((shares) => (shares[winner] as number) - (shares[whatIf.now.first] as number));
  const width = halfWidth95(leads);
  const step = 1.25;
  const leadAt = (value: number): number => {
    const variant = vary(whatIf.scoring, path, value);
    const shares = firstShares(variant.values, whatIf.active);
    dropVariant(variant, whatIf.scoring);
    return (shares[winner] as number) - (shares[whatIf.now.first] as number);
  };
  const slope = (leadAt(to * step) - leadAt(to / step)) / (2 * Math.log(step));
  if (slope === 0) return [to, to];
  const spread = Math.min(Math.log(4), Math.abs(width / slope));
  // Beyond the outermost breakpoints nothing changes any more.
  const [least, most] = [question.question.breakpoints[0]?.at ?? to, question.question.breakpoints.at(-1)?.at ?? to];
  const low = Math.max(least, Math.floor(to * Math.exp(-spread)));
  const high = Math.min(most, Math.ceil(to * Math.exp(spread)));
  return [Math.min(low, to), Math.max(high, to)];
}
