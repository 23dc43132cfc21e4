/** A role description as Markdown: the same headings, tables and lists as the page. */
import type { Language } from '../../model/wording.ts';
import { remark } from './remark.ts';
import type { Cell, Part, RoleDocument, Row, TablePart } from './roleDocument.ts';

/** As it is written to a file. */
export function roleMarkdown(document: RoleDocument): string {
  const { language, title, summary, facts, sections, editionLine, address } = document;
  const blocks = [
    `# ${escaped(title)}`,
    escaped(summary),
    facts.map(({ label, cells }) => `- **${escaped(label)}**${colon(language)}${line(cells, language)}`).join('\n'),
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      ...(section.note === '' ? [] : [`_${escaped(section.note)}_`]),
      ...section.parts.flatMap((part) => partBlocks(part, language)),
    ]),
    `${escaped(editionLine)}  \n${address}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function partBlocks(part: Part, language: Language): string[] {
  const heading = part.title === null ? [] : [`### ${escaped(part.title)}`];
  if (part.kind === 'table') return [...heading, ...leadBlocks(part, language), table(part, language)];
  if (part.kind === 'prose') return [...heading, ...part.rows.map((each) => row(each, language))];
  const mark = (at: number): string => (part.kind === 'numbered' ? `${at + 1}.` : '-');
  return [...heading, part.rows.map((each, at) => `${mark(at)} ${row(each, language)}`).join('\n')];
}

function leadBlocks({ lead, cases }: TablePart, language: Language): string[] {
  const list = cases.map((each, at) => `${at + 1}. ${escaped(each)}`).join('\n');
  return [...(lead ? [row(lead, language)] : []), ...(list === '' ? [] : [list])];
}

function table({ columns, rows }: TablePart, language: Language): string {
  return [
    columns.map(({ title }) => escaped(title)),
    columns.map(() => '---'),
    ...rows.map(({ cells }) => cells.map((cell) => written(cell, language))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const row = ({ cells }: Row, language: Language): string => line(cells, language);

const line = (cells: readonly Cell[], language: Language): string =>
  cells.map((cell) => written(cell, language)).join(language === 'zh' ? '' : ' ');

function written(cell: Cell, language: Language): string {
  const text = escaped(cell.text);
  const linked = cell.href?.startsWith('http') ? `[${text}](${cell.href})` : text;
  return linked + escaped(remark(cell, language));
}

const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

/** Numbers of sources, [1], are no links in Markdown and stay as they are. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_<>|]/g, '\\$&');
