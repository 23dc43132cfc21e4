import { describe, expect, test } from 'vitest';
import type { Performance, SmaaProblem } from '../../src/engine/smaa/problem.ts';
import oracle from './data/smaa-antidepressants.json' with { type: 'json' };
import { publishedProblem, type StatedPerformance, unnamedProblem } from './oracleProblem.ts';
import { type Estimated, expectTable, sampleSmaa } from './sampled.ts';

/**
 * Tervonen, Hillege, Buskens & Postmus 2010 (data after Hansen et al. 2005): four antidepressants, six criteria, no
 * preference information. Printed figures of 10,000 draws, and 10⁷ draws of R smaa 0.3-3.
 */
const gaussian = oracle.cases.find(({ id }) => id === 'gaussian');
const interval = oracle.cases.find(({ id }) => id === 'interval');

const ofNormals: SmaaProblem = publishedProblem({
  ...(gaussian?.input as Parameters<typeof publishedProblem>[0]),
  performances: gaussian?.input.performances as StatedPerformance[][],
});
const ofIntervals: SmaaProblem = unnamedProblem(interval?.input.low as number[][], interval?.input.high as number[][], {
  kind: 'uniform',
});

/** Four standard errors of the 10⁷ draws, as the file states them. */
const COMPUTED = interval?.tolerance.computed as number;

describe.each([
  { id: 'gaussian', problem: ofNormals, computed: gaussian?.computed },
  { id: 'interval', problem: ofIntervals, computed: interval?.computed },
])('$id', ({ problem, computed }) => {
  const found = sampleSmaa(problem);

  test('10⁷ draws of R smaa, to four standard errors of both', () => {
    if (!computed) throw new RangeError('no computed figures');
    expectTable(found.rankAcceptability, computed.rankAcceptability, 'rank acceptability', COMPUTED);
    expectTable(found.pairwiseWinning, computed.pairwiseWinning, 'pairwise winning', COMPUTED);
    expectTable(found.centralWeights, computed.centralWeights, 'central weights', COMPUTED);
    expectTable([found.confidenceFactors as Estimated[]], [computed.confidenceFactor], 'confidence factor', COMPUTED);
  });
});

describe('the printed figures', () => {
  const printed = gaussian?.published;
  const found = sampleSmaa(ofNormals);
  const near = (row: readonly (Estimated | null)[] | null, expected: readonly number[], within: number): void =>
    expected.forEach((value, k) => {
      // Two printed decimals: half a unit of the last lies within the allowed.
      expect(Math.abs((row?.[k]?.value ?? Number.NaN) - value), `${k}: ${value}`).toBeLessThanOrEqual(within);
    });

  test('within the 0.02, for confidence factors 0.03, that the program’s own test allows', () => {
    if (!printed) throw new RangeError('no printed figures');
    const allowed = gaussian.tolerance.published as number;
    printed.rankAcceptability.forEach((row, a) => {
      near(found.rankAcceptability[a] ?? null, row, allowed);
    });
    printed.centralWeights.forEach((row, a) => {
      near(found.centralWeights[a] ?? null, row, allowed);
    });
    near(found.confidenceFactors, printed.confidenceFactor, 0.03);
  });

  test('contradict themselves: printed rows and first ranks add to 1.01, where the engine’s add to 1', () => {
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
    const rows = printed?.rankAcceptability ?? [];
    expect(rows.map((row) => sum(row).toFixed(2))).toEqual(['1.00', '1.00', '1.01', '1.01']);
    expect(sum(rows.map((row) => row[0] as number))).toBeCloseTo(1.01, 12);
    for (const row of found.rankAcceptability) expect(sum(row.map(({ value }) => value))).toBeCloseTo(1, 12);
    expect(sum(found.rankAcceptability.map((row) => row[0]?.value as number))).toBeCloseTo(1, 12);
  });

  test('fluoxetine’s odds ratio is its own reference: a lognormal without spread is the point 1', () => {
    const fixed = ofNormals.performances[0]?.[0] as Extract<Performance, { kind: 'lognormal' }>;
    expect([fixed.mean, fixed.deviation]).toEqual([0, 0]);
    const { scale } = gaussian?.input ?? {};
    const [low, high] = (scale ?? [])[0] as [number, number];
    expect((1 - low) / (high - low)).toBeCloseTo(interval?.input.low?.[0]?.[0] as number, 12);
  });
});
