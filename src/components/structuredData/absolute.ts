import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';

/** `Astro.site`, which is there when the configuration names the site. */
export type Site = URL | undefined;

/** The full address of a page in a language; `page` is the English one, such as `/guides/host-it/`. Throws without a site. */
export const absoluteAddress = (site: Site, language: Language, page: string): string => {
  if (!site) throw new Error('Structured data needs the address of the site: set `site` in astro.config.mjs.');
  return new URL(addressIn(language, page), site).href;
};
