/** A role description as a Word file: headings, lists and tables in their built-in styles. The same text gives the same bytes. */
import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../../model/wording.ts';
import { docxNumbering, docxStyles, pageMargin, pageSize, textWidth } from './docxStyles.ts';
import { remark } from './remark.ts';
import type { Cell, Part, RoleDocument, Row, TablePart } from './roleDocument.ts';
import type { RoleWords } from './roleWords.ts';
import { sameBytes } from './sameBytes.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D3DBD9' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The file. */
export async function roleDocx(document: RoleDocument, words: RoleWords): Promise<Uint8Array> {
  const { language, title, summary, facts, sections } = document;
  const file = new Document({
    title,
    subject: document.editionLine,
    description: summary,
    creator: 'Seatwise',
    lastModifiedBy: 'Seatwise',
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: { size: pageSize, margin: pageMargin } },
        footers: { default: footer(document, words) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          new Paragraph({ children: [new TextRun(summary)] }),
          ...facts.map(
            ({ label, cells }) =>
              new Paragraph({
                numbering: { reference: 'bullets', level: 0 },
                style: 'ListParagraph',
                children: [
                  new TextRun({ text: label + (language === 'zh' ? '：' : ': '), bold: true }),
                  ...cells.flatMap((cell) => runs(cell, language)),
                ],
              }),
          ),
          ...sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(section.title)] }),
            ...(section.note === ''
              ? []
              : [new Paragraph({ style: 'Note', keepNext: true, children: [new TextRun(section.note)] })]),
            ...section.parts.flatMap((part) => partBlocks(part, language)),
          ]),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toArrayBuffer(file), document.edition?.date ?? document.reviewed);
}

function footer({ title, address, editionLine }: RoleDocument, words: RoleWords): Footer {
  const [page, of, end] = words.page;
  const line = (children: readonly ParagraphChild[]) =>
    new Paragraph({ style: 'Note', spacing: { after: 0 }, children });
  return new Footer({
    children: [
      line([new TextRun(`${title} · Seatwise ${address}`)]),
      line([
        new TextRun({
          children: [`${editionLine} · ${page}`, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES, end],
        }),
      ]),
    ],
  });
}

function partBlocks(part: Part, language: Language): (Paragraph | Table)[] {
  const heading =
    part.title === null
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(part.title)] })];
  if (part.kind === 'table') return [...heading, ...leadBlocks(part, language), table(part, language)];
  if (part.kind === 'prose') return [...heading, ...part.rows.map((row) => plain(row, language))];
  const reference = part.kind === 'numbered' ? 'sources' : 'bullets';
  return [
    ...heading,
    ...part.rows.map(
      (row) =>
        new Paragraph({
          numbering: { reference, level: 0 },
          style: 'ListParagraph',
          children: rowRuns(row, language),
        }),
    ),
  ];
}

function leadBlocks({ lead, cases }: TablePart, language: Language): Paragraph[] {
  const numbering = { reference: 'cases', level: 0 };
  const list = cases.map((each) => new Paragraph({ numbering, style: 'ListParagraph', children: [new TextRun(each)] }));
  return [...(lead ? [plain(lead, language)] : []), ...list];
}

const plain = (row: Row, language: Language): Paragraph => new Paragraph({ children: rowRuns(row, language) });

function rowRuns({ cells }: Row, language: Language): ParagraphChild[] {
  const gap = language === 'zh' ? '' : ' ';
  return cells.flatMap((cell, at) => [...(at > 0 && gap ? [new TextRun(gap)] : []), ...runs(cell, language)]);
}

function runs(cell: Cell, language: Language, bold = false): ParagraphChild[] {
  const text = new TextRun({ text: cell.text, bold });
  const linked = cell.href?.startsWith('http')
    ? new ExternalHyperlink({ link: cell.href, children: [new TextRun({ text: cell.text, bold, style: 'Hyperlink' })] })
    : text;
  const after = remark(cell, language);
  return after === '' ? [linked] : [linked, new TextRun({ text: after, style: 'Remark' })];
}

function table({ columns, rows, grouped }: TablePart, language: Language): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / whole));
  const cell = (children: ParagraphChild[], at: number, keepNext = false): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 0, right: 113, top: 20, bottom: 20 },
      children: [
        new Paragraph({ style: 'TableText', keepNext, alignment: columns[at]?.number ? 'right' : 'left', children }),
      ],
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: rule, insideHorizontal: rule },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, at) => cell([new TextRun({ text: title, bold: true })], at, true)),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((each, at) => cell(runs(each, language, grouped && at === 0), at)),
          }),
      ),
    ],
  });
}
