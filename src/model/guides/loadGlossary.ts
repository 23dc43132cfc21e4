/** Reads and checks `content/glossary.yaml`. */
import { z } from 'zod';
import { checkShape } from '../checkShape.ts';
import { ContentError, type ContentFault } from '../contentError.ts';
import { sourcesSchema } from '../contentSchema.ts';
import { sourceFileSchema } from '../sourceSchema.ts';
import type { Language } from '../wording.ts';
import { readYamlFile, type YamlFile } from '../yamlFile.ts';
import type { Glossary } from './glossary.ts';

/** Longest definition: English words, Chinese characters. */
const longest: Readonly<Record<Language, number>> = { en: 45, zh: 80 };
const unit: Readonly<Record<Language, string>> = { en: 'words', zh: 'characters' };
const languages: readonly Language[] = ['en', 'zh'];

const textSchema = z.strictObject({
  term: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  definition: z.string().min(1),
});
const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id holds small letters, figures and hyphens'),
  z.strictObject({ en: textSchema, zh: textSchema, sources: sourcesSchema }),
);
type GlossaryContent = z.output<typeof glossarySchema>;

/** Every term by id. Throws `ContentError` with every fault found: `file:line`, what is wrong, how to mend it. */
export function loadGlossary(contentFolder = 'content'): Glossary {
  const faults: ContentFault[] = [];
  const file = readYamlFile(contentFolder, 'glossary.yaml');
  const terms = checkShape(file, glossarySchema, faults);
  const sources = checkShape(readYamlFile(contentFolder, 'sources.yaml'), sourceFileSchema, faults);
  if (terms !== null) checkTerms(file, terms, Object.keys(sources ?? {}), faults);
  if (terms === null || faults.length > 0) throw new ContentError(faults);
  return Object.fromEntries(
    Object.entries(terms).map(([id, { en, zh, sources: cited }]) => [id, { id, texts: { en, zh }, sources: cited }]),
  );
}

function checkTerms(file: YamlFile, terms: GlossaryContent, sources: readonly string[], faults: ContentFault[]): void {
  const names = new Map<string, string>();
  for (const [id, term] of Object.entries(terms)) {
    const add = (path: readonly PropertyKey[], what: string, mend: string): void => {
      faults.push({ file: file.file, line: file.lineOf(path), what, mend });
    };
    for (const language of languages) {
      const { term: name, also, definition } = term[language];
      const length = language === 'en' ? definition.split(/\s+/).length : [...definition].length;
      if (length > longest[language]) {
        const what = `The definition has ${length} ${unit[language]}, over ${longest[language]}.`;
        add([id, language, 'definition'], what, 'Shorten it.');
      }
      for (const each of [name, ...also]) {
        const key = `${language} ${each.toLowerCase()}`;
        const before = names.get(key);
        if (before !== undefined) add([id, language], `"${each}" names ${before} too.`, 'Keep it at one of the two.');
        names.set(key, id);
      }
    }
    const ids = term.sources.length === 1 && term.sources[0] === 'judgement' ? [] : term.sources;
    for (const source of ids.filter((each) => !sources.includes(each))) {
      const what = `Source "${source}" is not in content/sources.yaml.`;
      add([id, 'sources'], what, 'Add it there, correct the id, or write judgement alone.');
    }
  }
}
