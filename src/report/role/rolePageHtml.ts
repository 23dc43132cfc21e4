/** A role description as it is read over several pages: what is whole on another page leaves its anchors here. */
import { sourceAddress } from '../sourcePages.ts';
import { roleAddressIn } from './roleAddresses.ts';
import type { Part, RoleDocument, Row, Section } from './roleDocument.ts';
import { escaped, factsHtml, sectionHtml } from './roleHtml.ts';
import { partOf, type RolePart } from './rolePages.ts';

export interface ElsewhereWords {
  /** What a section on another page is about, by its id and the number of its clauses. */
  readonly summary: (section: string, clauses: number) => string;
  /** Where the list of sources stands. */
  readonly sources: string;
}

/** The role's own page: facts, its own sections, and for every other clause a link at its published anchor. */
export function rolePageHtml(document: RoleDocument, words: ElsewhereWords): string {
  const sections = document.sections.map((section) => {
    if (partOf(section.id) !== null) return elsewhereHtml(section, words.summary);
    return sectionHtml(section.id === 'sources' ? listElsewhere(section, document, words) : section, document);
  });
  return directMarks([factsHtml(document), ...sections].join('\n'), document);
}

/** The page of a part: its sections. */
export function rolePartHtml(document: RoleDocument, part: RolePart): string {
  const sections = document.sections.filter(({ id }) => partOf(id) === part);
  return directMarks(sections.map((section) => sectionHtml(section, document)).join('\n'), document);
}

/** A citation leads straight to all that is known of the source, where the whole text has a number of its list. */
const directMarks = (html: string, { language }: RoleDocument): string =>
  html.replaceAll(
    /<a href="#source-(\w+)">\d+<\/a>/g,
    (_, source: string) => `<a href="${roleAddressIn(language, sourceAddress(source))}">${source}</a>`,
  );

/** The section of sources without its list, which the files hold. */
function listElsewhere(section: Section, { language }: RoleDocument, { sources }: ElsewhereWords): Section {
  const cell = { name: null, text: sources, href: roleAddressIn(language, '/sources/') };
  const note: Part = { kind: 'prose', id: null, title: null, rows: [{ id: null, cells: [cell], codes: {} }] };
  return { ...section, parts: [note, ...section.parts.filter(({ kind }) => kind !== 'numbered')] };
}

function elsewhereHtml({ id, title, parts }: Section, summary: ElsewhereWords['summary']): string {
  const page = `${partOf(id)}/`;
  const links = parts.map((part) => linksHtml(id, part, page)).join(' ');
  return (
    `<section class="section" id="${id}"><div class="section-head"><h2>${escaped(title)}</h2></div>` +
    `<div class="section-body"><p><a href="${page}#${id}">${summary(id, parts.flatMap(clausesOf).length)}</a></p>` +
    `<p class="elsewhere">${links}</p></div></section>`
  );
}

/** One link a clause; where rows stand in groups, the group's word stands before its first. */
function linksHtml(section: string, part: Part, page: string): string {
  const link = (anchor: string | null, text: string): string =>
    `<a id="${anchor}" href="${page}#${anchor}">${escaped(text)}</a>`;
  const heading = part.id === null || part.title === null ? [] : [link(part.id, part.title)];
  const rows = clausesOf(part).map((row, at, all) => {
    const group = part.kind === 'table' && part.grouped ? row.cells[0]?.text : undefined;
    const before = group !== undefined && group !== all[at - 1]?.cells[0]?.text ? `<b>${escaped(group)}</b> ` : '';
    return before + link(row.id, shortName(section, row) ?? String(at + 1));
  });
  return [...heading, ...rows].join(' ');
}

const clausesOf = (part: Part): readonly Row[] =>
  (part.kind === 'table' && part.lead ? [part.lead] : part.rows).filter(({ id }) => id !== null);

/** What names a clause in a word or two, where it has a name: the competency, or the code. */
function shortName(section: string, { cells }: Row): string | undefined {
  const [first, second, third] = cells;
  if (section === 'competencies') return first?.text;
  if (section === 'occupation-codes') return `${third?.text} ${second?.text}`;
  return section === 'interview' ? first?.notes?.join(' ') : undefined;
}
