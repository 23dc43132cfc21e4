import { describe, expect, test } from 'vitest';
import { commandFaultText } from '../../src/cli/commandFault.ts';
import { isTable, parseCommand } from '../../src/cli/commandOptions.ts';

const told = (words: readonly string[]) => {
  const { faults, language } = parseCommand(words);
  return faults.map((fault) => commandFaultText(fault, language));
};

test.each([
  [['a.json'], { file: 'a.json', language: 'en', text: false, seed: undefined, samples: undefined }],
  [['-'], { file: '-' }],
  [['--seed', '0', 'a.json', '--samples', '256'], { file: 'a.json', seed: 0, samples: 256 }],
  [['--seed=12', '--samples=1048576', 'a.json'], { seed: 12, samples: 1_048_576 }],
  [['a.json', '--text', '--lang', 'zh'], { text: true, language: 'zh' }],
  [['--', '--odd.json'], { file: '--odd.json' }],
])('understands %s', (words, options) => {
  const parsed = parseCommand(words);
  expect(parsed.faults).toEqual([]);
  expect(parsed.options).toMatchObject(options);
});

describe('refuses, with one line that says what is accepted', () => {
  test.each([
    { words: [], line: 'FILE: is missing, accepted is one FILE.json, one FILE.csv, or -' },
    {
      words: ['a.json', 'b.json'],
      line: 'b.json: is one file too many, accepted is one FILE.json, one FILE.csv, or -',
    },
    {
      words: ['a.json', '--samples', '1000'],
      line: '--samples: “1000” does not do, accepted is a power of two from 256 to 1048576',
    },
    {
      words: ['a.json', '--samples', '128'],
      line: '--samples: “128” does not do, accepted is a power of two from 256 to 1048576',
    },
    {
      words: ['a.json', '--samples', '2097152'],
      line: '--samples: “2097152” does not do, accepted is a power of two from 256 to 1048576',
    },
    {
      words: ['a.json', '--samples', '0x400'],
      line: '--samples: “0x400” does not do, accepted is a power of two from 256 to 1048576',
    },
    {
      words: ['a.json', '--samples'],
      line: '--samples: “” does not do, accepted is a power of two from 256 to 1048576',
    },
    {
      words: ['a.json', '--seed', '1.5'],
      line: '--seed: “1.5” does not do, accepted is a whole number from 0 to 9007199254740991',
    },
    {
      words: ['a.json', '--seed', '-1'],
      line: '--seed: “-1” does not do, accepted is a whole number from 0 to 9007199254740991',
    },
    {
      words: ['a.json', '--seed', '9007199254740992'],
      line: '--seed: “9007199254740992” does not do, accepted is a whole number from 0 to 9007199254740991',
    },
    { words: ['a.json', '--lang', 'de'], line: '--lang: “de” does not do, accepted is en or zh' },
    {
      words: ['a.json', '--fast=1'],
      line: '--fast=1: there is no such option, accepted is one of: --seed, --samples, --lang, --text, --help',
    },
    {
      words: ['a.csv', '--text'],
      line: '--text: a table has no report to read, accepted is JSON answers of one company',
    },
    { words: ['--lang', 'zh'], line: 'FILE: 没有给出文件，请用一个 FILE.json、一个 FILE.csv 或 -' },
    { words: ['a.json', '--lang', 'zh', '--samples', '3'], line: '--samples: “3”不行，请用 256 至 1048576 的 2 的幂' },
  ])('$words', ({ words, line }) => {
    expect(told(words)).toEqual([line]);
    expect(parseCommand(words).options).toBeNull();
  });

  test('a word cannot put marks on the terminal', () => {
    expect(told(['a.json', '--\u001b[31mred\n'])[0]).not.toMatch(/\p{C}/u);
  });
});

test.each([
  ['a.csv', true],
  ['A.CSV', true],
  ['a.json', false],
  ['-', false],
])('whether %s holds one company a row', (name, expected) => {
  expect(isTable(name)).toBe(expected);
});
