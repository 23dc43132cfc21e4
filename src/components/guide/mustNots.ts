import path from 'node:path';
import process from 'node:process';
import type { Model } from '../../model/decision.ts';
import { loadRoles } from '../../model/roles/loadRoles.ts';
import { mustNotClauses } from '../../model/roles/mustNotClauses.ts';
import type { RightClause } from '../../model/roles/role.ts';

let clauses: ReadonlyMap<string, readonly RightClause[]> | null = null;

/**
 * The must-not clauses of the role descriptions for these duties, each once. With `of`: for the duties that must not lie
 * in one hand with it. With neither: all of them.
 */
export const mustNots = (model: Model, of: string | undefined, ids: string | undefined): readonly RightClause[] => {
  clauses ??= mustNotClauses(loadRoles(path.resolve(process.cwd(), 'content')));
  const apart = of === undefined ? undefined : model.duties.find(({ id }) => id === of)?.mustNot;
  const picked = ids?.split(/\s+/) ?? apart ?? [...clauses.keys()];
  const found = picked.flatMap((duty) => clauses?.get(duty) ?? []);
  return found.filter(({ id }, at) => found.findIndex((each) => each.id === id) === at);
};
