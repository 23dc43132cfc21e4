import { type ArticleElement, type ArticleNode, element } from './articleTree.ts';

/** A term of the glossary with every way in which it is written. */
export interface LinkedTerm {
  readonly id: string;
  readonly words: readonly string[];
}

/** Nothing is linked inside these. */
const closed = ['a', 'cite-mark', 'code', 'h1', 'h2', 'h3', 'h4', 'thead', 'sup'];

/** Classes of blocks whose words are labels. */
const labels = ['kind', 'judgement', 'box-title'];

/**
 * Links each term where it first occurs, in the order of reading. Latin words count only whole, in singular or plural;
 * of several terms that begin at the same place the longest wins. Words with several capitals, such as SoD, must be
 * written just so.
 */
export const linkTerms = (
  nodes: readonly ArticleNode[],
  terms: readonly LinkedTerm[],
  address: (id: string) => string,
): readonly ArticleNode[] => {
  const spelled = terms.flatMap(({ id, words }) => words.map((word) => ({ id, word })));
  if (spelled.length === 0) return nodes;
  const longestFirst = [...spelled].sort((a, b) => b.word.length - a.word.length);
  const pattern = new RegExp(longestFirst.map(({ word }) => `(${patternOf(word)})`).join('|'), 'giu');
  const linked = new Set<string>();

  const inText = (text: string): readonly ArticleNode[] => {
    const pieces: ArticleNode[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const [found, ...groups] = match;
      const { id, word } = longestFirst[groups.findIndex((group) => group !== undefined)] ?? { id: '', word: '' };
      if (linked.has(id) || !spelledRight(found, word)) continue;
      linked.add(id);
      pieces.push(text.slice(from, match.index), element('a', { href: address(id) }, [found]));
      from = match.index + found.length;
    }
    return from === 0 ? [text] : [...pieces, text.slice(from)];
  };
  const inNodes = (all: readonly ArticleNode[]): readonly ArticleNode[] =>
    all.flatMap((node): readonly ArticleNode[] => {
      if (typeof node === 'string') return inText(node);
      if (isClosed(node)) return [node];
      return [{ ...node, children: inNodes(node.children) }];
    });
  return inNodes(nodes);
};

const isClosed = ({ name, attributes }: ArticleElement): boolean =>
  closed.includes(name) || labels.some((label) => attributes.class?.split(' ').includes(label));

const letter = '[\\p{Script=Latin}\\p{N}-]';

function patternOf(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^[\p{Script=Latin}\p{N}]/u.test(word) ? `(?<!${letter})` : '';
  const after = /\p{Script=Latin}$/u.test(word) ? `s?(?!${letter})` : /\p{N}$/u.test(word) ? `(?!${letter})` : '';
  return before + escaped + after;
}

const spelledRight = (found: string, word: string): boolean =>
  (word.match(/\p{Lu}/gu) ?? []).length < 2 || found.startsWith(word);
