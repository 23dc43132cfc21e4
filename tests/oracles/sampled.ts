/**
 * The engine's sampler with an error that is its own: many independent randomisations, and the spread between them. A
 * figure is held to four of its standard errors; with fixed seeds a red test then means a change.
 */
import { expect } from 'vitest';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import type { SmaaProblem } from '../../src/engine/smaa/problem.ts';
import { countColumns, drawColumns, firstShareUnder } from '../../src/engine/smaa/smaa.ts';

const RANDOMISATIONS = 64;
const SAMPLES = 4096;

/** A figure with its standard error. */
export interface Estimated {
  readonly value: number;
  readonly error: number;
}

export interface SampledSmaa {
  readonly rankAcceptability: readonly (readonly Estimated[])[];
  readonly pairwiseWinning: readonly (readonly Estimated[])[];
  readonly centralWeights: readonly (readonly Estimated[] | null)[];
  readonly confidenceFactors: readonly (Estimated | null)[];
  readonly meanWeights: readonly Estimated[];
}

/** Mean over randomisations, weighted by how often each found what it averages (a ratio estimate where not all 1). */
export function estimate(values: readonly number[], counts: readonly number[] = values.map(() => 1)): Estimated {
  const n = values.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const value = values.reduce((sum, each, i) => sum + each * (counts[i] as number), 0) / total;
  const squares = values.reduce((sum, each, i) => sum + ((counts[i] as number) * (each - value)) ** 2, 0);
  return { value, error: Math.sqrt((squares * n) / (n - 1)) / total };
}

/** SMAA-2 over independent randomisations. */
export function sampleSmaa(problem: SmaaProblem): SampledSmaa {
  const seeds = Array.from({ length: RANDOMISATIONS }, (_, i) => i + 1);
  const columns = seeds.map((seed) => drawColumns(problem, createDraws(seed, SAMPLES)));
  const results = columns.map((each) => countColumns(each));
  const alternatives = problem.alternatives.map((_, a) => a);
  const criteria = problem.criteria.map((_, c) => c);
  const centralWeights = alternatives.map((a) => {
    const found = results.filter(({ centralWeights }) => centralWeights[a]);
    if (found.length === 0) return null;
    const firsts = found.map(({ rankAcceptability }) => rankAcceptability[a]?.[0] as number);
    return criteria.map((c) =>
      estimate(
        found.map(({ centralWeights }) => centralWeights[a]?.[c] as number),
        firsts,
      ),
    );
  });
  const active = alternatives.map(() => true);
  return {
    rankAcceptability: alternatives.map((a) =>
      alternatives.map((r) => estimate(results.map(({ rankAcceptability }) => rankAcceptability[a]?.[r] as number))),
    ),
    pairwiseWinning: alternatives.map((a) =>
      alternatives.map((b) => estimate(results.map(({ pairwiseWinning }) => pairwiseWinning[a]?.[b] as number))),
    ),
    centralWeights,
    // Under the central weights of all randomisations together: those of one alone are too coarse to be published.
    confidenceFactors: centralWeights.map((own, a) => {
      if (!own) return null;
      const weights = own.map(({ value }) => value);
      return estimate(columns.map(({ performances }) => firstShareUnder(weights, performances, active, a)));
    }),
    meanWeights: criteria.map((c) => estimate(results.map(({ meanWeights }) => meanWeights[c] as number))),
  };
}

/** Holds a figure to `slack` (what the reference itself may be off) and four standard errors of both. */
export function expectWithin(found: Estimated, expected: number, what: string, slack = 0, referenceError = 0): void {
  const allowed = slack + 4 * Math.hypot(found.error, referenceError) + 1e-12;
  expect(Math.abs(found.value - expected), `${what}: ${found.value} for ${expected}`).toBeLessThanOrEqual(allowed);
}

type Rows = readonly (readonly number[] | null)[];

/** The same for a table. */
export function expectTable(
  found: readonly (readonly Estimated[] | null)[],
  expected: Rows,
  what: string,
  slack = 0,
  referenceError: (expected: number, row: number) => number = () => 0,
): void {
  expect(found.length, what).toBe(expected.length);
  expected.forEach((row, a) => {
    expect(found[a] === null, `${what} of ${a}: null`).toBe(row === null);
    row?.forEach((value, k) => {
      expectWithin(found[a]?.[k] as Estimated, value, `${what} ${a} ${k}`, slack, referenceError(value, a));
    });
  });
}

/** Holds a table to an exact one. */
export function expectExact(found: Rows, expected: Rows, tolerance: number, what: string): void {
  expect(found.length, what).toBe(expected.length);
  expected.forEach((row, a) => {
    expect(found[a] === null, `${what} of ${a}: null`).toBe(row === null);
    row?.forEach((value, k) => {
      expect(Math.abs((found[a]?.[k] as number) - value), `${what} ${a} ${k}`).toBeLessThanOrEqual(tolerance);
    });
  });
}
