import { describe, expect, test } from 'vitest';
import { pairwiseExact } from '../../src/engine/smaa/pairwiseExact.ts';
import { bestDecision, expectedPayoffs } from '../../src/engine/valueOfInformation/decisionTable.ts';
import {
  partialInformation,
  perfectInformation,
  sampleInformation,
  withPerfectInformation,
} from '../../src/engine/valueOfInformation/information.ts';
import { normalPerfectInformation } from '../../src/engine/valueOfInformation/normalLoss.ts';
import { mixtureShares, questionGain } from '../../src/engine/valueOfInformation/questionGain.ts';
import oracle from './data/value-of-information.json' with { type: 'json' };
import { fraction, unnamedProblem } from './oracleProblem.ts';
import { expectExact } from './sampled.ts';

const EXACT = oracle.tolerance.exact;
/** To 1e-12 of the figure, or of 1 where it is smaller. */
const near = (found: number, expected: number): void =>
  expectExact([[found]], [[expected]], EXACT * Math.max(1, Math.abs(expected)), 'figure');
const caseOf = (id: string) => {
  const found = oracle.cases.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('perfect information', () => {
  test.each(['evpi-investment', 'evpi-product'])('%s', (id) => {
    const { input, expected, printed } = caseOf(id);
    const { probabilities, payoffs } = input as unknown as {
      probabilities: number[];
      payoffs: Record<string, number[]>;
    };
    const table = { probabilities, payoffs: Object.values(payoffs) };
    const values = expectedPayoffs(table);
    (expected.expectedValues as number[]).forEach((value, d) => {
      near(values[d] as number, value);
    });
    expect(Object.keys(payoffs)[bestDecision(table)]).toBe(expected.best);
    near(withPerfectInformation(table), expected.withPerfectInformation as number);
    near(perfectInformation(table), expected.evpi as number);
    if (printed?.evpi) near(perfectInformation(table), printed.evpi);
    if (printed?.expectedValueUnderUncertainty) near(Math.max(...values), printed.expectedValueUnderUncertainty);
  });

  test.each(['evpi-normal-1-2', 'evpi-normal--0.5-1', 'evpi-normal-0-1'])('%s: unit normal loss', (id) => {
    const { input, expected } = caseOf(id);
    near(normalPerfectInformation(input.mean as number, input.sd as number), expected.evpi as number);
  });

  test('a benefit without spread needs no information; a negative deviation is refused', () => {
    expect(normalPerfectInformation(-3, 0)).toBe(0);
    expect(() => normalPerfectInformation(0, -1)).toThrow(RangeError);
  });
});

describe('partial information', () => {
  const { input, expected } = caseOf('evppi-two-parameters');
  const { x, y, payoff } = input as unknown as {
    x: Record<string, number>;
    y: Record<string, number>;
    payoff: { decision: string; x: string; y: string; value: number }[];
  };
  const states = Object.keys(x).flatMap((i) => Object.keys(y).map((j) => ({ x: i, y: j })));
  const table = {
    probabilities: states.map((state) => (x[state.x] as number) * (y[state.y] as number)),
    payoffs: ['A', 'B'].map((decision) =>
      states.map(
        (state) =>
          payoff.find((each) => each.decision === decision && each.x === state.x && each.y === state.y)
            ?.value as number,
      ),
    ),
  };
  const { expectedValues, evppi, evpi } = expected as unknown as {
    expectedValues: Record<string, number>;
    evppi: { x: number; y: number };
    evpi: number;
  };

  test('evppi-two-parameters', () => {
    expectExact([expectedPayoffs(table)], [Object.values(expectedValues)], EXACT, 'expected values');
    const ofX = partialInformation(
      table,
      states.map((state) => state.x),
    );
    const ofY = partialInformation(
      table,
      states.map((state) => state.y),
    );
    near(ofX, evppi.x);
    near(ofY, evppi.y);
    near(perfectInformation(table), evpi);
    for (const part of [ofX, ofY]) expect(part).toBeLessThanOrEqual(perfectInformation(table) + EXACT);
  });
});

describe('sample information', () => {
  test('evsi-imperfect-test', () => {
    const { input, expected } = caseOf('evsi-imperfect-test');
    const { prior, sensitivity, specificity, payoff } = input as unknown as {
      prior: number;
      sensitivity: number;
      specificity: number;
      payoff: Record<string, number[]>;
    };
    const table = { probabilities: [prior, 1 - prior], payoffs: Object.values(payoff) };
    const found = sampleInformation(table, [
      [sensitivity, 1 - specificity],
      [1 - sensitivity, specificity],
    ]);
    near(Math.max(...expectedPayoffs(table)), expected.priorBest as number);
    near(found.signals[0] as number, expected.probabilityPositive as number);
    near(found.posteriors[0]?.[0] as number, expected.posteriorPositive as number);
    near(found.posteriors[1]?.[0] as number, expected.posteriorNegative as number);
    near(found.value, expected.evsi as number);
    near(perfectInformation(table), expected.evpi as number);
  });

  test('a signal that never comes has no posterior, and one that tells nothing is worth nothing', () => {
    const table = {
      probabilities: [0.5, 0.5],
      payoffs: [
        [1, -1],
        [0, 0],
      ],
    };
    const found = sampleInformation(table, [
      [1, 1],
      [0, 0],
    ]);
    expect(found).toEqual({ signals: [1, 0], posteriors: [[0.5, 0.5], null], value: 0 });
  });
});

describe('the gain of a question', () => {
  test.each(['question-gain', 'question-gain-negative'])('%s', (id) => {
    const { input, expected } = caseOf(id);
    const { basePoints, questionAddsToCriterion1: adds } = input as unknown as {
      basePoints: { low: [number, number]; high: [number, number] };
      questionAddsToCriterion1: [number, number][];
    };
    const figures = expected as unknown as Record<string, string> & { perOption: string[] };
    const shares = ([low, high]: readonly [number, number]): number[] => {
      const units = [
        [1, 0],
        [0, 1],
      ];
      const won = pairwiseExact(
        unnamedProblem(units, units, {
          kind: 'points',
          low: [basePoints.low[0] + low, basePoints.low[1]],
          high: [basePoints.high[0] + high, basePoints.high[1]],
        }),
      );
      return [won[0]?.[1] as number, won[1]?.[0] as number];
    };
    const answers = adds.map((range) => ({ prior: 1 / adds.length, shares: shares(range) }));
    const hull = shares([Math.min(...adds.map(([low]) => low)), Math.max(...adds.map(([, high]) => high))]);
    figures.perOption.forEach((share, i) => {
      near(answers[i]?.shares[0] as number, fraction(share));
    });
    near(hull[0] as number, fraction(figures.hullAcceptabilityOfFirst as string));
    near(mixtureShares(answers)[0] as number, fraction(figures.mixtureAcceptability as string));
    near(questionGain(answers), fraction(figures.expectedGainAgainstMixture as string));
    near(questionGain(answers, hull), fraction(figures.expectedGainAgainstHull as string));
  });

  test('held against the hull of the answers it can be negative, against their mixture never', () => {
    const { expected } = caseOf('question-gain-negative');
    expect(fraction(expected.expectedGainAgainstHull as string)).toBeLessThan(0);
    expect(fraction(expected.expectedGainAgainstMixture as string)).toBe(0);
  });
});
