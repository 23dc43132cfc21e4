/** Where role descriptions cite each source, for the list of all sources. */
import type { Role } from './role.ts';

export interface RoleCitation {
  readonly role: string;
  /** Anchor on the role's page: a clause, or `headcount`. */
  readonly anchor: string;
}

/** Source id → its places, each clause once, with the first role that holds it. */
export function roleCitations(roles: readonly Role[]): ReadonlyMap<string, readonly RoleCitation[]> {
  const found = new Map<string, RoleCitation[]>();
  const seen = new Set<string>();
  const note = (role: string, anchor: string, clause: string, ids: readonly { readonly id: string }[]): void => {
    for (const { id } of ids) {
      if (id === 'judgement' || seen.has(`${id} ${clause}`)) continue;
      seen.add(`${id} ${clause}`);
      found.set(id, [...(found.get(id) ?? []), { role, anchor }]);
    }
  };
  for (const role of roles) {
    note(role.id, 'headcount', `${role.id} headcount`, role.headcount.sources);
    for (const clause of role.clauses) note(role.id, clause.id, clause.id, clause.sources);
  }
  return found;
}
