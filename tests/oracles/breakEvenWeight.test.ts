import { describe, expect, test } from 'vitest';
import { breakEvenWeights } from '../../src/engine/explanation/breakEvenWeights.ts';
import oracle from './data/smart-office-location.json' with { type: 'json' };

/** Goodwin & Wright, Decision Analysis for Management Judgment, 3rd ed., ch. 3: the seven offices. */
const { alternatives, criteria, values, swingPoints } = oracle.input;
const total = swingPoints.reduce((sum, points) => sum + points, 0);
const weights = swingPoints.map((points) => points / total);
const row = (name: string): number[] => values[alternatives.indexOf(name)] as number[];

describe('the weight at which another office draws level with Addison Square', () => {
  const cases = oracle.expected.oneWayWeights.flatMap((each) => {
    const now = each.bestByWeight.findIndex(({ first }) => first === 'Addison Square');
    const before = each.bestByWeight[now - 1];
    const after = each.bestByWeight[now + 1];
    const here = each.bestByWeight[now];
    return [
      ...(before && here ? [{ criterion: each.criterion, rival: before.first, at: here.from }] : []),
      ...(after ? [{ criterion: each.criterion, rival: after.first, at: after.from }] : []),
    ];
  });

  test.each(cases)('$criterion against $rival', ({ criterion, rival, at }) => {
    const contributions = weights.map(
      (weight, c) => (weight * ((row('Addison Square')[c] as number) - (row(rival)[c] as number))) / 100,
    );
    expect(breakEvenWeights(weights, contributions)[criteria.indexOf(criterion)]).toBeCloseTo(at, 12);
  });

  test('none where the rival is no better on that criterion at any weight', () => {
    expect(breakEvenWeights([0.5, 0.5], [0.2, 0.1])).toEqual([null, null]);
  });
});
