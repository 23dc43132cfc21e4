/** Where each source is used: the pages that cite it, as the sources page lists them. */
import path from 'node:path';
import process from 'node:process';
import { frameWords } from '../i18n/frame.ts';
import { glossaryWords } from '../i18n/glossary.ts';
import type { Model } from '../model/decision.ts';
import { loadGlossary } from '../model/guides/loadGlossary.ts';
import { loadRoles } from '../model/roles/loadRoles.ts';
import type { Language } from '../model/wording.ts';
import { citedSources } from './citedSources.ts';
import { comparison, comparisonSources } from './compare/comparison.ts';
import { guidePage, guides } from './guide/library.ts';

/** A page that cites. */
export interface CitingPage {
  /** English address. */
  readonly page: string;
  readonly name: string;
}

/** Pages by source id, each id once, in order of id; the model itself is cited by the method page. */
export function sourceUses(model: Model, language: Language): ReadonlyMap<string, readonly CitingPage[]> {
  const content = path.resolve(process.cwd(), 'content');
  const uses = new Map<string, CitingPage[]>();
  const cite = (page: string, name: string, ids: Iterable<string>): void => {
    for (const id of new Set(ids)) if (id !== 'judgement') uses.set(id, [...(uses.get(id) ?? []), { page, name }]);
  };
  const method = frameWords[language].navigation.find(({ page }) => page === '/method/')?.name ?? '';
  cite('/method/', method, citedSources(model));
  cite('/guides/compare-departments/', comparison.short[language], comparisonSources);
  for (const guide of Object.values(guides()))
    cite(guidePage(guide.id), guide.texts[language].short, guide.texts[language].cites);
  for (const role of loadRoles(content)) {
    const cited = [role.headcount, ...role.clauses].flatMap(({ sources }) => sources.map(({ id }) => id));
    cite(`/roles/${role.id}/`, role.title[language], cited);
  }
  cite(
    '/glossary/',
    glossaryWords[language].title,
    Object.values(loadGlossary(content)).flatMap(({ sources }) => sources),
  );
  return new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1)));
}
