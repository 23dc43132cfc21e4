/** What an ERP administrator must not do, by the duty that is kept away: one list for roles and guides. */
import type { RightClause, Role } from './role.ts';

/** Duty id of `content/model/duties.yaml` → the must-not clauses for it, over all roles that a department hosts. */
export function mustNotClauses(roles: readonly Role[]): ReadonlyMap<string, readonly RightClause[]> {
  const found = new Map<string, RightClause[]>();
  for (const clause of roles.filter(({ placement }) => placement !== null).flatMap((role) => role.clauses)) {
    if (clause.section !== 'decision-rights' || clause.right !== 'must-not' || clause.duty === null) continue;
    const list = found.get(clause.duty) ?? [];
    if (!list.some(({ id }) => id === clause.id)) list.push(clause);
    found.set(clause.duty, list);
  }
  return found;
}
