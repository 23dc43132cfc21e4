/** A table of companies, one a row: RFC 4180 with a header row of paths. */
import { CsvError, parse } from 'csv-parse/sync';
import { answerFieldByPath, OVERRIDES } from '../model/answerFields.ts';
import type { Fault } from '../model/answers.ts';
import { keyFault, ruleFault } from '../model/checkValue.ts';
import type { CommandFault } from './commandFault.ts';

export interface CompanyTable {
  readonly paths: readonly string[];
  /** Cells by row; a row may have too few or too many. */
  readonly rows: readonly (readonly string[])[];
}

/** The table, or why it is none. */
export function readTable(file: string, text: string): CompanyTable | CommandFault {
  let cells: string[][];
  try {
    cells = parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? ` (line ${error.lines})` : '';
    return {
      path: file,
      wrong: { en: `a quotation mark is out of place${line}`, zh: `引号位置不对${line}` },
      accepted: { en: 'a table as in RFC 4180', zh: '符合 RFC 4180 的表格' },
    };
  }
  const [header, ...rows] = cells;
  if (header) return { paths: header.map((path) => path.trim()), rows };
  return {
    path: file,
    wrong: { en: 'is empty', zh: '是空的' },
    accepted: { en: 'a header row of paths, then one company a row', zh: '一行路径作表头，其后每行一家公司' },
  };
}

/** Columns that no answer can come from. */
export function headerFaults(paths: readonly string[], overrideIds: readonly string[]): readonly Fault[] {
  const figures = new Set(
    overrideIds.flatMap((id) => ['', '.low', '.likely', '.high'].map((end) => `${OVERRIDES}.${id}${end}`)),
  );
  return paths.flatMap((path, column) => {
    if (paths.indexOf(path) < column) return [ruleFault(path, 'unknown-key', path, 'once')];
    if (path === 'schema' || answerFieldByPath.has(path) || figures.has(path)) return [];
    if (path.startsWith(`${OVERRIDES}.`)) return [keyFault(path, 'unknown-override', overrideIds)];
    return [keyFault(path || `column ${column + 1}`, 'unknown-key', ['schema', ...answerFieldByPath.keys()])];
  });
}
