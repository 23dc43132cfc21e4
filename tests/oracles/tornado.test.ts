import { describe, expect, it } from 'vitest';
import { knownCost, model, type Overrides, type Values } from '../unit/costModel.ts';
import oracle from './data/tornado.json' with { type: 'json' };

/**
 * The file's formula, fte wage + incidents hours rate, made out of two lines of the cost: outside support (fte hours
 * rate, the rate being 1) and cash lost in standstill (hours multiplier cash). Everything else is set to nothing.
 */
const STANDS_FOR = {
  fte: 'standing-share',
  wage: 'support-hours-operations',
  incidents: 'standstill-hours',
  hours: 'standstill-multiplier-operations',
  rate: 'standstill-cash',
} as const;
type Name = keyof typeof STANDS_FOR;
const names = Object.keys(STANDS_FOR) as Name[];

/** One user, and a workload of which the user is no part to 12 digits. */
const VALUES: Values = { 'system.users': 1, 'cost.region': 'CN' };
const silent: Overrides = Object.fromEntries(
  model.costs.parameters.filter(({ placement }) => placement !== null).map(({ id }) => [id, 0]),
);
const base: Overrides = {
  ...silent,
  'users-per-administrator': 1e12,
  'size-economy': 0,
  'standstill-share': 0,
  'support-rate': 1,
  ...Object.fromEntries(model.costs.workload.factors.map(({ parameter }) => [parameter, 1])),
};

const range = ({ low, likely, high }: { low: number; likely: number; high: number }) => ({ low, likely, high });
const ranges: Overrides = Object.fromEntries(
  names.map((name) => [STANDS_FOR[name], range(oracle.input.parameters[name])]),
);
const exactly = (value: number) => ({ at: value, within: Math.abs(value) * oracle.tolerance.exact });

function expectExact(found: number | undefined, expected: number): void {
  const { at, within } = exactly(expected);
  expect(Math.abs((found ?? Number.NaN) - at)).toBeLessThanOrEqual(within);
}

describe('one figure at its P10 and P90, the others at their median', () => {
  const drivers = knownCost(VALUES, { ...base, ...ranges }).comparison?.drivers ?? [];

  it('gives the swings of the file, in its order', () => {
    expect(drivers.map(({ parameter }) => parameter)).toEqual(
      oracle.expected.p10ToP90OthersMedian.map(({ parameter }) => STANDS_FOR[parameter as Name]),
    );
    oracle.expected.p10ToP90OthersMedian.forEach((row, i) => {
      expectExact(drivers[i]?.low, row.resultLow);
      expectExact(drivers[i]?.high, row.resultHigh);
    });
  });

  it('takes P10 and P90 of the figure itself', () => {
    for (const row of oracle.expected.p10ToP90OthersLikely) {
      const driver = drivers.find(({ parameter }) => parameter === STANDS_FOR[row.parameter as Name]);
      expectExact(driver?.at[0], row.p10);
      expectExact(driver?.at[1], row.p90);
    }
  });
});

describe('break-even of one figure', () => {
  // The figures stand for others, so the ranges in which they are plausible are opened.
  const plausible = { low: 0, high: 1e9 };
  const parameters = model.costs.parameters.map((each) => ({ ...each, scale: 'none' as const, plausible }));
  const open = { ...model, costs: { ...model.costs, parameters } };
  // The target is a fixed cost of the other side; the others are points, so that their median is the likely value.
  const target: Overrides = { 'error-hours-it': oracle.expected.breakEven.target, 'error-cash': 1, 'user-pay': 0 };

  it.each(names)('%s, the others at their likely value', (name) => {
    const points = Object.fromEntries(names.map((each) => [STANDS_FOR[each], oracle.input.parameters[each].likely]));
    const overrides = { ...base, ...target, ...points, [STANDS_FOR[name]]: range(oracle.input.parameters[name]) };
    const found = knownCost(VALUES, overrides, { of: open }).comparison?.breakEvens;
    expectExact(
      found?.find(({ parameter }) => parameter === STANDS_FOR[name])?.value ?? undefined,
      oracle.expected.breakEven.othersLikely[name],
    );
  });
});
