import { describe, expect, test } from 'vitest';
import { breakEvenWeights } from '../../src/engine/explanation/breakEvenWeights.ts';
import { breakEvenWeight, oneWayWeights, pricePerUnit } from '../../src/engine/smaa/oneWayWeights.ts';
import { weightedValues } from '../../src/engine/smaa/weightedValues.ts';
import oracle from './data/smart-office-location.json' with { type: 'json' };
import { fraction } from './oracleProblem.ts';
import { expectExact } from './sampled.ts';

/** Goodwin & Wright, Decision Analysis for Management Judgment, 3rd ed., ch. 3: the seven offices. */
const { alternatives, criteria, values, swingPoints, weightsPrinted } = oracle.input;
const { expected, printed, tolerance } = oracle;
const total = swingPoints.reduce((sum, points) => sum + points, 0);
const weights = swingPoints.map((points) => points / total);
const indexOf = (name: string): number => alternatives.indexOf(name);
const row = (name: string): number[] => values[indexOf(name)] as number[];
/** Values run to 100: the file's tolerance in parts of that. */
const EXACT = 100 * tolerance.exact;

/** Turnover is the first three criteria, working conditions the others. */
const onlyOf = (from: number, to: number): number[] =>
  weightedValues(
    swingPoints.map((points, c) => (c >= from && c < to ? points : 0)),
    values,
  );
const turnover = onlyOf(0, 3);
const conditions = onlyOf(3, 6);

describe('aggregate values', () => {
  test('by exact and by printed weights', () => {
    const exact = weightedValues(swingPoints, values);
    expectExact([exact], [expected.aggregateWithExactWeights], EXACT, 'exact weights');
    expectExact([exact], [expected.aggregateWithExactWeightsExact.map(fraction)], EXACT, 'fractions');
    expectExact([weightedValues(weightsPrinted, values)], [expected.aggregateWithPrintedWeights], EXACT, 'printed');
    for (const [name, value] of Object.entries(printed.aggregate)) {
      const found = weightedValues(weightsPrinted, values)[indexOf(name)] as number;
      expect(Math.abs(found - value), name).toBeLessThanOrEqual(tolerance.printed);
    }
  });

  test('of turnover and of working conditions alone', () => {
    expectExact([turnover], [expected.turnoverOnly], EXACT, 'turnover');
    expectExact([conditions], [expected.workingConditionsOnly], EXACT, 'working conditions');
  });

  test('the book adds up with whole per cents, but draws its line with the raw swings', () => {
    const elton = indexOf('Elton Street');
    const rounded = weightedValues([...weightsPrinted.slice(0, 3), 0, 0, 0], values)[elton] as number;
    expect(rounded.toFixed(1)).toBe('60.6');
    expect((turnover[elton] as number).toFixed(1)).toBe(String(printed.EltonAtTurnover100));
    expect((conditions[elton] as number).toFixed(1)).toBe(String(printed.EltonAtTurnover0));
  });
});

describe('the weight of turnover at which Elton Street draws level with Addison Square', () => {
  const [elton, addison] = expected.breakEvenTurnoverWeight.between.map(indexOf) as [number, number];

  test('exactly, and as printed', () => {
    const level = breakEvenWeight(conditions, turnover, elton, addison) as number;
    expectExact([[level]], [[fraction(expected.breakEvenTurnoverWeight.exact)]], tolerance.exact, 'weight');
    expect(Math.abs(100 * level - printed.breakEvenTurnoverWeight)).toBeLessThanOrEqual(tolerance.printed);
  });
});

describe('which office is best as one weight moves and the others keep their proportions', () => {
  test.each(expected.oneWayWeights)('$criterion', ({ criterion, currentWeight, bestByWeight }) => {
    const c = criteria.indexOf(criterion);
    expectExact([[weights[c] as number]], [[currentWeight]], tolerance.exact, 'weight now');
    const found = oneWayWeights(swingPoints, values, c);
    expect(found.map(({ alternative }) => alternatives[alternative])).toEqual(bestByWeight.map(({ first }) => first));
    const levels = [found.map(({ from }) => from)];
    expectExact(levels, [bestByWeight.map(({ fromExact }) => fraction(fromExact))], tolerance.exact, 'from');
  });
});

describe('the same from mean contributions, as an assessment tells it', () => {
  const cases = expected.oneWayWeights.flatMap((each) => {
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
    const found = breakEvenWeights(weights, contributions)[criteria.indexOf(criterion)];
    expectExact([[found ?? Number.NaN]], [[at]], tolerance.exact, 'weight');
  });

  test('none where the rival is no better on that criterion at any weight', () => {
    expect(breakEvenWeights([0.5, 0.5], [0.2, 0.1])).toEqual([null, null]);
  });
});

describe('the price of a point of benefit', () => {
  const benefit = expected.aggregateWithPrintedWeights;
  const { CarlisleToGorton: one, GortonToAddison: two } = expected.costTradeOff;
  const [carlisle, gorton, addison] = ['Carlisle Walk', 'Gorton Square', 'Addison Square'].map(
    (name) => benefit[indexOf(name)] as number,
  ) as [number, number, number];

  test.each([
    { from: carlisle, to: gorton, step: one, inPrint: printed.perPoint[0] as number },
    { from: gorton, to: addison, step: two, inPrint: printed.perPoint[1] as number },
  ])('$step.cost', ({ from, to, step, inPrint }) => {
    const found = pricePerUnit({ value: from, cost: 0 }, { value: to, cost: step.cost });
    expect(found / step.perPoint).toBeCloseTo(1, 12);
    // Printed in whole dollars; the second is rounded up from 1,116.50.
    expect(Math.abs(found - inPrint)).toBeLessThanOrEqual(0.5);
  });
});
