import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../src/model/parseAnswers.ts';
import { parseField } from '../../src/model/parseField.ts';
import { faultTextBesideField } from '../../src/report/faultText.ts';

describe('a figure as typed', () => {
  test.each([
    ['4200', 4200, 'plain'],
    ['4,200', 4200, 'comma'],
    ['4，200', 4200, 'full-width comma'],
    ['４２００', 4200, 'full-width digits'],
    ['4 200', 4200, 'space'],
    ['4\u00a0200', 4200, 'no-break space'],
    ['4\u202f200', 4200, 'narrow no-break space'],
    ['4’200', 4200, 'apostrophe'],
    ['\u3000 1,000,000\u200b', 1_000_000, 'spaces and invisible marks around it'],
    ['0', 0, 'zero'],
    ['4200.0', 4200, 'a fraction of nothing'],
    ['1e3', 1000, 'an exponent, as programs write it'],
  ])('%s', (typed, value) => {
    expect(parseField('system.users', typed)).toEqual({ value });
  });

  test.each([
    ['1.5', 1.5, 'point'],
    ['1。5', 1.5, 'Chinese full stop'],
    ['１．５', 1.5, 'full-width point'],
    ['.5', 0.5, 'no zero before the point'],
  ])('with a fraction: %s', (typed, value) => {
    expect(parseField('today.admins', typed)).toEqual({ value });
  });

  test.each(['', '   ', '\u3000'])('an empty field is not sure', (typed) => {
    expect(parseField('system.users', typed)).toEqual({ value: null });
  });

  test.each([
    [
      '4,2OO',
      'system.users',
      '“4,2OO” has a letter O in it. Enter a whole number from 0 to 1,000,000.',
      '“4,2OO”里有字母 O。请填 0 至 1,000,000 的整数。',
    ],
    [
      '86000人',
      'company.employees',
      '“86000人” has “人” in it. Enter a whole number from 1 to 5,000,000.',
      '“86000人”里有“人”字。请填 1 至 5,000,000 的整数。',
    ],
    [
      '12ab',
      'system.users',
      '“12ab” has letters in it. Enter a whole number from 0 to 1,000,000.',
      '“12ab”里有字母。请填 0 至 1,000,000 的整数。',
    ],
    [
      'many',
      'system.users',
      '“many” is not a number. Enter a whole number from 0 to 1,000,000.',
      '“many”不是数。请填 0 至 1,000,000 的整数。',
    ],
    [
      '1,5',
      'today.admins',
      '“1,5” is not a number. Enter a number from 0 to 1,000.',
      '“1,5”不是数。请填 0 至 1,000 的数。',
    ],
    [
      '4.5',
      'system.users',
      '“4.5” is not a whole number. Enter a whole number from 0 to 1,000,000.',
      '“4.5”不是整数。请填 0 至 1,000,000 的整数。',
    ],
    [
      '-3',
      'system.users',
      '“-3” is too low. Enter a whole number from 0 to 1,000,000.',
      '“-3”太小。请填 0 至 1,000,000 的整数。',
    ],
    [
      '９，０００，０００',
      'company.employees',
      '“９，０００，０００” is too high. Enter a whole number from 1 to 5,000,000.',
      '“９，０００，０００”太大。请填 1 至 5,000,000 的整数。',
    ],
  ])('told beside the field: %s', (typed, path, en, zh) => {
    const fault = parseField(path, typed);
    if ('value' in fault) throw new Error('no fault');
    expect(faultTextBesideField(fault, 'en')).toBe(en);
    expect(faultTextBesideField(fault, 'zh')).toBe(zh);
  });

  test('a very long text is refused in time and cut', () => {
    const fault = parseField('system.users', `1${',000'.repeat(500_000)}`);
    expect('found' in fault && fault.found.length).toBe(60);
  });
});

describe('other fields as typed', () => {
  test('an option, a region, a currency in small letters', () => {
    expect(parseField('strategy.first', ' growth ')).toEqual({ value: 'growth' });
    expect(parseField('cost.region', 'CN', [], ['CN'])).toEqual({ value: 'CN' });
    expect(parseField('cost.currency', 'eur')).toEqual({ value: 'EUR' });
  });

  test('own figures, and ends of a range', () => {
    expect(parseField('cost.overrides.wage', '236,000', ['wage'])).toEqual({ value: 236_000 });
    expect(parseField('cost.overrides.wage.low', '0.5', ['wage'])).toEqual({ value: 0.5 });
    expect(parseField('cost.overrides.tea', '5', ['wage'])).toMatchObject({ code: 'unknown-override' });
  });

  test('a path that there is not', () => {
    expect(parseField('__proto__', '5')).toMatchObject({ code: 'unknown-key', path: '__proto__' });
  });
});

describe('a field that a link brought and that does not exist', () => {
  test('is named without the list of all fields: there is nothing to choose from on a page', () => {
    const { faults } = parseEntries([['no.such', '1']], []);
    const [fault] = faults;
    if (!fault) throw new Error('an unknown field is a fault');
    expect(faultTextBesideField(fault, 'en')).toBe('there is no field “such”.');
    expect(faultTextBesideField(fault, 'zh')).toBe('没有“such”这个字段。');
  });
});
