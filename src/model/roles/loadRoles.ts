/** Every role description of `content/roles/`, composed from shared clauses and cross-checked. */
import { ContentError } from '../contentError.ts';
import { createFaultList, type FaultList, useOneOf } from '../faultList.ts';
import { checkClauses, checkSources } from './checkClauses.ts';
import { checkRole } from './checkRole.ts';
import { type ListedClause, listClauses, toCitations } from './clauseList.ts';
import { type RoleContent, readRoles } from './readRoles.ts';
import { resolveSections } from './resolveSections.ts';
import { type Cadence, type Clause, clauseSections, type Right, type Role } from './role.ts';

const cadences: readonly Cadence[] = ['daily', 'on-request', 'weekly', 'monthly', 'quarterly', 'yearly', 'on-event'];
const rights: readonly Right[] = ['may', 'must-ask', 'must-not'];
/** The four departments in the model's order, then the posts that stay apart. */
const placements = ['it', 'operations', 'finance', 'general', null];

/** In the order in which they are shown. Throws `ContentError` with every fault: `file:line`, what is wrong, how to mend it. */
export function loadRoles(contentFolder: string): readonly Role[] {
  const content = readRoles(contentFolder);
  const list = createFaultList();
  const clauses = listClauses(content);
  checkClauses(content, clauses, list);
  const roles = content.descriptions.map((description) => compose(description, content, clauses, list));
  checkUse(roles, clauses, list);
  if (list.faults.length > 0) throw new ContentError(list.faults);
  return roles.sort((a, b) => placements.indexOf(a.placement) - placements.indexOf(b.placement));
}

function compose(
  description: RoleContent['descriptions'][number],
  content: RoleContent,
  clauses: readonly ListedClause[],
  list: FaultList,
): Role {
  const { file, data } = description;
  if (!file.file.endsWith(`/${data.id}.yaml`))
    list.add(file, ['id'], `The id "${data.id}" is not the name of the file.`, 'Make both the same.');
  const sections = resolveSections(description, content.descriptions, list);
  const held = clauseSections.flatMap((section) => {
    const known = clauses.filter(({ clause }) => clause.section === section).map(({ clause }) => clause);
    const found = sections[section].flatMap((id, at, all) => {
      const clause = known.find((each) => each.id === id);
      const path = ['sections', section, at];
      // What is taken over wrongly is told where it is written.
      const written = data.sections[section] === undefined ? '' : JSON.stringify(data.sections[section]);
      if (clause === undefined && written.includes(`"${id}"`))
        list.add(
          file,
          path,
          `There is no clause "${id}" for ${section}.`,
          useOneOf(
            known.map((each) => each.id),
            id,
          ),
        );
      else if (all.indexOf(id) !== at) list.add(file, path, `"${id}" stands twice.`, 'Keep one of the two.');
      return clause ?? [];
    });
    return found.sort((a, b) => rank(a) - rank(b));
  });
  const ids = held.map(({ id }) => id);
  data.withdrawn.forEach(({ id, instead }, at) => {
    if (ids.includes(id)) list.add(file, ['withdrawn', at], `"${id}" is still held.`, 'Take it out of one of the two.');
    if (instead !== undefined && !ids.includes(instead))
      list.add(file, ['withdrawn', at], `"${instead}" is no clause of this role.`, useOneOf(ids, instead));
  });
  checkSources(content, data.headcount.sources, file, ['headcount', 'sources'], list);
  const { sections: _, extends: __, ...rest } = data;
  const role: Role = {
    ...rest,
    headcount: { ...data.headcount, sources: toCitations(data.headcount.sources) },
    clauses: held,
    withdrawn: data.withdrawn.map((each) => ({ ...each, instead: each.instead ?? null })),
  };
  checkRole(role, file, content.engineDuties.data, list);
  return role;
}

/** Sorting is stable: within a cadence or a kind of right the description's order holds. */
function rank(clause: Clause): number {
  if (clause.section === 'duties') return cadences.indexOf(clause.cadence);
  if (clause.section === 'decision-rights') return rights.indexOf(clause.right);
  if (clause.section === 'first-90-days') return clause.until;
  if (clause.section === 'interview') return clause.part === 'task' ? 1 : 0;
  return 0;
}

function checkUse(roles: readonly Role[], clauses: readonly ListedClause[], list: FaultList): void {
  const used = new Set(roles.flatMap((role) => role.clauses.map(({ id }) => id)));
  for (const { clause, file } of clauses)
    if (!used.has(clause.id))
      list.add(
        file,
        [clause.id],
        `No role holds the clause "${clause.id}".`,
        'Name it in a description, or remove it.',
      );
}
