/** The guides, held against the rules that every page keeps. Called by the pages, so that a fault fails the build. */
import { ContentError } from '../contentError.ts';
import type { Language } from '../wording.ts';
import { checkFigures, checkFrontFigures } from './checkFigures.ts';
import { checkFront, checkTwinFront, type Today } from './checkFront.ts';
import { checkHeadings, checkTwinHeadings } from './checkHeadings.ts';
import { checkLength } from './checkLength.ts';
import { checkLinks } from './checkLinks.ts';
import { checkRecord } from './checkRecord.ts';
import { checkRepeats } from './checkRepeats.ts';
import { checkTables } from './checkTables.ts';
import { checkTags } from './checkTags.ts';
import { dayOf } from './days.ts';
import { type Guide, type Guides, guideGroups } from './guide.ts';
import { guideFaults } from './guideFaults.ts';
import { readGuides } from './readGuides.ts';
import { readRecord } from './recordFile.ts';
import { sitePages } from './sitePages.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { toGuide } from './toGuide.ts';

const languages: readonly Language[] = ['en', 'zh'];

/**
 * Every guide by id, in the order of the menus. `today`: the day of the build, for reviews that grew old; they only
 * warn. Throws `ContentError` with every fault found: `file:line`, what is wrong, how to mend it.
 */
export function loadGuides(
  contentFolder = 'content',
  today: Today = { day: dayOf(new Date()), warn: (text) => console.warn(text) },
  surroundings: Surroundings = readSurroundings(contentFolder),
): Guides {
  const faults = guideFaults();
  const { known, examples, roles, terms } = surroundings;
  const record = readRecord(contentFolder);
  const pairs = readGuides(contentFolder, faults);
  const anchors = pairs.map(({ id, files }) => [id, files.en.headings.flatMap((each) => each.id ?? [])] as const);
  const { questions, sources } = known;
  const pages = sitePages({ guides: Object.fromEntries(anchors), roles, terms, sources, examples, questions });
  const guides = pairs.flatMap((pair) => {
    const { en, zh } = pair.files;
    const fronts = { en: checkFront(en, known, today, faults), zh: checkFront(zh, known, today, faults) };
    checkTwinHeadings(en, zh, faults);
    for (const language of languages) {
      const [file, front] = [pair.files[language], fronts[language]];
      checkHeadings(file, faults);
      checkTags(file, known, faults);
      checkTables(file, faults);
      checkLinks(file, pages, faults);
      checkFigures(file, faults);
      if (front === null) continue;
      checkFrontFigures(file, front, faults);
      checkLength(file, front, faults);
    }
    checkRecord(pair, record, faults);
    if (fronts.en === null || fronts.zh === null) return [];
    checkTwinFront(fronts.en, fronts.zh, zh, faults);
    return [toGuide(pair, { en: fronts.en, zh: fronts.zh }, record)];
  });
  for (const language of languages) {
    checkRepeats(
      pairs.map(({ files }) => files[language]),
      faults,
    );
  }
  if (faults.faults.length > 0) throw new ContentError(faults.faults);
  const place = ({ group, order }: Guide): number => guideGroups.indexOf(group) * 1000 + order;
  return Object.fromEntries(guides.sort((a, b) => place(a) - place(b)).map((guide) => [guide.id, guide]));
}
