import { describe, expect, it } from 'vitest';
import { pertQuantile } from '../../src/engine/sampling/pert.ts';
import type { Estimate } from '../../src/model/costData.ts';
import type { Model } from '../../src/model/decision.ts';
import { knownCost, model, type Overrides, type Values } from '../unit/costModel.ts';
import oracle from './data/tornado.json' with { type: 'json' };

/**
 * The file's formula, fte wage + incidents hours rate, made out of two lines of the cost: outside support (fte hours
 * rate, the rate being 1) and cash lost in standstill (middling hours, the department's multiple of them, cash an
 * hour). Everything else is set to nothing.
 */
const STANDS_FOR = {
  fte: 'standing-share',
  wage: 'support-hours-operations',
  incidents: 'standstill-hours',
  hours: 'standstill-hours-operations',
  rate: 'standstill-cash',
} as const;
type Name = keyof typeof STANDS_FOR;
const names = Object.keys(STANDS_FOR) as Name[];
const nameOf = (parameter: string) => STANDS_FOR[parameter as Name];
const { parameters } = oracle.input;

/** One user, and a workload of which the user is no part to 12 digits. */
const VALUES: Values = { 'system.users': 1, 'cost.region': 'CN' };
const base: Overrides = {
  ...Object.fromEntries(model.costs.parameters.filter(({ placement }) => placement !== null).map(({ id }) => [id, 0])),
  ...Object.fromEntries(model.costs.workload.factors.map(({ parameter }) => [parameter, 1])),
  'users-per-administrator': 1e12,
  'size-economy': 0,
  'standstill-share': 0,
  'support-rate': 1,
};

/** The project's model with these figures in place of its own, and any figure plausible. */
function modelWith(figures: Readonly<Partial<Record<Name, Estimate>>>): Model {
  const own = new Map(names.map((name) => [STANDS_FOR[name] as string, figures[name]]));
  return {
    ...model,
    costs: {
      ...model.costs,
      parameters: model.costs.parameters.map((parameter) => {
        const figure = own.get(parameter.id);
        const values = parameter.values.map((value) => (figure ? { ...value, ...figure } : value));
        const scale = parameter.id === STANDS_FOR.hours ? parameter.scale : 'none';
        return { ...parameter, scale, values, plausible: { low: 0, high: 1e9 } };
      }),
    },
  };
}

const range = (name: Name): Estimate => {
  const { low, likely, high } = parameters[name];
  return { low, likely, high, distribution: 'pert' };
};
const likely = (name: Name): Estimate => {
  const at = parameters[name].likely;
  return { low: at, likely: at, high: at, distribution: 'point' };
};
/** The figures are the model's, so the base must not stand in their way. */
const overrides = Object.fromEntries(
  Object.entries(base).filter(([id]) => !Object.values<string>(STANDS_FOR).includes(id)),
);

function expectExact(found: number | null | undefined, expected: number): void {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(Math.abs(expected) * oracle.tolerance.exact);
}

describe('one figure at its P10 and P90, the others at their median', () => {
  const all = Object.fromEntries(names.map((name) => [name, range(name)]));
  const drivers = knownCost(VALUES, overrides, { of: modelWith(all) }).comparison?.drivers ?? [];

  it('gives the swings of the file, in its order', () => {
    expect(drivers.map(({ parameter }) => parameter)).toEqual(
      oracle.expected.p10ToP90OthersMedian.map(({ parameter }) => nameOf(parameter)),
    );
    oracle.expected.p10ToP90OthersMedian.forEach((row, i) => {
      expectExact(drivers[i]?.low, row.resultLow);
      expectExact(drivers[i]?.high, row.resultHigh);
    });
  });

  it('takes P10 and P90 of the figure itself; a multiple is told in hours', () => {
    const { low, likely: middle, high } = parameters.incidents;
    for (const row of oracle.expected.p10ToP90OthersLikely) {
      const driver = drivers.find(({ parameter }) => parameter === nameOf(row.parameter));
      const unit = row.parameter === 'hours' ? pertQuantile(low, middle, high, 0.5) : 1;
      expectExact(driver?.at[0], row.p10 * unit);
      expectExact(driver?.at[1], row.p90 * unit);
    }
  });
});

describe('break-even of one figure', () => {
  // The target is a fixed cost of the other side; the others are points, so that their median is the likely value.
  const target: Overrides = { 'error-hours-it': oracle.expected.breakEven.target, 'error-cash': 1, 'user-pay': 0 };

  it.each(names)('%s, the others at their likely value', (name) => {
    const figures = Object.fromEntries(names.map((each) => [each, each === name ? range(each) : likely(each)]));
    const { comparison } = knownCost(VALUES, { ...overrides, ...target }, { of: modelWith(figures) });
    const found = comparison?.breakEvens.find(({ parameter }) => parameter === STANDS_FOR[name]);
    const unit = name === 'hours' ? parameters.incidents.likely : 1;
    expectExact(found?.value, oracle.expected.breakEven.othersLikely[name] * unit);
  });
});
