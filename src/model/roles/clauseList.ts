/** Every clause of `content/roles/clauses/` in one list, with the file in which it stands. */
import type { z } from 'zod';
import type { YamlFile } from '../yamlFile.ts';
import type { RoleContent } from './readRoles.ts';
import type { Citation, Clause, ClauseSection, Text } from './role.ts';
import type { interviewFileSchema, proseFileSchema } from './roleSchema.ts';

export interface ListedClause {
  readonly clause: Clause;
  readonly file: YamlFile;
}

interface CitationContent {
  readonly id: string;
  readonly clause?: Text | undefined;
}

/** As pages use them. */
export const toCitations = (sources: readonly CitationContent[] | undefined): readonly Citation[] =>
  (sources ?? []).map(({ id, clause }) => ({ id, clause: clause ?? null }));

/** In the order of the files; an id that stands in two files stands here twice. */
export function listClauses(content: RoleContent): readonly ListedClause[] {
  const list = <T extends { sources?: readonly CitationContent[] | undefined }>(
    { file, data }: { readonly file: YamlFile; readonly data: Readonly<Record<string, T>> },
    clause: (base: { id: string; sources: readonly Citation[] }, entry: T) => Clause,
  ): ListedClause[] =>
    Object.entries(data).map(([id, entry]) => ({
      file,
      clause: clause({ id, sources: toCitations(entry.sources) }, entry),
    }));
  const prose = (section: 'purpose' | 'reporting' | 'if-hosted-here', part: ProsePart): ListedClause[] =>
    list(part, (base, { en, zh }) => ({ ...base, section, text: { en, zh } }));

  return [
    ...prose('purpose', content.purpose),
    ...prose('reporting', content.reporting),
    ...prose('if-hosted-here', content.hostChanges),
    ...list(content.duties, (base, entry) => ({ ...entry, ...base, section: 'duties', duty: entry.duty ?? null })),
    ...list(content.rights, (base, entry) => ({
      ...entry,
      ...base,
      section: 'decision-rights',
      duty: entry.duty ?? null,
      ask: entry.ask ?? null,
    })),
    ...list(content.measures, (base, { name, ...entry }) => ({ ...entry, ...base, section: 'measures', text: name })),
    ...list(content.competencies, (base, { why, standard: _, ...entry }) => ({
      ...entry,
      ...base,
      section: 'competencies',
      text: why,
    })),
    ...list(content.occupations, (base, { name, ...entry }) => ({
      ...entry,
      ...base,
      section: 'occupation-codes',
      text: name,
    })),
    ...list(content.interview, interviewClause),
    ...list(content.firstDays, (base, entry) => ({ ...entry, ...base, section: 'first-90-days' })),
  ];
}

type ProsePart = { readonly file: YamlFile; readonly data: z.output<typeof proseFileSchema> };
type InterviewEntry = z.output<typeof interviewFileSchema>[string];

function interviewClause(base: { id: string; sources: readonly Citation[] }, entry: InterviewEntry): Clause {
  const section = 'interview' satisfies ClauseSection;
  if ('task' in entry) {
    const { task, competency, cases, marks } = entry;
    return { ...base, section, part: 'task', text: task, competency: competency ?? null, cases, marks };
  }
  const { question, competency, weak, fair, strong } = entry;
  return { ...base, section, part: 'question', text: question, competency, weak, fair, strong };
}
