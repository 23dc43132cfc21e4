import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../src/report/axis.ts';
import { atMost95, points, signed } from '../../src/report/estimateFormat.ts';
import { fitted, product, sum } from '../../src/report/expression.ts';
import { decimal, fullTime, percent, percentRange, rounded, tightPercent, typed } from '../../src/report/format.ts';
import { money, moneyRange } from '../../src/report/money.ts';
import { moneyUnit } from '../../src/report/tableMoney.ts';
import { spaced } from './reportFixture.ts';

describe('figures', () => {
  it.each([
    [0.145, 2, 0.15, 'a half that binary keeps a little short still goes up'],
    [-0.145, 2, -0.15, 'and away from zero below it'],
    [2.5, 0, 3, 'a half goes up'],
    [-0.0004, 2, 0, 'no minus zero'],
  ])('%f to %i decimals is %f: %s', (value, decimals, expected) => {
    expect(Object.is(rounded(value, decimals), expected)).toBe(true);
  });

  it.each([
    [signed(0.1426, 2), '+0.14'],
    [signed(-0.0812, 2), '−0.08'],
    [signed(0.0004, 2), '0.00'],
    [decimal(1_234_567.5, 0), '1,234,568'],
    [typed(0.5), '0.5'],
    [typed(14), '14'],
    [typed(1800), '1,800'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it.each([
    [0.81, '81%', '81%', 'whole per cent'],
    [0, '0%', '0%', 'none is none'],
    [1, '100%', '100%', 'all is all: the others are ruled out'],
    [0.002, 'under 1%', '不到 1%', 'a few are not none'],
    [0.998, 'over 99%', '99% 以上', 'nearly all is not all'],
  ])('a share of %f is %s and %s: %s', (share, en, zh) => {
    expect(spaced(percent(share, 'en'))).toBe(en);
    expect(spaced(percent(share, 'zh'))).toBe(zh);
  });

  it('keeps short shares apart from none and all', () => {
    expect([0, 0.002, 0.5, 0.998, 1].map(tightPercent)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
  });

  it('writes ranges, errors and full-time equivalents in both languages', () => {
    expect(spaced(percentRange(0.534, 0.841, 'en'))).toBe('53 to 84%');
    expect(spaced(percentRange(0.534, 0.841, 'zh'))).toBe('53% 至 84%');
    expect(percentRange(0.534, 0.531, 'en')).toBe('53%');
    expect(spaced(points(0.0062, 'en'))).toBe('0.6 points');
    expect(spaced(points(0, 'zh'))).toBe('0.1 个百分点');
    expect(spaced(fullTime(1.37, 'en'))).toBe('1.4 FTE');
    expect(spaced(fullTime(0.04, 'zh'))).toBe('0.04 个全职人力');
  });

  it('never claims more than over 95% in money', () => {
    expect(spaced(atMost95(1, 'en'))).toBe('over 95%');
    expect(spaced(atMost95(0.999, 'zh'))).toBe('95% 以上');
    expect(atMost95(0.78, 'en')).toBe('78%');
  });
});

describe('money', () => {
  it.each([
    [236_412, 'CNY', '¥236,000', '23.6 万元', 'thousands, one decimal of 万'],
    [9421, 'CNY', '¥9,400', '9,400 元', 'hundreds below ten thousand'],
    [236_412, 'USD', '$236,000', '23.6 万美元', 'the dollar has its own sign and name'],
    [236_412, 'EUR', '€236,000', '23.6 万欧元', 'a currency of the reader’s own'],
    [236_412, 'CHF', 'CHF 236,000', '23.6 万瑞士法郎', 'a currency without a sign stands apart'],
    [-12_000, 'CNY', '−¥12,000', '−1.2 万元', 'a true minus before the sign'],
    [8_525_300, 'CNY', '¥8,530,000', '853 万元', 'three figures that count'],
    [1_930_000, 'USD', '$1,930,000', '193 万美元', 'no decimal that says nothing'],
    [123_456_789, 'CNY', '¥123,000,000', '1.23 亿元', 'very large amounts'],
    [0, 'CNY', '¥0', '0 元', 'nothing'],
  ])('%f %s is %s and %s: %s', (amount, currency, en, zh) => {
    expect(spaced(money(amount, currency, 'en'))).toBe(en);
    expect(spaced(money(amount, currency, 'zh'))).toBe(zh);
  });

  it('writes both ends of a range', () => {
    expect(spaced(moneyRange(174_000, 315_000, 'CNY', 'en'))).toBe('¥174,000 to ¥315,000');
    expect(spaced(moneyRange(174_000, 315_000, 'CNY', 'zh'))).toBe('17.4 万至 31.5 万元');
    expect(spaced(moneyRange(3000, 87_000, 'USD', 'zh'))).toBe('3,000 至 8.7 万美元');
  });

  it('never lets a figure part from its unit', () => {
    expect(money(236_412, 'CNY', 'zh')).toBe('23.6\u00a0万元');
  });

  it('chooses the unit of a table by its largest amount', () => {
    expect(spaced(moneyUnit(401_000, 'CNY', 'en').text)).toBe('¥ thousand');
    expect(moneyUnit(401_000, 'CNY', 'zh')).toEqual({ divisor: 10_000, decimals: 1, text: '万元' });
    expect(moneyUnit(5000, 'USD', 'zh')).toEqual({ divisor: 1, decimals: 0, text: '美元' });
  });
});

describe('written-out arithmetic', () => {
  it('shows as many decimals as it takes to come out right', () => {
    expect(product(0.31, 0.46, { decimals: 2, least: 2 })).toEqual({ expression: '0.31 × 0.46', value: 0.14 });
    // 0.30 × 0.45 would come to 0.14.
    expect(product(0.3049, 0.4749, { decimals: 2, least: 2 }).value).toBe(0.14);
    expect(product(0.3049, 0.4999, { decimals: 2, least: 2 })).toEqual({ expression: '0.30 × 0.50', value: 0.15 });
    expect(product(0.349, 0.409, { decimals: 2, least: 1 })).toEqual({ expression: '0.35 × 0.41', value: 0.14 });
  });

  it('puts a negative operand in brackets and takes negative terms away', () => {
    expect(product(0.22, -0.37, { decimals: 2, least: 2 }).expression).toBe('0.22 × (−0.37)');
    expect(sum([-0.12, 0.05, -0.01], { decimals: 2, least: 2 })).toEqual({
      expression: '−0.12 + 0.05 − 0.01',
      value: -0.08,
    });
    expect(sum([], { decimals: 0, least: 0 })).toEqual({ expression: '0', value: 0 });
  });

  it('gives up on no operand: what is shown is what the written figures come to', () => {
    const { value } = fitted(
      [1 / 3, 3],
      ([a = 0, b = 0]) => a * b,
      (texts) => texts.join(' × '),
      { decimals: 1, least: 1 },
    );
    expect(value).toBe(1);
  });
});

describe('axes', () => {
  it.each([
    [0, 19.6, [0, 5, 10, 15, 20]],
    [-1.2, 2.6, [-2, -1, 0, 1, 2, 3]],
    [0, 0, [0, 1]],
    [0, 0.31, [0, 0.1, 0.2, 0.3, 0.4]],
  ])('from %f to %f', (low, high, expected) => {
    expect(niceTicks(low, high)).toEqual(expected);
  });
});
