/** One reading of a set of answers, written out plainly: the values of the placements, and a search among readings. */
import type {
  PreparedModel,
  PreparedOptionQuestion,
  PreparedQuestion,
} from '../../src/engine/decision/preparedModel.ts';
import type { Answers } from '../../src/model/answers.ts';

/** What a reading picks, each by its name: a uniform from 0 to 1, an open option by index, an open number. */
export interface Picks {
  uniform(name: string): number;
  option(path: string): number;
  number(path: string): number;
}

/** Unnormalised weight of each criterion, and performance of each placement on each. */
export interface Reading {
  readonly weights: readonly number[];
  /** [placement][criterion] */
  readonly performances: readonly (readonly number[])[];
}

export function readingOf(prepared: PreparedModel, answers: Answers, picks: Picks): Reading {
  const { criteria, placements, base, ranking } = prepared;
  const logs = criteria.map((id, c) => at(base.offset, c) + at(base.spread, c) * picks.uniform(`base ${id}`));
  const chosen = new Map<string, number>();
  for (const question of ranking) {
    const level = picks.uniform(`level ${question.path}`);
    if (question.kind === 'option') chosen.set(question.path, optionOf(question, answers, picks));
    for (const c of question.moves) {
      const [offset, spread] = effectOf(question, c, chosen, answers, picks);
      logs[c] = at(logs, c) + offset + spread * level;
    }
  }
  const shifts = shiftsOf(prepared, chosen);
  const performances = placements.map((placement, p) =>
    criteria.map((criterion, c) => {
      const u = picks.uniform(`performance ${placement} ${criterion}`);
      if (c === prepared.coverage.criterion)
        return coverageOf(prepared, chosen, p) + prepared.coverage.halfWidth * (2 * u - 1);
      const plain = at(prepared.low[p], c) + at(prepared.width[p], c) * u;
      const shift = shifts.get(`${p} ${c}`);
      return shift === undefined ? plain : Math.min(at(prepared.cap[p], c), Math.max(0, plain + shift));
    }),
  );
  return { weights: logs.map(Math.exp), performances };
}

/** Σ weight × performance, by placement index. */
export const valuesOf = ({ weights, performances }: Reading): number[] =>
  performances.map((row) => row.reduce((sum, each, c) => sum + each * at(weights, c), 0));

/** Options that a reading may hold, by index: the answered one, else all that are ever guessed but a twin's. */
export function openOptions(question: PreparedOptionQuestion, answers: Answers): number[] {
  const { options, echoes } = question.question;
  const answered = options.findIndex(({ id, prior }) => id === answers.values[question.path] && prior > 0);
  if (answered >= 0) return [answered];
  const twin = echoes?.path ?? (question.path === 'strategy.first' ? 'strategy.second' : '');
  return options.flatMap(({ id, prior }, o) => (prior > 0 && id !== answers.values[twin] ? [o] : []));
}

/** Least and greatest value that a number may take. */
export function openRange(question: Extract<PreparedQuestion, { kind: 'number' }>, answers: Answers): [number, number] {
  const { breakpoints, shareOf } = question.question;
  const value = answers.values[question.path];
  if (typeof value === 'number') return [value, value];
  const whole = shareOf ? answers.values[shareOf.path] : undefined;
  if (shareOf && typeof whole === 'number') return [whole * shareOf.low, whole * shareOf.high];
  return [breakpoints[0]?.at ?? 1, breakpoints.at(-1)?.at ?? 1];
}

const at = (list: ArrayLike<number> | undefined, index: number): number => list?.[index] ?? Number.NaN;

function optionOf(question: PreparedOptionQuestion, answers: Answers, picks: Picks): number {
  const open = openOptions(question, answers);
  return open.length === 1 ? (open[0] as number) : picks.option(question.path);
}

/** Offset and spread of a log factor: of an option, or on the straight line between two breakpoints. */
function effectOf(
  question: PreparedQuestion,
  c: number,
  chosen: ReadonlyMap<string, number>,
  answers: Answers,
  picks: Picks,
): [number, number] {
  const { effects } = question;
  if (question.kind === 'option') {
    const effect = effects[chosen.get(question.path) ?? -1];
    return [at(effect?.offset, c), at(effect?.spread, c)];
  }
  const given = answers.values[question.path];
  const log = Math.log(typeof given === 'number' ? given : picks.number(question.path));
  const { logAt } = question;
  const after = logAt.findIndex((each) => each >= log);
  if (after === 0) return [at(effects[0]?.offset, c), at(effects[0]?.spread, c)];
  if (after < 0) return [at(effects.at(-1)?.offset, c), at(effects.at(-1)?.spread, c)];
  const t = (log - at(logAt, after - 1)) / (at(logAt, after) - at(logAt, after - 1));
  const mix = (of: 'offset' | 'spread'): number =>
    (1 - t) * at(effects[after - 1]?.[of], c) + t * at(effects[after]?.[of], c);
  return [mix('offset'), mix('spread')];
}

/** Sum of shifts by placement and criterion, where some option of a question shifts that performance. */
function shiftsOf(prepared: PreparedModel, chosen: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const question of prepared.ranking) {
    if (question.kind !== 'option') continue;
    question.shifts.forEach((own, o) => {
      for (const { placement, criterion, by } of own) {
        const cell = `${placement} ${criterion}`;
        sums.set(cell, (sums.get(cell) ?? 0) + (o === chosen.get(question.path) ? by : 0));
      }
    });
  }
  return sums;
}

function coverageOf(prepared: PreparedModel, chosen: ReadonlyMap<string, number>, p: number): number {
  const { modules, competence, levelWeights } = prepared.coverage;
  const weights = modules.map((id, m) => at(levelWeights[m], chosen.get(`modules.${id}`) ?? -1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const skills = competence.map((row) => at(row, p));
  if (total === 0) return skills.reduce((sum, skill) => sum + skill, 0) / skills.length;
  return skills.reduce((sum, skill, m) => sum + skill * at(weights, m), 0) / total;
}
