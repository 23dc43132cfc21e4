/** What the department changes: lines, today's host, moving, years. */
import { describe, expect, it } from 'vitest';
import type { Cost } from '../../src/model/assessment.ts';
import type { ParameterValue } from '../../src/model/costData.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { COMPANY, knownCost, model, type Overrides, type Values } from './costModel.ts';

const mean = (cost: Cost, placement: PlacementId, topic: string, kind?: string): number =>
  (cost.placements[placement]?.lines ?? [])
    .filter((line) => line.topic === topic && (kind === undefined || line.kind === kind))
    .reduce((sum, line) => sum + line.mean, 0);

describe('standstill', () => {
  const hour: Overrides = {
    'standstill-share': 0.5,
    'standstill-cash': 1_000,
    wage: 2_080,
    'on-cost': 1,
    'user-pay': 1,
    'hours-per-year': 2_080,
  };

  /** The project's model with each department's multiple of the middling hours a point. */
  const multiples: Readonly<Record<string, number>> = {
    'standstill-hours-it': 0.8,
    'standstill-hours-operations': 1.6,
  };
  const of = {
    ...model,
    costs: {
      ...model.costs,
      parameters: model.costs.parameters.map((parameter) => {
        const at = multiples[parameter.id];
        const point = (value: ParameterValue): ParameterValue => ({
          ...value,
          low: at ?? 0,
          likely: at ?? 0,
          high: at ?? 0,
        });
        return at === undefined ? parameter : { ...parameter, values: parameter.values.map(point) };
      }),
    },
  };
  const values: Values = {
    ...COMPANY,
    'system.users': 10,
    'today.placement': 'operations',
    'today.standstillHours': 14,
  };

  it('hours told are those of the host today; another has them in proportion', () => {
    const cost = knownCost(values, hour, { of });
    // 10 users lose half an hour's pay of 1 in each hour; the cash comes on top.
    expect(mean(cost, 'operations', 'standstill', 'capacity')).toBeCloseTo(14 * 10 * 0.5, 8);
    expect(mean(cost, 'operations', 'standstill', 'cash')).toBeCloseTo(14_000, 6);
    expect(mean(cost, 'it', 'standstill', 'cash')).toBeCloseTo(7_000, 6);
  });

  it('hours that were not told at one of the four are those of a middling host', () => {
    const cost = knownCost({ ...values, 'today.placement': 'external' }, hour, { of });
    expect(mean(cost, 'it', 'standstill', 'cash')).toBeCloseTo(14_000 * 0.8, 6);
  });

  it('hours that the reader expects of a department are its hours', () => {
    const cost = knownCost(values, { ...hour, 'standstill-hours-it': 5, 'standstill-hours-operations': 6 }, { of });
    expect(mean(cost, 'it', 'standstill', 'cash')).toBeCloseTo(5_000, 6);
    expect(mean(cost, 'operations', 'standstill', 'cash')).toBeCloseTo(6_000, 6);
  });

  it.each<{ reason: string; values: Values; overrides: Overrides }>([
    { reason: 'no hours, no cost', values: { 'today.standstillHours': 0 }, overrides: {} },
    {
      reason: 'no users, no cost, whatever an hour is said to cost',
      values: { 'system.users': 0 },
      overrides: { 'standstill-cash': 5_000 },
    },
  ])('$reason', ({ values, overrides }) => {
    const cost = knownCost({ ...COMPANY, ...values }, overrides);
    for (const id of Object.keys(cost.placements) as PlacementId[]) expect(mean(cost, id, 'standstill')).toBe(0);
  });
});

describe('moving', () => {
  const moving = (values: Values): PlacementId[] => {
    const cost = knownCost({ ...COMPANY, ...values });
    return (Object.keys(cost.placements) as PlacementId[]).filter((id) => mean(cost, id, 'moving') > 0);
  };
  it.each([
    { today: 'it', moved: ['operations', 'finance', 'general'], reason: 'it stays where it is at no cost' },
    { today: 'external', moved: ['it', 'operations', 'finance', 'general'], reason: 'a provider hands over' },
    { today: 'nobody', moved: [], reason: 'nobody can hand over' },
  ])('today $today: $reason', ({ today, moved }) => {
    expect(moving({ 'today.placement': today })).toEqual(moved);
  });

  it('is not known to happen while today is not told', () => {
    expect(moving({})).toEqual([]);
  });

  it('happens once: spread over the years of the estimate', () => {
    const over = (years: number): number =>
      mean(knownCost({ ...COMPANY, 'today.placement': 'finance', 'cost.horizonYears': years }), 'it', 'moving');
    expect(over(4)).toBeCloseTo(over(1) / 4, 8);
  });
});

describe('years', () => {
  const values: Values = { ...COMPANY, 'cost.horizonYears': 2 };

  it('the total is the yearly cost times the years', () => {
    const { placements } = knownCost(values);
    for (const { total, perYear } of Object.values(placements)) expect(total.mean).toBe(2 * perYear.mean);
  });

  it('a discount and a growth of pay count from the second year on', () => {
    const plain = knownCost(values).role.perYear.mean;
    expect(knownCost(values, { 'discount-rate': 0.25 }).role.perYear.mean).toBeCloseTo((plain * (1 + 1 / 1.25)) / 2, 6);
    expect(knownCost(values, { 'wage-growth': 0.1 }).role.perYear.mean).toBeCloseTo((plain * 2.1) / 2, 6);
    const both = knownCost(values, { 'wage-growth': 0.1, 'discount-rate': 0.1 });
    expect(both.role.perYear.mean).toBeCloseTo(plain, 6);
  });
});

describe('lines', () => {
  it('placements that are ruled out have none; the role is the same in all others', () => {
    const { placements, role } = knownCost(COMPANY, {}, { ruledOut: ['general'] });
    expect(Object.keys(placements)).toEqual(['it', 'operations', 'finance']);
    for (const { lines } of Object.values(placements))
      expect(lines[0]).toMatchObject({ topic: 'role', ...role.perYear });
  });

  it('are estimates, but for the role; a figure of the reader makes a line theirs', () => {
    const bases = (values: Values, overrides: Overrides) => {
      const lines = knownCost({ ...COMPANY, ...values }, overrides).placements.it?.lines ?? [];
      return Object.fromEntries(lines.map(({ topic, basis }) => [topic, basis]));
    };
    expect(bases({}, {})).toMatchObject({ role: 'sourced', learning: 'estimate', standstill: 'estimate' });
    expect(bases({ 'today.standstillHours': 3 }, {})).toMatchObject({ standstill: 'yours', misfit: 'estimate' });
    expect(bases({}, { wage: 90_000, 'misfit-hours-it': 12 })).toMatchObject({ role: 'yours', misfit: 'yours' });
    // Another department's figure is no part of this one's line.
    expect(bases({}, { 'misfit-hours-finance': 12 })).toMatchObject({ misfit: 'estimate' });
  });

  it('a figure of the reader is in its own unit, not in multiples', () => {
    const overrides: Overrides = {
      'misfit-hours-it': 300,
      wage: 208_000,
      'hours-per-year': 2_080,
      'on-cost': 1,
      'user-pay': 1,
    };
    expect(mean(knownCost(COMPANY, overrides), 'it', 'misfit')).toBeCloseTo(300 * 100, 6);
  });
});
