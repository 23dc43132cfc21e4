/** The names of every page that is searched, in a language. Node side only. */
import path from 'node:path';
import process from 'node:process';
import { addressIn } from '../../i18n/addresses.ts';
import { examplesWords } from '../../i18n/examples.ts';
import { glossaryWords } from '../../i18n/glossary.ts';
import { guideWords } from '../../i18n/guides.ts';
import { homeWords } from '../../i18n/home.ts';
import { methodWords } from '../../i18n/method.ts';
import { rolePageWords } from '../../i18n/roles.ts';
import { searchWords } from '../../i18n/search.ts';
import { sourcesWords } from '../../i18n/sources.ts';
import { loadGlossary } from '../../model/guides/loadGlossary.ts';
import type { Language } from '../../model/wording.ts';
import { rolePage } from '../../report/role/roleAddresses.ts';
import { comparison } from '../compare/comparison.ts';
import { examples } from '../computed.ts';
import { guidePage, guides } from '../guide/library.ts';
import { roles } from '../role/computedRoles.ts';
import type { PageNames } from './pageNames.ts';

const page = (
  language: Language,
  address: string,
  facts: Partial<PageNames> & { readonly title: string },
): PageNames => ({
  description: '',
  words: [],
  sections: [],
  ...facts,
  address: addressIn(language, address),
});

const ofGuides = (language: Language): readonly PageNames[] =>
  Object.values(guides()).map(({ id, texts }) => {
    const { title, description, aliases, short, sections } = texts[language];
    return page(language, guidePage(id), {
      title,
      description,
      words: [short, ...aliases],
      sections: sections.map((section) => [section.id, section.title] as const),
    });
  });

const ofRoles = (language: Language): readonly PageNames[] =>
  roles.map((role) =>
    page(language, rolePage(role.id), {
      title: role.title[language],
      description: rolePageWords[language].describe(role.title[language]),
      words: role.aliases[language],
    }),
  );

const ofGlossary = (language: Language): PageNames => {
  const { heading, description } = glossaryWords[language];
  const terms = Object.values(loadGlossary(path.resolve(process.cwd(), 'content')));
  return page(language, '/glossary/', {
    title: heading,
    description,
    words: searchWords[language].alsoFor['/glossary/'] ?? [],
    sections: terms.map(({ id, texts }) => [id, texts[language].term, ...texts[language].also] as const),
  });
};

/** Pages that stand alone, with the words of `src/i18n/search.ts`. */
const ofOthers = (language: Language): readonly PageNames[] => {
  const { alsoFor } = searchWords[language];
  const { index: roleIndex, comparison: roleComparison } = rolePageWords[language];
  const { index: guideIndex } = guideWords[language];
  const single = (address: string, title: string, description: string): PageNames =>
    page(language, address, { title, description, words: alsoFor[address] ?? [] });
  return [
    single('/', homeWords[language].heading.join(''), homeWords[language].description),
    single('/guides/', guideIndex.title, guideIndex.description),
    page(language, '/guides/compare-departments/', {
      title: comparison.title[language],
      description: comparison.description[language],
      words: [comparison.short[language], ...comparison.aliases[language]],
    }),
    single('/roles/', roleIndex.heading, roleIndex.description),
    single('/roles/compare/', roleComparison.heading, roleComparison.description),
    single('/examples/', examplesWords[language].heading, examplesWords[language].description),
    single('/method/', methodWords[language].heading, methodWords[language].description),
    single('/sources/', sourcesWords[language].heading, sourcesWords[language].description),
  ];
};

const ofExamples = (language: Language): readonly PageNames[] =>
  examples.map(({ example }) =>
    page(language, `/examples/${example.id}/`, {
      title: example.name[language],
      description: examplesWords[language].describe(example.name[language]),
    }),
  );

/** Every page that is searched, with its names. */
export const publishedNames = (language: Language): readonly PageNames[] => [
  ...ofGuides(language),
  ...ofRoles(language),
  ofGlossary(language),
  ...ofOthers(language),
  ...ofExamples(language),
];
