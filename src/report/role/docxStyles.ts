/** Styles of the DOCX: built-in heading styles, fonts of each script, A4. Sizes in half points, distances in twips. */
import { type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';
import type { Language } from '../../model/wording.ts';

const TEXT = '14211F';
const MUTED = '51605E';

/** A4 with 20 mm at the sides; the width of the text is what tables share out. */
export const pageSize = { width: 11906, height: 16838 };
export const pageMargin = { top: 1134, right: 1134, bottom: 1247, left: 1134, footer: 567 };
export const textWidth = pageSize.width - pageMargin.left - pageMargin.right;

/** Latin faces that Word and LibreOffice have, and the East Asian face beside them. */
const faces = {
  text: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '宋体' },
  heading: { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: '黑体' },
};

const languages: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** Of the whole document. */
export function docxStyles(language: Language): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: faces.heading, size, bold: true, color: TEXT },
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: faces.text,
          size: 21,
          color: TEXT,
          language: { value: languages[language], eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(40, 0, 120),
      heading2: heading(28, 360, 120),
      heading3: heading(23, 240, 80),
      listParagraph: { run: { font: faces.text }, paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: '0A5F66', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { before: 40, after: 40, line: 264, lineRule: LineRuleType.AUTO } },
      },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 19, color: MUTED } },
    ],
    characterStyles: [
      { id: 'Remark', name: 'Remark', basedOn: 'DefaultParagraphFont', run: { color: MUTED, size: 18 } },
    ],
  };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, hanging: number) => [
  { level: 0, format, text, style: { paragraph: { indent: { left: hanging, hanging } } } },
];

/** Lists: `bullets`, and `sources` with figures. */
export const docxNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•', 284) },
    { reference: 'cases', levels: level(LevelFormat.DECIMAL, '(%1)', 510) },
    { reference: 'sources', levels: level(LevelFormat.DECIMAL, '%1.', 510) },
  ],
};
