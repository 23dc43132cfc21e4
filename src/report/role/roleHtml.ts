/** A role description as HTML: what stands below the page's head, without the frame, so that an edition can keep it. */
import type { Language } from '../../model/wording.ts';
import { seatMark, seatMarkSize } from '../seatMark.ts';
import { roleAddressIn } from './roleAddresses.ts';
import type { Cell, Cite, Column, Part, RoleDocument, Row, Section, TablePart } from './roleDocument.ts';

/** The facts and all sections. Classes are those of `styles/base.css` and `styles/role.css`. */
export function roleHtml(document: RoleDocument): string {
  return `${factsHtml(document)}\n${document.sections.map((each) => sectionHtml(each, document)).join('\n')}\n`;
}

/** Whom the post reports to, its level and headcount. */
export function factsHtml(document: RoleDocument): string {
  const facts = document.facts.map(
    ({ id, label, cells }) =>
      `<div id="${id}"><dt>${escaped(label)}</dt><dd>${cells.map(cellHtml).join(' ')}</dd></div>`,
  );
  return `<dl class="role-facts">${facts.join('')}</dl>`;
}

/** One section with its heading. */
export function sectionHtml({ id, title, note, parts }: Section, { placement, language }: RoleDocument): string {
  const hosted = id === 'if-hosted-here' && placement !== null;
  const mark = hosted ? `${markHtml(placement)} ` : '';
  const body = parts.map((part) => partHtml(part, language)).join('');
  const inner = id === 'decision-rights' ? `<div class="rights">${body}</div>` : body;
  return (
    `<section class="section" id="${id}"><div class="section-head"><h2>${mark}${escaped(title)}</h2>` +
    `${note === '' ? '' : `<p class="note">${escaped(note)}</p>`}</div>` +
    `<div class="section-body${hosted ? ` hosted hosted-${placement}` : ''}">${inner}</div></section>`
  );
}

function markHtml(placement: RoleDocument['placement']): string {
  const boxes = seatMark(placement).map(
    ({ part, x, y, width, height }) =>
      `<rect class="${part === 'outline' ? 'table' : `fill-${part}`}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  );
  return `<svg class="seat-mark" width="24" height="24" viewBox="0 0 ${seatMarkSize} ${seatMarkSize}" shape-rendering="crispEdges" aria-hidden="true">${boxes.join('')}</svg>`;
}

function partHtml(part: Part, language: Language): string {
  const heading = part.title === null ? '' : `<h3 id="${part.id}">${escaped(part.title)}</h3>`;
  if (part.kind === 'table') return heading + leadHtml(part) + tableHtml(part);
  if (part.kind === 'prose') return heading + part.rows.map(paragraph).join('');
  if (part.kind === 'numbered')
    return `${heading}<ol class="note">${part.rows.map((row) => sourceHtml(row, language)).join('')}</ol>`;
  const items = part.rows.map(itemHtml).join('');
  return part.id === null ? `${heading}<ul>${items}</ul>` : `<div class="${part.id}">${heading}<ul>${items}</ul></div>`;
}

/** The list of all sources tells more of each, and where the original stands. */
function sourceHtml({ id, cells, codes }: Row, language: Language): string {
  const href = roleAddressIn(language, `/sources/#${codes.source}`);
  return `<li id="${id}">${cells.map((cell) => cellHtml({ ...cell, href })).join(' ')}</li>`;
}

/** What follows the text, such as whom to ask, stands on a line of its own. */
function itemHtml(row: Row): string {
  const [text, ...rest] = row.cells.map(cellHtml);
  return `<li${anchor(row)}>${text}${rest.map((each) => `<br><small>${each}</small>`).join('')}</li>`;
}

const paragraph = (row: Row): string => `<p${anchor(row)}>${row.cells.map(cellHtml).join(' ')}</p>`;

const anchor = ({ id }: Row): string => (id === null ? '' : ` id="${id}"`);

function leadHtml({ lead, cases }: TablePart): string {
  const list = cases.map((each) => `<li>${escaped(each)}</li>`).join('');
  return (lead ? paragraph(lead) : '') + (list === '' ? '' : `<ol>${list}</ol>`);
}

function tableHtml({ columns, rows, grouped }: TablePart): string {
  const head = columns.map(
    ({ title, number }) => `<th scope="col"${number ? ' class="number"' : ''}>${escaped(title)}</th>`,
  );
  const bodies = grouped
    ? groups(rows).map((group) => `<tbody>${groupHtml(group, columns)}</tbody>`)
    : [`<tbody>${rows.map((row) => `<tr${anchor(row)}>${cellsHtml(row.cells, columns, 0)}</tr>`).join('')}</tbody>`];
  return `<table class="stack"><thead><tr>${head.join('')}</tr></thead>${bodies.join('')}</table>`;
}

/** Runs of rows that begin with the same word. */
function groups(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0]?.cells[0]?.text === row.cells[0]?.text) last.push(row);
    else found.push([row]);
  }
  return found;
}

function groupHtml(group: readonly Row[], columns: readonly Column[]): string {
  const span = group.length > 1 ? ` rowspan="${group.length}"` : '';
  return group
    .map((row, at) => {
      const [first, ...rest] = row.cells;
      const head = at === 0 && first ? `<th scope="rowgroup"${span}>${cellHtml(first)}</th>` : '';
      return `<tr${anchor(row)}>${head}${cellsHtml(rest, columns, 1)}</tr>`;
    })
    .join('');
}

/** The first cell names the row; the others carry their column's name for a narrow screen. */
function cellsHtml(cells: readonly Cell[], columns: readonly Column[], from: number): string {
  return cells
    .map((cell, at) => {
      const column = columns[at + from];
      if (at === 0) return from === 0 ? `<th scope="row">${cellHtml(cell)}</th>` : `<td>${cellHtml(cell)}</td>`;
      const number = column?.number ? ' class="number"' : '';
      return `<td${number} data-label="${escaped(column?.title ?? '')}">${cellHtml(cell)}</td>`;
    })
    .join('');
}

function cellHtml({ text, notes = [], cites = [], href }: Cell): string {
  const words = escaped(text);
  const linked =
    href === undefined
      ? words
      : `<a href="${escaped(href)}"${href.startsWith('http') ? ' rel="noreferrer"' : ''}>${words}</a>`;
  const labels = [...notes.map(escaped), ...cites.filter(({ label }) => label !== null).map(citeHtml)];
  const bare = cites.filter(({ label }) => label === null).map(citeHtml);
  return `${linked}${bare.join('')}${labels.length === 0 ? '' : ` <small>${labels.join(' · ')}</small>`}`;
}

function citeHtml({ source, number, label }: Cite): string {
  const link = number === null ? '' : `<sup><a href="#source-${source}">${number}</a></sup>`;
  return `${escaped(label ?? '')}${link}`;
}

/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
