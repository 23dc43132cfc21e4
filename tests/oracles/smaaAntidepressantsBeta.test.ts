import { describe, test } from 'vitest';
import oracle from './data/smaa-antidepressants-beta.json' with { type: 'json' };
import { publishedProblem } from './oracleProblem.ts';
import { type Estimated, expectTable, sampleSmaa } from './sampled.ts';

/**
 * Tervonen, van Valkenhoef, Buskens, Hillege & Postmus 2011 (Statistics in Medicine 30:1419–1428): the published input;
 * results of 10⁷ draws of R smaa 0.3-3, since the printed ones could not be read.
 */
const { computed: allowed } = oracle.tolerance;

describe('beta performances, to four standard errors of both', () => {
  test.each(oracle.cases)('$id', ({ input, computed }) => {
    const found = sampleSmaa(publishedProblem(input));
    expectTable(found.rankAcceptability, computed.rankAcceptability, 'rank acceptability', allowed);
    expectTable(found.pairwiseWinning, computed.pairwiseWinning, 'pairwise winning', allowed);
    expectTable(found.centralWeights, computed.centralWeights, 'central weights', allowed);
    expectTable([found.confidenceFactors as Estimated[]], [computed.confidenceFactor], 'confidence factor', allowed);
  });
});
