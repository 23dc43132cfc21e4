/** What a page says must be what was recorded, so that its date and its twin's state are right. */
import type { GuideFaults } from './guideFaults.ts';
import { type GuideRecord, unrecorded } from './guideRecord.ts';
import type { GuidePair } from './readGuides.ts';

/** Adds a fault for each text that changed since it was recorded. */
export function checkRecord({ id, files, state }: GuidePair, record: GuideRecord, faults: GuideFaults): void {
  for (const language of unrecorded(record[id], state)) {
    const what = 'The text is not the recorded one.';
    faults.add(files[language].file, 1, what, 'Run npm run record: it dates the change and finds what is out of step.');
  }
}
