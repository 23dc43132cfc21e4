/** Headings of a guide: levels, and ids that can stand in an address for ever. */
import { topSection } from './guide.ts';
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';

const ascii = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Adds a fault for each heading that breaks the outline or has no good id. */
export function checkHeadings(guide: GuideFile, faults: GuideFaults): void {
  let level = 1;
  const seen = new Set<string>([topSection]);
  for (const heading of guide.headings) {
    const add = (what: string, mend: string): void => faults.add(guide.file, heading.line, what, mend);
    const name = `"${heading.title}"`;
    if (heading.level === 1) add(`${name} is a second title.`, 'The title stands in the front matter; begin at ##.');
    else if (heading.level > 3) add(`${name} is of level ${heading.level}.`, 'Use ## and ### only.');
    else if (heading.level > level + 1) {
      add(
        `${name} skips a level: ${'#'.repeat(heading.level)} under ${'#'.repeat(level)}.`,
        'Write it one level higher.',
      );
    }
    level = Math.min(3, heading.level);
    if (heading.id === null) add(`${name} has no id.`, 'End the line with [#an-ascii-id], the same in both languages.');
    else if (!ascii.test(heading.id)) {
      add(`The id "${heading.id}" is not plain ASCII.`, 'Use small letters, figures and single hyphens.');
    } else if (seen.has(heading.id)) add(`The id "${heading.id}" stands twice.`, 'Give one of the two another id.');
    if (heading.id !== null) seen.add(heading.id);
  }
}

/** Adds a fault at the first heading in which the twins differ. */
export function checkTwinHeadings(en: GuideFile, zh: GuideFile, faults: GuideFaults): void {
  const count = Math.max(en.headings.length, zh.headings.length);
  for (let at = 0; at < count; at += 1) {
    const english = en.headings[at];
    const chinese = zh.headings[at];
    if (english?.id === chinese?.id && english?.level === chinese?.level) continue;
    if (chinese === undefined) {
      const what = `Section "${english?.id ?? ''}" is missing in Chinese.`;
      faults.add(en.file, english?.line ?? 1, what, `Write it in ${zh.file}, or remove it here.`);
    } else {
      const other =
        english === undefined ? 'ends before it' : `has "${english.id ?? ''}" (level ${english.level}) here`;
      const what = `Section "${chinese.id ?? ''}" (level ${chinese.level}): the English page ${other}.`;
      faults.add(zh.file, chinese.line, what, 'Both languages have the same ids in the same order.');
    }
    return;
  }
}
