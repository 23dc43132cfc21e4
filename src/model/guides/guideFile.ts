/** One MDX file of a guide, taken apart with the lines on which its pieces stand. */
import type { Language } from '../wording.ts';
import type { YamlFile } from '../yamlFile.ts';

export interface GuideHeading {
  readonly line: number;
  readonly level: number;
  readonly title: string;
  /** As written between `[#` and `]`; null where there is none. */
  readonly id: string | null;
}

/** A component as it opens, closes, or stands alone. */
export interface GuideTag {
  readonly line: number;
  /** Place in `body`. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly attributes: Readonly<Record<string, string>>;
}

export interface GuideBlock {
  readonly line: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'table-head';
  /** Place in `body`. */
  readonly start: number;
  readonly end: number;
  /** Of a row: the head of its table. */
  readonly head: readonly string[];
}

export interface GuideFile {
  /** As it is named in a fault. */
  readonly file: string;
  readonly id: string;
  readonly language: Language;
  readonly front: YamlFile;
  /** The text below the front matter, code hidden by spaces of the same length. */
  readonly body: string;
  /** The same, with tags and targets of links hidden too; notes of citations stay. */
  readonly words: string;
  readonly headings: readonly GuideHeading[];
  readonly tags: readonly GuideTag[];
  readonly blocks: readonly GuideBlock[];
  /** Line in the file of a place in `body`. */
  lineAt(place: number): number;
}
