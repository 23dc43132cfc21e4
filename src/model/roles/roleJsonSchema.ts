/** The JSON file of a role description, as it is published and as editions are read back. */
import { z } from 'zod';
import { placementSchema } from '../contentSchema.ts';

const citationSchema = z.strictObject({ id: z.string(), clause: z.string().optional() });
const markSchema = z.strictObject({ what: z.string(), marks: z.number() });

const clauseSchema = z.strictObject({
  id: z.string(),
  /** What does not depend on the language: cadence, kind, target, code … */
  codes: z.record(z.string(), z.union([z.string(), z.number()])),
  /** By field; `text` is what the clause says. */
  texts: z.record(z.string(), z.string()),
  /** Of a practical task. */
  cases: z.array(z.string()).optional(),
  marks: z.array(markSchema).optional(),
  sources: z.array(citationSchema),
});

export const roleJsonSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string(),
  language: z.enum(['en', 'zh-CN']),
  /** Where it is published, without host. */
  address: z.string(),
  placement: placementSchema.nullable(),
  /** Null where the text is not (or no longer) that of an edition. */
  edition: z.string().nullable(),
  date: z.string().nullable(),
  reviewed: z.string(),
  title: z.string(),
  summary: z.string(),
  facts: z.array(
    z.strictObject({ id: z.string(), label: z.string(), text: z.string(), sources: z.array(citationSchema) }),
  ),
  sections: z.array(z.strictObject({ id: z.string(), title: z.string(), clauses: z.array(clauseSchema) })),
  sources: z.array(z.strictObject({ id: z.string(), number: z.number(), title: z.string(), url: z.string() })),
});
export type RoleJson = z.output<typeof roleJsonSchema>;
export type RoleJsonClause = z.output<typeof clauseSchema>;
