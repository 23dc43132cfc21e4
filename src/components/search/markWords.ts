/** Words too short to be worth a mark: single characters and "to", "in", "of". */
const worth = (word: string): boolean => (/\p{Script=Han}/u.test(word) ? word.length > 1 : word.length > 2);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as an excerpt: escaped, with `<mark>` around each of the words. */
export const markWords = (text: string, words: readonly string[]): string => {
  const sought = words.filter(worth).map((word) => escapeHtml(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const escaped = escapeHtml(text);
  if (sought.length === 0) return escaped;
  // Latin words from their beginning: "approve" also marks "approver".
  const pattern = new RegExp(`(?<![\\p{Script=Latin}&])(?:${sought.join('|')})`, 'giu');
  return escaped.replace(pattern, (found) => `<mark>${found}</mark>`);
};
