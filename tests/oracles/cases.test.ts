import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ORACLES } from './cases.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const text = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');
const page = readFileSync(`${folder}../../docs/oracles.md`, 'utf8');

interface Stated {
  readonly id: string;
  readonly cases?: readonly { readonly id?: string; readonly n?: number }[];
  readonly degenerate?: unknown;
}

/** The cases of a file by their id, or by what tells them apart; a file of one problem is one case. */
function idsOf(file: string): string[] {
  const { id, cases, degenerate } = JSON.parse(text(`data/${file}.json`)) as Stated;
  if (!cases) return [id];
  const ids = cases.map((each, i) => each.id ?? (each.n === undefined ? `${i + 1}` : `${each.n} criteria`));
  return degenerate === undefined ? ids : [...ids, 'degenerate'];
}

test('every oracle file is in the list', () => {
  const files = readdirSync(`${folder}data`).map((name) => name.replace(/\.json$/, ''));
  expect(ORACLES.map(({ file }) => file).sort()).toEqual(files.sort());
});

describe.each(ORACLES)('$file', ({ file, test: name, cases, leftOut }) => {
  test('no case is missing, and none is listed twice', () => {
    expect(cases.flatMap(({ ids }) => ids).sort()).toEqual(idsOf(file).sort());
  });

  test('its test reads the file, and each function is one of the engine that the test reaches', async () => {
    // Of the two other files, `sampled.ts` calls the sampler for all; cost figures are reached through the cost's own sum.
    const source = text(name) + (text(name).includes('sampleSmaa') ? text('sampled.ts') : '');
    expect(source).toContain(`./data/${file}.json`);
    for (const through of new Set(cases.flatMap((each) => each.through))) {
      const [path, named] = through.split(':') as [string, string];
      const module = (await import(new URL(`../../src/engine/${path}.ts`, import.meta.url).href)) as Record<
        string,
        unknown
      >;
      expect(typeof module[named], through).toBe('function');
      expect(source, through).toMatch(new RegExp(`\\b${named}\\(`));
    }
  });

  test('the page tells of it, and of what is left out', () => {
    expect(page).toContain(`\`${file}\``);
    for (const reason of Object.values(leftOut ?? {})) expect(page).toContain(reason);
  });
});
