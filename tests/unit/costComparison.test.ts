/** The paired difference: with whom, when it may be claimed, where it turns, what moves it. */
import { describe, expect, it } from 'vitest';
import { explainCost } from '../../src/engine/cost/explainCost.ts';
import type { Comparison } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import {
  COMPANY,
  costRequest,
  knownCost,
  model,
  type Overrides,
  type RequestOptions,
  type Values,
} from './costModel.ts';

function comparison(values: Values, overrides: Overrides = {}, options: RequestOptions = {}): Comparison {
  const found = knownCost(values, overrides, options).comparison;
  if (found === null) throw new Error('nothing is compared');
  return found;
}

describe('compared with', () => {
  const rows: readonly { reason: string; today?: string; options?: RequestOptions; against: PlacementId | null }[] = [
    { reason: 'the runner-up while today is not told', against: 'operations' },
    { reason: 'today, where it is another', today: 'finance', against: 'finance' },
    { reason: 'the runner-up, where today is the recommended one', today: 'it', against: 'operations' },
    {
      reason: 'the runner-up, where today is ruled out',
      today: 'finance',
      options: { ruledOut: ['finance'] },
      against: 'operations',
    },
    { reason: 'the runner-up, where today is none of the four', today: 'external', against: 'operations' },
    {
      reason: 'nobody, where there is no runner-up',
      options: { runnerUp: null, ruledOut: ['operations', 'finance', 'general'] },
      against: null,
    },
    {
      reason: 'nobody, where nothing is recommended',
      today: 'finance',
      options: { placement: null, runnerUp: null },
      against: null,
    },
  ];
  it.each(rows)('$reason', ({ today, options, against }) => {
    const values = today === undefined ? COMPANY : { ...COMPANY, 'today.placement': today };
    expect(knownCost(values, {}, options).comparison?.against ?? null).toBe(against);
  });
});

describe('verdict', () => {
  /** One department so much better at standstill that P10 and P90 agree, whatever the rest. */
  const hours = (it: number, operations: number): Overrides => ({
    'standstill-cash': 50_000,
    'standstill-hours-it': it,
    'standstill-hours-operations': operations,
  });
  const LARGE: Values = { ...COMPANY, 'company.employees': 4_000, 'system.users': 1_000 };
  const AT_OPERATIONS: Values = { ...LARGE, 'today.placement': 'operations' };

  it('the figures that lead with our own ranges are the hours of standstill at the two departments', () => {
    const leaders = comparison(LARGE).drivers.slice(0, 2);
    expect(leaders.map(({ parameter }) => parameter)).toEqual(['standstill-hours-operations', 'standstill-hours-it']);
  });

  const rows: readonly { reason: string; values: Values; overrides: Overrides; verdict: string }[] = [
    { reason: 'nothing is the reader’s own', values: LARGE, overrides: {}, verdict: 'undecided' },
    {
      reason: 'both leaders are the reader’s, signs agree: earned',
      values: LARGE,
      overrides: hours(1, 400),
      verdict: 'saves',
    },
    { reason: 'likewise where it costs more', values: LARGE, overrides: hours(400, 1), verdict: 'costs' },
    {
      reason: 'both leaders are the reader’s, but the signs differ',
      values: LARGE,
      overrides: hours(10, 10),
      verdict: 'undecided',
    },
    {
      reason: 'signs agree, but one leader is ours',
      values: LARGE,
      overrides: { 'standstill-cash': 50_000, 'standstill-hours-it': 0 },
      verdict: 'undecided',
    },
    {
      reason: 'one is overridden, the other was told as the hours of last year: earned',
      values: { ...AT_OPERATIONS, 'today.standstillHours': 300 },
      overrides: { 'standstill-cash': 50_000, 'standstill-hours-it': 1 },
      verdict: 'saves',
    },
    {
      reason: 'hours told at another host than the two are no figure of theirs',
      values: { ...LARGE, 'today.placement': 'external', 'today.standstillHours': 300 },
      overrides: { 'standstill-cash': 50_000, 'standstill-hours-it': 1 },
      verdict: 'undecided',
    },
  ];
  it.each(rows)('$reason', ({ values, overrides, verdict }) => {
    expect(comparison(values, overrides).verdict).toBe(verdict);
  });

  it('signs do agree in the case in which one leader is ours', () => {
    expect(comparison(LARGE, { 'standstill-cash': 50_000, 'standstill-hours-it': 0 }).saving.p10).toBeGreaterThan(0);
  });

  it('never comes from filling in what does not matter', () => {
    const idle = Object.fromEntries(
      model.costs.parameters.filter(({ topic }) => topic === 'errors' || topic === 'controls').map(({ id }) => [id, 1]),
    );
    expect(comparison(LARGE, { 'standstill-hours-it': 0, 'standstill-cash': 50_000, ...idle }).verdict).toBe(
      'undecided',
    );
  });

  const pairs = (['it', 'operations', 'finance', 'general'] as const).flatMap((placement, i, all) =>
    all.slice(i + 1).map((runnerUp) => ({ placement, runnerUp })),
  );
  it.each(pairs)('our own ranges never decide between $placement and $runnerUp, at any size', (pair) => {
    for (const users of [5, 50, 500, 5_000]) {
      for (const region of ['CN', 'US']) {
        const { saving } = comparison({ 'system.users': users, 'cost.region': region }, {}, { ...pair, samples: 4096 });
        expect(saving.p10).toBeLessThan(0);
        expect(saving.p90).toBeGreaterThan(0);
      }
    }
  });
});

describe('break-evens', () => {
  const values: Values = { ...COMPANY, 'today.placement': 'operations', 'today.standstillHours': 14 };

  it('begin with the hours of standstill to be spared, beside those that were told', () => {
    const [first] = comparison(values).breakEvens;
    expect(first).toMatchObject({ parameter: 'standstill-spared', unit: 'hours/year', yours: 14 });
    expect(comparison(COMPANY).breakEvens[0]?.yours).toBeNull();
  });

  it('need no guess of what a department does to standstill', () => {
    const value = (overrides: Overrides) => comparison(values, overrides).breakEvens[0]?.value;
    expect(value({ 'standstill-hours-it': 1, 'standstill-hours-operations': 90 })).toBe(value({}));
  });

  it('the more the recommended one costs elsewhere, the more hours it must spare', () => {
    const hours = (support: number) =>
      comparison(values, { 'support-hours-it': support }).breakEvens[0]?.value ?? Number.NaN;
    expect(hours(0)).toBeLessThan(0);
    expect(hours(600)).toBeGreaterThan(0);
  });

  it('every value found turns the saving: with it in place the median saving is nothing', () => {
    const found = comparison(values)
      .breakEvens.slice(1)
      .filter(({ value }) => value !== null);
    expect(found.length).toBeGreaterThan(4);
    for (const { parameter, value, fixed = Number.NaN, perUnit = Number.NaN } of found) {
      const at = explainCost(costRequest(values, { [parameter]: value as number }))?.medianSaving ?? Number.NaN;
      expect(Math.abs(at), parameter).toBeLessThan(1e-6 * Math.abs(fixed));
      expect(-fixed / perUnit).toBe(value);
    }
  });

  it('are null where no plausible figure turns it: every term of the saving rests on pay', () => {
    expect(comparison(values).breakEvens.find(({ parameter }) => parameter === 'wage')?.value).toBeNull();
  });

  it('are null where nobody uses the ERP', () => {
    expect(comparison({ ...values, 'system.users': 0 }).breakEvens[0]?.value).toBeNull();
  });
});

describe('drivers', () => {
  it('come with the largest swing first, and leave out what is one number', () => {
    const { drivers } = comparison(COMPANY, { 'support-hours-it': 80 });
    const swings = drivers.map(({ low, high }) => Math.abs(high - low));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(drivers.map(({ parameter }) => parameter)).not.toContain('support-hours-it');
    expect(drivers.map(({ parameter }) => parameter)).not.toContain('system.users');
  });

  it('are in the unit in which the reader answers: misfit in hours of all users, not of one', () => {
    const driver = comparison(COMPANY).drivers.find(({ parameter }) => parameter === 'misfit-hours-it');
    expect(driver?.unit).toBe('hours/year');
    expect(driver?.at[0]).toBeGreaterThan(130 * 0.4);
    expect(driver?.at[1]).toBeLessThan(130 * 4.5);
  });
});

describe('explanation', () => {
  const values: Values = { ...COMPANY, 'today.placement': 'operations' };
  const explained = explainCost(costRequest(values));

  it('the median saving is the difference of the lines’ products', () => {
    const total = (id: PlacementId): number =>
      (explained?.lines[id] ?? [])
        .filter(({ topic }) => topic !== 'role')
        .reduce((sum, { factors, once }) => sum + factors.reduce((p, { median }) => p * median, once ? 1 / 3 : 1), 0);
    expect(total('operations') - total('it')).toBeCloseTo(explained?.medianSaving ?? Number.NaN, 6);
  });

  it('straight lines pass through both ends of their drivers', () => {
    const drivers = comparison(values).drivers;
    const linear = explained?.linear.slice(1) ?? [];
    expect(linear.length).toBeGreaterThan(10);
    for (const { parameter, fixed, perUnit } of linear) {
      const driver = drivers.find((each) => each.parameter === parameter);
      expect(fixed + perUnit * (driver?.at[1] ?? Number.NaN)).toBeCloseTo(driver?.high ?? Number.NaN, 6);
    }
  });

  it('half-widths are those of sampled means: four times the readings, about half as wide', () => {
    const wide = explained?.halfWidth95.role ?? Number.NaN;
    const narrow = explainCost(costRequest(values, {}, { samples: 16_384 }))?.halfWidth95.role ?? Number.NaN;
    expect(narrow).toBeLessThan(wide);
    expect(narrow).toBeGreaterThan(0);
  });

  it('is nothing where there is no cost', () => {
    expect(explainCost(costRequest({ 'cost.region': 'CN' }))).toBeNull();
  });
});
