/** The lines of the cost as a file for a spreadsheet: RFC 4180 in UTF-8 with a byte-order mark. */
import type { CostLine } from '../../model/assessment.ts';
import { basisText, costPlacements, shownSum, tableUnit } from '../costTables.ts';
import { rounded } from '../format.ts';
import type { KnownCostContext } from './context.ts';

const KINDS = ['cash', 'capacity'] as const;

/** Means as the page shows them, in whole units of the currency, so that the file adds up like the page. */
export function linesCsv(context: KnownCostContext): string {
  const { words, wording, cost, named } = context;
  const { csv } = words.costPage;
  const unit = tableUnit(context, cost);
  const amount = (shown: number): string => String(rounded(shown * unit.divisor, 0));
  const rows = costPlacements(context, cost).flatMap((id) => {
    const lines = cost.placements[id]?.lines ?? [];
    const row = (name: string, kind: string, sum: number, basis: string, without: string): string[] => [
      named(id).name,
      name,
      kind,
      amount(sum),
      csv.unit(cost.currency),
      basis,
      without,
    ];
    const sum = (counts: (line: CostLine) => boolean): number => shownSum(cost, id, unit, counts);
    return [
      ...lines.map((line) =>
        row(
          wording.topics[line.topic] ?? line.topic,
          words.lines.columns[line.kind],
          sum((each) => each === line),
          basisText(context, line.topic, line.basis),
          wording.leavesOut[line.topic] ?? '',
        ),
      ),
      ...KINDS.map((kind) =>
        row(
          csv.total,
          words.lines.columns[kind],
          sum((line) => line.kind === kind),
          '',
          '',
        ),
      ),
    ];
  });
  return csvText([csv.head, ...rows]);
}

/** Records end in CR LF; the mark tells spreadsheets the encoding. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe; a plain number is no formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
