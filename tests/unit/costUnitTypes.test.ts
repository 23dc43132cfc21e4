/** The compiler refuses a cost whose unit is not money: each wrong product is written in the place of a right one, and compiled. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

describe('the compiler refuses', () => {
  const lines = 'src/engine/cost/lines.ts';
  const quantities = 'src/engine/cost/quantities.ts';
  const rows = [
    {
      reason: 'a year’s pay for an hour’s price',
      file: lines,
      find: "['fte', 'course-price']",
      put: "['fte', 'wage']",
    },
    {
      reason: 'an hour in which all stand still for an hour of work',
      file: lines,
      find: "'misfit', 'capacity', ['user-hour']",
      put: "'misfit', 'capacity', ['idle-hour']",
    },
    {
      reason: 'hours of all users for hours of each administrator',
      file: lines,
      find: "own('support-hours')",
      put: "own('misfit-hours')",
    },
    {
      reason: 'money a year for money once',
      file: lines,
      find: "['fte', 'moving-cash']",
      put: "['fte', 'administrator-year']",
    },
    {
      reason: 'the cost of one administrator for that of all',
      file: lines,
      find: "['fte', 'administrator-year']",
      put: "['administrator-year']",
    },
    { reason: 'a quantity that there is none of', file: lines, find: "own('error-hours')", put: "own('eror-hours')" },
    {
      reason: 'a product for a quotient',
      file: quantities,
      find: "reciprocal(get('hours-per-year'))",
      put: "get('hours-per-year')",
    },
    {
      reason: 'the price of a hire for what hires cost a year',
      file: quantities,
      find: "product([get('turnover'), get('hiring-cost')])",
      put: "get('hiring-cost')",
    },
    {
      reason: 'an hour of one user for that of all',
      file: quantities,
      find: "product([get('users'), get('standstill-share'), get('user-hour')])",
      put: "product([get('standstill-share'), get('user-hour')])",
    },
    {
      reason: 'a sum of users and administrators',
      file: quantities,
      find: "sum([get('standing-share')",
      put: "sum([get('users')",
    },
  ];

  const { compilerOptions } = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config as { compilerOptions: object };
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson({ ...compilerOptions, types: [] }, '.').options,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) => {
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, version));
    return parsed.get(name);
  };
  let last: ts.Program | undefined;

  /** What the compiler says of a file with this text in its place. */
  function faults(file: string, text: string): readonly ts.Diagnostic[] {
    const kept = parsed.get(file);
    parsed.set(file, ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true));
    last = ts.createProgram([lines, quantities], options, host, last);
    const found = last.getSemanticDiagnostics(last.getSourceFile(file));
    parsed.set(file, kept);
    return found;
  }

  it.each([lines, quantities])('nothing in %s as it is', (file) => {
    expect(faults(file, readFileSync(file, 'utf8')).map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each(rows)('$reason', ({ file, find, put }) => {
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf(find);
    expect(at).toBeGreaterThan(0);
    const [fault] = faults(file, text.replace(find, put));
    // It names the line, or the formula that holds it.
    const named = text.slice(0, fault?.start ?? 0).split('\n').length;
    expect(Math.abs(named - text.slice(0, at).split('\n').length)).toBeLessThanOrEqual(3);
  });
});
