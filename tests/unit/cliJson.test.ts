import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultCodes } from '../../src/model/answersSchema.ts';
import { assessmentSchema } from '../../src/model/assessmentSchema.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import { command, lines, root, run, scratch } from './cliCommand.ts';

const { folder, file } = scratch();
const FAST = ['--samples', '256'];
const company = {
  schema: 1,
  company: { employees: 420, legalEntities: 3, businessLines: 'few' },
  strategy: { first: 'process-efficiency', second: 'growth' },
  capability: { general: 'absent' },
  cost: { region: 'CN' },
};
const answers = file('company.json', JSON.stringify(company));

describe('one company', () => {
  test('is printed as JSON to the contract, the same from standard input and from a file in another folder', () => {
    const fromFile = run(['company.json', ...FAST], { cwd: folder });
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    const printed = JSON.parse(fromFile.stdout);
    expect(assessmentSchema.parse(printed)).toEqual(printed);
    expect(printed).toMatchObject({ schema: 1, seed: 1, samples: 256, ruledOut: [{ placement: 'general' }] });
    expect(printed.answered).toEqual({ count: 7, total: 31 });
    expect(printed.cost.currency).toBe('CNY');
    expect(fromFile.stdout.endsWith('}\n')).toBe(true);
    // A byte-order mark is no fault.
    expect(run(['-', ...FAST], { input: `\ufeff${JSON.stringify(company)}` })).toEqual(fromFile);
  });

  test('takes seed and samples', () => {
    const { status, stdout } = run(['--seed=7', '--samples=512', answers]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ seed: 7, samples: 512 });
  });

  test.each([
    { language: 'en', words: /IT department|Operations|Finance|General/ },
    { language: 'zh', words: /信息技术|运营|财务|综合/ },
  ])('is printed as a report to read: $language', ({ language, words }) => {
    const { status, stdout, stderr } = run([answers, '--text', '--lang', language, ...FAST]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(words);
    // Further down, sources keep their titles.
    expect(/\p{Script=Han}/u.test(lines(stdout)[0] ?? '')).toBe(language === 'zh');
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  test('runs by its npm script; a relative file is meant from where npm was started', () => {
    const npm = spawnSync('npm', ['run', '-s', 'assess', '--', 'cli/none.json'], {
      cwd: path.join(root, 'src'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect({ status: npm.status, stdout: npm.stdout, stderr: npm.stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'cli/none.json: there is no such file, accepted is a file that can be read\n',
    });
    const found = spawnSync('npm', ['run', '-s', 'assess', '--', '../package.json'], {
      cwd: path.join(root, 'src'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(found.stderr).toMatch(/^name: there is no field “name”, accepted is one of: schema, company/);
  });

  test('tells how it is used', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run -s assess -- FILE/);
  });
});

describe('faults: one line each on standard error, nothing on standard output, status 2', () => {
  const { model } = loadModel(path.join(root, 'content'));
  const overrideIds = model.costs.parameters.map(({ id }) => id);
  const regionIds = model.costs.regions.map(({ id }) => id);
  const [one, two] = overrideIds as [string, string];
  /** One mistake of every code. */
  const faulty = {
    schema: 2,
    company: { employees: 0, size: 3, countries: '5' },
    strategy: { first: 'growth', second: 'growth' },
    system: { deployment: 'cloud' },
    cost: { overrides: { [one]: { low: 3, likely: 2, high: 4 }, [two]: 1, coffee: 5 } },
  };

  test('the mistakes below are of every code', () => {
    const { faults } = parseAnswers(faulty, overrideIds, regionIds);
    expect(faults.map(({ code }) => code).sort()).toEqual([...faultCodes].sort());
  });

  test('every code, in English', () => {
    const { status, stdout, stderr } = run(['-'], { input: JSON.stringify(faulty) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toEqual([
      'schema: version 2 is not known here, accepted is version 1',
      'company.employees: “0” is too low, accepted is a whole number from 1 to 5,000,000',
      'company.size: there is no field “size”, accepted is one of: employees, legalEntities, countries, industry, businessLines, oversight, protectionGrade',
      'company.countries: “5” is text in quotes, not a number, accepted is a whole number from 1 to 250',
      'system.deployment: “cloud” is not among the options, accepted is one of: saas, hosted, on-premise',
      `cost.overrides.${one}: 3, 2, 4 are not in order, accepted is low ≤ likely ≤ high`,
      `cost.overrides.coffee: there is no figure “coffee” to replace, accepted is one of: ${overrideIds.join(', ')}`,
      'strategy.second: “growth” is already the first priority, accepted is another priority than the first',
    ]);
  });

  test('every code, in Chinese', () => {
    const { status, stdout, stderr } = run(['-', '--lang', 'zh'], { input: JSON.stringify(faulty) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toEqual([
      'schema: 不认识版本 2，可填版本 1',
      'company.employees: “0”太小，可填 1 至 5,000,000 的整数',
      'company.size: 没有“size”这个字段，可填 employees、legalEntities、countries、industry、businessLines、oversight、protectionGrade',
      'company.countries: “5”是带引号的文字，不是数，可填 1 至 250 的整数',
      'system.deployment: 没有“cloud”这个选项，可填 saas、hosted、on-premise',
      `cost.overrides.${one}: 3, 2, 4 没有由小到大，可填 low ≤ likely ≤ high，由小到大`,
      `cost.overrides.coffee: 没有“coffee”这个可替换的数，可填 ${overrideIds.join('、')}`,
      'strategy.second: “growth”已是首要重点，可填与首要重点不同的一项',
    ]);
  });

  test('a command with several mistakes', () => {
    const { status, stdout, stderr } = run([answers, '--samples', '1000', '--fast']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toEqual([
      '--fast: there is no such option, accepted is one of: --seed, --samples, --lang, --text, --help',
      '--samples: “1000” does not do, accepted is a power of two from 256 to 1048576',
    ]);
  });

  test('no JSON', () => {
    const { status, stdout, stderr } = run(['-'], { input: '{"company":\n\n' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^-: this is no JSON \([^\n]+\), accepted is one JSON object of answers\n$/);
  });

  test('bad UTF-8 on standard input', () => {
    expect(run(['-'], { input: Buffer.from([0xff, 0xfe, 0x7b]) })).toEqual({
      status: 2,
      stdout: '',
      stderr: '-: is not UTF-8 text, accepted is UTF-8, with or without a byte-order mark\n',
    });
  });
});

test.runIf(process.platform !== 'win32')('a reader that goes away is no fault', () => {
  const line = `'${process.execPath}' '${command}' company.json --samples 256 | true`;
  expect(spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' }).stderr).toBe('');
});
