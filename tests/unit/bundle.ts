/** One engine entry as a browser would load it: bundled by vite, alone. */
import { fileURLToPath } from 'node:url';
import { build, parseAst } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const fileOf = (entry: string): string => `${root}src/${entry}.ts`;

/** The bundle of a few lines of source; `imports` are the ids that it leaves to others. */
export async function bundle(source: string, minify: boolean): Promise<{ code: string; imports: string[] }> {
  const id = '\0entry.js';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (asked: string) => (asked === 'entry' ? id : null),
        load: (asked: string) => (asked === id ? source : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      minify,
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        external: (asked: string) => asked.startsWith('node:'),
        output: { format: 'es' },
      },
    },
  });
  if (!('output' in result)) throw new Error('one bundle was expected');
  const [chunk] = result.output;
  if (result.output.length > 1) throw new Error('one chunk was expected');
  return { code: chunk.code, imports: [...chunk.imports, ...chunk.dynamicImports] };
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Names that the code uses and nowhere declares: what it takes from its surroundings. */
export function namesFromOutside(code: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const declare = (pattern: unknown): void => {
    if (Array.isArray(pattern)) pattern.forEach(declare);
    else if (isNode(pattern)) {
      if (pattern.type === 'Identifier') declared.add(String(pattern.name));
      else if (pattern.type === 'Property') declare(pattern.value);
      else if (pattern.type === 'AssignmentPattern') declare(pattern.left);
      else for (const part of ['properties', 'elements', 'argument']) declare(pattern[part]);
    }
  };
  const walk = (value: unknown, key: string, parent: Node | null): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, key, parent);
      return;
    }
    if (!isNode(value)) return;
    if (value.type === 'VariableDeclarator') declare(value.id);
    if (value.type.includes('Function')) {
      declare(value.id);
      declare(value.params);
    }
    if (value.type === 'ClassDeclaration') declare(value.id);
    if (value.type === 'CatchClause') declare(value.param);
    if (value.type.startsWith('Import') && isNode(value.local)) declare(value.local);
    const named = (key === 'property' || key === 'key') && parent?.computed !== true;
    const label = parent?.type.startsWith('Export') || key === 'label';
    if (value.type === 'Identifier' && !named && !label) used.add(String(value.name));
    for (const [part, child] of Object.entries(value)) walk(child, part, value);
  };
  walk(parseAst(code), '', null);
  return [...used].filter((name) => !declared.has(name)).sort();
}
