import { type ArticleElement, type ArticleNode, mapElements, textOf } from './articleTree.ts';

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** Takes `[#id]` off the end of each heading and makes it its id. */
export const headingIds = (nodes: readonly ArticleNode[]): readonly ArticleNode[] =>
  mapElements(nodes, (each) => (/^h[2-6]$/.test(each.name) ? withId(each) : each));

function withId(heading: ArticleElement): ArticleElement {
  const last = heading.children.at(-1);
  const found = typeof last === 'string' ? mark.exec(last) : null;
  if (typeof last !== 'string' || !found) {
    throw new Error(`The heading “${textOf(heading.children).trim()}” does not end in [#id].`);
  }
  return {
    ...heading,
    attributes: { ...heading.attributes, id: found[1] ?? '' },
    children: [...heading.children.slice(0, -1), last.slice(0, found.index)],
  };
}
