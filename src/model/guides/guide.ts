/** A guide as its pages, menus and search need it: the text itself stays in its MDX file. */
import type { Language } from '../wording.ts';

export const guideGroups = ['deciding', 'duties', 'skills', 'career', 'practice'] as const;
export type GuideGroup = (typeof guideGroups)[number];

/** The part of a page before its first heading: title, "in one minute" and lead. No heading may take this id. */
export const topSection = 'top';

export interface GuideSection {
  /** ASCII, the same in both languages; the anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

export interface GuideText {
  /** Such as `content/guides/en/duty-access.mdx`. */
  readonly file: string;
  readonly title: string;
  /** Name in menus. */
  readonly short: string;
  /** For search engines. */
  readonly description: string;
  /** "In one minute": two to four sentences, the answer first. */
  readonly minute: readonly string[];
  /** Words that people type in search. */
  readonly aliases: readonly string[];
  /** In the order of the page. */
  readonly sections: readonly GuideSection[];
  /** Ids of the sources cited, each once, in the order of the page. */
  readonly cites: readonly string[];
  /** Time to read, in whole minutes, at least 1. */
  readonly minutes: number;
  /** Day of the last change of this text, year-month-day. */
  readonly changed: string;
  /** Day of the last review, year-month-day. */
  readonly reviewed: string;
  /** Ids of sections (`top` for the part before the first heading) whose twin in the other language changed later. */
  readonly staleSections: readonly string[];
}

export interface Guide {
  readonly id: string;
  readonly group: GuideGroup;
  /** Place in its group, from 1. */
  readonly order: number;
  /** Path of the question that the page is about, such as `controls.separate-approval`; null where there is none. */
  readonly question: string | null;
  readonly texts: Readonly<Record<Language, GuideText>>;
}

/** Page id → guide, in the order of groups and, inside a group, of `order`. */
export type Guides = Readonly<Record<string, Guide>>;
