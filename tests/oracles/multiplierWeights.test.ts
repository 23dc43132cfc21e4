import { describe, expect, test } from 'vitest';
import { firstShares } from '../../src/engine/decision/firstShares.ts';
import { score } from '../../src/engine/decision/scoring.ts';
import { openQuestions } from '../../src/engine/explanation/nextQuestions.ts';
import { createWhatIf } from '../../src/engine/explanation/whatIf.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import type { WeightQuestion } from '../../src/engine/smaa/problem.ts';
import type { Range } from '../../src/model/decision.ts';
import oracle from './data/multiplier-weights.json' with { type: 'json' };
import { fraction, unnamedProblem } from './oracleProblem.ts';
import { type Estimated, expectTable, expectWithin, sampleSmaa } from './sampled.ts';
import { type SmallQuestion, smallModel } from './smallModel.ts';

/** Closed forms (differences of the generalised Irwin-Hall distribution), constructed; 40-digit arithmetic. */
const SAMPLES = 65_536;
const draws = createDraws(1, SAMPLES);
const range = ([low, high]: readonly number[]): Range => ({ low: low as number, high: high as number });
const one: Range = { low: 1, high: 1 };

/** Four standard errors of a plain sample: the Latin hypercube is better than that. */
const tolerance = (p: number): number => 4 * Math.sqrt((Math.max(p, 1 / SAMPLES) * (1 - p)) / SAMPLES);

function expectShares(found: readonly number[], expected: readonly number[]): void {
  expected.forEach((p, a) => {
    expect(Math.abs((found[a] as number) - p), `alternative ${a}: ${found[a]} for ${p}`).toBeLessThanOrEqual(
      tolerance(p),
    );
  });
}

describe('base × log-uniform factors, normalised', () => {
  test.each(oracle.cases.slice(0, 3))('$id: $what', ({ input, expected }) => {
    const factors = (input as { factors: { criterion1: number[]; criterion2: number[] }[] }).factors;
    const questions = factors.map(
      (factor, i): SmallQuestion => ({
        path: `q${i}`,
        options: [{ id: 'only', prior: 1, factors: [range(factor.criterion1), range(factor.criterion2)] }],
      }),
    );
    const { prepared, active } = smallModel(input.performances, [one, one], questions);
    const values = Object.fromEntries(questions.map((question) => [question.path, 'only']));
    const scoring = score(prepared, { values, overrides: {} }, draws);
    expectShares(firstShares(scoring.values, active), (expected as { firstRank: number[] }).firstRank);
  });

  test('three criteria with base ranges alone', () => {
    const { input: given, expected } = oracle.cases.find((each) => each.id === 'three-criteria-bases') ?? {};
    const input = given as { performances: number[][]; bases: number[][] };
    const { prepared, active } = smallModel(input.performances, input.bases.map(range), []);
    const scoring = score(prepared, { values: {}, overrides: {} }, draws);
    expectShares(firstShares(scoring.values, active), (expected as unknown as { firstRank: number[] }).firstRank);
  });
});

describe('an open question is a mixture of its options', () => {
  test.each(oracle.cases.slice(3, 5))('$id', ({ input, expected }) => {
    const { bases, options, performances } = input as {
      bases: Record<'criterion1' | 'criterion2', number[]>;
      options: { option: string; criterion1: number[]; criterion2: number[] }[];
      performances: number[][];
    };
    const wanted = expected as {
      firstRankGivenOption: Record<string, number[]>;
      firstRankUnanswered: number[];
      gain: number;
    };
    const question: SmallQuestion = {
      path: 'q',
      options: options.map((each) => ({
        id: each.option,
        prior: 1 / options.length,
        factors: [range(each.criterion1), range(each.criterion2)],
      })),
    };
    const { prepared, active } = smallModel(
      performances,
      [range(bases.criterion1), range(bases.criterion2)],
      [question],
    );
    const open = score(prepared, { values: {}, overrides: {} }, draws);
    expectShares(firstShares(open.values, active), wanted.firstRankUnanswered);
    for (const { option } of options) {
      const answered = score(prepared, { values: { q: option }, overrides: {} }, draws);
      expectShares(firstShares(answered.values, active), wanted.firstRankGivenOption[option] as number[]);
    }
    // The gain is screened on 2 048 readings: four standard errors of a share near one half.
    const gain = openQuestions(createWhatIf(open, () => active)).nextQuestions[0]?.value ?? Number.NaN;
    expect(gain).toBeGreaterThanOrEqual(0);
    expect(Math.abs(gain - wanted.gain)).toBeLessThanOrEqual(4 * Math.sqrt(0.25 / 2048));
  });
});

describe('the same through the general core, to four standard errors', () => {
  type Pair = readonly [number, number];
  const both = (one: Pair, two: Pair): Range[] => [range(one), range(two)];
  interface Given {
    readonly performances: number[][];
    readonly factors?: { criterion1: Pair; criterion2: Pair }[];
    readonly bases?: { criterion1: Pair; criterion2: Pair } | Pair[];
    readonly options?: { option: string; prior: string; criterion1: Pair; criterion2: Pair }[];
  }
  interface Wanted {
    readonly firstRank?: number[];
    readonly firstRankUnanswered?: number[];
    readonly firstRankGivenOption?: Record<string, number[]>;
    readonly meanWeight1Numeric?: number;
    readonly standardError?: number[];
  }
  const firsts = (given: Given, questions: readonly WeightQuestion[]) => {
    const { bases = { criterion1: [1, 1], criterion2: [1, 1] }, performances } = given;
    const ranges = 'criterion1' in bases ? both(bases.criterion1, bases.criterion2) : bases.map((pair) => range(pair));
    const found = sampleSmaa(
      unnamedProblem(performances, performances, { kind: 'multiplicative', bases: ranges, questions }),
    );
    return {
      first: [found.rankAcceptability.map((row) => row[0] as Estimated)],
      mean: found.meanWeights[0] as Estimated,
    };
  };

  test.each(oracle.cases)('$id', ({ input, expected }) => {
    const given = input as unknown as Given;
    const wanted = expected as unknown as Wanted;
    const options = (given.options ?? []).map(({ option, prior, criterion1, criterion2 }) => ({
      option,
      prior: fraction(prior),
      factors: both(criterion1, criterion2),
    }));
    const factors = (given.factors ?? []).map(
      ({ criterion1, criterion2 }, i): WeightQuestion => ({
        id: `q${i}`,
        options: [{ prior: 1, factors: both(criterion1, criterion2) }],
      }),
    );
    const { first, mean } = firsts(given, options.length > 0 ? [{ id: 'q', options }] : factors);
    const shares = (wanted.firstRank ?? wanted.firstRankUnanswered) as number[];
    expectTable(first, [shares], 'first rank', 0, () => Math.max(0, ...(wanted.standardError ?? [])));
    // Printed to five decimals.
    if (wanted.meanWeight1Numeric) expectWithin(mean, wanted.meanWeight1Numeric, 'mean weight', 5e-6, 5e-6);
    for (const { option, factors: own } of options) {
      const { first: answered } = firsts(given, [{ id: 'q', options: [{ prior: 1, factors: own }] }]);
      expectTable(answered, [wanted.firstRankGivenOption?.[option] as number[]], `first rank given ${option}`);
    }
  });
});
