import { languageTag } from '../../i18n/addresses.ts';
import type { Language } from '../../model/wording.ts';
import { absoluteAddress, type Site } from './absolute.ts';

export interface OccupationFacts {
  readonly language: Language;
  /** Address of the English page, such as `/roles/erp-administrator-it/`. */
  readonly page: string;
  readonly name: string;
  readonly description: string;
  /** Day of the last change, YYYY-MM-DD. */
  readonly changed: string;
  /** Duties, one line each, as plain text. */
  readonly responsibilities: readonly string[];
  /** Names of the competencies. */
  readonly skills: readonly string[];
  readonly qualifications?: readonly string[];
  /** Codes of occupations, such as 15-1244 in "SOC 2018". */
  readonly codes: readonly { readonly code: string; readonly set: string; readonly name?: string }[];
}

/** schema.org Occupation of a role description. It describes a kind of work, not a vacancy. */
export const occupation = (site: Site, facts: OccupationFacts) => {
  const address = absoluteAddress(site, facts.language, facts.page);
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: facts.name,
    description: facts.description,
    mainEntityOfPage: {
      '@type': 'WebPage',
      url: address,
      inLanguage: languageTag[facts.language],
      dateModified: facts.changed,
    },
    responsibilities: facts.responsibilities,
    skills: facts.skills,
    ...(facts.qualifications ? { qualifications: facts.qualifications } : {}),
    occupationalCategory: facts.codes.map(({ code, set, name }) => ({
      '@type': 'CategoryCode',
      codeValue: code,
      inCodeSet: set,
      ...(name ? { name } : {}),
    })),
  };
};
