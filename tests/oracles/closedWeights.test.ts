import { describe, expect, test } from 'vitest';
import { weightedSums } from '../../src/engine/decision/scoring.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import { exactSmaa } from '../../src/engine/smaa/exactSmaa.ts';
import { meansWhenFirst } from '../../src/engine/smaa/meansWhenFirst.ts';
import { drawColumns } from '../../src/engine/smaa/smaa.ts';
import { weightedValues } from '../../src/engine/smaa/weightedValues.ts';
import oracle from './data/closed-weights.json' with { type: 'json' };
import { statedWeights, unnamedProblem } from './oracleProblem.ts';
import { estimate, expectExact, expectTable, sampleSmaa } from './sampled.ts';

/** Exact fractions for point performances; constructed, and checked there by 2^20 scrambled Sobol points. */
const EXACT = oracle.tolerance.exact;
const cases = oracle.cases.map((each) => ({
  ...each,
  problem: unnamedProblem(each.input.performances, each.input.performances, statedWeights(each.input.weights)),
}));

describe('without sampling, to 1e-12', () => {
  test.each(cases)('$id', ({ problem, expected }) => {
    const found = exactSmaa(problem);
    expectExact(found.rankAcceptability, expected.rankAcceptability, EXACT, 'rank acceptability');
    expectExact(found.pairwiseWinning, expected.pairwiseWinning, EXACT, 'pairwise winning');
    const means = expected.centralWeights ?? expected.meanPointsWhenFirst;
    expectExact(found.meansWhenFirst, means as number[][], EXACT, 'means');
  });

  test.each(cases.filter(({ expected }) => expected.confidenceFactor))(
    '$id: first for certain under its own central weights',
    ({ problem, input, expected }) => {
      const factors = exactSmaa(problem).meansWhenFirst.map((own, a) => {
        if (!own) return null;
        const values = weightedValues(own, input.performances);
        return values.indexOf(Math.max(...values)) === a ? 1 : 0;
      });
      expect(factors).toEqual(expected.confidenceFactor);
    },
  );
});

describe('by the sampler, to four standard errors', () => {
  test.each(cases)('$id', ({ problem, expected }) => {
    const found = sampleSmaa(problem);
    expectTable(found.rankAcceptability, expected.rankAcceptability, 'rank acceptability');
    expectTable(found.pairwiseWinning, expected.pairwiseWinning, 'pairwise winning');
    if (!expected.centralWeights) return;
    expectTable(found.centralWeights, expected.centralWeights, 'central weights');
    expect(found.confidenceFactors.map((factor) => factor?.value ?? null)).toEqual(expected.confidenceFactor);
  });

  test('four-by-four-points: mean points where each is first', () => {
    const { problem, expected } = cases.find(({ id }) => id === 'four-by-four-points') as (typeof cases)[number];
    const bySeed = Array.from({ length: 16 }, (_, seed) => {
      const { weights, performances } = drawColumns(problem, createDraws(seed, 16_384));
      return meansWhenFirst(weights, weightedSums(weights, performances));
    });
    const found = problem.alternatives.map((_, a) =>
      problem.criteria.map((_criterion, c) => estimate(bySeed.map((means) => means[a]?.[c] as number))),
    );
    expectTable(found, expected.meanPointsWhenFirst as number[][], 'mean points');
  });
});
