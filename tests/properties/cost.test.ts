/** What holds of every cost, whatever the company. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startEstimate } from '../../src/engine/cost/amount.ts';
import { pairedSaving } from '../../src/engine/cost/saving.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { costOf, knownCost, model } from '../unit/costModel.ts';
import { type CostCompany, costCompany, costFor, figures, HOSTS, linesOf, SAMPLES } from './costCompany.ts';
import { runs } from './runs.ts';

const check = (run: (each: CostCompany) => void, of = costCompany(), numRuns = runs()): void =>
  fc.assert(fc.property(of, run), { numRuns });

/** Where each company is worked out twice. */
const checkTwice = (run: (each: CostCompany) => void): void => check(run, costCompany(), runs(200));

describe('every cost', () => {
  it('is never negative, and its percentiles ascend', () => {
    check((each) => {
      const cost = costFor(each);
      const quantities = [cost.role.fte, cost.role.perYear, ...linesOf(cost).map(([, line]) => line)];
      for (const { perYear, total } of Object.values(cost.placements)) quantities.push(perYear, total);
      for (const quantity of quantities) {
        const [least, ...others] = figures(quantity) as [number, number, number, number];
        expect(least).toBeGreaterThanOrEqual(0);
        expect([least, ...others.slice(0, 2)]).toEqual([least, ...others.slice(0, 2)].sort((a, b) => a - b));
        expect(quantity.mean).toBeGreaterThanOrEqual(0);
      }
    });
  });

  it('is the sum of its lines, by their means; the total is that of all years', () => {
    check((each) => {
      const cost = costFor(each);
      for (const { perYear, total, lines } of Object.values(cost.placements)) {
        const added = lines.reduce((sum, { mean }) => sum + mean, 0);
        expect(Math.abs(added - perYear.mean)).toBeLessThanOrEqual(1e-9 * perYear.mean);
        expect(figures(total)).toEqual(figures(perYear).map((figure) => figure * cost.horizonYears));
      }
    });
  });

  it('holds the role once, alike in every placement, and no line twice', () => {
    check((each) => {
      const cost = costFor(each);
      for (const { lines } of Object.values(cost.placements)) {
        const names = lines.map(({ topic, kind }) => `${topic} ${kind}`);
        expect(names).toEqual([...new Set(names)]);
        expect(lines.filter(({ topic }) => topic === 'role').map(figures)).toEqual([figures(cost.role.perYear)]);
      }
    });
  });

  it('without users has no standstill cost', () => {
    check((each) => {
      for (const [, line] of linesOf(costFor(each, { 'system.users': 0 })))
        if (line.topic === 'standstill') expect(figures(line)).toEqual([0, 0, 0, 0]);
    });
  });

  it('doubles exactly when the wage does, line by line', () => {
    const money = model.costs.parameters.filter(({ unit }) => unit.startsWith('currency')).map(({ id }) => id);
    checkTwice((each) => {
      const overrides = Object.fromEntries(Object.entries(each.overrides).filter(([id]) => !money.includes(id)));
      const own = { ...each, overrides };
      const once = costFor(own, {}, { wage: { low: 50_000, likely: 90_000, high: 240_000 } });
      const twice = costFor(own, {}, { wage: { low: 100_000, likely: 180_000, high: 480_000 } });
      expect(figures(twice.role.perYear)).toEqual(figures(once.role.perYear).map((figure) => 2 * figure));
      const doubled = linesOf(once).map(([name, line]) => [name, ...figures(line).map((figure) => 2 * figure)]);
      expect(linesOf(twice).map(([name, line]) => [name, ...figures(line)])).toEqual(doubled);
    });
  });
});

describe('currencies', () => {
  it('never mix: another region’s figures are no part of a cost', () => {
    const { regions, parameters } = model.costs;
    const without = new Map(
      regions.map(({ id, within }) => {
        const others = parameters.map((parameter) => ({
          ...parameter,
          values: parameter.values.map((value) =>
            ['*', id, within].includes(value.region) ? value : { ...value, low: 1e9, likely: 1e9, high: 1e9 },
          ),
        }));
        return [id, { ...model, costs: { ...model.costs, parameters: others } }];
      }),
    );
    checkTwice((each) => {
      const region = String(each.values['cost.region']);
      const options = { samples: SAMPLES };
      const found = costOf(each.values, each.overrides, options);
      expect(found.cost?.currency).toBe(regions.find(({ id }) => id === region)?.currency);
      const of = without.get(region);
      if (!of) throw new Error(`no region ${region}`);
      expect(costOf(each.values, each.overrides, { ...options, of })).toEqual(found);
    });
  });

  it('of the reader’s own take no money of ours: in a currency of which a thousand go to one, all is a thousandfold', () => {
    const hasMoney = new Set(
      model.costs.parameters.filter(({ unit }) => unit.startsWith('currency')).map(({ id }) => id),
    );
    const times = (factor: number, overrides: CostCompany['overrides']): CostCompany['overrides'] =>
      Object.fromEntries(
        Object.entries(overrides).map(([id, figure]) => {
          if (!hasMoney.has(id)) return [id, figure];
          if (typeof figure === 'number') return [id, figure * factor];
          return [id, { low: figure.low * factor, likely: figure.likely * factor, high: figure.high * factor }];
        }),
      );
    checkTwice((each) => {
      const values = { ...each.values, 'cost.region': 'own', 'cost.currency': 'KRW' };
      const overrides = { 'on-cost': 1.2, wage: { low: 30_000, likely: 45_000, high: 90_000 }, ...each.overrides };
      const one = costFor({ ...each, values, overrides });
      const many = costFor({ ...each, values, overrides: times(1_000, overrides) });
      const thousandfold = linesOf(many).map(([, line]) => line.mean);
      linesOf(one).forEach(([name, { mean }], i) => {
        expect(Math.abs((thousandfold[i] ?? Number.NaN) - 1_000 * mean), name).toBeLessThanOrEqual(1e-9 * 1_000 * mean);
      });
    });
  });
});

describe('the saving', () => {
  it('is the difference of the two totals, by their means', () => {
    check((each) => {
      const { comparison, placements } = costFor(each);
      if (!comparison) throw new Error('two are compared');
      const [own, other] = [comparison.placement, comparison.against].map((id) => placements[id]?.perYear.mean ?? 0);
      const difference = (other ?? 0) - (own ?? 0);
      expect(Math.abs(comparison.saving.mean - difference)).toBeLessThanOrEqual(1e-9 * ((own ?? 0) + (other ?? 0)));
    });
  });

  it('turned round has the other sign', () => {
    checkTwice((each) => {
      const [a, b] = each.pair;
      const saving = (pair: CostCompany['pair']) =>
        costFor({ ...each, pair }, { 'today.placement': 'nobody' }).comparison?.saving;
      const [there, back] = [saving([a, b]), saving([b, a])];
      const size = Math.abs(there?.mean ?? Number.NaN) + (there?.p90 ?? 0) - (there?.p10 ?? 0);
      expect(Math.abs((there?.mean ?? Number.NaN) + (back?.mean ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * size);
      expect(there?.probabilityPositive).toBeCloseTo(1 - (back?.probabilityPositive ?? Number.NaN), 10);
    });
  });

  it('of a placement against itself is exactly nothing, and no verdict', () => {
    check((each) => {
      const [a] = each.pair;
      const options = { samples: SAMPLES, placement: a, runnerUp: a };
      const { comparison } = knownCost({ ...each.values, 'today.placement': a }, each.overrides, options);
      expect(comparison?.saving).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0, probabilityPositive: 0.5 });
      expect(comparison?.verdict).toBe('undecided');
    });
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (costs) => {
        startEstimate();
        const same = Float64Array.from(costs);
        expect(pairedSaving(same, same)).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0, probabilityPositive: 0.5 });
      }),
    );
  });

  it('is larger the worse the other does, and smaller the worse the recommended one does', () => {
    const stems = [
      'learning-hours',
      'support-hours',
      'misfit-hours',
      'error-hours',
      'control-hours',
      'standstill-hours',
    ];
    const changes = fc.record({ company: costCompany(), stem: fc.constantFrom(...stems), worse: fc.boolean() });
    fc.assert(
      fc.property(changes, ({ company, stem, worse }) => {
        const found = costFor(company).comparison;
        if (!found) throw new Error('two are compared');
        const id = `${stem}-${worse ? found.against : found.placement}`;
        const saving = (hours: number) => costFor(company, {}, { [id]: hours }).comparison?.saving;
        const [few, many] = [saving(20), saving(200)];
        if (!few || !many) throw new Error('two are compared');
        const [less, more] = worse ? [few, many] : [many, few];
        figures(more).forEach((figure, i) => {
          const before = figures(less)[i] ?? Number.NaN;
          expect(figure, id).toBeGreaterThanOrEqual(before - 1e-9 * Math.abs(before));
        });
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the verdict', () => {
  /** Nothing that bears on the difference was told. */
  const untold = ({ values, pair }: CostCompany): CostCompany => {
    const { 'system.users': users, 'today.standstillHours': _, ...others } = values;
    return { values: { ...others, 'company.employees': 2 * Number(users) + 1 }, overrides: {}, pair };
  };

  it('is never more than undecided on our guesses alone', () => {
    check((each) => {
      expect(costFor(untold(each)).comparison?.verdict).toBe('undecided');
    });
  });

  it('is never earned by one figure of the reader’s, whichever and however great', () => {
    const ids = fc.constantFrom(...model.costs.parameters.filter(({ topic }) => topic !== 'settings'));
    fc.assert(
      fc.property(
        costCompany({ own: 0 }),
        ids,
        fc.constantFrom(0.001, 1, 1_000),
        (company, { id, plausible }, times) => {
          const own = { [id]: plausible.high * times };
          expect(costFor(untold(company), {}, own).comparison?.verdict).toBe('undecided');
        },
      ),
      { numRuns: runs() },
    );
  });

  it('claims only what P10 and P90 agree on', () => {
    const seen = new Set<string>();
    check(
      (each) => {
        const found = costFor(each).comparison;
        seen.add(found?.verdict ?? '');
        if (found?.verdict === 'saves') expect(found.saving.p10).toBeGreaterThan(0);
        if (found?.verdict === 'costs') expect(found.saving.p90).toBeLessThan(0);
      },
      costCompany({ own: 40 }),
    );
    // The property has met all three.
    expect([...seen].sort()).toEqual(['costs', 'saves', 'undecided']);
  });

  it('compares two placements that differ', () => {
    check((each) => {
      const found = costFor(each).comparison;
      const ids: readonly (PlacementId | undefined)[] = HOSTS;
      expect(ids).toContain(found?.against);
      expect(found?.against).not.toBe(found?.placement);
    });
  });
});
