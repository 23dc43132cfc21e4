/** No two pages of a language say the same paragraph. */
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import { hide } from './scanGuide.ts';
import { spansOf } from './spans.ts';

/** Shorter sentences may well be needed twice. */
const shortest = 80;

/** Adds a fault at the second of two paragraphs or list items of 80 characters or more that are equal but for spaces. */
export function checkRepeats(guides: readonly GuideFile[], faults: GuideFaults): void {
  const seen = new Map<string, { readonly id: string; readonly place: string }>();
  for (const guide of guides) {
    const prose = hide(
      guide.words,
      spansOf(guide, (tag) => tag.name === 'Cite'),
    );
    for (const block of guide.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      const text = prose.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim();
      if ([...text].length < shortest) continue;
      const key = `${guide.language} ${text}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { id: guide.id, place: `${guide.file}:${block.line}` });
      else if (before.id !== guide.id) {
        const what = `This ${block.kind === 'item' ? 'list item' : 'paragraph'} stands in ${before.place} too.`;
        faults.add(guide.file, block.line, what, 'Keep it on one page and link there from the other.');
      }
    }
  }
}
