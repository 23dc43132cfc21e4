/**
 * Which placements some reading could put first, without sampling: on the box around all readings. May name one too
 * many, never one too few.
 */
import type { Answers } from '../../model/answers.ts';
import { between, segment } from './effects.ts';
import { feasible } from './linearProgramme.ts';
import type { PreparedModel, PreparedOptionQuestion, PreparedQuestion } from './preparedModel.ts';
import { answeredOption } from './readings.ts';

/** Indexes of the placements that may come first. */
export function possibleFirst(prepared: PreparedModel, answers: Answers, active: readonly boolean[]): number[] {
  const weights = weightBox(prepared, answers);
  const best = prepared.placements.map((_, p) => bounds(prepared, answers, p));
  return prepared.placements.flatMap((_, p) => {
    if (!active[p]) return [];
    const rivals = prepared.placements.flatMap((_other, q) => (q !== p && active[q] ? [q] : []));
    const differences = rivals.map((q) =>
      prepared.criteria.map(
        (_criterion, c) => ((best[p] as Bounds).high[c] as number) - ((best[q] as Bounds).low[c] as number),
      ),
    );
    return feasible(differences, weights.low, weights.high) ? [p] : [];
  });
}

interface Bounds {
  readonly low: number[];
  readonly high: number[];
}

/** Least and greatest weight of each criterion over the options and ranges still open. */
export function weightBox(prepared: PreparedModel, answers: Answers): Bounds {
  const low = Array.from(prepared.base.offset);
  const high = Array.from(prepared.base.offset, (offset, c) => offset + (prepared.base.spread[c] as number));
  for (const question of prepared.ranking) {
    for (const c of question.moves) {
      const [least, greatest] = effectRange(question, answers, c);
      low[c] = (low[c] as number) + least;
      high[c] = (high[c] as number) + greatest;
    }
  }
  return { low: low.map(Math.exp), high: high.map(Math.exp) };
}

function effectRange(question: PreparedQuestion, answers: Answers, c: number): [number, number] {
  const ends: number[] = [];
  const add = (offset: number, spread: number): void => {
    ends.push(offset, offset + spread);
  };
  if (question.kind === 'option') {
    for (const o of openOptions(question, answers)) {
      const effect = question.effects[o];
      if (effect) add(effect.offset[c] as number, effect.spread[c] as number);
    }
  } else {
    for (const log of openLogs(question, answers)) {
      const [k, t] = segment(question.logAt, log);
      add(...between(question.effects, k, t, c));
    }
  }
  return [Math.min(...ends), Math.max(...ends)];
}

/** Options that a reading may hold: the answered one, or all with a prior that a twin question leaves open. */
function openOptions(question: PreparedOptionQuestion, answers: Answers): number[] {
  const answered = answeredOption(question.question, answers);
  if (answered >= 0) return [answered];
  const twin = question.question.echoes?.path ?? (question.path === 'strategy.first' ? 'strategy.second' : null);
  const taken = twin === null ? undefined : answers.values[twin];
  return question.question.options.flatMap((option, o) => (option.prior > 0 && option.id !== taken ? [o] : []));
}

/** Logarithms at which a number's effect can be extreme: its value, or the breakpoints in its open range with the ends. */
function openLogs(question: Extract<PreparedQuestion, { kind: 'number' }>, answers: Answers): number[] {
  const value = answers.values[question.path];
  if (typeof value === 'number') return [Math.log(value)];
  const share = question.question.shareOf;
  const whole = share ? answers.values[share.path] : undefined;
  if (!share || typeof whole !== 'number') return Array.from(question.logAt);
  const ends = [Math.log(whole * share.low), Math.log(whole * share.high)] as const;
  return [...ends, ...Array.from(question.logAt).filter((at) => at > ends[0] && at < ends[1])];
}

/** Lowest and highest performance of a placement on each criterion over what is still open. */
function bounds(prepared: PreparedModel, answers: Answers, p: number): Bounds {
  const low: number[] = [];
  const high: number[] = [];
  prepared.criteria.forEach((_, c) => {
    if (c === prepared.coverage.criterion) {
      const [least, greatest] = coverageRange(prepared, answers, p);
      low.push(least - prepared.coverage.halfWidth);
      high.push(greatest + prepared.coverage.halfWidth);
      return;
    }
    let least = (prepared.low[p] as Float64Array)[c] as number;
    let greatest = least + ((prepared.width[p] as Float64Array)[c] as number);
    let shifted = false;
    for (const question of prepared.ranking) {
      if (question.kind !== 'option') continue;
      const by = openOptions(question, answers).map(
        (o) => question.shifts[o]?.find((each) => each.placement === p && each.criterion === c)?.by ?? 0,
      );
      if (by.every((each) => each === 0)) continue;
      shifted = true;
      least += Math.min(...by);
      greatest += Math.max(...by);
    }
    const cap = shifted ? ((prepared.cap[p] as Float64Array)[c] as number) : 1;
    low.push(Math.min(cap, Math.max(0, least)));
    high.push(Math.min(cap, Math.max(0, greatest)));
  });
  return { low, high };
}

/**
 * Range of the weighted mean competence. It is linear-fractional in the open module weights, so an extreme lies where
 * the open modules are cut in two by competence: heaviest on one side, lightest on the other.
 */
function coverageRange(prepared: PreparedModel, answers: Answers, p: number): [number, number] {
  const { modules, competence, levelWeights } = prepared.coverage;
  const rows = modules.map((id, m) => {
    const question = prepared.byPath.get(`modules.${id}`);
    const options = question?.kind === 'option' ? openOptions(question, answers) : [];
    const weights = options.map((o) => (levelWeights[m] as Float64Array)[o] as number);
    return {
      skill: (competence[m] as Float64Array)[p] as number,
      light: Math.min(...weights),
      heavy: Math.max(...weights),
    };
  });
  rows.sort((a, b) => a.skill - b.skill);
  const found: number[] = [];
  for (let cut = 0; cut <= rows.length; cut++)
    for (const heavyBelow of [true, false]) {
      let sum = 0;
      let total = 0;
      rows.forEach((row, i) => {
        const weight = i < cut === heavyBelow ? row.heavy : row.light;
        sum += weight * row.skill;
        total += weight;
      });
      if (total > 0) found.push(sum / total);
    }
  if (rows.every((row) => row.light === 0)) found.push(rows.reduce((sum, row) => sum + row.skill, 0) / rows.length);
  return [Math.min(...found), Math.max(...found)];
}
