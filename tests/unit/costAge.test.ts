/** Figures that have grown old are told with their file and line, and are no fault. */
import { describe, expect, it } from 'vitest';
import { type AgedFile, oldFigures } from '../../src/model/costAge.ts';
import { content } from '../content.ts';

const aged = (value: Partial<AgedFile['values'][number]>): AgedFile => ({
  file: 'content/costs/parameters/turnover.yaml',
  values: [{ region: '*', lines: { year: 9, read: 13 }, year: 2024, read: '2026-11-24', ...value }],
});

const rows: readonly { why: string; value: Parameters<typeof aged>[0]; today: string; told: RegExp | null }[] = [
  { why: 'a year counts from its end', value: {}, today: '2026-12-31', told: null },
  { why: 'a day more than 24 months after it', value: {}, today: '2027-01-01', told: /:9: .*every region of 2024/ },
  {
    why: 'the source has not been read for long, though the year of the figure is young',
    value: { year: 2028, read: '2026-11-24' },
    today: '2028-11-25',
    told: /:13: .*every region, read on 2026-11-24/,
  },
  {
    why: 'read exactly 24 months ago',
    value: { year: 2028, read: '2026-11-24' },
    today: '2028-11-24',
    told: null,
  },
  {
    why: 'a judgement ages by the day on which it was made alone',
    value: { year: null },
    today: '2028-11-24',
    told: null,
  },
  { why: 'and does age', value: { year: null }, today: '2028-11-25', told: /:13: .*read on 2026-11-24/ },
];

describe('figures more than 24 months old', () => {
  it.each(rows)('$why ($today)', ({ value, today, told }) => {
    const lines = oldFigures([aged(value)], today);
    expect(lines).toHaveLength(told ? 1 : 0);
    if (told) expect(lines[0]).toMatch(told);
  });

  it('are told in one line a file, whatever the number of regions', () => {
    const { file, values } = aged({ year: 2020 });
    const [first] = values;
    if (!first) throw new Error('a value is needed');
    const lines = oldFigures([{ file, values: [first, { ...first, region: 'GB', year: 2019 }] }], '2026-11-24');
    expect(lines).toEqual([
      `${file}:9: More than 24 months old: the figures for every region of 2020; GB of 2019. Look for newer ones, and read the source again.`,
    ]);
  });

  it('of the project, on the day on which they were last read', () => {
    const files = oldFigures(content.dated, '2026-11-24').map((line) => line.replace(/:.*/, ''));
    expect(files).toEqual(
      ['hiring-cost', 'size-economy', 'standstill-hours', 'standstill-share', 'turnover', 'wage'].map(
        (id) => `content/costs/parameters/${id}.yaml`,
      ),
    );
  });
});
