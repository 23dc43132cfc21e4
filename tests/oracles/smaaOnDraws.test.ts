import { expect, test } from 'vitest';
import { firstShares } from '../../src/engine/decision/firstShares.ts';
import { countRanks, countWeights } from '../../src/engine/decision/rankAcceptability.ts';
import { weightedSums } from '../../src/engine/decision/scoring.ts';
import { choiceEntropy, rankingEntropy } from '../../src/engine/smaa/entropy.ts';
import { countColumns } from '../../src/engine/smaa/smaa.ts';
import oracle from './data/smaa-on-draws.json' with { type: 'json' };

/** 500 given draws, counted by R smaa 0.3-3: what counting alone must give. Counts exact, means to 1e-12. */
const { performancesRowMajor, weights: given } = oracle.input;
const alternatives = Array.from({ length: oracle.input.alternatives }, (_, a) => a);
const criteria = Array.from({ length: oracle.input.criteria }, (_, c) => c);
const size = given.length;
const active = alternatives.map(() => true);
const weights = criteria.map((_, c) => Float64Array.from(given, (draw) => draw[c] as number));
const performances = alternatives.map((_, a) =>
  criteria.map((_criterion, c) =>
    Float64Array.from(performancesRowMajor, (draw) => draw[a * criteria.length + c] as number),
  ),
);
const values = weightedSums(weights, performances);

test('rank acceptability is exact', () => {
  const { rankAcceptability } = countRanks(values, active);
  expect(rankAcceptability.map((row) => row.map((share) => Math.round(share * size)))).toEqual(
    oracle.expected.rankAcceptability.map((row) => row.map((share) => Math.round(share * size))),
  );
});

test('pairwise winning is exact', () => {
  const { pairwiseWinning } = countRanks(values, active);
  expect(pairwiseWinning.map((row) => row.map((share) => Math.round(share * size)))).toEqual(
    oracle.expected.pairwiseWinning.map((row) => row.map((share) => Math.round(share * size))),
  );
});

test('central weights to 1e-12', () => {
  const { centralWeights } = countWeights(weights, values, active);
  oracle.expected.centralWeights.forEach((row, a) => {
    row.forEach((weight, c) => {
      expect(Math.abs((centralWeights[a]?.[c] as number) - weight)).toBeLessThanOrEqual(1e-12);
    });
  });
});

test('confidence factors: first-rank share under its own central weights', () => {
  const { centralWeights } = countWeights(weights, values, active);
  oracle.expected.confidenceFactor.forEach((expected, a) => {
    const own = (centralWeights[a] as readonly number[]).map((weight) => new Float64Array(size).fill(weight));
    expect(firstShares(weightedSums(own, performances), active)[a]).toBeCloseTo(expected, 12);
  });
});

test('the general core gives the same, confidence factors among them', () => {
  const found = countColumns({ weights, performances });
  expect(found.samples).toBe(size);
  expect(found.rankAcceptability).toEqual(countRanks(values, active).rankAcceptability);
  expect(found.pairwiseWinning).toEqual(countRanks(values, active).pairwiseWinning);
  expect(found.centralWeights).toEqual(countWeights(weights, values, active).centralWeights);
  expect(found.confidenceFactors.map((factor) => Math.round((factor as number) * size))).toEqual(
    oracle.expected.confidenceFactor.map((factor) => Math.round(factor * size)),
  );
});

test('both entropies, in bits', () => {
  const { rankAcceptability } = countRanks(values, active);
  const { choiceEntropyBits, rankingEntropyBits } = oracle.expected;
  expect(Math.abs(choiceEntropy(rankAcceptability) - choiceEntropyBits)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(rankingEntropy(values) - rankingEntropyBits)).toBeLessThanOrEqual(1e-12);
});

test('mean values', () => {
  oracle.expected.meanValue.forEach((mean, a) => {
    const found = (values[a] as Float64Array).reduce((sum, value) => sum + value, 0) / size;
    expect(Math.abs(found - mean)).toBeLessThanOrEqual(oracle.tolerance.means);
  });
});

test('two equal alternatives share a rank evenly, so that rows and columns sum to 1', () => {
  const twins = [values[0], values[0], values[2], values[3]] as Float64Array[];
  const { rankAcceptability, pairwiseWinning } = countRanks(twins, active);
  for (let r = 0; r < 4; r++) {
    expect(rankAcceptability[r]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(rankAcceptability.reduce((sum, row) => sum + (row[r] as number), 0)).toBeCloseTo(1, 12);
  }
  expect(rankAcceptability[0]).toEqual(rankAcceptability[1]);
  expect(pairwiseWinning[0]?.[1]).toBe(0.5);
});
