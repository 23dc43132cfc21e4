import { describe, expect, test } from 'vitest';
import { choiceEntropy } from '../../src/engine/smaa/entropy.ts';
import { smaa } from '../../src/engine/smaa/smaa.ts';
import oracle from './data/smaa-thrombolytics.json' with { type: 'json' };
import { publishedProblem } from './oracleProblem.ts';
import { type Estimated, expectTable, expectWithin, sampleSmaa } from './sampled.ts';

/**
 * Heparin against enoxaparin, the example of R smaa and of the MCDA web program: no preferences, ordinal weights, fixed
 * weights. Printed from 10,000 draws; computed from 10⁷.
 */
const { computed: allowed } = oracle.tolerance;
const cases = oracle.cases.map((each) => ({ ...each, problem: publishedProblem(each.input) }));

/** Half a unit of the fourth decimal, and the standard error of a share of 10,000 draws. */
const HALF_UNIT = 5e-5;
const ofPrinted = (share: number): number => Math.sqrt((share * (1 - share)) / 10_000);

describe.each(cases)('$id', ({ problem, computed, published }) => {
  const found = sampleSmaa(problem);

  test('10⁷ draws, to four standard errors of both', () => {
    expectTable(found.rankAcceptability, computed.rankAcceptability, 'rank acceptability', allowed);
    expectTable(found.pairwiseWinning, computed.pairwiseWinning, 'pairwise winning', allowed);
    expectTable(found.centralWeights, computed.centralWeights, 'central weights', allowed);
    expectTable([found.confidenceFactors as Estimated[]], [computed.confidenceFactor], 'confidence factor', allowed);
  });

  test('the printed shares and central weights', () => {
    expectTable(found.rankAcceptability, published.rankAcceptability, 'rank acceptability', HALF_UNIT, ofPrinted);
    const factors = [found.confidenceFactors as Estimated[]];
    // A confidence factor carries the error of its central weights as well: allowed is what the shipped test allows.
    expectTable(factors, [published.confidenceFactor], 'confidence factor', oracle.tolerance.published);
    if (published.centralWeights)
      expectTable(found.centralWeights, published.centralWeights, 'central weights', oracle.tolerance.published);
  });
});

describe('the same problem published twice', () => {
  const { problem, published, publishedSecond: second } = cases[0] as (typeof cases)[number];
  if (!second) throw new RangeError('the second publication is missing');

  test('the two disagree by 0.0123, and the engine lies between them, within four standard errors of each', () => {
    const first = sampleSmaa(problem).rankAcceptability[0]?.[0] as Estimated;
    const [one, two] = [published.rankAcceptability[0]?.[0] as number, second.rankAcceptability[0]?.[0] as number];
    expect(two - one).toBeCloseTo(0.0123, 12);
    expect(first.value).toBeGreaterThan(one);
    expect(first.value).toBeLessThan(two);
    expectWithin(first, one, 'web program', HALF_UNIT, ofPrinted(one));
    expectWithin(first, two, 'R package', HALF_UNIT, ofPrinted(two));
  });

  test('central weights and confidence factors of the second', () => {
    const found = sampleSmaa(problem);
    expectTable(found.centralWeights, second.centralWeights, 'central weights', oracle.tolerance.published);
    const factors = [found.confidenceFactors as Estimated[]];
    expectTable(factors, [second.confidenceFactor], 'confidence factor', oracle.tolerance.published);
  });

  test('the second’s fixed weights', () => {
    const { weights, rankAcceptability } = second.fixedWeights;
    const found = sampleSmaa({ ...problem, weights: { kind: 'fixed', weights } });
    expectTable(found.rankAcceptability, rankAcceptability, 'rank acceptability', HALF_UNIT, ofPrinted);
  });

  test('the printed entropy belongs to the second alone', () => {
    expect(choiceEntropy(second.rankAcceptability)).toBeCloseTo(second.choiceEntropyBits, 7);
    expect(Math.abs(choiceEntropy(published.rankAcceptability) - second.choiceEntropyBits)).toBeGreaterThan(0.01);
  });
});

test('with fixed weights the confidence factor is the first-rank share', () => {
  const { problem } = cases.find(({ id }) => id === 'exact-swing') as (typeof cases)[number];
  const { rankAcceptability, confidenceFactors } = smaa(problem);
  expect(confidenceFactors.map((factor) => factor?.toFixed(9))).toEqual(
    rankAcceptability.map((row) => row[0]?.toFixed(9)),
  );
});
