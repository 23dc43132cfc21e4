/** What holds of every cost, whatever the company. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startEstimate } from '../../src/engine/cost/amount.ts';
import { pairedSaving } from '../../src/engine/cost/saving.ts';
import type { Cost, Quantity } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { costOf, knownCost, model, type Overrides, type Values } from '../unit/costModel.ts';
import { realisticCompany } from './realisticCompany.ts';

const HOSTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];
const SAMPLES = 256;

const company = fc.record({
  seed: fc.nat(1_000_000),
  region: fc.constantFrom('CN', 'US'),
  today: fc.constantFrom('it', 'operations', 'finance', 'general', 'external', 'nobody', null),
  hours: fc.option(fc.integer({ min: 0, max: 300 })),
  years: fc.integer({ min: 1, max: 5 }),
  users: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 })),
  pair: fc.shuffledSubarray([...HOSTS], { minLength: 2, maxLength: 2 }),
  own: fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(...model.costs.parameters.filter(({ id }) => id !== 'wage')),
      fc.float({ min: 0, max: 1, noNaN: true }),
    ),
    { selector: ([parameter]) => parameter.id, maxLength: 6 },
  ),
});
type Company = typeof company extends fc.Arbitrary<infer T> ? T : never;

function answersOf({ seed, region, today, hours, years, users }: Company): Values {
  const { values } = realisticCompany(seed);
  return {
    ...values,
    'system.users': users,
    'cost.region': region,
    'cost.horizonYears': years,
    ...(today === null ? {} : { 'today.placement': today }),
    ...(hours === null ? {} : { 'today.standstillHours': hours }),
  };
}

/** Some figures of the reader's, each somewhere in its plausible range. */
const overridesOf = ({ own }: Company): Overrides =>
  Object.fromEntries(own.map(([{ id, plausible }, at]) => [id, plausible.low + (plausible.high - plausible.low) * at]));

function costFor(each: Company, values: Values = {}, overrides: Overrides = {}): Cost {
  const [placement, runnerUp] = each.pair as [PlacementId, PlacementId];
  const options = { samples: SAMPLES, placement, runnerUp };
  return knownCost({ ...answersOf(each), ...values }, { ...overridesOf(each), ...overrides }, options);
}

const quantities = (cost: Cost): Quantity[] => [
  cost.role.fte,
  cost.role.perYear,
  ...Object.values(cost.placements).flatMap(({ perYear, total, lines }) => [perYear, total, ...lines]),
];
const figures = ({ p10, p50, p90, mean }: Quantity): number[] => [p10, p50, p90, mean];
const check = (run: (each: Company) => void): void => fc.assert(fc.property(company, run), { numRuns: 60 });

describe('every cost', () => {
  it('is never negative, and its percentiles ascend', () => {
    check((each) => {
      for (const quantity of quantities(costFor(each))) {
        expect(Math.min(...figures(quantity))).toBeGreaterThanOrEqual(0);
        expect(quantity.p10).toBeLessThanOrEqual(quantity.p50);
        expect(quantity.p50).toBeLessThanOrEqual(quantity.p90);
      }
    });
  });

  it('without users has no standstill cost', () => {
    check((each) => {
      const { placements } = costFor(each, { 'system.users': 0 });
      for (const { lines } of Object.values(placements))
        for (const line of lines) if (line.topic === 'standstill') expect(figures(line)).toEqual([0, 0, 0, 0]);
    });
  });

  it('doubles its role line exactly when the wage doubles', () => {
    const scaled = ['hiring-cost', 'training-cost'];
    check((each) => {
      const own = { ...each, own: each.own.filter(([{ id }]) => !scaled.includes(id)) };
      const wage = { low: 50_000, likely: 90_000, high: 240_000 };
      const once = costFor(own, {}, { wage }).role.perYear;
      const twice = costFor(own, {}, { wage: { low: 100_000, likely: 180_000, high: 480_000 } }).role.perYear;
      expect(figures(twice)).toEqual(figures(once).map((figure) => 2 * figure));
    });
  });

  it('is the sum of its lines, by their means', () => {
    check((each) => {
      for (const { perYear, lines } of Object.values(costFor(each).placements)) {
        const added = lines.reduce((sum, { mean }) => sum + mean, 0);
        expect(Math.abs(added - perYear.mean)).toBeLessThanOrEqual(1e-9 * perYear.mean);
      }
    });
  });

  it('never mixes currencies: one region’s figures are no part of another’s cost', () => {
    const without = {
      ...model,
      costs: {
        ...model.costs,
        parameters: model.costs.parameters.map((parameter) => ({
          ...parameter,
          values: parameter.values.map((value) =>
            value.region === 'US' ? { ...value, low: 1e9, likely: 1e9, high: 1e9 } : value,
          ),
        })),
      },
    };
    check((each) => {
      const values = { ...answersOf(each), 'cost.region': 'CN' };
      const options = { samples: SAMPLES };
      expect(costOf(values, {}, { ...options, of: without })).toEqual(costOf(values, {}, options));
    });
  });

  it('compares pairwise: turned round, the saving has the other sign', () => {
    check((each) => {
      const found = costFor(each).comparison;
      const values = { ...answersOf(each), 'today.placement': 'nobody' };
      const [a, b] = each.pair as [PlacementId, PlacementId];
      const saving = (placement: PlacementId, runnerUp: PlacementId) =>
        knownCost(values, overridesOf(each), { samples: SAMPLES, placement, runnerUp }).comparison?.saving;
      const [there, back] = [saving(a, b), saving(b, a)];
      expect(there?.mean).toBeCloseTo(-(back?.mean ?? Number.NaN), 4);
      expect(there?.probabilityPositive).toBeCloseTo(1 - (back?.probabilityPositive ?? Number.NaN), 10);
      expect(found?.against).not.toBe(found?.placement);
    });
  });

  it('saves exactly nothing against itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }),
        (costs) => {
          startEstimate();
          const same = Float64Array.from(costs);
          expect(pairedSaving(same, same)).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0, probabilityPositive: 0.5 });
        },
      ),
    );
  });

  it('is claimed only where P10 and P90 agree', () => {
    check((each) => {
      const found = costFor(each).comparison;
      if (found?.verdict === 'saves') expect(found.saving.p10).toBeGreaterThan(0);
      if (found?.verdict === 'costs') expect(found.saving.p90).toBeLessThan(0);
      if (each.own.length === 0 && found !== null && found.verdict !== 'undecided') {
        // Without a figure of the reader's only answers can have earned it.
        expect(each.hours).not.toBeNull();
      }
    });
  });
});
