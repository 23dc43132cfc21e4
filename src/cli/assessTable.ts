/** A table of companies, assessed row by row. */
import { assess } from '../engine/assess.ts';
import type { ParsedAnswers } from '../model/answersDraft.ts';
import { shown } from '../model/checkValue.ts';
import { parseEntries } from '../model/parseAnswers.ts';
import { printAssessmentRow } from '../report/printAssessment.ts';
import { type CommandFault, commandFaultText, oneLine } from './commandFault.ts';
import type { CommandOptions } from './commandOptions.ts';
import { headerFaults, readTable } from './companyTable.ts';
import { acceptedIds, loadContent } from './content.ts';
import { faultLine, tell, write } from './output.ts';

/** Assesses a table row by row, one line of JSON each; the rows that have a fault are told, the others are not stopped. */
export async function assessTable(text: string, options: CommandOptions): Promise<0 | 2> {
  const { language, file } = options;
  const table = readTable(shown(file), text);
  if (!('rows' in table)) return tell([commandFaultText(table, language)]);
  const { model } = loadContent();
  const [overrideIds, regionIds] = acceptedIds(model);
  const wrong = headerFaults(table.paths, overrideIds);
  if (wrong.length > 0) return tell(wrong.map((fault) => faultLine(fault, language)));
  let status: 0 | 2 = 0;
  for (const [index, cells] of table.rows.entries()) {
    const row = index + 1;
    const lines = await assessRow(row, parseRow(table.paths, cells, overrideIds, regionIds));
    if (lines.length > 0) status = tell(lines.map((line) => `row ${row}: ${line}`));
  }
  return status;

  /** Writes the row's assessment, or gives the lines that say why there is none. One odd row never stops the others. */
  async function assessRow(row: number, parsed: ParsedAnswers | CommandFault): Promise<readonly string[]> {
    if (!('answers' in parsed)) return [commandFaultText(parsed, language)];
    if (parsed.faults.length > 0) return parsed.faults.map((fault) => faultLine(fault, language));
    let printed: string;
    try {
      printed = printAssessmentRow(assess(model, parsed.answers, options), row);
    } catch (error) {
      return [`seatwise: ${oneLine(error instanceof Error ? error.message : String(error))}`];
    }
    await write(printed);
    return [];
  }
}

function parseRow(
  paths: readonly string[],
  cells: readonly string[],
  overrideIds: readonly string[],
  regionIds: readonly string[],
): ParsedAnswers | CommandFault {
  if (cells.length === paths.length) {
    return parseEntries(
      paths.map((each, column) => [each, cells[column] as string] as const),
      overrideIds,
      regionIds,
    );
  }
  return {
    path: 'cells',
    wrong: { en: `there are ${cells.length}`, zh: `有 ${cells.length} 格` },
    accepted: { en: `${paths.length}, as in the header row`, zh: `与表头相同的 ${paths.length} 格` },
  };
}
