import { describe, expect, test } from 'vitest';
import { choiceEntropy } from '../../src/engine/smaa/entropy.ts';
import { meanRanks, meanRanksFromWins } from '../../src/engine/smaa/meanRanks.ts';
import { weightedValues } from '../../src/engine/smaa/weightedValues.ts';
import oracle from './data/smaa-hansen-published.json' with { type: 'json' };

/**
 * van Valkenhoef, Tervonen, Zhao, de Brock, Hillege & Postmus 2012 (J Clin Epidemiol 65:394–403): five treatments, six
 * criteria, counted on 10,000 stored draws that are not part of this project. What the figures must satisfy among
 * themselves, worked out by the engine's functions, is held here; counting on given draws is held by smaa-on-draws.
 */
const { rankAcceptability, centralWeights } = oracle.published;
const { pairwiseWinning } = oracle.computed;
const DRAWS = 10_000;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test('rows and columns are whole counts that sum to 1', () => {
  for (const row of rankAcceptability) expect(sum(row)).toBeCloseTo(1, 12);
  for (const r of rankAcceptability.keys())
    expect(sum(rankAcceptability.map((row) => row[r] as number))).toBeCloseTo(1, 12);
  for (const share of rankAcceptability.flat())
    expect(Math.abs(share * DRAWS - Math.round(share * DRAWS))).toBeLessThan(1e-6);
});

test('mean ranks by acceptability are those by pairwise winning, exactly', () => {
  const ranks = meanRanks(rankAcceptability);
  meanRanksFromWins(pairwiseWinning).forEach((rank, a) => {
    expect(rank).toBeCloseTo(ranks[a] as number, 10);
  });
  expect(sum(ranks)).toBeCloseTo(15, 10);
});

describe('the files are named for ordinal preferences, but hold figures of none', () => {
  const shares = rankAcceptability.map((row) => row[0] as number);
  const mean = oracle.input.criteria.map(
    (_, c) => weightedValues(shares, [centralWeights.map((row) => row[c] as number)])[0] as number,
  );

  test('central weights average to 1/6 on every criterion', () => {
    // A uniform weight of six has a standard deviation of √(5/252); four standard errors of 10,000 draws.
    for (const weight of mean) expect(Math.abs(weight - 1 / 6)).toBeLessThan((4 * Math.sqrt(5 / 252)) / 100);
  });

  test('each central weight vector sums to 1', () => {
    for (const row of centralWeights) expect(sum(row)).toBeCloseTo(1, 12);
  });
});

test('the choice is less open than one among five equals', () => {
  expect(choiceEntropy(rankAcceptability)).toBeLessThan(Math.log2(5));
});
