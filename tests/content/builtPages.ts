/** The pages of the built site in `dist`, taken apart: what the tests of heads, links and structured data look at. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE, walkSync } from 'ultrahtml';

const root = path.resolve('dist');

export interface BuiltPage {
  /** Such as `/zh/guides/host-it/`. */
  readonly address: string;
  readonly language: 'en' | 'zh';
  /** Every element, in the order of the page. */
  readonly elements: readonly ElementNode[];
  readonly ids: ReadonlySet<string>;
}

/** The text inside an element. */
export const textOf = (node: Node): string => {
  let text = '';
  walkSync(node, (each) => {
    if (each.type === TEXT_NODE) text += each.value;
  });
  return text.trim();
};

/** `&#38;` and the like as the characters they stand for, as far as the build writes them. */
export const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const readPage = (file: string): BuiltPage => {
  const address = `/${path.relative(root, file).split(path.sep).join('/')}`.replace(/index\.html$/, '');
  const elements: ElementNode[] = [];
  walkSync(parse(readFileSync(file, 'utf8')), (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node);
  });
  return {
    address,
    language: address.startsWith('/zh/') ? 'zh' : 'en',
    elements,
    ids: new Set(elements.flatMap((each) => (each.attributes.id ? [each.attributes.id] : []))),
  };
};

/** Elements of a page by name and, if given, by values of attributes. */
export const find = (page: BuiltPage, name: string, attributes: Readonly<Record<string, string>> = {}): ElementNode[] =>
  page.elements.filter(
    (each) => each.name === name && Object.entries(attributes).every(([key, value]) => each.attributes[key] === value),
  );

/** Every HTML page of the site but the one for addresses that do not exist. */
export const builtPages: readonly BuiltPage[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && name !== '404.html' && !name.startsWith('pagefind'))
  .sort()
  .map((name) => readPage(path.join(root, name)));

/** Whether the site has a file (or a page) at an address without fragment. */
export const isThere = (address: string): boolean => {
  const file = path.join(root, decodeURIComponent(address));
  return existsSync(address.endsWith('/') ? path.join(file, 'index.html') : file);
};

/** A file of the site as text. */
export const builtText = (name: string): string => readFileSync(path.join(root, name), 'utf8');
