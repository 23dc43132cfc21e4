import { expect, test } from 'vitest';
import { pairwiseExact } from '../../src/engine/smaa/pairwiseExact.ts';
import oracle from './data/bench-problem.json' with { type: 'json' };
import { unnamedProblem } from './oracleProblem.ts';
import { expectExact, expectTable, sampleSmaa } from './sampled.ts';

/**
 * Four alternatives, eight criteria, points and performances in intervals. Pairwise winning by inversion, without
 * sampling; the rest from 3 × 10⁹ draws of a compiled program, whose own four standard errors the file states.
 */
const { input, expected, tolerance } = oracle;
const problem = unnamedProblem(input.low, input.high, { kind: 'points', ...input.points });

test('pairwise winning without sampling', () => {
  expectExact(pairwiseExact(problem), expected.pairwiseWinning, tolerance.pairwiseWinning, 'pairwise winning');
});

test('the sampler, to four standard errors of both', () => {
  const found = sampleSmaa(problem);
  expectTable(found.rankAcceptability, expected.rankAcceptability, 'rank acceptability', tolerance.rankAcceptability);
  expectTable(found.pairwiseWinning, expected.pairwiseWinning, 'pairwise winning');
  expectTable(found.centralWeights, expected.centralWeights, 'central weights', tolerance.centralWeights);
  for (const row of found.rankAcceptability)
    expect(
      row.reduce((sum, { value }) => sum + value, 0),
      'a row sums to 1',
    ).toBeCloseTo(1, 12);
});
