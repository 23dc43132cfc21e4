/** The plain count in C for one problem, built where a compiler exists. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SmaaProblem } from '../../src/engine/smaa/problem.ts';

export interface ReferenceProgram {
  /** Nanoseconds a reading, and first-rank shares. */
  run(readings: number): { readonly nanoseconds: number; readonly first: readonly number[] };
  remove(): void;
}

/** Null where there is no compiler. Intervals and points alone. */
export function buildReference(problem: SmaaProblem, optimisation: '-O2' | '-O3'): ReferenceProgram | null {
  const folder = mkdtempSync(join(tmpdir(), 'smaa-'));
  const program = join(folder, 'smaa');
  copyFileSync(fileURLToPath(new URL('smaa.c', import.meta.url)), join(folder, 'smaa.c'));
  writeFileSync(join(folder, 'problem.h'), header(problem));
  const remove = (): void => rmSync(folder, { recursive: true });
  try {
    execFileSync('cc', [optimisation, '-o', program, join(folder, 'smaa.c'), '-lm']);
  } catch (fault) {
    remove();
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
  return {
    run(readings) {
      const printed = execFileSync(program, [`${readings}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const [nanoseconds = Number.NaN, ...first] = printed.trim().split(' ').map(Number);
      return { nanoseconds, first };
    },
    remove,
  };
}

const list = (numbers: readonly number[]): string => `{${numbers.join(', ')}}`;
const table = (rows: readonly (readonly number[])[]): string => `{${rows.map(list).join(', ')}}`;

function header({ criteria, performances, weights }: SmaaProblem): string {
  const [a, c] = [performances.length, criteria.length];
  const ends = performances.map((row) =>
    row.map((each) => {
      if (each.kind === 'point') return { low: each.value, high: each.value };
      if (each.kind === 'interval') return each;
      throw new RangeError(`no ${each.kind} performances in C`);
    }),
  );
  const lines = [
    `enum { A = ${a}, C = ${c} };`,
    `static const double low[A][C] = ${table(ends.map((row) => row.map(({ low }) => low)))};`,
    `static const double width[A][C] = ${table(ends.map((row) => row.map(({ low, high }) => high - low)))};`,
  ];
  const range = (from: readonly number[], width: readonly number[]): void => {
    lines.push(`static const double weightFrom[C] = ${list(from)}, weightWidth[C] = ${list(width)};`);
  };
  if (weights.kind === 'points')
    range(
      weights.low,
      weights.low.map((low, k) => (weights.high[k] as number) - low),
    );
  else if (weights.kind === 'multiplicative') {
    const { bases, questions } = weights;
    range(
      bases.map(({ low }) => Math.log(low)),
      bases.map(({ low, high }) => Math.log(high / low)),
    );
    const options = questions.flatMap((question) => question.options);
    const moves = questions.map((question) =>
      criteria
        .map((_, k) => k)
        .filter((k) => question.options.some(({ factors }) => factors[k]?.low !== 1 || factors[k]?.high !== 1)),
    );
    const running = (counts: readonly number[]): number[] =>
      [0, ...counts].map((_, k) => counts.slice(0, k).reduce((sum, each) => sum + each, 0));
    lines.push(
      `#define QUESTIONS ${questions.length}`,
      `static const int optionFrom[QUESTIONS + 1] = ${list(running(questions.map((each) => each.options.length)))};`,
      `static const double prior[] = ${list(options.map((each) => each.prior))};`,
      `static const int movesFrom[QUESTIONS + 1] = ${list(running(moves.map((each) => each.length)))};`,
      `static const int moves[] = ${list(moves.flat())};`,
      `static const double factorFrom[][C] = ${table(options.map((each) => each.factors.map(({ low }) => Math.log(low))))};`,
      `static const double factorSpread[][C] = ${table(options.map((each) => each.factors.map(({ low, high }) => Math.log(high / low))))};`,
    );
  } else throw new RangeError(`no ${weights.kind} weights in C`);
  return `${lines.join('\n')}\n`;
}
