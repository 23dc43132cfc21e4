/** A piece of a page as a tree. Text and attributes stay as written in HTML, with their entities. */
import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';

export interface ArticleElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ArticleNode[];
}
export type ArticleNode = ArticleElement | string;

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);

/** The tree of a piece of HTML; comments are left out. */
export const articleTree = (html: string): readonly ArticleNode[] => {
  const root: Node = parse(html);
  return childrenOf(root);
};

/** The HTML of a tree. */
export const articleHtml = (nodes: readonly ArticleNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = Object.entries(node.attributes)
        .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
        .join('');
      const open = `<${node.name}${attributes}>`;
      return empty.has(node.name) ? open : `${open}${articleHtml(node.children)}</${node.name}>`;
    })
    .join('');

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ArticleNode[],
): ArticleElement => ({ name, attributes, children });

export const isElement = (node: ArticleNode, ...names: readonly string[]): node is ArticleElement =>
  typeof node !== 'string' && (names.length === 0 || names.includes(node.name));

/** The words of a tree, without its tags. */
export const textOf = (nodes: readonly ArticleNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

/** The same tree with every element changed from the inside out. */
export const mapElements = (
  nodes: readonly ArticleNode[],
  change: (element: ArticleElement) => ArticleElement,
): readonly ArticleNode[] =>
  nodes.map((node) =>
    typeof node === 'string' ? node : change({ ...node, children: mapElements(node.children, change) }),
  );

function childrenOf(node: Node): readonly ArticleNode[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child: Node): readonly ArticleNode[] => {
    if (child.type === TEXT_NODE) return [child.value];
    if (child.type !== ELEMENT_NODE) return [];
    return [{ name: child.name, attributes: child.attributes, children: childrenOf(child) }];
  });
}
