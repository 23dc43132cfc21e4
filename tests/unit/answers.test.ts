import { describe, expect, test } from 'vitest';
import { answerFieldByPath, answerFields, countedPaths } from '../../src/model/answerFields.ts';
import { countAnswered } from '../../src/model/answerGroups.ts';
import { faultCodes } from '../../src/model/answersSchema.ts';
import { toNestedAnswers } from '../../src/model/nestedAnswers.ts';
import { parseAnswers, parseEntries } from '../../src/model/parseAnswers.ts';
import { faultText } from '../../src/report/faultText.ts';
import { faultCases } from './answersFaultCases.ts';

const OVERRIDES = ['wage', 'standstill-cost'];
const REGIONS = ['CN', 'US'];
const parse = (input: unknown) => parseAnswers(input, OVERRIDES, REGIONS);

describe('the table of fields', () => {
  test('holds each path once, and 31 of them count', () => {
    expect(answerFieldByPath.size).toBe(answerFields.length);
    expect(countedPaths).toHaveLength(31);
    expect(countedPaths).not.toContain('company.protectionGrade');
    expect(countedPaths).not.toContain('cost.currency');
    expect(countedPaths.filter((path) => path.startsWith('controls.'))).toEqual([]);
  });

  test('answered questions are counted as the contract says', () => {
    const { answers } = parse({
      company: { employees: 12, protectionGrade: 3 },
      modules: { finance: 'core', crm: 'none' },
      controls: { 'no-posting': 'yes' },
      cost: { region: 'own', currency: 'EUR', overrides: { wage: 60_000 } },
    });
    expect(countAnswered(answers)).toEqual({ count: 4, total: 31 });
  });
});

describe('the door', () => {
  test('takes every kind of field', () => {
    const json = {
      schema: 1,
      company: { employees: 86_000, industry: 'manufacturing' },
      strategy: { first: 'growth', second: 'compliance' },
      capability: { it: 'exists', general: 'absent' },
      controls: { 'key-users': 'no' },
      today: { placement: 'external', admins: 1.5 },
      cost: {
        region: 'CN',
        horizonYears: 5,
        overrides: { 'standstill-cost': { low: 1, likely: 1, high: 2.5 }, wage: 200_000 },
      },
    };
    const { answers, faults } = parse(json);
    expect(faults).toEqual([]);
    expect(answers.values['capability.it']).toBe('exists');
    expect(answers.overrides).toEqual(json.cost.overrides);
    expect(JSON.stringify(toNestedAnswers(answers))).toBe(JSON.stringify(json));
  });

  test.each([
    { reason: 'nothing', input: {} },
    { reason: 'null everywhere means not sure', input: { schema: null, company: null, cost: { overrides: null } } },
    { reason: 'null in a field', input: { company: { employees: null }, cost: { overrides: { wage: null } } } },
  ])('no answer: $reason', ({ input }) => {
    expect(parse(input)).toEqual({ answers: { values: {}, overrides: {} }, faults: [] });
  });

  test('gives the same whatever the order of keys', () => {
    const one = parse({ system: { users: 5 }, company: { countries: 2, employees: 9 } });
    const other = parse({ company: { employees: 9, countries: 2 }, system: { users: 5 } });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test('negative zero is zero', () => {
    expect(Object.is(parse({ system: { users: -0 } }).answers.values['system.users'], 0)).toBe(true);
  });

  test.each(faultCases)('$code: $reason', ({ json, path, code, line }) => {
    const { answers, faults } = parse(JSON.parse(json));
    expect(faults.map((fault) => [fault.path, fault.code])).toEqual([[path, code]]);
    expect(Object.hasOwn(answers.values, path)).toBe(false);
    expect(answers.overrides).toEqual({});
    expect(faults.map((fault) => faultText(fault, 'en'))).toEqual([line]);
  });

  test('every fault code has a case', () => {
    expect(new Set(faultCases.map(({ code }) => code))).toEqual(new Set(faultCodes));
  });

  test('keeps what is valid beside a fault, and the first of two equal priorities', () => {
    const { answers, faults } = parse({
      company: { employees: -4, countries: 3 },
      strategy: { first: 'growth', second: 'growth' },
    });
    expect(answers.values).toEqual({ 'company.countries': 3, 'strategy.first': 'growth' });
    expect(faults.map(({ path }) => path)).toEqual(['company.employees', 'strategy.second']);
  });

  test('a dangerous key leaves no trace', () => {
    const { answers } = parse(JSON.parse('{"__proto__":{"polluted":1},"cost":{"overrides":{"__proto__":{"low":1}}}}'));
    expect(Object.getPrototypeOf(answers.values)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(answers.overrides)).toEqual([]);
  });

  test('inherited fields are not read', () => {
    expect(parse(Object.create({ company: { employees: 5 } })).answers.values).toEqual({});
  });

  test('what was found is shown safely and cut at 60 characters', () => {
    const { faults } = parse({ company: { industry: `\u202e<b>\u0007${'x'.repeat(5000)}` } });
    const found = faults[0]?.found ?? '';
    expect(found.startsWith('\ufffd<b>\ufffdx')).toBe(true);
    expect([...found]).toHaveLength(60);
  });

  test('a key from outside is shown safely too', () => {
    const { faults } = parse({ [`a\n${'k'.repeat(900)}`]: 1 });
    expect(faults[0]?.path).toMatch(/^a\ufffdk+…$/);
  });

  test('deep and wide values are not looked into', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(parse({ company: { industry: deep } }).faults[0]?.found).toBe('[…]');
  });
});

describe('pairs of path and text', () => {
  const entries = (text: string) =>
    parseEntries(
      text.split(' ').map((pair) => pair.split('=') as [string, string]),
      OVERRIDES,
      REGIONS,
    );

  test('figures, options and overrides', () => {
    const text =
      'schema=1 company.employees=86,000 strategy.first=growth cost.overrides.wage=5 cost.overrides.standstill-cost.low=1 cost.overrides.standstill-cost.likely=2 cost.overrides.standstill-cost.high=3 crm=';
    expect(entries(text)).toEqual({
      answers: {
        values: { 'company.employees': 86_000, 'strategy.first': 'growth' },
        overrides: { wage: 5, 'standstill-cost': { low: 1, likely: 2, high: 3 } },
      },
      faults: [],
    });
  });

  test.each([
    { reason: 'a path twice', text: 'system.users=5 system.users=6', faults: [['system.users', 'unknown-key']] },
    { reason: 'a path that there is not', text: 'system.servers=5', faults: [['system.servers', 'unknown-key']] },
    {
      reason: 'one end of a range alone',
      text: 'cost.overrides.wage.low=5',
      faults: [
        ['cost.overrides.wage.likely', 'wrong-type'],
        ['cost.overrides.wage.high', 'wrong-type'],
      ],
    },
    {
      reason: 'a bad end is told once',
      text: 'cost.overrides.wage.low=x cost.overrides.wage.likely=2 cost.overrides.wage.high=3',
      faults: [['cost.overrides.wage.low', 'wrong-type']],
    },
    {
      reason: 'a figure and a range',
      text: 'cost.overrides.wage=2 cost.overrides.wage.low=1 cost.overrides.wage.likely=2 cost.overrides.wage.high=3',
      faults: [['cost.overrides.wage', 'unknown-key']],
    },
    {
      reason: 'an unknown figure',
      text: 'cost.overrides.tea.low=1',
      faults: [['cost.overrides.tea', 'unknown-override']],
    },
    { reason: 'another version', text: 'schema=x', faults: [['schema', 'unknown-schema']] },
  ])('$reason', ({ text, faults }) => {
    expect(entries(text).faults.map(({ path, code }) => [path, code])).toEqual(faults);
  });
});
