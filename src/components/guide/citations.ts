import { type ArticleElement, type ArticleNode, element, isElement } from './articleTree.ts';

/** A note to a mark in the text, before it is laid out. */
export interface Note {
  /** From 1, through the whole page. */
  readonly number: number;
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly text: readonly ArticleNode[];
}

/** Keeps the mark on the line of its word. */
const wordJoiner = '\u2060';

/**
 * Takes the notes out of a part of a page and leaves a number for each, glued to the word before it; neighbours share one
 * superscript. `from` is the number of the first note.
 */
export const takeNotes = (
  nodes: readonly ArticleNode[],
  from: number,
): { readonly nodes: readonly ArticleNode[]; readonly notes: readonly Note[] } => {
  const notes: Note[] = [];

  const mark = (cite: ArticleElement): ArticleElement => {
    const number = from + notes.length;
    notes.push({ number, sources: (cite.attributes.ids ?? '').split(/\s+/).filter(Boolean), text: inner(cite) });
    return element('a', { role: 'doc-noteref', id: `mark-${number}`, href: `#note-${number}` }, [`${number}`]);
  };

  const inNodes = (all: readonly ArticleNode[]): readonly ArticleNode[] => {
    const done: ArticleNode[] = [];
    for (const node of all) {
      if (typeof node === 'string') done.push(node);
      else if (node.name !== 'cite-mark') done.push({ ...node, children: inNodes(node.children) });
      else {
        const last = done.at(-1);
        if (typeof last === 'string' && last.trim() === '') done.pop();
        const before = done.pop();
        if (before !== undefined && isElement(before, 'sup')) {
          done.push({ ...before, children: [...before.children, ', ', mark(node)] });
        } else {
          if (typeof before === 'string') done.push(before.trimEnd() + wordJoiner);
          else if (before) done.push(before, wordJoiner);
          done.push(element('sup', {}, [mark(node)]));
        }
      }
    }
    return done;
  };
  return { nodes: inNodes(nodes), notes };
};

/** The text of a note, without the paragraph around it and the space at its ends. */
function inner(cite: ArticleElement): readonly ArticleNode[] {
  const [only, ...more] = cite.children.filter((node) => typeof node !== 'string' || node.trim() !== '');
  const children = only && more.length === 0 && isElement(only, 'p') ? only.children : cite.children;
  return children.map((node, at) => {
    if (typeof node !== 'string') return node;
    const start = at === 0 ? node.trimStart() : node;
    return at === children.length - 1 ? start.trimEnd() : start;
  });
}
