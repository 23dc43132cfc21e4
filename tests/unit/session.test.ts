/** Answers as they are given on a page: what is kept, what is refused, what counts as "not sure". */
import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/islands/session.ts';

const session = () => createSession({ overrideIds: ['wage'], regionIds: ['CN', 'US'] });

describe('a field', () => {
  const cases: readonly {
    why: string;
    path: string;
    typed: string;
    value: string | number | undefined;
    fault: string | undefined;
  }[] = [
    { why: 'a plain number', path: 'system.users', typed: '420', value: 420, fault: undefined },
    { why: 'thousands', path: 'company.employees', typed: '86,000', value: 86_000, fault: undefined },
    { why: 'full-width digits', path: 'company.employees', typed: '１８００', value: 1800, fault: undefined },
    { why: 'letters O', path: 'system.users', typed: '4,2OO', value: undefined, fault: 'wrong-type' },
    { why: 'too many', path: 'system.users', typed: '2000000', value: undefined, fault: 'out-of-range' },
    { why: 'half a person', path: 'company.employees', typed: '1.5', value: undefined, fault: 'wrong-type' },
    { why: 'nothing', path: 'system.users', typed: '', value: undefined, fault: undefined },
    {
      why: 'an option that is none',
      path: 'company.oversight',
      typed: 'maybe',
      value: undefined,
      fault: 'unknown-option',
    },
    { why: 'a region without data', path: 'cost.region', typed: 'ZZ', value: undefined, fault: 'unknown-option' },
  ];

  it.each(cases)('$why', ({ path, typed, value, fault }) => {
    const { give, answers, faults } = session();
    give({ [path]: typed });
    expect(answers.value.values[path]).toBe(value);
    expect(faults.value[path]?.fault.code).toBe(fault);
    if (fault) expect(faults.value[path]?.typed).toBe(typed);
  });
});

describe('a wrong entry', () => {
  it('takes the earlier answer away: it counts as not sure', () => {
    const { give, answers, faults } = session();
    give({ 'system.users': '420' });
    give({ 'system.users': '42x' });
    expect(answers.value.values).toEqual({});
    give({ 'system.users': '421' });
    expect(answers.value.values).toEqual({ 'system.users': 421 });
    expect(faults.value).toEqual({});
  });

  it('is kept when another question is answered', () => {
    const { give, faults } = session();
    give({ 'system.users': '42x' });
    give({ 'company.businessLines': 'few' });
    expect(faults.value['system.users']?.typed).toBe('42x');
  });
});

describe('the second priority', () => {
  it('is refused when it equals the first, kept in its field, and stands again once the first has changed', () => {
    const { give, answers, faults } = session();
    give({ 'strategy.first': 'growth' });
    give({ 'strategy.second': 'growth' });
    expect(answers.value.values).toEqual({ 'strategy.first': 'growth' });
    expect(faults.value['strategy.second']).toMatchObject({ typed: 'growth', fault: { code: 'same-priorities' } });
    give({ 'strategy.first': 'compliance' });
    expect(answers.value.values).toEqual({ 'strategy.first': 'compliance', 'strategy.second': 'growth' });
    expect(faults.value).toEqual({});
  });
});

describe('the latest change', () => {
  it('names the paths and what stood there before', () => {
    const { give, change } = session();
    give({ 'strategy.first': 'growth' });
    expect(change.value).toEqual({ paths: ['strategy.first'], previous: {} });
    give({ 'strategy.first': null });
    expect(change.value).toEqual({ paths: ['strategy.first'], previous: { 'strategy.first': 'growth' } });
  });

  it('stays when nothing changed', () => {
    const { give, change } = session();
    give({ 'strategy.first': 'growth' });
    const before = change.value;
    give({ 'strategy.first': 'growth' });
    expect(change.value).toBe(before);
  });
});

describe('an own figure', () => {
  it('is set, as one figure or as a range, and taken back', () => {
    const { override, answers, give } = session();
    give({ 'cost.overrides.wage': '120000' });
    expect(answers.value.overrides).toEqual({ wage: 120_000 });
    override('wage', { low: 1, likely: 2, high: 3 });
    expect(answers.value.overrides).toEqual({ wage: { low: 1, likely: 2, high: 3 } });
    override('wage', null);
    expect(answers.value.overrides).toEqual({});
  });
});
