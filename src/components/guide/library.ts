/** The guides as their pages and menus show them, read and checked once a build. Node side only. */
import path from 'node:path';
import process from 'node:process';
import { type Guide, type GuideGroup, type Guides, guideGroups } from '../../model/guides/guide.ts';
import { loadGlossary } from '../../model/guides/loadGlossary.ts';
import { loadGuides } from '../../model/guides/loadGuides.ts';
import type { Language } from '../../model/wording.ts';
import { comparison } from '../compare/comparison.ts';
import type { LinkedTerm } from './linkTerms.ts';

const contentFolder = path.resolve(process.cwd(), 'content');
let loaded: Guides | null = null;

/** Every guide by id. */
export const guides = (): Guides => {
  loaded ??= loadGuides(contentFolder);
  return loaded;
};

/** A page of the library as a menu names it. */
export interface LibraryEntry {
  /** English address. */
  readonly page: string;
  readonly group: GuideGroup;
  readonly title: string;
  readonly short: string;
  readonly description: string;
}

/** The page of the library that is no guide: it stands among those on deciding. */
const comparisonOrder = 5;

/** Every page of the library in the order of the menus. */
export const library = (language: Language): readonly LibraryEntry[] => {
  const all = Object.values(guides());
  const compared: LibraryEntry & { readonly order: number } = {
    page: '/guides/compare-departments/',
    group: 'deciding',
    order: comparisonOrder,
    title: comparison.title[language],
    short: comparison.short[language],
    description: comparison.description[language],
  };
  return guideGroups.flatMap((group) =>
    [compared, ...all.map((guide) => entryOf(guide, language))]
      .filter((each) => each.group === group)
      .sort((a, b) => a.order - b.order),
  );
};

const entryOf = (guide: Guide, language: Language): LibraryEntry & { readonly order: number } => {
  const { title, short, description } = guide.texts[language];
  return { page: guidePage(guide.id), group: guide.group, order: guide.order, title, short, description };
};

/** English address of a guide. */
export const guidePage = (id: string): string => `/guides/${id}/`;

let glossary: ReturnType<typeof loadGlossary> | null = null;

/** The terms of the glossary with every way in which they are written in a language. */
export const linkedTerms = (language: Language): readonly LinkedTerm[] => {
  glossary ??= loadGlossary(contentFolder);
  return Object.values(glossary).map(({ id, texts }) => ({
    id,
    words: [texts[language].term, ...texts[language].also],
  }));
};
