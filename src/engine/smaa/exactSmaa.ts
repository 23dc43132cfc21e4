/**
 * SMAA-2 without sampling where every performance is a point. The weights are then a simplex (or a box of points, made
 * of simplices), cut by the planes on which two alternatives are equal: cut every edge that crosses a plane until each
 * piece has one order, and add up the pieces' shares.
 */
import { checkProblem } from './checkProblem.ts';
import { valueOn } from './performanceColumns.ts';
import type { Criterion, SmaaProblem } from './problem.ts';
import { type Simplex, type Vertex, weightSimplices } from './weightSimplices.ts';

export interface ExactSmaa {
  /** [alternative][rank] */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** [alternative][other] */
  readonly pairwiseWinning: readonly (readonly number[])[];
  /**
   * [alternative][criterion]: mean weights where it is first, null if it never is. Where weights are points: the mean
   * points, before they are divided by their sum.
   */
  readonly meansWhenFirst: readonly (readonly number[] | null)[];
}

/** Differences of values that are rounding, in parts of the largest value. */
const EQUAL = 1e-13;

/**
 * Exact to about 1e-14, for up to some five criteria and alternatives: the number of pieces grows with both. Alternatives
 * that are equal everywhere share their ranks evenly. RangeError where a performance is no point, or the weights are
 * fixed or multiplicative.
 */
export function exactSmaa(problem: SmaaProblem): ExactSmaa {
  checkProblem(problem);
  const rows = problem.performances.map((row) =>
    row.map((performance, c) => {
      if (performance.kind !== 'point') throw new RangeError(`a ${performance.kind} performance is no point`);
      return valueOn(problem.criteria[c] as Criterion, performance.value);
    }),
  );
  const equal = EQUAL * Math.max(...rows.flat().map(Math.abs));
  const indexes = rows.map((_, a) => a);
  const ranks = rows.map(() => rows.map(() => 0));
  const wins = rows.map(() => rows.map(() => 0));
  const sums = rows.map(() => problem.criteria.map(() => 0));
  const add = (list: number[] | undefined, at: number, share: number): void => {
    if (list) list[at] = (list[at] as number) + share;
  };
  for (const simplex of weightSimplices(problem.weights, rows)) {
    for (const { share, vertices } of pieces(simplex, equal)) {
      // No plane crosses the piece: the largest difference at a vertex tells which of two is ahead.
      const sign = (a: number, b: number): number => {
        const differences = vertices.map(({ values }) => (values[a] as number) - (values[b] as number));
        const most = Math.max(...differences);
        return most > equal ? 1 : Math.min(...differences) < -equal ? -1 : 0;
      };
      for (const a of indexes) {
        const signs = indexes.filter((b) => b !== a).map((b) => ({ b, of: sign(a, b) }));
        for (const { b, of } of signs) add(wins[a], b, share * (of > 0 ? 1 : of < 0 ? 0 : 0.5));
        const better = signs.filter(({ of }) => of < 0).length;
        const ties = 1 + signs.filter(({ of }) => of === 0).length;
        for (let r = better; r < better + ties; r++) add(ranks[a], r, share / ties);
        if (better > 0) continue;
        problem.criteria.forEach((_, c) => {
          const centre = vertices.reduce((sum, { weights }) => sum + (weights[c] as number), 0) / vertices.length;
          add(sums[a], c, (share / ties) * centre);
        });
      }
    }
  }
  return {
    rankAcceptability: ranks,
    pairwiseWinning: wins,
    meansWhenFirst: sums.map((row, a) => {
      const first = ranks[a]?.[0] as number;
      return first === 0 ? null : row.map((sum) => sum / first);
    }),
  };
}

function* pieces(simplex: Simplex, equal: number): Generator<Simplex> {
  const { share, vertices } = simplex;
  const alternatives = vertices[0]?.values.length ?? 0;
  for (let a = 0; a < alternatives; a++) {
    for (let b = a + 1; b < alternatives; b++) {
      const differences = vertices.map(({ values }) => (values[a] as number) - (values[b] as number));
      const most = Math.max(...differences);
      const least = Math.min(...differences);
      if (most <= equal || least >= -equal) continue;
      const ahead = differences.indexOf(most);
      const behind = differences.indexOf(least);
      const part = most / (most - least);
      const cut = between(vertices[ahead] as Vertex, vertices[behind] as Vertex, part);
      yield* pieces({ share: share * part, vertices: vertices.with(behind, cut) }, equal);
      yield* pieces({ share: share * (1 - part), vertices: vertices.with(ahead, cut) }, equal);
      return;
    }
  }
  yield simplex;
}

function between(one: Vertex, other: Vertex, part: number): Vertex {
  const mix = (from: readonly number[], to: readonly number[]): number[] =>
    from.map((value, i) => value + part * ((to[i] as number) - value));
  return { weights: mix(one.weights, other.weights), values: mix(one.values, other.values) };
}
