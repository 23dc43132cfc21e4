/** The names of every page that is searched, in a language. Node side only. */
import path from 'node:path';
import process from 'node:process';
import { addressIn } from '../../i18n/addresses.ts';
import { examplesWords } from '../../i18n/examples.ts';
import { glossaryWords } from '../../i18n/glossary.ts';
import { guideWords } from '../../i18n/guides.ts';
import { homeWords } from '../../i18n/home.ts';
import { methodWords } from '../../i18n/method.ts';
import { parameterWords } from '../../i18n/parameters.ts';
import { roleComparisonWords } from '../../i18n/roleComparison.ts';
import { roleIndexWords } from '../../i18n/roleIndex.ts';
import { rolePageWords } from '../../i18n/rolePage.ts';
import { searchWords } from '../../i18n/search.ts';
import { sourceRange, sourcesWords } from '../../i18n/sources.ts';
import { loadGlossary } from '../../model/guides/loadGlossary.ts';
import type { Language } from '../../model/wording.ts';
import { rolePage, rolePartPage } from '../../report/role/roleAddresses.ts';
import { roleParts } from '../../report/role/rolePages.ts';
import { sourceGroupPage } from '../../report/sourcePages.ts';
import { comparison } from '../compare/comparison.ts';
import { examples } from '../computed.ts';
import { guidePage, guides } from '../guide/library.ts';
import { methodPage, methodPages } from '../method/methodPages.ts';
import { parameterGroups, parameterPage } from '../parameters/parameterGroups.ts';
import { roles } from '../role/computedRoles.ts';
import { listedSources } from '../sources/listedSources.ts';
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

const ofRoleParts = (language: Language): readonly PageNames[] =>
  roles.flatMap((role) =>
    roleParts.map((part) => {
      const { title, describe } = rolePageWords[language].parts[part];
      const name = role.title[language];
      return page(language, rolePartPage(role.id, part), { title: title(name), description: describe(name) });
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

const ofSources = (language: Language): readonly PageNames[] =>
  [...listedSources(language)].map(([group, sources]) => {
    const { groupTitle, groupDescription } = sourcesWords[language];
    const range = sourceRange(
      language,
      sources.map(({ id }) => id),
    );
    return page(language, sourceGroupPage(group), {
      title: groupTitle(range),
      description: groupDescription(range, sources.length),
    });
  });

/** Pages that stand alone, with the words of `src/i18n/search.ts`. */
const ofOthers = (language: Language): readonly PageNames[] => {
  const { alsoFor } = searchWords[language];
  const roleIndex = roleIndexWords[language];
  const roleComparison = roleComparisonWords[language];
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
    single('/sources/', sourcesWords[language].heading, sourcesWords[language].description),
  ];
};

const ofMethod = (language: Language): readonly PageNames[] =>
  methodPages.map((id) => {
    const { heading, description, also } = methodWords[language].pages[id];
    return page(language, methodPage(id), { title: heading, description, words: also });
  });

const ofFigures = (language: Language): readonly PageNames[] =>
  parameterGroups.map((group) => {
    const { heading, description, short } = parameterWords[language].groups[group];
    return page(language, parameterPage(group), { title: heading, description, words: [short] });
  });

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
  ...ofRoleParts(language),
  ofGlossary(language),
  ...ofMethod(language),
  ...ofFigures(language),
  ...ofOthers(language),
  ...ofSources(language),
  ...ofExamples(language),
];
