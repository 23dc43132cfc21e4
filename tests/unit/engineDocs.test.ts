import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { content } from '../content.ts';
import { fileOf } from './bundle.ts';
import { ENTRIES, TYPES } from './engineEntries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/engine.md`, 'utf8');
const { exports, sideEffects } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string>;
  sideEffects: readonly string[];
};
const entries = [...Object.keys(ENTRIES), ...TYPES];

const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]+?)\`\`\``, 'g'))].map((found) => found[1] as string);
/** An example with every `seatwise/…` in place of what `package.json` says it is. */
const resolved = (code: string, file: (path: string) => string): string =>
  code.replace(/'seatwise\/([^']+)'/g, (_, path: string) => {
    const target = exports[`./${path}`];
    if (!target) throw new Error(`package.json does not export ${path}`);
    return `'${file(join(root, target))}'`;
  });

const folder = mkdtempSync(join(tmpdir(), 'engine-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [choice, product] = blocks('ts') as [string, string];

describe('package.json', () => {
  test('exports every entry under its own path, and nothing else', () => {
    expect(exports).toEqual(Object.fromEntries(entries.map((entry) => [`./${entry}`, `./src/${entry}.ts`])));
  });

  test('says that no file of the engine has a side effect', () => {
    for (const pattern of sideEffects) expect(pattern).not.toMatch(/engine|^\.\/src\/\*|^\*\*\/\*\.ts$/);
  });
});

describe('docs/engine.md', () => {
  test('tells of every entry and every function that it has', () => {
    for (const entry of entries) {
      expect(page, entry).toContain(`\`${entry}\``);
      // Of the draws only what a caller outside needs is told.
      if (entry === 'engine/sampling/draws') continue;
      const source = readFileSync(fileOf(entry), 'utf8');
      for (const [, name] of source.matchAll(/^export (?:async )?function\*? (\w+)/gm))
        expect(page.includes(`\`${name}(`) || page.includes(`${name}(…)`), `${entry}: ${name}`).toBe(true);
    }
  });

  test('the first example prints what the page says', () => {
    const file = join(folder, 'choice.ts');
    writeFileSync(
      file,
      resolved(choice, (path) => pathToFileURL(path).href),
    );
    expect(choice.trim().split('\n').length).toBeLessThanOrEqual(30);
    expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(blocks('text')[0]);
  });

  test('the second example assesses', () => {
    const file = join(folder, 'product.ts');
    const model = join(folder, 'model.json');
    writeFileSync(
      file,
      resolved(product, (path) => pathToFileURL(path).href),
    );
    writeFileSync(model, JSON.stringify(content.model));
    const printed = execFileSync(process.execPath, [file, model], { encoding: 'utf8' });
    expect(printed).toMatch(/^(it|operations|finance|general) (clear|leaning|close) \d+\n$/);
  });

  test('both type check as strictly as can be', () => {
    const files = [choice, product].map((code, i) => {
      const file = join(folder, `strict${i}.ts`);
      writeFileSync(
        file,
        resolved(code, (path) => path),
      );
      return file;
    });
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.esnext.d.ts'],
      typeRoots: [join(root, 'node_modules/@types')],
      types: ['node'],
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      strict: true,
      noUncheckedIndexedAccess: true,
    });
    const faults = ts.getPreEmitDiagnostics(program);
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });
});
