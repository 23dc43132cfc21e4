import { describe, expect, test } from 'vitest';
import { pairwiseExact } from '../../src/engine/smaa/pairwiseExact.ts';
import oracle from './data/closed-intervals.json' with { type: 'json' };
import { statedWeights, unnamedProblem } from './oracleProblem.ts';
import { expectExact, expectTable, sampleSmaa } from './sampled.ts';

/** Fixed weights, uniform performances: exact fractions, constructed by the generalised Irwin-Hall distribution. */
const cases = oracle.cases.map((each) => ({
  ...each,
  problem: unnamedProblem(each.input.low, each.input.high, statedWeights(each.input.weights)),
}));

describe('pairwise winning without sampling', () => {
  test.each(cases)('$id', ({ problem, expected }) => {
    expectExact(pairwiseExact(problem), expected.pairwiseWinning, oracle.tolerance.exact, 'pairwise winning');
  });
});

describe('the sampler, to four standard errors', () => {
  test.each(cases)('$id', ({ problem, expected }) => {
    const found = sampleSmaa(problem);
    expectTable(found.pairwiseWinning, expected.pairwiseWinning, 'pairwise winning');
    // Where there are more than two, ranks come from 2^20 Sobol points, to about 1e-4 as the file says.
    const numeric = expected.rankAcceptabilityNumeric;
    if (numeric) expectTable(found.rankAcceptability, numeric, 'rank acceptability', 0, () => 1e-4);
    else expectTable(found.rankAcceptability, expected.rankAcceptability as number[][], 'rank acceptability');
  });
});

test('alternatives that are the same number win half each; other performances are refused', () => {
  const same = unnamedProblem([[1], [1]], [[1], [1]], { kind: 'fixed', weights: [1] });
  expect(pairwiseExact(same)).toEqual([
    [0, 0.5],
    [0.5, 0],
  ]);
  const normal = { ...same, performances: [0, 1].map(() => [{ kind: 'normal' as const, mean: 0, deviation: 1 }]) };
  expect(() => pairwiseExact(normal)).toThrow(RangeError);
  expect(() => pairwiseExact({ ...same, weights: { kind: 'uniform' } })).toThrow(RangeError);
});
