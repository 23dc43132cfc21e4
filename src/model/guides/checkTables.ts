/** Tables of a guide: plain, and narrow enough for a phone. */
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import { cellsOf } from './scanBlocks.ts';

const mostColumns = 4;

/** Adds a fault for alignment, for more than four columns, and for a row that is not as wide as its head. */
export function checkTables(guide: GuideFile, faults: GuideFaults): void {
  for (const match of guide.body.matchAll(/^[ \t]*\|[ \t:|-]*$/gm)) {
    if (!/-:|:-/.test(match[0])) continue;
    const what = 'This table aligns columns by colons.';
    faults.add(guide.file, guide.lineAt(match.index), what, 'Leave them out: they become styles that pages forbid.');
  }
  for (const block of guide.blocks) {
    const count = cellsOf(guide.words.slice(block.start, block.end)).length;
    if (block.kind === 'table-head' && count > mostColumns) {
      faults.add(
        guide.file,
        block.line,
        `This table has ${count} columns, over ${mostColumns}.`,
        'Split it, or turn it.',
      );
    }
    if (block.kind === 'row' && count !== block.head.length) {
      const what = `This row has ${count} cells under ${block.head.length} columns.`;
      faults.add(guide.file, block.line, what, 'Write a cell for each column.');
    }
  }
}
