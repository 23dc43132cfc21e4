import { describe, expect, it } from 'vitest';
import { breakEvenFigure } from '../../src/engine/sensitivity/breakEvenFigure.ts';
import { baseFigures, type Formula, type SwingConvention, tornado } from '../../src/engine/sensitivity/tornado.ts';
import type { Estimate } from '../../src/model/costData.ts';
import oracle from './data/tornado.json' with { type: 'json' };

/** A cost of two lines, constructed. The product's own drivers and break-evens: tornadoOfCosts.test.ts. */
const { parameters } = oracle.input;
const { expected } = oracle;
const names = Object.keys(parameters) as (keyof typeof parameters)[];
const estimates = Object.fromEntries(
  names.map((name): [string, Estimate] => {
    const { low, likely, high } = parameters[name];
    return [name, { low, likely, high, distribution: 'pert' }];
  }),
);
const formula: Formula = ({ fte = 0, wage = 0, incidents = 0, hours = 0, rate = 0 }) =>
  fte * wage + incidents * hours * rate;

function expectExact(found: number | null | undefined, wanted: number): void {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * oracle.tolerance.exact);
}

interface Row {
  readonly parameter: string;
  readonly resultLow: number;
  readonly resultHigh: number;
  readonly swing: number;
}

describe('swings under three conventions', () => {
  const conventions: [SwingConvention, number, Row[]][] = [
    ['low to high, others likely', expected.baseResultLikely, expected.lowToHighOthersLikely],
    ['P10 to P90, others likely', expected.baseResultLikely, expected.p10ToP90OthersLikely],
    ['P10 to P90, others median', expected.baseResultMedian, expected.p10ToP90OthersMedian],
  ];

  it.each(conventions)('%s', (convention, base, rows) => {
    const swings = tornado(estimates, formula, convention);
    expectExact(formula(baseFigures(estimates, convention)), base);
    // Equal swings stand in order of name: incidents and hours in the first convention.
    const order = [...rows].sort((a, b) => b.swing - a.swing || (a.parameter < b.parameter ? -1 : 1));
    expect(swings.map(({ parameter }) => parameter)).toEqual(order.map(({ parameter }) => parameter));
    order.forEach((row, i) => {
      expectExact(swings[i]?.low, row.resultLow);
      expectExact(swings[i]?.high, row.resultHigh);
      expectExact(swings[i]?.swing, row.swing);
    });
  });

  it('tells where each figure was moved to', () => {
    const moved = tornado(estimates, formula, 'P10 to P90, others likely');
    for (const row of expected.p10ToP90OthersLikely) {
      const found = moved.find(({ parameter }) => parameter === row.parameter);
      expectExact(found?.at[0], row.p10);
      expectExact(found?.at[1], row.p90);
    }
    const whole = tornado(estimates, formula, 'low to high, others likely');
    for (const row of expected.lowToHighOthersLikely)
      expect(whole.find(({ parameter }) => parameter === row.parameter)?.at).toEqual([row.low, row.high]);
  });
});

describe('break-even of one figure, the others at their likely value', () => {
  const { target, othersLikely } = expected.breakEven;
  const base = baseFigures(estimates, 'low to high, others likely');

  it.each(names)('%s', (name) => {
    expectExact(breakEvenFigure(formula, base, name, target, parameters[name]), othersLikely[name]);
  });

  it('none where no figure within the range reaches the target; an end that reaches it counts', () => {
    expect(breakEvenFigure(formula, base, 'fte', 1e9, parameters.fte)).toBeNull();
    expect(breakEvenFigure(formula, base, 'fte', 142_000, parameters.fte)).toBe(0.8);
    expect(breakEvenFigure(formula, base, 'fte', 310_000, parameters.fte)).toBe(2);
  });
});
