/** What each form of a role description says, for comparing them. */
import JSZip from 'jszip';
import { expect } from 'vitest';
import type { RoleJson } from '../../src/model/roles/roleJsonSchema.ts';

/** One text in its four forms. */
export interface Forms {
  readonly json: RoleJson;
  readonly md: string;
  readonly html: string;
  readonly docx: Uint8Array;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&apos;': "'",
};
const decoded = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp|apos);/g, (each) => entities[each] ?? each);

/** Text of a piece of markup, tags taken out. */
export const textIn = (markup: string): string => decoded(markup.replaceAll(/<[^>]+>/g, ''));

/** The parts of a Word file as text. */
export async function partsOf(docx: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(docx);
  const names = Object.keys(zip.files);
  const texts = await Promise.all(names.map((name) => zip.files[name]?.async('string')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

/** Paragraphs of a Word document: style and text. */
export const paragraphsOf = (document: string): readonly { readonly style: string; readonly text: string }[] =>
  [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? 'Normal',
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => decoded(text ?? '')).join(''),
  }));

/** Every text of every clause, in order, with the clause's id. */
export const clauseTexts = (json: RoleJson): readonly { readonly id: string; readonly text: string }[] =>
  json.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ id, texts, cases = [], marks = [] }) =>
      [...Object.values(texts), ...cases, ...marks.map(({ what }) => what)].map((text) => ({ id, text })),
    ),
  );

/** The piece of a fragment that belongs to an id: up to the next one. */
const pieceOf = (html: string, id: string): string => {
  const from = html.indexOf(` id="${id}"`);
  const next = html.indexOf(' id="', from + 1);
  return from < 0 ? '' : html.slice(from, next < 0 ? undefined : next);
};

/** Headings of each form as "level title", the page's own title first. */
export async function outlines({
  json,
  md,
  html,
  docx,
}: Forms): Promise<Readonly<Record<'html' | 'md' | 'docx', string[]>>> {
  const { 'word/document.xml': document = '' } = await partsOf(docx);
  return {
    html: [
      `1 ${json.title}`,
      ...[...html.matchAll(/<h([23])[^>]*>(.*?)<\/h\1>/gs)].map(
        ([, level, inner]) => `${level} ${textIn(inner ?? '').trim()}`,
      ),
    ],
    md: [...md.matchAll(/^(#{1,3}) (.*)$/gm)].map(([, marks, title]) => `${marks?.length} ${title}`),
    docx: paragraphsOf(document)
      .filter(({ style }) => /^Heading\d$/.test(style))
      .map(({ style, text }) => `${style.slice(-1)} ${text}`),
  };
}

/** Fails with the first text of a clause that a form does not hold in its place. */
export async function expectSameTexts({ json, md, html, docx }: Forms): Promise<void> {
  const texts = clauseTexts(json);
  expect(texts.length).toBeGreaterThan(100);
  for (const { id, text } of texts) expect(textIn(pieceOf(html, id)), `#${id} in HTML`).toContain(text);
  const { 'word/document.xml': document = '' } = await partsOf(docx);
  const plain = {
    Markdown: md.replaceAll(/\\([\\`*_<>|])/g, '$1').replaceAll(/\[([^\]]*)\]\(http[^)]*\)/g, '$1'),
    DOCX: paragraphsOf(document)
      .map(({ text }) => text)
      .join('\n'),
  };
  for (const [form, whole] of Object.entries(plain)) {
    let from = 0;
    for (const { id, text } of texts) {
      const at = whole.indexOf(text, from);
      expect(at, `${form}: "${text}" of ${id} in its place`).toBeGreaterThanOrEqual(0);
      from = at + text.length;
    }
  }
  // Nothing more either: as many clauses in HTML, as many rows and items on paper.
  const clauses = json.sections.flatMap((section) => section.clauses.map(({ id }) => id));
  const inHtml = [...html.matchAll(/<(?:p|li|tr) id="(?!source-)([^"]+)"/g)].map(([, id]) => id);
  expect(inHtml).toEqual(clauses);
}
