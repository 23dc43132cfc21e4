/** What `npm run record` does. */
import { ContentError } from '../contentError.ts';
import { useOneOf } from '../faultList.ts';
import type { Language } from '../wording.ts';
import { checkHeadings, checkTwinHeadings } from './checkHeadings.ts';
import { dayOf } from './days.ts';
import { guideFaults } from './guideFaults.ts';
import { type GuideRecord, type InStep, staleSections, unrecorded, updateRecord } from './guideRecord.ts';
import { type GuidePair, readGuides } from './readGuides.ts';
import { readRecord, writeRecord } from './recordFile.ts';

const languageName: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese' };

/**
 * Writes the record anew and tells what changed and what is out of step, a line each.
 * `inStep`: `<page>#<section>`, as typed. Throws `ContentError` where a page has no twin or its sections do not match,
 * or where `inStep` names nothing.
 */
export function recordGuides(contentFolder: string, now: Date, inStep: readonly string[]): string[] {
  const faults = guideFaults();
  const pairs = readGuides(contentFolder, faults);
  for (const { files } of pairs) {
    checkHeadings(files.en, faults);
    checkHeadings(files.zh, faults);
    checkTwinHeadings(files.en, files.zh, faults);
  }
  if (faults.faults.length > 0) throw new ContentError(faults.faults);
  const before = readRecord(contentFolder);
  const states = Object.fromEntries(pairs.map(({ id, state }) => [id, state]));
  const after = updateRecord(
    before,
    states,
    dayOf(now),
    inStep.map((each) => toInStep(each, pairs)),
  );
  writeRecord(contentFolder, after);
  return pairs.flatMap((pair) => tell(pair, before, after));
}

function toInStep(text: string, pairs: readonly GuidePair[]): InStep {
  const [page = '', section = ''] = text.split('#');
  const sections = Object.keys(pairs.find(({ id }) => id === page)?.state.sections.en ?? {});
  if (sections.includes(section)) return { page, section };
  const known = sections.length > 0 ? sections.map((id) => `${page}#${id}`) : pairs.map(({ id }) => `${id}#…`);
  throw new ContentError([
    { file: '--in-step', line: 1, what: `"${text}" names no section of a page.`, mend: useOneOf(known, text) },
  ]);
}

function tell({ id, state }: GuidePair, before: GuideRecord, after: GuideRecord): string[] {
  const changed = unrecorded(before[id], state);
  const lines =
    changed.length > 0 ? [`${id}: ${changed.map((each) => languageName[each]).join(' and ')} recorded.`] : [];
  const page = after[id];
  if (page === undefined) return lines;
  for (const language of ['en', 'zh'] as const) {
    for (const section of staleSections(page, state, language)) {
      lines.push(
        `${id}#${section}: the ${languageName[language]} text is older than its twin. ` +
          `Bring it up to date, or run: npm run record -- --in-step ${id}#${section}`,
      );
    }
  }
  return lines;
}
