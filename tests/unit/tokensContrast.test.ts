import { describe, expect, test } from 'vitest';
import { contrast } from './colour.ts';
import { colour, colourLists, type Theme } from './tokens.ts';

/** Contrast on bg, surface and wash: text needs 4.5, marks and field borders 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const stated: Readonly<Record<Theme, Readonly<Record<string, readonly [number, number, number]>>>> = {
  light: {
    text: [16.6, 15.1, 14.1],
    muted: [6.6, 6.0, 5.6],
    edge: [3.6, 3.2, 3.0],
    accent: [7.4, 6.7, 6.3],
    positive: [6.7, 6.1, 5.7],
    negative: [6.9, 6.3, 5.8],
    caution: [6.4, 5.8, 5.4],
    it: [5.2, 4.7, 4.4],
    operations: [12.8, 11.7, 10.9],
    finance: [3.6, 3.3, 3.0],
    general: [8.0, 7.3, 6.8],
  },
  dark: {
    text: [14.9, 13.1, 10.9],
    muted: [8.0, 7.1, 5.9],
    edge: [4.8, 4.3, 3.6],
    accent: [9.1, 8.1, 6.7],
    positive: [9.4, 8.3, 6.9],
    negative: [7.9, 6.9, 5.8],
    caution: [9.4, 8.3, 6.9],
    it: [5.9, 5.2, 4.4],
    operations: [13.3, 11.7, 9.8],
    finance: [8.7, 7.7, 6.4],
    general: [4.1, 3.6, 3.0],
  },
};

const marks = new Set(['edge', 'it', 'operations', 'finance', 'general']);
const grounds = ['bg', 'surface', 'wash'] as const;

const rows = (['light', 'dark'] as const).flatMap((theme) =>
  Object.entries(stated[theme]).flatMap(([name, least]) =>
    grounds.map((ground, at) => ({ theme, name, ground, least: least[at] ?? 0 })),
  ),
);

describe('contrast of the tokens', () => {
  test.each(rows)('$theme: $name on $ground keeps $least', ({ theme, name, ground, least }) => {
    const found = contrast(colour(theme, name), colour(theme, ground));
    // Half a unit of the stated figure's last digit.
    expect(found).toBeGreaterThanOrEqual(least - 0.05);
    expect(found).toBeGreaterThanOrEqual(marks.has(name) ? 3 : 4.5);
  });

  test.each([
    ['light', 7.4],
    ['dark', 9.1],
  ] as const)('%s: text on a button keeps %d', (theme, least) => {
    expect(contrast(colour(theme, 'on-accent'), colour(theme, 'accent'))).toBeGreaterThanOrEqual(least - 0.05);
  });

  test('black on white is 21 to 1, the definition of WCAG 2', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  });

  test('the switch and the setting give the same dark', () => {
    expect(colourLists.darkBySwitch).toEqual(colourLists.dark);
    expect(Object.keys(colourLists.dark)).toEqual(Object.keys(colourLists.light));
  });
});
