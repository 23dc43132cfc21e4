/** Text in columns of a terminal, where a Chinese character takes two. */

/** Han, kana, hangul, full-width marks and the quotation marks and dashes that Chinese fonts set full width. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** No-break spaces have done their work once lines are broken. */
const printable = (text: string): string => text.replace(/\u00a0/g, ' ');

/** Breaks a text into lines of at most `columns`: at spaces, and between Chinese characters. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const joined = line === '' ? piece.trimStart() : line + piece;
    if (line !== '' && textWidth(joined.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = joined;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.map(printable);
}

/**
 * The smallest pieces that stay whole: a word with its space before it, or one Chinese character; either with the
 * opening marks before it and the closing marks after it.
 */
const PIECE =
  / ?[“‘（《]*(?:\p{Script=Han}|[^ \p{Script=Han}“‘（《，。：；？！、）》”’]+)[，。：；？！、）》”’%]*|./gsu;

const pieces = (text: string): string[] => text.match(PIECE) ?? [];

/** Lines under a margin; `first` stands in the margin of the first. */
export function indented(text: string, columns: number, margin = 2, first = ''): string[] {
  return wrapped(text, columns - margin).map(
    (line, index) => `${index === 0 ? padded(first, margin) : ' '.repeat(margin)}${line}`,
  );
}

/** Filled with spaces to `columns`, at the right, or at the left for figures. */
export function padded(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - textWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** A table without lines: columns as wide as they need, figures to the right; too long cells are broken. */
export function textTable(
  rows: readonly (readonly string[])[],
  columns: number,
  numbers: readonly number[] = [],
  margin = 2,
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, c) =>
    Math.max(0, ...rows.map((row) => textWidth(printable(row[c] ?? '')))),
  );
  const gap = 2;
  const available = columns - margin - gap * (count - 1);
  narrow(widths, available);
  return rows.flatMap((row) => {
    const cells = widths.map((width, c) => {
      const cell = row[c] ?? '';
      return cell === '' ? [''] : wrapped(cell, width);
    });
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, r) => {
      const line = widths
        .map((width, c) => padded(cells[c]?.[r] ?? '', width, numbers.includes(c) ? 'left' : 'right'))
        .join(' '.repeat(gap));
      return `${' '.repeat(margin)}${line}`.trimEnd();
    });
  });
}

/** Takes from the widest columns until all fit. */
function narrow(widths: number[], available: number): void {
  let total = widths.reduce((all, width) => all + width, 0);
  while (total > available) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 8) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    total -= 1;
  }
}
