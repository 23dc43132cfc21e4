import type { SearchResult } from './findPages.ts';

/** Kinds of pages by the first part of their address, such as `guides` → "Guide". */
export type KindNames = Readonly<Record<string, string>>;

/** The list entries of results. */
export const resultItems = (results: readonly SearchResult[], kinds: KindNames): readonly HTMLLIElement[] =>
  results.map((each) => {
    const item = document.createElement('li');
    const kind = kinds[/^\/(?:zh\/)?([^/]*)/.exec(each.address)?.[1] ?? ''];
    item.append(link(each.address, each.title, 'result-title'));
    if (kind) item.append(text('span', kind, 'result-kind'));
    item.append(excerpt(each.excerpt));
    if (each.section) item.append(link(each.section.address, each.section.title, 'result-section'));
    return item;
  });

const text = (name: 'span' | 'mark', content: string, className = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = content;
  if (className) element.className = className;
  return element;
};

const link = (address: string, content: string, className: string): HTMLAnchorElement => {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = content;
  element.className = className;
  return element;
};

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** An excerpt holds `<mark>` and escaped text, nothing else is let through. */
const excerpt = (marked: string): HTMLParagraphElement => {
  const paragraph = document.createElement('p');
  const plain = (each: string): string =>
    each.replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => entities[found] ?? found);
  for (const [at, part] of marked.split(/<\/?mark>/).entries()) {
    paragraph.append(at % 2 === 1 ? text('mark', plain(part)) : plain(part));
  }
  return paragraph;
};
