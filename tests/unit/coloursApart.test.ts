import { describe, expect, test } from 'vitest';
import { ciede2000, lab, linear, type Triple, visions } from './colour.ts';
import { colour, type Theme } from './tokens.ts';

const placements = ['it', 'operations', 'finance', 'general'] as const;

/** The least distance between two placement colours, for each kind of vision. */
const stated: readonly { readonly theme: Theme; readonly vision: string; readonly least: number }[] = [
  { theme: 'light', vision: 'normal', least: 39.7 },
  { theme: 'light', vision: 'protanopia', least: 19.7 },
  { theme: 'light', vision: 'deuteranopia', least: 18.1 },
  { theme: 'light', vision: 'tritanopia', least: 22.9 },
  { theme: 'light', vision: 'greyscale', least: 10.0 },
  { theme: 'dark', vision: 'normal', least: 35.9 },
  { theme: 'dark', vision: 'protanopia', least: 22.9 },
  { theme: 'dark', vision: 'deuteranopia', least: 26.1 },
  { theme: 'dark', vision: 'tritanopia', least: 19.4 },
  { theme: 'dark', vision: 'greyscale', least: 9.7 },
];

/** Pairs published with the formula: Sharma, Wu and Dalal 2005, table 1, rows 1, 4, 7, 9, 17, 20, 25 and 34. */
const published: readonly (readonly [Triple, Triple, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe('placement colours stay apart', () => {
  test.each(stated)('$theme, $vision: at least $least', ({ theme, vision, least }) => {
    const see = visions[vision] ?? ((each: Triple) => each);
    const seen = placements.map((placement) => lab(see(linear(colour(theme, placement)))));
    const distances = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => ciede2000(one, other)));
    expect(distances).toHaveLength(6);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(least - 0.05);
  });

  test.each(published)('CIEDE2000 of %j and %j is %d', (one, other, distance) => {
    expect(ciede2000(one, other)).toBeCloseTo(distance, 4);
  });
});
