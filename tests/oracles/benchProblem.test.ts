import { describe, expect, test } from 'vitest';
import { integratedSmaa } from '../../src/engine/smaa/integratedSmaa.ts';
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

describe.each(['performances', 'weights', 'nothing'] as const)(
  'scrambled Sobol points, %s integrated out',
  (integrate) => {
    const found = integratedSmaa(problem, { integrate, samples: 131_072 });

    test('first ranks, to two of the stated 95 % half-widths (4.7 standard errors) and the reference’s own', () => {
      found.halfWidths95.forEach((half, a) => {
        expect(half).toBeLessThan(integrate === 'performances' ? 0.002 : 0.003);
        const difference = (found.rankAcceptability[a]?.[0] as number) - (expected.rankAcceptability[a]?.[0] as number);
        expect(Math.abs(difference), `alternative ${a}`).toBeLessThan(2 * half + tolerance.rankAcceptability);
      });
    });

    test('all ranks, wins and central weights, to the widest error that eight times as few readings may have', () => {
      expectExact(found.rankAcceptability, expected.rankAcceptability, 0.003, 'rank acceptability');
      expectExact(found.pairwiseWinning, expected.pairwiseWinning, 0.003, 'pairwise winning');
      expectExact(found.centralWeights, expected.centralWeights, 0.0006, 'central weights');
    });
  },
);

test('half a point takes at most an eighth of the readings of plain Monte Carlo: error over 64 seeds', () => {
  const readings = 4096;
  const squares = expected.rankAcceptability.map(() => 0);
  for (let seed = 1; seed <= 64; seed++)
    integratedSmaa(problem, { seed, samples: readings }).rankAcceptability.forEach((row, a) => {
      squares[a] = (squares[a] as number) + ((row[0] as number) - (expected.rankAcceptability[a]?.[0] as number)) ** 2;
    });
  const variance = Math.max(...squares) / 64;
  const share = Math.max(...expected.rankAcceptability.map((row) => row[0] as number));
  // Of plain Monte Carlo with N readings the variance is p(1 − p) / N.
  expect((share * (1 - share)) / variance / readings).toBeGreaterThan(8);
});
