/** A guide as pages see it, from the files that passed their checks. */
import type { Language } from '../wording.ts';
import type { Guide, GuideText } from './guide.ts';
import type { GuideFile } from './guideFile.ts';
import { type GuideRecord, staleSections } from './guideRecord.ts';
import type { GuideFront } from './guideSchema.ts';
import type { GuidePair } from './readGuides.ts';
import { readingTime } from './readingTime.ts';

/** Where faults were found the result is not used. */
export function toGuide(
  { id, files, state }: GuidePair,
  fronts: Readonly<Record<Language, GuideFront>>,
  record: GuideRecord,
): Guide {
  const textOf = (language: Language): GuideText => {
    const [file, front, page] = [files[language], fronts[language], record[id]];
    const { title, short, description, minute, aliases } = front;
    return {
      file: file.file,
      title,
      short,
      description,
      minute,
      aliases,
      sections: file.headings.map((each) => ({
        id: each.id ?? '',
        title: each.title,
        level: each.level === 2 ? 2 : 3,
      })),
      cites: citesOf(file),
      minutes: Math.max(1, Math.round(readingTime(file, front))),
      changed: page?.changed[language] ?? '',
      reviewed: String(front.reviewed),
      staleSections: page ? staleSections(page, state, language) : [],
    };
  };
  const { group, order, question } = fronts.en;
  return { id, group, order, question: question ?? null, texts: { en: textOf('en'), zh: textOf('zh') } };
}

const citesOf = (file: GuideFile): string[] => [
  ...new Set(
    file.tags
      .filter(({ name, kind }) => name === 'Cite' && kind === 'open')
      .flatMap(({ attributes }) => (attributes.id ?? '').trim().split(/\s+/)),
  ),
];
