import type { PageNames } from './pageNames.ts';
import { bare, pieces } from './pieces.ts';

export interface NamedPage {
  readonly page: PageNames;
  /** The higher, the better its names answer the query; comparable within one query. */
  readonly score: number;
  /** 0 to 1: how much of the query, by weight, stands in its names. */
  readonly share: number;
  /** The section whose title is nearer to the query than any other name, or null. */
  readonly section: { readonly id: string; readonly title: string } | null;
}

type Pieces = ReadonlySet<string>;

/** Names of a page, taken apart once. */
interface Apart {
  readonly page: PageNames;
  readonly title: Pieces;
  readonly words: readonly Pieces[];
  readonly sections: readonly Pieces[];
  readonly all: Pieces;
}

const together = (sets: readonly Pieces[]): Pieces => new Set(sets.flatMap((set) => [...set]));

const takeApart = (page: PageNames): Apart => {
  const title = pieces(page.title);
  const words = page.words.map(pieces);
  const sections = page.sections.flatMap(([, ...names]) => names.map(pieces));
  return { page, title, words, sections, all: together([title, ...words, ...sections, pieces(page.description)]) };
};

/** A section's title counts a little less than a title or an alias of the whole page. */
const SECTION = 0.9;
/** A name that is the query, letter for letter. */
const SAME = 0.5;

/**
 * Scores pages by their names. A piece of the query weighs the more the fewer pages have it in their names, so that
 * 管理 or "ERP" decide little. Nearest of all names counts most, then whether the query stands in the title.
 */
export const nameScores = (pages: readonly PageNames[]): ((query: string) => readonly NamedPage[]) => {
  const apart = pages.map(takeApart);
  const weights = new Map<string, number>();
  const weight = (piece: string): number => {
    const known = weights.get(piece);
    if (known !== undefined) return known;
    const having = apart.filter(({ all }) => all.has(piece)).length;
    const value = Math.log(1 + (apart.length + 1) / (having + 0.5));
    weights.set(piece, value);
    return value;
  };
  const total = (set: Iterable<string>): number => [...set].reduce((sum, piece) => sum + weight(piece), 0);

  return (query) => {
    const asked = pieces(query);
    const wanted = bare(query);
    const whole = total(asked);
    if (whole === 0) return [];
    const common = (set: Pieces): number => total([...asked].filter((piece) => set.has(piece)));
    const alike = (set: Pieces, name: string): number =>
      (2 * common(set)) / (whole + total(set)) + (bare(name) === wanted ? SAME : 0);
    const within = (names: readonly string[]): number => (names.some((name) => bare(name).includes(wanted)) ? 1 : 0);

    return apart.map(({ page, title, words, all }) => {
      const own = Math.max(alike(title, page.title), ...words.map((set, at) => alike(set, page.words[at] ?? '')), 0);
      const inSections = page.sections.map(([id, heading, ...also]) => ({
        id,
        title: heading,
        near: SECTION * Math.max(...[heading, ...also].map((name) => alike(pieces(name), name))),
      }));
      const best = inSections.reduce<(typeof inSections)[number] | null>(
        (top, each) => (top === null || each.near > top.near ? each : top),
        null,
      );
      const share = common(all) / whole;
      return {
        page,
        share,
        score:
          4 * Math.max(own, best?.near ?? 0) +
          2 * within([page.title]) +
          (2 * common(title)) / whole +
          within(page.words) +
          within(page.sections.map(([, heading]) => heading)) +
          share,
        section: best && best.near > own ? { id: best.id, title: best.title } : null,
      };
    });
  };
};
