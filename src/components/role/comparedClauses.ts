/** Every clause of all roles, section by section, with the roles that hold it. */
import { type Clause, type ClauseSection, clauseSections, clausesOf, type Role } from '../../model/roles/role.ts';

export interface ComparedClause {
  readonly clause: Clause;
  /** Ids of the roles that hold it, in order. */
  readonly heldBy: readonly string[];
  /** All administrators hold it, whoever hosts them. */
  readonly shared: boolean;
  /** No administrator holds it: it belongs to the post that stays apart. */
  readonly apart: boolean;
}

export interface ComparedSection {
  readonly section: ClauseSection;
  readonly clauses: readonly ComparedClause[];
}

/** In the order in which roles show them; every clause that any role holds is there once. */
export function comparedClauses(roles: readonly Role[]): readonly ComparedSection[] {
  const administrators = roles.filter(({ placement }) => placement !== null).map(({ id }) => id);
  return clauseSections.map((section) => {
    const clauses = new Map(roles.flatMap((role) => clausesOf(role, section).map((clause) => [clause.id, clause])));
    return {
      section,
      clauses: [...clauses.values()].map((clause) => {
        const heldBy = roles.filter((role) => role.clauses.some(({ id }) => id === clause.id)).map(({ id }) => id);
        return {
          clause,
          heldBy,
          shared: administrators.every((id) => heldBy.includes(id)),
          apart: !administrators.some((id) => heldBy.includes(id)),
        };
      }),
    };
  });
}
