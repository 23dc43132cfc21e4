/** The words after `assess`: one file and a few options. */
import { shown } from '../model/checkValue.ts';
import type { Language } from '../model/wording.ts';
import type { CommandFault } from './commandFault.ts';

export interface CommandOptions {
  /** A file of answers, or `-` for standard input. */
  readonly file: string;
  readonly seed?: number;
  /** A power of two. */
  readonly samples?: number;
  readonly language: Language;
  /** A report to read instead of JSON. */
  readonly text: boolean;
}

export const USAGE = `Usage: npm run -s assess -- FILE [options]

FILE            answers as JSON; a name that ends in .csv holds one company a row; - reads JSON from standard input
--seed N        which set of draws, a whole number from 0 (default 1)
--samples N     readings, a power of two from 256 to 1048576 (default: as many as the result needs)
--text          a report to read instead of JSON
--lang en|zh    its language, and that of messages (default en)
--help          this text

Exit status 0, or 2 with one line for each fault on standard error.
`;

const FEWEST_SAMPLES = 256;
const MOST_SAMPLES = 1_048_576;
const NAMES = '--seed, --samples, --lang, --text, --help';

/** Reads the command; `language` is known even where there are faults, so that they can be told in it. */
export function parseCommand(words: readonly string[]): {
  readonly language: Language;
  readonly help: boolean;
  readonly options: CommandOptions | null;
  readonly faults: readonly CommandFault[];
} {
  const faults: CommandFault[] = [];
  const files: string[] = [];
  const given = new Map<string, string>();
  const flags = new Set<string>();
  let onlyFiles = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const [name, inline] = splitAtEquals(word);
    if (onlyFiles || word === '-' || !word.startsWith('-')) files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (word === '--text' || word === '--help') flags.add(word);
    else if (name !== '--seed' && name !== '--samples' && name !== '--lang') faults.push(unknownOption(word));
    else {
      given.set(name, inline ?? words[at + 1] ?? '');
      if (inline === null) at++;
    }
  }
  const lang = given.get('--lang') ?? 'en';
  const language: Language = lang === 'zh' ? 'zh' : 'en';
  if (lang !== 'en' && lang !== 'zh') faults.push(optionFault('--lang', lang, 'en or zh', 'en 或 zh'));
  const seed = wholeNumber(given, '--seed', (value) => value <= Number.MAX_SAFE_INTEGER, faults, {
    en: 'a whole number from 0 to 9007199254740991',
    zh: '0 至 9007199254740991 的整数',
  });
  const samples = wholeNumber(
    given,
    '--samples',
    (value) => value >= FEWEST_SAMPLES && value <= MOST_SAMPLES && Number.isInteger(Math.log2(value)),
    faults,
    {
      en: `a power of two from ${FEWEST_SAMPLES} to ${MOST_SAMPLES}`,
      zh: `${FEWEST_SAMPLES} 至 ${MOST_SAMPLES} 的 2 的幂`,
    },
  );
  const [file, ...others] = files;
  if (file === undefined && !flags.has('--help')) faults.push(fileFault('FILE', 'is missing', '没有给出文件'));
  for (const other of others) faults.push(fileFault(shown(other), 'is one file too many', '多给了一个文件'));
  const text = flags.has('--text');
  if (text && file !== undefined && isTable(file)) {
    faults.push({
      path: '--text',
      wrong: { en: 'a table has no report to read', zh: '表格没有可读的报告' },
      accepted: { en: 'JSON answers of one company', zh: '一家公司的 JSON 答案' },
    });
  }
  const options = file === undefined || faults.length > 0 ? null : { file, seed, samples, language, text };
  return { language, help: flags.has('--help'), options, faults };
}

/** Whether a file holds one company a row. */
export const isTable = (file: string): boolean => file.toLowerCase().endsWith('.csv');

function splitAtEquals(word: string): [name: string, value: string | null] {
  const at = word.indexOf('=');
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

function wholeNumber(
  given: ReadonlyMap<string, string>,
  name: string,
  fits: (value: number) => boolean,
  faults: CommandFault[],
  accepted: { readonly en: string; readonly zh: string },
): number | undefined {
  const text = given.get(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (fits(value)) return value;
  faults.push(optionFault(name, text, accepted.en, accepted.zh));
  return undefined;
}

const optionFault = (path: string, found: string, en: string, zh: string): CommandFault => ({
  path,
  wrong: { en: `“${shown(found)}” does not do`, zh: `“${shown(found)}”不行` },
  accepted: { en, zh: /^\w/.test(zh) ? ` ${zh}` : zh },
});

const unknownOption = (word: string): CommandFault => ({
  path: shown(word),
  wrong: { en: 'there is no such option', zh: '没有这个选项' },
  accepted: { en: `one of: ${NAMES}`, zh: ` ${NAMES}` },
});

const fileFault = (path: string, en: string, zh: string): CommandFault => ({
  path,
  wrong: { en, zh },
  accepted: { en: 'one FILE.json, one FILE.csv, or -', zh: '一个 FILE.json、一个 FILE.csv 或 -' },
});
