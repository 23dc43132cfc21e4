import { type ArticleElement, type ArticleNode, isElement, mapElements, textOf } from './articleTree.ts';

/**
 * Tables as written in Markdown, so that they can be read as cards on a phone: the first cell of a row is its head, each
 * other cell carries the head of its column. Tables that bring a class of their own are left alone.
 */
export const tableCards = (nodes: readonly ArticleNode[]): readonly ArticleNode[] =>
  mapElements(nodes, (each) => (each.name === 'table' && !each.attributes.class ? cards(each) : each));

const rowsIn = (table: ArticleElement, part: string): readonly ArticleElement[] =>
  table.children
    .filter((node) => isElement(node, part))
    .flatMap((node) => node.children.filter((row) => isElement(row, 'tr')));

const cellsOf = (row: ArticleElement | undefined): readonly ArticleElement[] =>
  row?.children.filter((node) => isElement(node, 'th', 'td')) ?? [];

function cards(table: ArticleElement): ArticleElement {
  const heads = cellsOf(rowsIn(table, 'thead')[0]);
  const labels = heads.map((head) => textOf(head.children).trim());
  const head: ArticleElement = {
    name: 'thead',
    attributes: {},
    children: [row(heads.map((each) => ({ ...each, attributes: { scope: 'col' } })))],
  };
  const body: ArticleElement = {
    name: 'tbody',
    attributes: {},
    children: rowsIn(table, 'tbody').map((each) =>
      row(
        cellsOf(each).map(
          (cell, at): ArticleElement =>
            at === 0
              ? { name: 'th', attributes: { scope: 'row' }, children: cell.children }
              : { name: 'td', attributes: { 'data-label': labels[at] ?? '' }, children: cell.children },
        ),
      ),
    ),
  };
  return { name: 'table', attributes: { class: 'stack' }, children: [head, body] };
}

const row = (cells: readonly ArticleElement[]): ArticleElement => ({ name: 'tr', attributes: {}, children: cells });
