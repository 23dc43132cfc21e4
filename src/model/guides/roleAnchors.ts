/** Addresses and anchors of the role descriptions, for links from guides. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadRoles } from '../roles/loadRoles.ts';
import { clauseSections } from '../roles/role.ts';

/** Role id → ids of its sections and clauses. Throws `ContentError` where the roles themselves have faults. */
export function roleAnchors(contentFolder: string): Readonly<Record<string, readonly string[]>> {
  if (!existsSync(path.join(contentFolder, 'roles/descriptions'))) return {};
  return Object.fromEntries(
    loadRoles(contentFolder).map(({ id, clauses, withdrawn }) => [
      id,
      [...clauseSections, ...clauses.map((clause) => clause.id), ...withdrawn.map((clause) => clause.id)],
    ]),
  );
}
