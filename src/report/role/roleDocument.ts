/** A role description in one language, laid out in sections and rows: HTML, JSON, Markdown and DOCX only write it down. */
import type { PlacementId } from '../../model/decision.ts';
import type { Language } from '../../model/wording.ts';

/** A frozen edition, such as 2026-1, and its day. */
export interface EditionMark {
  readonly id: string;
  readonly date: string;
}

/** A citation as it is shown: the source's number in this document, and the clause where it is known. */
export interface Cite {
  /** Id of the source; null for our own judgement. */
  readonly source: string | null;
  /** Place in the list of sources, from 1; null for our own judgement. */
  readonly number: number | null;
  /** Clause of the source, or the word for judgement. */
  readonly label: string | null;
}

export interface Cell {
  /** Name of the field in JSON; null for what JSON holds as a code. */
  readonly name: string | null;
  readonly text: string;
  /** Short remarks after the text: kind, where it applies. */
  readonly notes?: readonly string[];
  readonly cites?: readonly Cite[];
  /** Address, or `#id` within the document. */
  readonly href?: string;
}

export interface Row {
  /** Anchor: the clause id; null for rows that are no clause. */
  readonly id: string | null;
  readonly cells: readonly Cell[];
  /** What does not depend on the language, for JSON. */
  readonly codes: Readonly<Record<string, string | number>>;
}

export interface Column {
  readonly title: string;
  /** Share of the width on paper. */
  readonly share: number;
  readonly number?: boolean;
}

interface PartBase {
  /** Anchor of the part's heading. */
  readonly id: string | null;
  readonly title: string | null;
  readonly rows: readonly Row[];
}

/** Paragraphs, a list, or a list with figures. */
export interface TextPart extends PartBase {
  readonly kind: 'prose' | 'list' | 'numbered';
}

export interface TablePart extends PartBase {
  readonly kind: 'table';
  /** A clause that stands above the table as a paragraph. */
  readonly lead: Row | null;
  /** Numbered below that paragraph. */
  readonly cases: readonly string[];
  readonly columns: readonly Column[];
  /** Rows that begin with the same word stand under it once. */
  readonly grouped: boolean;
}

export type Part = TextPart | TablePart;

export interface Section {
  readonly id: string;
  readonly title: string;
  /** One line beside the title; empty where there is nothing to say. */
  readonly note: string;
  readonly parts: readonly Part[];
}

export interface RoleDocument {
  readonly language: Language;
  readonly role: string;
  readonly placement: PlacementId | null;
  /** What kind of document this is. */
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  /** Of the page, without host: `/zh/roles/erp-administrator-it/`. */
  readonly address: string;
  readonly reviewed: string;
  /** The edition that this text is; null for a text that has moved on. */
  readonly edition: EditionMark | null;
  /** "Edition 2026-1, 24 November 2026". */
  readonly editionLine: string;
  /** Reports to, dotted line, level, headcount: label and value. */
  readonly facts: readonly (Row & { readonly label: string })[];
  readonly sections: readonly Section[];
}

/** Every row that is a clause, with the section in which it stands, in order. */
export function clauseRows(document: RoleDocument): readonly { readonly section: string; readonly row: Row }[] {
  return document.sections.flatMap(({ id, parts }) =>
    parts
      .flatMap((part) => (part.kind === 'table' && part.lead ? [part.lead, ...part.rows] : part.rows))
      .filter((row) => row.id !== null && id !== 'sources')
      .map((row) => ({ section: id, row })),
  );
}
