import { describe, expect, test } from 'vitest';
import { pairwiseExact } from '../../src/engine/smaa/pairwiseExact.ts';
import oracle from './data/points-weights.json' with { type: 'json' };
import { statedWeights, unnamedProblem } from './oracleProblem.ts';
import { expectExact, expectTable, expectWithin, sampleSmaa } from './sampled.ts';

/** Weights from points in intervals, divided by their sum: exact pairwise winning; constructed. */
const pairs = oracle.cases.flatMap(({ id, input, expected }) =>
  input.performances && expected.pairwiseWinning
    ? [
        {
          id,
          problem: unnamedProblem(input.performances, input.performances, statedWeights(input.weights)),
          pairwiseWinning: expected.pairwiseWinning,
          meanWeights: expected.meanWeightsNumeric as number[],
        },
      ]
    : [],
);

describe('pairwise winning without sampling', () => {
  test.each(pairs)('$id', ({ problem, pairwiseWinning }) => {
    expectExact(pairwiseExact(problem), pairwiseWinning, oracle.tolerance.exact, 'pairwise winning');
  });
});

describe('the sampler, to four standard errors', () => {
  test.each(pairs)('$id', ({ problem, pairwiseWinning, meanWeights }) => {
    const found = sampleSmaa(problem);
    expectTable(found.pairwiseWinning, pairwiseWinning, 'pairwise winning');
    // Six printed decimals from 2^20 Sobol points.
    meanWeights.forEach((weight, c) => {
      expectWithin(found.meanWeights[c] ?? { value: Number.NaN, error: 0 }, weight, `weight ${c}`, 5e-7, 1e-6);
    });
  });

  const means = oracle.cases.flatMap(({ id, input, expected }) =>
    expected.meanWeight ? [{ id, weights: statedWeights(input.weights), meanWeight: expected.meanWeight }] : [],
  );

  test.each(means)('$id: mean normalised weight of two criteria, a closed form', ({ weights, meanWeight }) => {
    const units = [
      [1, 0],
      [0, 1],
    ];
    const found = sampleSmaa(unnamedProblem(units, units, weights)).meanWeights;
    expectTable([found], [meanWeight], 'mean weight');
  });
});

test('normalised points are not uniform on the simplex: three of 0 to 100 lie near one third each', () => {
  const units = [
    [1, 0, 0],
    [0, 1, 0],
    [0.5, 0.5, 0],
  ];
  const third = (kind: 'uniform' | 'points') =>
    sampleSmaa(
      unnamedProblem(units, units, kind === 'uniform' ? { kind } : { kind, low: [0, 0, 0], high: [100, 100, 100] }),
    ).centralWeights[0]?.[0]?.value;
  expect(third('uniform')).toBeGreaterThan((third('points') as number) + 0.02);
});
