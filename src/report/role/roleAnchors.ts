/** Every id that a role's page can be linked at. */
import type { RoleDocument } from './roleDocument.ts';

/** Facts, sections, headings inside them and clauses, in the order of the page; which sources are cited may change. */
export function roleAnchors(document: RoleDocument): readonly string[] {
  const ids = [
    ...document.facts.map(({ id }) => id),
    ...document.sections.flatMap(({ id, parts }) => [
      id,
      ...parts.flatMap((part) => [
        part.id,
        ...(part.kind === 'table' ? [part.lead?.id ?? null] : []),
        ...(part.kind === 'numbered' ? [] : part.rows.map((row) => row.id)),
      ]),
    ]),
  ];
  return ids.filter((id) => id !== null);
}
