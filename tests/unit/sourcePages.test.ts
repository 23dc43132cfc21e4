import { describe, expect, it, test } from 'vitest';
import { publishedContent } from '../../src/model/published.ts';
import { groupOf, sourceAddress, sourceGroupIds, sourceGroups } from '../../src/report/sourcePages.ts';

describe('pages of sources', () => {
  test('every letter has one page', () => {
    const letters = Object.values(sourceGroups).join('');
    expect(letters).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it.each([
    { source: 'C04', group: 'a-c', why: 'the last letter of a group' },
    { source: 'D01', group: 'd-f', why: 'the first letter of a group' },
    { source: 'G47', group: 'g', why: 'a letter with a page of its own' },
    { source: 'S00', group: 'q-u', why: 'a letter in the middle' },
  ] as const)('$source stands in $group: $why', ({ source, group }) => {
    expect(groupOf(source)).toBe(group);
    expect(sourceAddress(source)).toBe(`/sources/${group}/#${source}`);
  });

  it.each(['', 'judgement', '04'])('"%s" is turned down', (id) => {
    expect(() => groupOf(id)).toThrow('is no id of a source');
  });

  test('every source of the content has a page', () => {
    const ids = Object.keys(publishedContent().wording.en.sources);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(sourceGroupIds).toContain(groupOf(id));
  });
});
