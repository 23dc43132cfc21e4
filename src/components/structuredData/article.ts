import { languageTag } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';
import { publisher } from './publisher.ts';

export interface ArticleFacts {
  readonly language: Language;
  /** Address of the English page, such as `/guides/host-it/`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Days as YYYY-MM-DD: when its text last changed, and when it was first published, if known. */
  readonly changed: string;
  readonly published?: string;
  /** Name of the group of guides that it stands in. */
  readonly section?: string;
}

/** schema.org Article of a page to read. */
export const article = (site: Site, facts: ArticleFacts) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: facts.title,
  description: facts.description,
  inLanguage: languageTag[facts.language],
  mainEntityOfPage: absoluteAddress(site, facts.language, facts.page),
  ...(facts.published ? { datePublished: facts.published } : {}),
  dateModified: facts.changed,
  ...(facts.section ? { articleSection: facts.section } : {}),
  author: publisher(site, facts.language),
  publisher: publisher(site, facts.language),
});
