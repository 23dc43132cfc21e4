/** No page is too long to be read in one go. */
import type { GuideFaults } from './guideFaults.ts';
import type { GuideFile } from './guideFile.ts';
import type { GuideFront } from './guideSchema.ts';
import { longestMinutes, readingTime } from './readingTime.ts';

/** Adds a fault where the page takes over eight minutes. */
export function checkLength(file: GuideFile, front: GuideFront, faults: GuideFaults): void {
  const minutes = readingTime(file, front);
  if (minutes <= longestMinutes) return;
  const what = `The page takes ${minutes.toFixed(1)} minutes to read, over ${longestMinutes}.`;
  faults.add(file.file, 1, what, 'Shorten it, or move a part to a page of its own.');
}
