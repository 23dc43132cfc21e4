/** A role description as JSON. */
import type { RoleJson, RoleJsonClause } from '../../model/roles/roleJsonSchema.ts';
import type { Cite, Part, RoleDocument, Row } from './roleDocument.ts';

/** Every clause with its id, codes, texts and sources. */
export function roleJson(document: RoleDocument): RoleJson {
  const sources = document.sections.find(({ id }) => id === 'sources');
  return {
    schema: 1,
    id: document.role,
    language: document.language === 'zh' ? 'zh-CN' : 'en',
    address: document.address,
    placement: document.placement,
    edition: document.edition?.id ?? null,
    date: document.edition?.date ?? null,
    reviewed: document.reviewed,
    title: document.title,
    summary: document.summary,
    facts: document.facts.map((fact) => ({
      id: fact.id ?? '',
      label: fact.label,
      text: fact.cells.map(({ text }) => text).join(' '),
      sources: citations(fact),
    })),
    sections: document.sections
      .filter((section) => section !== sources)
      .map(({ id, title, parts }) => ({ id, title, clauses: parts.flatMap(clausesOf) })),
    sources: (sources?.parts ?? [])
      .filter(({ kind }) => kind === 'numbered')
      .flatMap(({ rows }) => rows)
      .map(({ codes, cells: [cell] }, at) => ({
        id: String(codes.source),
        number: at + 1,
        title: cell?.text ?? '',
        url: cell?.href ?? '',
      })),
  };
}

/** As it is written to a file. */
export const roleJsonText = (document: RoleDocument): string => `${JSON.stringify(roleJson(document), null, 2)}\n`;

function clausesOf(part: Part): RoleJsonClause[] {
  if (part.kind !== 'table' || part.lead === null) return part.rows.map(clause);
  const marks = part.rows.flatMap(({ codes, cells: [what] }) =>
    typeof codes.marks === 'number' && what ? [{ what: what.text, marks: codes.marks }] : [],
  );
  return [{ ...clause(part.lead), ...(part.cases.length > 0 ? { cases: [...part.cases] } : {}), marks }];
}

function clause(row: Row): RoleJsonClause {
  const texts = row.cells.flatMap(({ name, text }) => (name === null ? [] : [[name, text] as const]));
  return { id: row.id ?? '', codes: row.codes, texts: Object.fromEntries(texts), sources: citations(row) };
}

function citations({ cells }: Row): { id: string; clause?: string }[] {
  return cells.flatMap(({ cites = [] }) => cites).map(citation);
}

function citation({ source, label }: Cite): { id: string; clause?: string } {
  if (source === null) return { id: 'judgement' };
  return label === null ? { id: source } : { id: source, clause: label };
}
