/** From the HTML that a guide's text is rendered to, to the HTML that stands on its page. */
import { topSection } from '../../model/guides/guide.ts';
import type { Language } from '../../model/wording.ts';
import { type ArticleNode, articleHtml, articleTree, element, isElement, mapElements, textOf } from './articleTree.ts';
import { type Note, takeNotes } from './citations.ts';
import { headingIds } from './headingIds.ts';
import { type LinkedTerm, linkTerms } from './linkTerms.ts';
import { localLinks } from './localLinks.ts';
import { tableCards } from './tableCards.ts';

export interface ArticleContext {
  readonly language: Language;
  /** The glossary; empty where nothing is to be linked. */
  readonly terms: readonly LinkedTerm[];
  /** Source id → day on which it was read. */
  readonly read: Readonly<Record<string, string>>;
  /** Addresses of the glossary and of the sources, in this language. */
  readonly glossary: string;
  readonly sources: string;
  /** Ids of sections whose twin in the other language changed later, and the notice for such a section, as HTML. */
  readonly stale: readonly string[];
  readonly staleNotice: (id: string) => string;
  readonly words: {
    readonly back: string;
    readonly read: (ids: string, day: string) => string;
  };
}

export interface Article {
  /** What stands before the first heading, the notes of it at its end. */
  readonly top: string;
  /** A section for each heading of the second level: its text, and its notes at the end. */
  readonly body: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Throws where a heading has no id. */
export const finishArticle = (html: string, context: ArticleContext): Article => {
  const whole = linkTerms(
    localLinks(tableCards(headingIds(articleTree(html))), context.language),
    context.terms,
    (id) => `${context.glossary}#${id}`,
  );
  const [top = [], ...parts] = splitAtHeadings(whole);
  const nextNumber = { value: 1 };
  const layOut = (part: readonly ArticleNode[]): readonly ArticleNode[] => {
    const { nodes, notes } = takeNotes(part, nextNumber.value);
    nextNumber.value += notes.length;
    return [element('div', { class: 'text' }, nodes), ...notesList(notes, context)];
  };
  const noticeAfter = (id: string): readonly ArticleNode[] =>
    context.stale.includes(id) ? articleTree(context.staleNotice(id)) : [];
  const topHtml = articleHtml(layOut([...noticeAfter(topSection), ...asLead(top)]));
  const sections = parts.map((part) => {
    const [heading, ...rest] = part;
    const h2 = heading !== undefined && isElement(heading) ? heading : element('h2', {}, []);
    const { id = '' } = h2.attributes;
    const below = rest.flatMap((node): readonly ArticleNode[] =>
      isElement(node, 'h3') ? [node, ...noticeAfter(node.attributes.id ?? '')] : [node],
    );
    return {
      id,
      title: textOf(h2.children).trim(),
      nodes: element('section', {}, layOut([h2, ...noticeAfter(id), ...below])),
    };
  });
  return {
    top: topHtml,
    body: articleHtml(sections.map(({ nodes }) => nodes)),
    sections: sections.map(({ id, title }) => ({ id, title })),
  };
};

/** What stands before the first h2, then one list of nodes for each h2 with what follows it. */
function splitAtHeadings(nodes: readonly ArticleNode[]): readonly (readonly ArticleNode[])[] {
  const parts: ArticleNode[][] = [[]];
  for (const node of nodes) {
    if (typeof node === 'string' && node.trim() === '') continue;
    if (isElement(node, 'h2')) parts.push([node]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

/** The first paragraph of a page leads. */
function asLead(nodes: readonly ArticleNode[]): readonly ArticleNode[] {
  const first = nodes.findIndex((node) => isElement(node, 'p'));
  return nodes.map((node, at) =>
    at === first && isElement(node) ? { ...node, attributes: { ...node.attributes, class: 'lead' } } : node,
  );
}

function notesList(notes: readonly Note[], context: ArticleContext): readonly ArticleNode[] {
  const [first] = notes;
  if (!first) return [];
  const start: Record<string, string> = first.number === 1 ? {} : { start: `${first.number}` };
  return [
    element(
      'ol',
      { class: 'notes', ...start },
      notes.map((each) => noteItem(each, context)),
    ),
  ];
}

/** The note, its sources by the day on which they were read, and the way back. */
function noteItem({ number, sources, text }: Note, { sources: page, read, words }: ArticleContext): ArticleNode {
  const days = [...new Set(sources.map((id) => read[id] ?? ''))];
  const cited = days.map((day) => {
    const ids = sources.filter((id) => (read[id] ?? '') === day).map((id) => `<a href="${page}#${id}">${id}</a>`);
    return day === '' ? ids.join(', ') : words.read(ids.join(', '), day);
  });
  const back = element('a', { href: `#mark-${number}`, 'aria-label': words.back }, ['↑']);
  // Full-width marks bring their own space.
  const space = /[。；：？！”）]$/.test(textOf(text)) ? '' : ' ';
  return element('li', { id: `note-${number}` }, [
    ...plainText(text),
    space,
    ...articleTree(cited.join('; ')),
    ' ',
    back,
  ]);
}

/** Paragraphs inside a note would stand apart from its sources. */
const plainText = (nodes: readonly ArticleNode[]): readonly ArticleNode[] =>
  mapElements(nodes, (each) => (each.name === 'p' ? { ...each, name: 'span' } : each));
