/** A question of a guide with its first answer, as plain text. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** Markup of a guide's paragraph, taken off: notes with their text, other components, links, code, emphasis. */
const plain = (markdown: string): string =>
  markdown
    .replace(/<Cite\b[^>]*>[\s\S]*?<\/Cite>/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,2}([^*_`]+)[*_`]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();

/**
 * The questions of a guide's source: each heading (`##` or `###`) that ends in a question mark, with the first
 * paragraph under it. Headings without a paragraph of text right below are left out.
 */
export const questionsIn = (source: string): readonly AnsweredQuestion[] =>
  source.split(/^(?=#{2,3} )/m).flatMap((section) => {
    const [, question, id] = /^#{2,3} (.+[?？]) \[#([\w-]+)\]\s*$/m.exec(section.split('\n', 1)[0] ?? '') ?? [];
    const paragraph = section
      .split('\n')
      .slice(1)
      .join('\n')
      .split(/\n\s*\n/)
      .map((each) => each.trim())
      .find((each) => each !== '');
    const answer = paragraph && !/^[|\-*<\d]/.test(paragraph) ? plain(paragraph) : '';
    return question && id && answer ? [{ id, question, answer }] : [];
  });
