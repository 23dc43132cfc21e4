/** Faults of one role as a whole: what it may hold together, and what its interview asks. */
import type { FaultList } from '../faultList.ts';
import { mustNot } from '../mustNot.ts';
import type { YamlFile } from '../yamlFile.ts';
import type { RoleContent } from './readRoles.ts';
import { clauseSections, clausesOf, type Role } from './role.ts';

const FEWEST_MUST_NOTS = 5;
/** Structured interviews ask for five to eight competencies. */
const COMPETENCIES_ASKED = { low: 5, high: 8 };

/** Adds a fault for each rule that the role breaks. */
export function checkRole(
  role: Role,
  file: YamlFile,
  engine: RoleContent['engineDuties']['data'],
  list: FaultList,
): void {
  for (const section of clauseSections)
    if (clausesOf(role, section).length === 0)
      list.add(file, ['sections', section], `Section ${section} holds no clause.`, 'Name its clauses.');
  if (role.level.low > role.level.high)
    list.add(file, ['level'], 'The lower level is above the higher one.', 'Write the lower level first.');
  checkMustNots(role, file, engine, list);
  checkInterview(role, file, list);
}

function checkMustNots(role: Role, file: YamlFile, engine: RoleContent['engineDuties']['data'], list: FaultList): void {
  const path = ['sections', 'decision-rights'];
  const mustNots = clausesOf(role, 'decision-rights').filter(({ right }) => right === 'must-not');
  if (mustNots.length < FEWEST_MUST_NOTS)
    list.add(file, path, `Only ${mustNots.length} must-nots.`, `Name at least ${FEWEST_MUST_NOTS}.`);
  const held = new Set(clausesOf(role, 'duties').flatMap(({ duty }) => duty ?? []));
  const away = new Set(mustNots.flatMap(({ duty }) => duty ?? []));
  for (const duty of held)
    if (away.has(duty))
      list.add(file, path, `"${duty}" is a duty of this role and a must-not.`, 'Take away one of the two clauses.');
  const hosted = Object.entries(engine.duties).filter(([, { responsible }]) => responsible === 'host');
  if (role.placement !== null) {
    for (const [duty] of hosted)
      if (!held.has(duty))
        list.add(file, ['sections', 'duties'], `No duty stands for "${duty}".`, 'Add a duty clause with it.');
  }
  // For an administrator exactly what the engine keeps from the host, for others at least what their duties exclude.
  const duties = role.placement === null ? [...held] : hosted.map(([duty]) => duty);
  const ids = Object.keys(engine.duties);
  const needed = new Set(duties.flatMap((duty) => mustNot(duty, ids, engine.pairs)));
  for (const duty of needed)
    if (!away.has(duty))
      list.add(file, path, `No must-not stands for "${duty}".`, 'Add one, as content/model/duties.yaml asks.');
  if (role.placement === null) return;
  for (const duty of away)
    if (!needed.has(duty))
      list.add(
        file,
        path,
        `The must-not for "${duty}" is not in content/model/duties.yaml.`,
        'Take it away, or take its duty field away.',
      );
}

function checkInterview(role: Role, file: YamlFile, list: FaultList): void {
  const path = ['sections', 'interview'];
  const competencies = clausesOf(role, 'competencies').map(({ id }) => id);
  const questions = clausesOf(role, 'interview');
  for (const { id, competency } of questions)
    if (competency !== null && !competencies.includes(competency))
      list.add(
        file,
        path,
        `"${id}" asks for "${competency}", which is no competency of this role.`,
        'Name one of its competencies.',
      );
  const tasks = questions.filter(({ part }) => part === 'task').length;
  if (tasks !== 1) list.add(file, path, `${tasks} practical tasks.`, 'Name exactly one.');
  const asked = new Set(questions.flatMap(({ part, competency }) => (part === 'question' ? [competency] : []))).size;
  const { low, high } = COMPETENCIES_ASKED;
  if (asked < low || asked > high)
    list.add(file, path, `The questions ask for ${asked} competencies.`, `Ask for ${low} to ${high}.`);
}
