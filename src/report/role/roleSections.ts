/** The sections of a role description, each in the form in which it is read best. */
import { type ClauseSection, clauseSections, clausesOf, type Right, type Role } from '../../model/roles/role.ts';
import { clauseRow, type RowContext } from './clauseRow.ts';
import type { Column, Part, Row, Section, TablePart } from './roleDocument.ts';
import type { RoleWords } from './roleWords.ts';

const rights: readonly Right[] = ['may', 'must-ask', 'must-not'];

/** In the order of the page, without the list of sources. */
export function roleSections(role: Role, context: RowContext): readonly Section[] {
  const { words } = context;
  return clauseSections.map((id) => ({
    id,
    ...(id === 'if-hosted-here' ? words.ifHosted[role.placement ?? 'apart'] : words.sections[id]),
    parts: partsOf(role, id, context),
  }));
}

function partsOf(role: Role, section: ClauseSection, context: RowContext): readonly Part[] {
  const { words } = context;
  const rows = clausesOf(role, section).map((clause) => clauseRow(clause, context));
  switch (section) {
    case 'duties':
      return [table(columns(words.columns.duties, [1, 4, 2]), rows, { grouped: true })];
    case 'decision-rights':
      return rights.map((right) => ({
        kind: 'list',
        id: right,
        title: words.right[right],
        rows: rows.filter(({ codes }) => codes.right === right),
      }));
    case 'measures':
      return [table(columns(words.columns.measures, [3, 1, 2, 3], [1]), rows)];
    case 'competencies':
      return [table(columns(words.columns.competencies, [3, 1, 1, 5], [2]), rows)];
    case 'occupation-codes':
      return [table(columns(words.columns.occupations, [4, 2, 3, 3]), rows)];
    case 'interview':
      return interview(role, rows, words, context);
    case 'first-90-days':
      return [table(columns(words.columns.firstDays, [1, 4, 3]), rows, { grouped: true })];
    default:
      return [{ kind: 'prose', id: null, title: null, rows }];
  }
}

function interview(role: Role, rows: readonly Row[], words: RoleWords, { language }: RowContext): readonly Part[] {
  const [questionsTitle, taskTitle] = words.interviewParts;
  const tasks = clausesOf(role, 'interview').flatMap((clause) => (clause.part === 'task' ? [clause] : []));
  const questions = rows.filter(({ id }) => !tasks.some((task) => task.id === id));
  return [
    table(columns(words.columns.interview, [3, 2, 2, 4]), questions, { id: 'questions', title: questionsTitle }),
    ...tasks.map((task): Part => {
      const marks = task.marks.map(
        (mark): Row => markRow('what', mark.what[language], mark.marks, { marks: mark.marks }),
      );
      const total = markRow(
        null,
        words.total,
        task.marks.reduce((sum, mark) => sum + mark.marks, 0),
        {},
      );
      return {
        ...table(columns(words.columns.marks, [6, 1], [1]), [...marks, total], {
          id: 'practical-task',
          title: taskTitle,
        }),
        lead: rows.find(({ id }) => id === task.id) ?? null,
        cases: task.cases.map((each) => each[language]),
      };
    }),
  ];
}

const markRow = (name: string | null, what: string, marks: number, codes: Row['codes']): Row => ({
  id: null,
  cells: [
    { name, text: what },
    { name: null, text: String(marks) },
  ],
  codes,
});

const columns = (
  titles: readonly string[],
  shares: readonly number[],
  numbers: readonly number[] = [],
): readonly Column[] => titles.map((title, at) => ({ title, share: shares[at] ?? 1, number: numbers.includes(at) }));

const table = (
  heads: readonly Column[],
  rows: readonly Row[],
  more: Partial<Pick<TablePart, 'id' | 'title' | 'grouped'>> = {},
): TablePart => ({
  kind: 'table',
  id: null,
  title: null,
  lead: null,
  cases: [],
  grouped: false,
  ...more,
  columns: heads,
  rows,
});
