/** Where each source is used: the pages that cite it, as the sources page lists them. */
import path from 'node:path';
import process from 'node:process';
import { glossaryWords } from '../i18n/glossary.ts';
import { methodWords } from '../i18n/method.ts';
import { parameterWords } from '../i18n/parameters.ts';
import { citedSources } from '../model/browserData.ts';
import type { Model } from '../model/decision.ts';
import { loadGlossary } from '../model/guides/loadGlossary.ts';
import { loadRoles } from '../model/roles/loadRoles.ts';
import type { Language } from '../model/wording.ts';
import { comparison, comparisonSources } from './compare/comparison.ts';
import { guidePage, guides } from './guide/library.ts';
import { methodCites } from './method/methodCites.ts';
import { methodPage, methodPages } from './method/methodPages.ts';
import { parameterGroup, parameterGroups, parameterPage } from './parameters/parameterGroups.ts';

/** A page that cites. */
export interface CitingPage {
  /** English address. */
  readonly page: string;
  readonly name: string;
}

/** Pages by source id, each id once, in order of id; the model itself is cited by the pages of the method. */
export function sourceUses(model: Model, language: Language): ReadonlyMap<string, readonly CitingPage[]> {
  const content = path.resolve(process.cwd(), 'content');
  const uses = new Map<string, CitingPage[]>();
  const cite = (page: string, name: string, ids: Iterable<string>): void => {
    for (const id of new Set(ids)) if (id !== 'judgement') uses.set(id, [...(uses.get(id) ?? []), { page, name }]);
  };
  const method = methodCites(model);
  for (const id of methodPages) cite(methodPage(id), methodWords[language].named(id), method[id]);
  for (const group of parameterGroups)
    cite(
      parameterPage(group),
      parameterWords[language].groups[group].heading,
      citedSources(model.costs.parameters.filter((parameter) => parameterGroup(parameter) === group)),
    );
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
