/** The cost section for the terminal. */

import type { CostSection } from './costReportTypes.ts';
import type { Report } from './reportTypes.ts';
import { plain } from './rich.ts';
import { indented, textTable, textWidth, wrapped } from './textLayout.ts';

const COLUMNS = 80;

type KnownCost = Extract<CostSection, { kind: 'known' }>;

export function costText({ cost }: Report): string[] {
  const title = [cost.title, '─'.repeat(textWidth(cost.title))];
  if (cost.kind === 'missing') return [...title, ...wrapped(cost.sentence, COLUMNS)];
  const sentences = [cost.breakEven?.sentence ?? '', ...cost.otherBreakEvens.map(({ text }) => text)];
  return [
    ...title,
    cost.note,
    ...sentences.filter((each) => each !== '').flatMap((each) => wrapped(each, COLUMNS)),
    '',
    cost.role.title,
    ...indented(plain(cost.role.sentence), COLUMNS),
    ...(cost.role.against === null ? [] : indented(cost.role.against.text, COLUMNS)),
    ...comparisonLines(cost),
    ...totalsLines(cost),
    ...linesLines(cost),
    ...driversLines(cost),
  ];
}

function comparisonLines({ comparison, alone }: KnownCost): string[] {
  if (comparison === null) return alone === '' ? [] : ['', ...wrapped(alone, COLUMNS)];
  const { title, sentence, probability, disagreement, settle } = comparison;
  const fields = settle?.fields.flatMap(({ name, ours }) =>
    indented(/\p{Script=Han}/u.test(ours) ? `${name}。${ours}` : `${name}. ${ours}`, COLUMNS, 4, '  ·'),
  );
  return [
    '',
    title,
    ...[sentence, probability, disagreement].filter((each) => each !== '').flatMap((each) => indented(each, COLUMNS)),
    ...(settle ? indented(settle.title, COLUMNS) : []),
    ...(fields ?? []),
  ];
}

function totalsLines({ totals }: KnownCost): string[] {
  if (totals === null) return [];
  const { columns, rows, todayText } = totals;
  const head = [columns.department, columns.cash, columns.capacity, columns.total, columns.range];
  const body = rows.map((row) => [
    row.today
      ? /\p{Script=Han}/u.test(todayText)
        ? `${row.name}（${todayText}）`
        : `${row.name} (${todayText})`
      : row.name,
    row.cashText,
    row.capacityText,
    row.total.text,
    row.rangeText,
  ]);
  return ['', totals.title, ...textTable([head, ...body], COLUMNS, [1, 2, 3, 4])];
}

function linesLines({ lines }: KnownCost): string[] {
  if (lines === null) return [];
  const shown = lines.placements.slice(0, lines.compared);
  const { columns } = lines;
  const heads = shown.flatMap(({ short }) => [`${short} ${columns.cash}`, columns.capacity]);
  const cells = (of: Readonly<Record<string, { cash: string; capacity: string } | undefined>>): string[] =>
    shown.flatMap(({ placement }) => [of[placement]?.cash ?? '–', of[placement]?.capacity ?? '–']);
  const body = lines.rows.map((row) => [row.label, ...cells(row.cells), row.basisText]);
  return [
    '',
    lines.title,
    ...wrapped(lines.note, COLUMNS),
    ...textTable(
      [[columns.line, ...heads, columns.basis], ...body, [lines.sumLabel, ...cells(lines.sums), '']],
      COLUMNS,
      [1, 2, 3, 4].slice(0, shown.length * 2),
    ),
  ];
}

function driversLines({ drivers }: KnownCost): string[] {
  if (drivers === null) return [];
  const { columns, rows } = drivers;
  return [
    '',
    drivers.title,
    ...wrapped(drivers.note, COLUMNS),
    ...textTable(
      [
        [columns.parameter, columns.at, columns.low, columns.high],
        ...rows.map(({ name, at, low, high }) => [name, at, low, high]),
      ],
      COLUMNS,
    ),
  ];
}
