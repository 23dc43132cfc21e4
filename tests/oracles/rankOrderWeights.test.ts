import { describe, expect, test } from 'vitest';
import { rankOrderCentroid, rankReciprocal, rankSum } from '../../src/engine/smaa/rankOrderWeights.ts';
import oracle from './data/rank-order-weights.json' with { type: 'json' };
import { unnamedProblem } from './oracleProblem.ts';
import { expectExact, expectTable, sampleSmaa } from './sampled.ts';

/** Barron 1992; Edwards & Barron 1994 (SMARTER): exact fractions for 2 to 12 criteria. */
describe('weights of ranked criteria', () => {
  test.each(oracle.cases)('$n criteria', ({ n, rankOrderCentroid: centroid, rankSum: sums, rankReciprocal: parts }) => {
    expectExact([rankOrderCentroid(n)], [centroid], oracle.tolerance.exact, 'rank-order centroid');
    expectExact([rankSum(n)], [sums], oracle.tolerance.exact, 'rank-sum');
    expectExact([rankReciprocal(n)], [parts], oracle.tolerance.exact, 'rank-reciprocal');
  });

  test('the figures printed for four criteria (Edwards & Barron 1994)', () => {
    expect(rankOrderCentroid(4).map((weight) => weight.toFixed(4))).toEqual(['0.5208', '0.2708', '0.1458', '0.0625']);
  });

  test('the centroid is what ordinal weights average to, to four standard errors', () => {
    const weights = { kind: 'ordinal', order: [0, 1, 2, 3, 4] } as const;
    const one = [[1, 1, 1, 1, 1]];
    expectTable([sampleSmaa(unnamedProblem(one, one, weights)).meanWeights], [rankOrderCentroid(5)], 'mean weights');
  });

  test.each([0, -1, 2.5, Number.NaN])('no weights for %s criteria', (n) => {
    for (const rule of [rankOrderCentroid, rankSum, rankReciprocal]) expect(() => rule(n)).toThrow(RangeError);
  });
});
