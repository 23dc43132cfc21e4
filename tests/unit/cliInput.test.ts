import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandFaultText } from '../../src/cli/commandFault.ts';
import { headerFaults, readTable } from '../../src/cli/companyTable.ts';
import { readFault, readInput } from '../../src/cli/readInput.ts';
import { faultText } from '../../src/report/faultText.ts';
import { root, scratch } from './cliCommand.ts';

const { file } = scratch();

describe('reading a file', () => {
  const read = async (address: string) => {
    const input = await readInput('name.json', address, 100);
    return 'text' in input ? input.text : commandFaultText(input, 'en');
  };

  test.each([
    { reason: 'text', address: file('a.json', '{"ä":"审"}'), result: '{"ä":"审"}' },
    { reason: 'a byte-order mark is no part of it', address: file('bom.json', '\ufeff{}'), result: '{}' },
    { reason: 'exactly as long as it may be', address: file('full.json', ' '.repeat(100)), result: ' '.repeat(100) },
    {
      reason: 'too long',
      address: file('long.json', ' '.repeat(101)),
      result: 'name.json: is too long, accepted is at most 0.0001 MB',
    },
    {
      reason: 'not there',
      address: `${root}/none.json`,
      result: 'name.json: there is no such file, accepted is a file that can be read',
    },
    {
      reason: 'below a file',
      address: `${file('b.json', '')}/x`,
      result: 'name.json: there is no such file, accepted is a file that can be read',
    },
    { reason: 'a folder', address: root, result: 'name.json: is a folder, accepted is a file that can be read' },
    {
      reason: 'another encoding',
      address: file('latin.json', Buffer.from([0x7b, 0xe9, 0x7d])),
      result: 'name.json: is not UTF-8 text, accepted is UTF-8, with or without a byte-order mark',
    },
  ])('$reason', async ({ address, result }) => {
    expect(await read(address)).toBe(result);
  });

  test.runIf(existsSync('/dev/zero'))('a file without end is not read to its end', async () => {
    expect(await read('/dev/zero')).toBe('name.json: is too long, accepted is at most 0.0001 MB');
  });

  test.each([
    [
      'EACCES',
      'a.json: may not be read by you, accepted is a file that can be read',
      'a.json: 您没有读取权限，请用可以读取的文件',
    ],
    [
      'EIO',
      'a.json: could not be read (EIO), accepted is a file that can be read',
      'a.json: 无法读取（EIO），请用可以读取的文件',
    ],
  ])('the system refuses: %s', (code, en, zh) => {
    const fault = readFault('a.json', Object.assign(new Error(code), { code }));
    expect(commandFaultText(fault, 'en')).toBe(en);
    expect(commandFaultText(fault, 'zh')).toBe(zh);
  });
});

describe('reading a table', () => {
  const read = (text: string) => {
    const table = readTable('a.csv', text);
    return 'rows' in table ? table : commandFaultText(table, 'en');
  };

  test.each([
    {
      reason: 'line ends of every kind, an empty line, a mark',
      text: '\ufeffa, b\r\n1,2\n\n3,4\r5,6',
      rows: [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    },
    {
      reason: 'quotes, a comma and a line break in a cell',
      text: 'a,b\n"1,""x""","2\n3"\n',
      rows: [['1,"x"', '2\n3']],
    },
    {
      reason: 'too few cells and too many are left to the row',
      text: 'a,b\n1\n1,2,3\n',
      rows: [['1'], ['1', '2', '3']],
    },
    { reason: 'no row', text: 'a,b\n', rows: [] },
  ])('$reason', ({ text, rows }) => {
    expect(read(text)).toEqual({ paths: ['a', 'b'], rows });
  });

  test.each([
    { reason: 'nothing', text: '', line: 'a.csv: is empty, accepted is a header row of paths, then one company a row' },
    {
      reason: 'a quotation mark never closed',
      text: 'a\n"5\n',
      line: 'a.csv: a quotation mark is out of place (line 2), accepted is a table as in RFC 4180',
    },
    {
      reason: 'a quotation mark inside a cell',
      text: 'a\n5"6\n',
      line: 'a.csv: a quotation mark is out of place (line 2), accepted is a table as in RFC 4180',
    },
  ])('$reason', ({ text, line }) => {
    expect(read(text)).toBe(line);
  });

  test.each([
    {
      reason: 'an unknown path',
      paths: ['company.size'],
      line: /^company\.size: there is no field “size”, accepted is one of: schema, company\.employees, /,
    },
    {
      reason: 'an unknown figure',
      paths: ['cost.overrides.coffee.low'],
      line: /^cost\.overrides\.coffee\.low: there is no figure “.*” to replace, accepted is one of: wage$/,
    },
    {
      reason: 'a path twice',
      paths: ['system.users', 'system.users'],
      line: /^system\.users: is given twice, accepted is each field once$/,
    },
    { reason: 'no name', paths: ['system.users', ''], line: /^column 2: there is no field/ },
    { reason: 'a dangerous name', paths: ['__proto__'], line: /^__proto__: there is no field “__proto__”/ },
  ])('a column that no answer can come from: $reason', ({ paths, line }) => {
    const faults = headerFaults(paths, ['wage']);
    expect(faults).toHaveLength(1);
    expect(faults.map((fault) => faultText(fault, 'en')).join()).toMatch(line);
  });

  test('every path of the answers is a column', () => {
    const paths = [
      'schema',
      'company.employees',
      'cost.overrides.wage',
      'cost.overrides.wage.low',
      'controls.key-users',
    ];
    expect(headerFaults(paths, ['wage'])).toEqual([]);
  });
});
