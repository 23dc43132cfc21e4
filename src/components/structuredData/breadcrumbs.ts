import { frameWords } from '../../i18n/frame.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';

export interface Crumb {
  /** Address of the English page. */
  readonly page: string;
  readonly name: string;
}

/** schema.org BreadcrumbList: home goes first by itself; give the way from there, the page itself last. */
export const breadcrumbs = (site: Site, language: Language, way: readonly Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ page: '/', name: frameWords[language].product }, ...way].map(({ page, name }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: absoluteAddress(site, language, page),
  })),
});
