/** The part of Pagefind's own script that is used, and how it comes onto the page: only when somebody wants to search. */

/** A part of a page that matches: the text after one heading, or the page before its first. */
export interface FoundSection {
  readonly title: string;
  /** With the anchor. */
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface FoundPage {
  readonly url: string;
  readonly raw_content: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundSection[];
}

/** A page that a search found; its text is fetched by `data`. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

let loading: Promise<Pagefind> | null = null;

/** Words in titles and hidden words weigh more than text. The index is small: a worker would cost more than it saves. */
const options = {
  noWorker: true,
  excerptLength: 24,
  excerptEllipsis: '…',
  ranking: { metaWeights: { title: 8, words: 6 } },
};

/** Loads the search engine once; it reads the language from the page. Rejects when the network fails; asking again tries again. */
export const loadPagefind = (): Promise<Pagefind> => {
  loading ??= start().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

async function start(): Promise<Pagefind> {
  // Written by the indexer after the build, so it is no module of this build.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}
