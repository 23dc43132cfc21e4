import { candidates } from './candidates.ts';
import { loadNames } from './loadNames.ts';
import { markWords } from './markWords.ts';
import type { NamedPage } from './nameScores.ts';
import { type FoundPage, type FoundSection, loadPagefind } from './pagefind.ts';
import { bare } from './pieces.ts';
import { wordsOf } from './words.ts';

/** A page as it is shown among the results. */
export interface SearchResult {
  readonly address: string;
  readonly title: string;
  /** Where the words stand, with `<mark>`; the rest is text. */
  readonly excerpt: string;
  /** The section that matches best, or null where that is the page as a whole. */
  readonly section: { readonly title: string; readonly address: string } | null;
}

/** So many texts are fetched: each costs the reader 3 to 12 kB. */
const LOOKED_AT = 5;
/** So many are shown. */
const SHOWN = 10;
/** A page that the engine did not find must have so much of the query in its names. */
const ENOUGH = 0.5;
/** What the engine's own order, and the query word for word in the text, count beside the names. */
const ENGINE = 1.5;
const WORD_FOR_WORD = 1;

const weight = ({ weighted_locations }: FoundSection): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const fromText = (page: FoundPage): SearchResult => {
  const best = [...page.sub_results].sort((a, b) => weight(b) - weight(a))[0];
  return {
    address: page.url,
    title: page.meta.title ?? page.url,
    excerpt: best?.excerpt ?? page.excerpt,
    section: best?.url.includes('#') ? { title: best.title, address: best.url } : null,
  };
};

const sectionOf = ({ page, section }: Pick<NamedPage, 'page' | 'section'>): SearchResult['section'] =>
  section && { title: section.title, address: `${page.address}#${section.id}` };

const fromNames = ({ page, section }: NamedPage, words: readonly string[]): SearchResult => ({
  address: page.address,
  title: page.title,
  excerpt: markWords(page.description, words),
  section: sectionOf({ page, section }),
});

/** Asks the engine for the whole query and, since it demands every word, for each of its words. */
async function inTexts(query: string) {
  const pagefind = await loadPagefind();
  const words = wordsOf(query);
  const search = async (text: string) => (await pagefind.search(text)).results;
  const [whole = [], ...single] = await Promise.all([query, ...(words.length > 1 ? words : [])].map(search));
  const all = new Map(whole.map((hit) => [hit.id, hit]));
  const found = candidates(words.length > 1 ? single : [whole]);
  // The search for the whole query marks all of its words in the excerpt.
  return Promise.all(
    found.slice(0, LOOKED_AT).map(async ({ hit, share }) => ({ page: await (all.get(hit.id) ?? hit).data(), share })),
  );
}

/**
 * Pages of this page's language that answer the query, best first.
 * Texts are searched by Pagefind, which cuts Chinese into pieces that many pages have; so the names of all pages
 * (titles, headings, hidden words) are compared with the query as well (`nameScores`) and count most.
 */
export async function findPages(query: string): Promise<readonly SearchResult[]> {
  const [scores, texts] = await Promise.all([loadNames(), inTexts(query)]);
  const named = scores(query);
  const nameOf = new Map(named.map((each) => [each.page.address, each]));
  const inText = texts.map(({ page, share }) => {
    const name = nameOf.get(page.url);
    const literal = bare(page.raw_content).includes(bare(query)) ? WORD_FOR_WORD : 0;
    const result = fromText(page);
    return {
      result: name?.section ? { ...result, section: sectionOf(name) } : result,
      score: (name?.score ?? 0) + ENGINE * share + literal,
    };
  });
  const shown = new Set(texts.map(({ page }) => page.url));
  const byName = named
    .filter(({ page, share }) => share >= ENOUGH && !shown.has(page.address))
    .map((each) => ({ result: fromNames(each, wordsOf(query)), score: each.score }));
  return [...inText, ...byName]
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ result }) => result);
}
