import { roleIndexWords } from '../../i18n/roleIndex.ts';
import type { Language } from '../../model/wording.ts';
import type { Site } from '../structuredData/absolute.ts';
import { breadcrumbs, type Crumb } from '../structuredData/breadcrumbs.ts';

/** The way from home over the list of role descriptions; give what follows, the page itself last. */
export const roleBreadcrumbs = (site: Site, language: Language, ...way: readonly Crumb[]) =>
  breadcrumbs(site, language, [{ page: '/roles/', name: roleIndexWords[language].title }, ...way]);
