/** The paragraphs, list items, table rows and headings of a guide. */
import type { GuideBlock } from './guideFile.ts';

const headingLine = /^#{1,6}[ \t]/;
const itemLine = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+/;
const rowLine = /^[ \t]*\|/;
const ruleLine = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*$/;

/** `text`: the body with tags hidden, so that a line of tags alone ends a paragraph. `lineAt`: line of a place in it. */
export function scanBlocks(text: string, lineAt: (place: number) => number): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  // The paragraph or item that the next line may go on with.
  const open: { kind: 'paragraph' | 'item'; start: number; end: number }[] = [];
  let head: readonly string[] = [];
  const close = (): void => {
    for (const each of open.splice(0)) blocks.push({ ...each, line: lineAt(each.start), head: [] });
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (!rowLine.test(line)) head = [];
    if (line.trim() === '' || ruleLine.test(line)) close();
    else if (headingLine.test(line)) {
      close();
      blocks.push({ kind: 'heading', start, end, line: lineAt(start), head: [] });
    } else if (rowLine.test(line)) {
      close();
      const first = head.length === 0;
      if (first) head = cellsOf(line);
      blocks.push({ kind: first ? 'table-head' : 'row', start, end, line: lineAt(start), head: first ? [] : head });
    } else if (itemLine.test(line)) {
      close();
      const marker = itemLine.exec(line)?.[0].length ?? 0;
      open.push({ kind: 'item', start: start + marker, end });
    } else if (open[0]) open[0].end = end;
    else open.push({ kind: 'paragraph', start, end });
    start = end + 1;
  }
  close();
  return blocks;
}

/** The cells of a line of a table, trimmed. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}
