import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessmentSchema } from '../../src/model/assessmentSchema.ts';
import { printAssessment, printAssessmentRow } from '../../src/report/printAssessment.ts';
import { roundHalfAway } from '../../src/report/roundHalfAway.ts';

const quantity = { mean: 1234.5, p90: 2000.49, p50: 1200.5, p10: -0.4 };

/** Keys on purpose in another order than the contract's. */
const assessment: Assessment = {
  warnings: [{ code: 'size-missing', path: 'company.employees' }],
  cost: {
    comparison: {
      drivers: [
        { high: 9.5, low: -9.5, at: [1.23456, 2.34567], unit: 'hours/year', parameter: 'standstill' },
        { high: 1, low: 0, at: [60.004, 61.5], unit: 'CNY/hour', parameter: 'loss' },
        { high: 1, low: 0, at: [0.123456, 0.5], unit: 'share', parameter: 'on-cost' },
      ],
      breakEvens: [
        { yours: null, unit: 'hours/year', value: 9.005, parameter: 'standstill' },
        { yours: 81.5, unit: 'currency/hour', value: null, parameter: 'loss' },
      ],
      verdict: 'undecided',
      saving: { probabilityPositive: 0.71236, ...quantity },
      against: 'operations',
      placement: 'it',
    },
    placements: {
      operations: { lines: [], total: quantity, perYear: quantity },
      it: {
        lines: [{ ...quantity, basis: 'estimate', kind: 'cash', topic: 'standstill' }],
        total: quantity,
        perYear: quantity,
      },
    },
    role: { againstToday: -0.405, perYear: quantity, fte: { mean: 1.4049, p90: 2.005, p50: 1.395, p10: 0.9 } },
    horizonYears: 3,
    year: 2025,
    currency: 'CNY',
  },
  safeguards: [{ sources: ['M01'], state: 'unknown', severity: 'must', id: 'no-posting' }],
  dutyMap: [
    { sources: [], mustNot: ['approve-access'], accountable: 'security', responsible: 'it', duty: 'grant-access' },
  ],
  structure: { missing: [], because: ['system.users'], id: 'split' },
  nextQuestions: [{ value: 0.07005, path: 'company.oversight' }],
  breakEvenWeights: { b: null, a: 0.31234 },
  flips: [
    {
      between: [810.126, 940],
      acceptability: 0.52345,
      placement: 'finance',
      changes: [{ to: 900, from: null, path: 'system.users' }],
    },
  ],
  meanWeights: { b: 0.66666, a: 0.33334 },
  meanDifference: 0.07125,
  reasons: [
    { because: ['company.employees'], contribution: 0.12345, favours: 'it', criterion: 'b' },
    { because: [], contribution: -0.0522, favours: 'operations', criterion: 'a' },
  ],
  stopAsking: false,
  possibleFirst: ['it'],
  ruledOut: [{ because: ['capability.finance'], placement: 'finance' }],
  recommendation: {
    confidenceFactors: { general: null, it: 0.97 },
    centralWeights: { general: null, it: { b: 0.5, a: 0.50005 } },
    pairwiseWinning: { operations: { it: 0.1 }, it: { operations: 0.9 } },
    rankAcceptability: { operations: [0.1, 0.9, 0, 0], it: [0.81235, 0.18765, 0, 0] },
    decidingQuestion: null,
    decidingOutcomes: [{ acceptability: 0.51234, placement: 'operations', value: 'saas' }],
    ruleSpread: { because: [{ difference: 0.02134, path: 'strategy.first' }], difference: -0.28234, rule: 'additive' },
    otherRules: {
      rules: [{ recommended: 0.53, acceptability: 0.47005, placement: 'operations', id: 'additive' }],
      high: 0.84,
      low: 0.53,
    },
    halfWidth95: 0.00795,
    runnerUp: 'operations',
    confidence: 'leaning',
    placement: 'it',
  },
  answered: { total: 31, count: 9 },
  samples: 16_384,
  seed: 1,
  modelVersion: '2026.11',
  schema: 1,
};

/** Every key in the order in which it stands, nested ones with their parent before a point; list items as one. */
function keys(value: unknown, parent = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => keys(each, parent)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${parent}${key}`, ...keys(inner, `${parent}${key}.`)]);
}

describe('an assessment printed', () => {
  const printed = JSON.parse(printAssessment(assessment));

  test('has the contract’s keys in the contract’s order', () => {
    expect(Object.keys(printed)).toEqual([
      'schema',
      'modelVersion',
      'seed',
      'samples',
      'answered',
      'recommendation',
      'ruledOut',
      'possibleFirst',
      'stopAsking',
      'reasons',
      'meanDifference',
      'meanWeights',
      'flips',
      'breakEvenWeights',
      'nextQuestions',
      'structure',
      'dutyMap',
      'safeguards',
      'cost',
      'warnings',
    ]);
    const below = (name: string) => keys(printed[name]).join(' ');
    expect(below('recommendation')).toBe(
      'placement confidence runnerUp halfWidth95 otherRules otherRules.low otherRules.high otherRules.rules otherRules.rules.id otherRules.rules.placement otherRules.rules.acceptability otherRules.rules.recommended ruleSpread ruleSpread.rule ruleSpread.difference ruleSpread.because ruleSpread.because.path ruleSpread.because.difference decidingQuestion decidingOutcomes decidingOutcomes.value decidingOutcomes.placement decidingOutcomes.acceptability rankAcceptability rankAcceptability.it rankAcceptability.operations pairwiseWinning pairwiseWinning.it pairwiseWinning.it.operations pairwiseWinning.operations pairwiseWinning.operations.it centralWeights centralWeights.it centralWeights.it.a centralWeights.it.b centralWeights.general confidenceFactors confidenceFactors.it confidenceFactors.general',
    );
    expect(below('ruledOut')).toBe('placement because');
    expect(below('reasons')).toBe('criterion favours contribution because');
    expect(below('flips')).toBe('changes changes.path changes.from changes.to placement acceptability between');
    expect(below('structure')).toBe('id because missing');
    expect(below('dutyMap')).toBe('duty responsible accountable mustNot sources');
    expect(below('safeguards')).toBe('id severity state sources');
    expect(below('warnings')).toBe('path code');
    expect(Object.keys(printed.cost)).toEqual(['currency', 'year', 'horizonYears', 'role', 'placements', 'comparison']);
    expect(Object.keys(printed.cost.placements)).toEqual(['it', 'operations']);
    expect(Object.keys(printed.cost.placements.it)).toEqual(['perYear', 'total', 'lines']);
    expect(Object.keys(printed.cost.placements.it.lines[0])).toEqual([
      'topic',
      'kind',
      'basis',
      'p10',
      'p50',
      'p90',
      'mean',
    ]);
    expect(keys(printed.cost.comparison).join(' ')).toBe(
      'placement against saving saving.p10 saving.p50 saving.p90 saving.mean saving.probabilityPositive verdict breakEvens breakEvens.parameter breakEvens.value breakEvens.unit breakEvens.yours drivers drivers.parameter drivers.unit drivers.at drivers.low drivers.high',
    );
  });

  test('has probabilities and contributions with four decimals', () => {
    expect(printed.recommendation.rankAcceptability.it).toEqual([0.8124, 0.1877, 0, 0]);
    expect(printed.recommendation.halfWidth95).toBe(0.008);
    expect(printed.recommendation.centralWeights.it).toEqual({ a: 0.5001, b: 0.5 });
    expect(printed.reasons.map((each: { contribution: number }) => each.contribution)).toEqual([0.1235, -0.0522]);
    expect(printed.meanDifference).toBe(0.0713);
    expect(printed.flips[0].acceptability).toBe(0.5235);
    expect(printed.breakEvenWeights).toEqual({ a: 0.3123, b: null });
    expect(printed.nextQuestions[0].value).toBe(0.0701);
    expect(printed.cost.comparison.saving.probabilityPositive).toBe(0.7124);
  });

  test('has full-time equivalents and hours with two decimals, money in whole units', () => {
    expect(printed.cost.role.fte).toEqual({ p10: 0.9, p50: 1.4, p90: 2.01, mean: 1.4 });
    expect(printed.cost.role.againstToday).toBe(-0.41);
    expect(printed.cost.role.perYear).toEqual({ p10: 0, p50: 1201, p90: 2000, mean: 1235 });
    expect(
      printed.cost.comparison.breakEvens.map((each: { value: number; yours: number }) => [each.value, each.yours]),
    ).toEqual([
      [9.01, null],
      [null, 82],
    ]);
    expect(printed.cost.comparison.drivers.map((each: { at: number[] }) => each.at)).toEqual([
      [1.23, 2.35],
      [60, 62],
      [0.1235, 0.5],
    ]);
    expect(printed.cost.comparison.drivers[0]).toMatchObject({ low: -10, high: 10 });
  });

  test('keeps the turning point of a flip and what it changes', () => {
    expect(printed.flips[0].between).toEqual([810.13, 940]);
    expect(printed.flips[0].changes).toEqual([{ path: 'system.users', from: null, to: 900 }]);
  });

  test('is valid by the published schema, and shows nothing the schema does not know', () => {
    expect(assessmentSchema.parse(printed)).toEqual(printed);
    expect(assessmentSchema.safeParse({ ...printed, extra: 1 }).success).toBe(false);
  });

  test('for a row: the same on one line, its number last', () => {
    const line = printAssessmentRow(assessment, 7);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(line.endsWith(',"row":7}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({ ...printed, row: 7 });
  });

  test('without cost and without a runner-up', () => {
    const bare = JSON.parse(printAssessment({ ...assessment, cost: null, reasons: [], meanDifference: null }));
    expect(bare).toMatchObject({ cost: null, reasons: [], meanDifference: null });
  });

  test('printed contributions sum to the printed mean difference', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (contributions) => {
          const reasons = contributions.map((contribution) => ({
            criterion: 'c',
            favours: 'it' as const,
            contribution,
            because: [],
          }));
          const meanDifference = contributions.reduce((sum, each) => sum + each, 0);
          const shown: Assessment = JSON.parse(printAssessment({ ...assessment, reasons, meanDifference }));
          const sum = shown.reasons.reduce((total, each) => total + each.contribution, 0);
          expect(Math.abs(sum - (shown.meanDifference ?? Number.NaN))).toBeLessThan(0.0005);
        },
      ),
    );
  });
});

describe('rounding', () => {
  test.each([
    [0.5, 0, 1, 'half away from zero'],
    [-0.5, 0, -1, 'half away from zero, below it'],
    [2.5, 0, 3, 'not to the even number'],
    [1.005, 2, 1.01, 'by the written digits, not by the binary number'],
    [-1.005, 2, -1.01, 'the same below zero'],
    [0.00005, 4, 0.0001, 'a small half'],
    [0.000049, 4, 0, 'less than a small half'],
    [-0.4, 0, 0, 'no minus zero'],
    [1e-9, 4, 0, 'a number written with an exponent'],
    [123_456_789.5, 0, 123_456_790, 'money'],
    [1e21, 0, 1e21, 'beyond whole numbers'],
  ])('%s to %s decimals is %s: %s', (value, decimals, expected) => {
    expect(Object.is(roundHalfAway(value, decimals), expected)).toBe(true);
  });

  test('is never off by more than half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(0, 2, 4), (value, decimals) => {
        expect(Math.abs(roundHalfAway(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      }),
    );
  });
});
