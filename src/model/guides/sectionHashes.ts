/** What a section says, as a short hash: by it a twin that fell behind is known, not by dates. Node side only. */
import { createHash } from 'node:crypto';
import { topSection } from './guide.ts';

/** Section id → hash of its text; `top` for title, description, "in one minute" and lead. */
export type SectionHashes = Readonly<Record<string, string>>;

export interface HashedText {
  readonly title: string;
  readonly description: string;
  readonly minute: readonly string[];
  /** The whole text below the front matter, as written. */
  readonly text: string;
}

/** Spaces and line ends do not count. A heading belongs to its section, the sections below it do not. */
export function sectionHashes({ title, description, minute, text }: HashedText): SectionHashes {
  const hashes: Record<string, string> = {};
  let id = topSection;
  let lines: string[] = [title, description, ...minute];
  const close = (): void => {
    hashes[id] = hashOf(lines.join('\n'));
  };
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const heading = fenced ? null : /^#{2,3}[ \t].*\[#([^\]]*)\]\s*$/.exec(line);
    if (heading) {
      close();
      id = heading[1] ?? '';
      lines = [];
    }
    lines.push(line);
  }
  close();
  return hashes;
}

/** One hash for a whole page. */
export const pageHash = (hashes: SectionHashes): string => hashOf(JSON.stringify(hashes));

const hashOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
