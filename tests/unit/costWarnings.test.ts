/** What keeps a cost from being worked out, and figures that look odd. */
import { describe, expect, it } from 'vitest';
import type { Warning } from '../../src/model/assessment.ts';
import { costOf, knownCost, type Overrides, type Values } from './costModel.ts';

interface Row {
  readonly reason: string;
  readonly values: Values;
  readonly overrides?: Overrides;
  readonly warnings: readonly Warning[];
  readonly known: boolean;
}

const own: Values = { 'system.users': 130, 'cost.region': 'own', 'cost.currency': 'EUR' };
const rows: readonly Row[] = [
  {
    reason: 'nothing is known',
    values: {},
    warnings: [
      { path: 'cost.region', code: 'region-missing' },
      { path: 'system.users', code: 'size-missing' },
    ],
    known: false,
  },
  {
    reason: 'a size without a region',
    values: { 'system.users': 130 },
    warnings: [{ path: 'cost.region', code: 'region-missing' }],
    known: false,
  },
  {
    reason: 'a region without a size',
    values: { 'cost.region': 'CN' },
    warnings: [{ path: 'system.users', code: 'size-missing' }],
    known: false,
  },
  {
    reason: 'employees are a size',
    values: { 'cost.region': 'US', 'company.employees': 400 },
    warnings: [],
    known: true,
  },
  { reason: 'so are users', values: { 'cost.region': 'US', 'system.users': 40 }, warnings: [], known: true },
  {
    reason: 'an own region without any figure',
    values: { 'system.users': 130, 'cost.region': 'own' },
    warnings: [
      { path: 'cost.currency', code: 'own-figures-missing' },
      { path: 'cost.overrides.wage', code: 'own-figures-missing' },
      { path: 'cost.overrides.on-cost', code: 'own-figures-missing' },
    ],
    known: false,
  },
  {
    reason: 'an own region without the on-cost',
    values: own,
    overrides: { wage: 55_000 },
    warnings: [{ path: 'cost.overrides.on-cost', code: 'own-figures-missing' }],
    known: false,
  },
  {
    reason: 'an own region with all three; money in another currency is not judged',
    values: { ...own, 'cost.currency': 'KRW' },
    overrides: { wage: 60_000_000, 'on-cost': 1.2, 'standstill-cash': 900_000 },
    warnings: [],
    known: true,
  },
  {
    reason: 'figures outside what is plausible, by id; one end is enough',
    values: { 'system.users': 130, 'cost.region': 'CN' },
    overrides: { wage: 5_000, 'on-cost': 1.3, 'misfit-hours-it': { low: 10, likely: 100, high: 9_000 } },
    warnings: [
      { path: 'cost.overrides.misfit-hours-it', code: 'override-outside-range' },
      { path: 'cost.overrides.wage', code: 'override-outside-range' },
    ],
    known: true,
  },
];

describe('warnings', () => {
  it.each(rows)('$reason', ({ values, overrides, warnings, known }) => {
    const result = costOf(values, overrides);
    expect(result.warnings).toEqual(warnings);
    expect(result.cost !== null).toBe(known);
  });
});

describe('own region', () => {
  it('takes money from the reader alone: another wage scales every line of money', () => {
    const overrides = (wage: number): Overrides => ({ wage, 'on-cost': 1.25 });
    const once = knownCost(own, overrides(50_000));
    const twice = knownCost(own, overrides(100_000));
    expect(once.currency).toBe('EUR');
    expect(once.year).toBe(2025);
    expect(twice.placements.it?.perYear.mean).toBe(2 * (once.placements.it?.perYear.mean ?? Number.NaN));
  });

  it('sets nothing aside that only the reader has', () => {
    expect(knownCost(own, { wage: 50_000, 'on-cost': 1.25 }).comparison?.verdict).toBe('undecided');
  });
});
