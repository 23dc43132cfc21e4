/** A query is not longer than this many words; what follows is left out. */
const MOST = 8;

/** The words of a query, each once. Chinese is parted as the search engine parts it: by the browser's own dictionary. */
export const wordsOf = (query: string): readonly string[] => {
  const parts = new Intl.Segmenter('zh', { granularity: 'word' }).segment(query.normalize('NFKC').toLowerCase());
  const words = [...parts].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return [...new Set(words)].slice(0, MOST);
};
