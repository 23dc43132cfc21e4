/**
 * A text as the pieces by which two texts are compared: words of Latin letters and figures, without plural and verb
 * endings; pairs of neighbours in a run of Han characters, a single one as it is. Lower case, full-width forms folded.
 */
export const pieces = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) found.add(stem(run));
    else if (run.length === 1) found.add(run);
    else for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2));
  }
  return found;
};

/** Close enough for comparing: approve, approves, approved and approving fall together. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word.replace(/s$/, '');

/** A text with nothing but its letters and figures, for "stands in it word for word". */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
