import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { content } from '../content.ts';
import { questionOrder } from './questionOrder.ts';

const { model } = content;
const text = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');

/** Position, and the two gains in points. */
const rows = [...text.matchAll(/^\| (\d) \|[^|]+\| ([\d.]+) \| ([\d.]+) \|/gm)].map((row) => row.slice(1).map(Number));

/** As many as the table says. */
const companies = 30;

describe('docs/questions.md', () => {
  const found = questionOrder(model, companies);

  test('has a row for each position', () => {
    expect(rows.map(([position]) => position)).toEqual([1, ...found.map(({ short }) => short)]);
  });

  test.each(found)('position $short ($paths.0)', ({ short, alone, after }) => {
    const [, told = Number.NaN, toldAfter = Number.NaN] = rows.find(([position]) => position === short) ?? [];
    // Half a point: what the draws of 1 024 readings move.
    expect(Math.abs(alone * 100 - told)).toBeLessThan(short === 7 ? 1 : 0.5);
    expect(Math.abs(after * 100 - toldAfter)).toBeLessThan(0.5);
  });

  test('the first priority is worth far more than any other, before and after', () => {
    const first = found.find(({ paths }) => paths.includes('strategy.first'));
    for (const each of found.filter((other) => other !== first)) {
      expect(first?.alone).toBeGreaterThan(2 * each.alone);
      expect(first?.after).toBeGreaterThan(1.5 * each.after);
    }
  });
});
