import { frameWords } from '../../i18n/frame.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';

/** Who answers for a page: the product itself. */
export const publisher = (site: Site, language: Language) => ({
  '@type': 'Organization',
  name: frameWords[language].product,
  url: absoluteAddress(site, language, '/'),
});
