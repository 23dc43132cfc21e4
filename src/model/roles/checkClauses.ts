/** Faults of single clauses: ids, sources, and texts that stand twice. */
import type { FaultList } from '../faultList.ts';
import { useOneOf } from '../faultList.ts';
import type { ListedClause } from './clauseList.ts';
import type { RoleContent } from './readRoles.ts';
import { clauseSections, factIds } from './role.ts';

/** Ids that pages use for something else. */
const reserved = [
  ...clauseSections,
  ...factIds,
  'sources',
  'content',
  'may',
  'must-ask',
  'must-not',
  'questions',
  'practical-task',
  'withdrawn',
];

/** Adds a fault for each clause that names what is not there or says what another one says. */
export function checkClauses(content: RoleContent, clauses: readonly ListedClause[], list: FaultList): void {
  const engineDuties = Object.keys(content.engineDuties.data.duties);
  const places = new Map<string, string>();
  for (const { clause, file } of clauses) {
    const { id } = clause;
    const elsewhere = places.get(id);
    if (elsewhere !== undefined)
      list.add(file, [id], `Clause id "${id}" stands in ${elsewhere} too.`, 'Rename one of the two.');
    places.set(id, file.file);
    if (reserved.includes(id) || id.startsWith('source-'))
      list.add(file, [id], `"${id}" is the id of a section or heading.`, 'Rename the clause.');
    if ('duty' in clause && clause.duty !== null && !engineDuties.includes(clause.duty))
      list.add(
        file,
        [id, 'duty'],
        `"${clause.duty}" is no duty of content/model/duties.yaml.`,
        useOneOf(engineDuties, clause.duty),
      );
    checkSources(content, clause.sources, file, [id, 'sources'], list);
    checkKind({ clause, file }, list);
  }
  checkTwice(clauses, list);
}

/** Also for the sources of a description's headcount. */
export function checkSources(
  content: RoleContent,
  sources: readonly { readonly id: string }[],
  file: ListedClause['file'],
  path: readonly PropertyKey[],
  list: FaultList,
): void {
  for (const { id } of sources) {
    if (id === 'judgement' && sources.length > 1)
      list.add(file, path, '"judgement" stands beside other sources.', 'Keep either the ids or the word judgement.');
    if (id !== 'judgement' && content.sources.data[id] === undefined)
      list.add(
        file,
        path,
        `Source "${id}" is not in content/sources.yaml.`,
        'Add it there, correct the id, or write judgement.',
      );
  }
}

function checkKind({ clause, file }: ListedClause, list: FaultList): void {
  const { id } = clause;
  if (clause.section === 'decision-rights') {
    if (clause.right === 'must-not' && !clause.sources.some((source) => source.clause !== null))
      list.add(
        file,
        [id, 'sources'],
        'This must-not has no source with its clause.',
        'Add one, such as { id: C04, clause: A.5.3 }.',
      );
    if (clause.right === 'must-ask' && clause.ask === null)
      list.add(file, [id], 'It is not said who must be asked.', 'Add ask in en and zh.');
  }
  if ('kind' in clause && clause.kind !== 'suggestion' && !clause.sources.some((source) => source.id !== 'judgement'))
    list.add(
      file,
      [id, 'kind'],
      `This is called "${clause.kind}" and names no source.`,
      'Name the source, or call it suggestion.',
    );
  if (clause.section === 'interview' && clause.part === 'task') {
    const sum = clause.marks.reduce((total, { marks }) => total + marks, 0);
    if (sum !== 100) list.add(file, [id, 'marks'], `The marks add to ${sum}, not to 100.`, 'Change them.');
  }
}

function checkTwice(clauses: readonly ListedClause[], list: FaultList): void {
  for (const language of ['en', 'zh'] as const) {
    const seen = new Map<string, string>();
    for (const { clause, file } of clauses) {
      // An occupation's name may stand in two schemes: the code is what tells them apart.
      if (clause.section === 'occupation-codes') continue;
      const text = clause.text[language];
      const first = seen.get(text);
      if (first !== undefined)
        list.add(
          file,
          [clause.id],
          `It says the same as "${first}" (${language}).`,
          'Use that clause, or say what differs.',
        );
      seen.set(text, clause.id);
    }
  }
}
