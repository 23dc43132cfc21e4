/** The words that the site explains, in both languages. */
import type { Language } from '../wording.ts';

export interface TermText {
  /** As it stands in a sentence. */
  readonly term: string;
  /** Other names and spellings of the same thing; linked and searched like the term. */
  readonly also: readonly string[];
  readonly definition: string;
}

export interface Term {
  /** ASCII; the anchor on the page. */
  readonly id: string;
  readonly texts: Readonly<Record<Language, TermText>>;
  /** Ids of sources, or `judgement` alone. */
  readonly sources: readonly string[];
}

/** Term id → term, in the order of the file. */
export type Glossary = Readonly<Record<string, Term>>;
