import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../src/model/loadModel.ts';
import { lines, root, run, scratch } from './cliCommand.ts';

const { file } = scratch();
const FAST = ['--samples', '256'];
const { model } = loadModel(path.join(root, 'content'));
const parameter = model.costs.parameters[0]?.id ?? '';
const likely = model.costs.parameters[0]?.values[0]?.likely ?? 1;

describe('a table of companies', () => {
  test('good rows give one line each, in order, their number last; faults go to standard error', () => {
    const table = file(
      'companies.csv',
      [
        '\ufeffcompany.employees,strategy.first,company.industry,system.users,company.legalEntities',
        '420,growth,manufacturing,,3',
        '0,growth,,,',
        '',
        '"86,000",,"retail-ecommerce",900,',
        '5,growth',
        ',,,,',
        '4O,profit,,,',
      ].join('\r\n'),
    );
    const { status, stdout, stderr } = run([table, ...FAST]);
    expect(status).toBe(2);
    const results = lines(stdout).map((line) => JSON.parse(line));
    expect(results.map(({ row }) => row)).toEqual([1, 3, 5]);
    expect(results.map((each) => Object.keys(each).at(-1))).toEqual(['row', 'row', 'row']);
    expect(results.map(({ answered }) => answered.count)).toEqual([4, 3, 0]);
    expect(lines(stderr)).toEqual([
      'row 2: company.employees: “0” is too low, accepted is a whole number from 1 to 5,000,000',
      'row 4: cells: there are 2, accepted is 5, as in the header row',
      'row 6: company.employees: “4O” has a letter O in it, accepted is a whole number from 1 to 5,000,000',
      'row 6: strategy.first: “profit” is not among the options, accepted is one of: financial-control, process-efficiency, growth, compliance, group-alignment, technology',
    ]);
  });

  test('a row says what the same answers say as JSON', () => {
    const header = `company.employees,cost.region,cost.overrides.${parameter}.low,cost.overrides.${parameter}.likely,cost.overrides.${parameter}.high`;
    const table = file('one.csv', `${header}\n420,CN,${likely},${likely},${likely * 2}\n`);
    const fromTable = run([table, ...FAST]);
    expect({ status: fromTable.status, stderr: fromTable.stderr }).toEqual({ status: 0, stderr: '' });
    const json = {
      company: { employees: 420 },
      cost: { region: 'CN', overrides: { [parameter]: { low: likely, likely, high: likely * 2 } } },
    };
    const fromJson = run(['-', ...FAST], { input: JSON.stringify(json) });
    expect(JSON.parse(fromTable.stdout)).toEqual({ ...JSON.parse(fromJson.stdout), row: 1 });
  });

  test('an unknown header is a fault of the file, and nothing is assessed', () => {
    const table = file('faulty.CSV', 'company.employees,company.size\n5,6\n');
    const { status, stdout, stderr } = run([table, ...FAST]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toMatch(/^company\.size: there is no field “size”, accepted is one of: schema, company\.employees,/);
  });
});
