import { languageTag } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';

export interface TermFacts {
  /** The anchor on the page. */
  readonly id: string;
  readonly name: string;
  /** Other words for it. */
  readonly also?: readonly string[];
  /** What it means, as plain text. */
  readonly meaning: string;
}

export interface TermSetFacts {
  readonly language: Language;
  /** Address of the English page. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly terms: readonly TermFacts[];
}

/** schema.org DefinedTermSet of the glossary. */
export const definedTermSet = (site: Site, facts: TermSetFacts) => {
  const address = absoluteAddress(site, facts.language, facts.page);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: facts.title,
    description: facts.description,
    url: address,
    inLanguage: languageTag[facts.language],
    hasDefinedTerm: facts.terms.map(({ id, name, also = [], meaning }) => ({
      '@type': 'DefinedTerm',
      name,
      ...(also.length > 0 ? { alternateName: also } : {}),
      description: meaning,
      url: `${address}#${id}`,
    })),
  };
};
