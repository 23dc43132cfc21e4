import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { bundle, fileOf, namesFromOutside } from './bundle.ts';
import { ENTRIES, TYPES } from './engineEntries.ts';

const entries = Object.keys(ENTRIES);
const all = (entry: string): string => `export * from ${JSON.stringify(fileOf(entry))};`;

/** What ECMAScript itself offers, less what differs from call to call. */
const ofTheLanguage = new Set(
  (runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).filter(
    (name) => !['console', 'globalThis', 'eval', 'Function', 'Date', 'WebAssembly', 'SharedArrayBuffer'].includes(name),
  ),
);

describe.each(entries)('seatwise/%s', (entry) => {
  test('takes nothing from a page, from Node or from another package, and no time or chance', async () => {
    const { code, imports } = await bundle(all(entry), false);
    expect(imports).toEqual([]);
    expect(namesFromOutside(code).filter((name) => !ofTheLanguage.has(name))).toEqual([]);
    expect(code).not.toMatch(/Math\.random|import\.meta/);
  });

  test('is no larger than its limit', async () => {
    const { code } = await bundle(all(entry), true);
    const bytes = brotliCompressSync(code).length;
    expect(bytes, `${entry}: ${bytes} bytes`).toBeLessThanOrEqual(ENTRIES[entry] as number);
    // A limit that has grown far above what it limits holds nothing.
    expect(bytes, `${entry}: ${bytes} bytes`).toBeGreaterThanOrEqual(0.85 * (ENTRIES[entry] as number) - 40);
  });
});

// `parseAnswers` makes its table of fields when it is imported; the engine makes nothing.
test.each(entries.filter((entry) => entry.startsWith('engine/')))(
  'seatwise/%s leaves no byte where it is imported and not used',
  async (entry) => {
    const { code } = await bundle(`import ${JSON.stringify(fileOf(entry))};`, false);
    expect(code.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').trim()).toBe('');
  },
);

test('entries of types alone leave nothing behind', async () => {
  for (const entry of TYPES) expect((await bundle(all(entry), true)).code.trim(), entry).toBe('');
});

test('what the checks look for is found where it is', async () => {
  expect(
    namesFromOutside('export const f = ({ a: [b], ...c }, d = 1) => { x.y; z[w]; return { q: b, c, d }; };'),
  ).toEqual(['w', 'x', 'z']);
  const { code, imports } = await bundle("export * from 'node:fs'; export const title = () => document.title;", false);
  expect(imports).toEqual(['node:fs']);
  expect(namesFromOutside(code)).toEqual(['document']);
  expect((await bundle('globalThis.seen = 1;', false)).code).toContain('seen');
  expect(ofTheLanguage.has('Math') && !ofTheLanguage.has('document') && !ofTheLanguage.has('process')).toBe(true);
});

test('every entry type checks with the library of ECMAScript alone, as strictly as can be', () => {
  const program = ts.createProgram([...entries, ...TYPES].map(fileOf), {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: [],
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    erasableSyntaxOnly: true,
  });
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(faults).toEqual([]);
});
