/**
 * What `content/roles/` holds.
 *
 * `clauses/<kind>.yaml`: clause id → clause. An id is small letters, figures and hyphens, stands once in all files
 * together and is an anchor for ever; it must not be a section id. `sources` is `judgement`, or a list whose entries
 * are `C04` or `{ id: C04, clause: A.5.3 }` (`clause` a string, or `{ en, zh }` where the languages name it differently).
 * Without `sources` a clause says what we advise; on a must-not, sources with a clause are needed.
 *
 * `descriptions/<role-id>.yaml`: one role. `sections` is keyed by section id (purpose, reporting, if-hosted-here,
 * duties, decision-rights, measures, competencies, occupation-codes, interview, first-90-days). Each is a list of
 * clause ids, or, with `extends`, `{ remove: [...], add: [...] }` on the extended role's list (added at the end,
 * or before a clause: `{ id: x, before: y }`). A section left out is inherited. Duties are sorted by cadence and
 * rights by kind of right; within that the order of the list holds.
 */
import { z } from 'zod';
import { placementSchema, textSchema } from '../contentSchema.ts';
import { clauseSections } from './role.ts';

const dayWritten = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written year-month-day'),
);

/** A text, or one string where both languages write it the same way. */
const sameOrTextSchema = z.preprocess(
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? { en: String(value), zh: String(value) } : value,
  textSchema,
);

const citationsSchema = z.preprocess(
  (value) => [value].flat().map((each: unknown) => (typeof each === 'string' ? { id: each } : each)),
  z.array(z.strictObject({ id: z.string().min(1), clause: sameOrTextSchema.optional() })).min(1),
);

const kindSchema = z.enum(['standard', 'law', 'convention', 'vendor', 'suggestion']);
const sourced = { sources: citationsSchema.optional() };
const clauseId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id holds small letters, figures and hyphens, such as close-leavers');
const file = <T extends z.ZodType>(clause: T) => z.record(clauseId, clause);

const proseSchema = z.strictObject({ ...textSchema.shape, ...sourced });

/** `purpose`, `reporting` and `host-changes`: whole sentences. */
export const proseFileSchema = file(proseSchema);

export const dutiesFileSchema = file(
  z.strictObject({
    cadence: z.enum(['daily', 'on-request', 'weekly', 'monthly', 'quarterly', 'yearly', 'on-event']),
    kind: kindSchema,
    text: textSchema,
    evidence: textSchema,
    duty: z.string().optional(),
    where: z.enum(['all', 'saas', 'on-premise']).default('all'),
    ...sourced,
  }),
);

export const rightsFileSchema = file(
  z.strictObject({
    right: z.enum(['may', 'must-ask', 'must-not']),
    text: textSchema,
    duty: z.string().optional(),
    ask: textSchema.optional(),
    ...sourced,
  }),
);

export const measuresFileSchema = file(
  z.strictObject({
    name: textSchema,
    target: z.number(),
    unit: textSchema,
    comparison: z.enum(['at-least', 'at-most', 'exactly']),
    kind: kindSchema,
    evidence: textSchema,
    ...sourced,
  }),
);

export const competenciesFileSchema = file(
  z.strictObject({
    standard: z.literal('sfia'),
    code: z.string().regex(/^[A-Z]{4}$/, 'a SFIA code is four capitals'),
    level: z.int().min(1).max(7),
    name: textSchema,
    url: z.url({ protocol: /^https$/ }),
    why: textSchema,
    ...sourced,
  }),
);

export const occupationsFileSchema = file(
  z.strictObject({
    scheme: sameOrTextSchema,
    code: z.string().min(1),
    edition: sameOrTextSchema,
    name: textSchema,
    confidence: z.enum(['close', 'partial', 'loose']),
    read: dayWritten,
    ...sourced,
  }),
);

const questionSchema = z.strictObject({
  competency: z.string(),
  question: textSchema,
  weak: textSchema,
  fair: textSchema,
  strong: textSchema,
  ...sourced,
});

const taskSchema = z.strictObject({
  competency: z.string().optional(),
  task: textSchema,
  /** Numbered cases that the task is about, one sentence each, instead of "(1) … (2) …" in the text. */
  cases: z.array(textSchema).default([]),
  marks: z.array(z.strictObject({ what: textSchema, marks: z.int().min(1) })).min(2),
  ...sourced,
});

/** Questions (`question`, `weak`, `fair`, `strong`) and practical tasks (`task`, `cases`, `marks`). */
export const interviewFileSchema = file(z.union([questionSchema, taskSchema]));

export const firstDaysFileSchema = file(
  z.strictObject({
    until: z.literal([30, 60, 90]),
    text: textSchema,
    evidence: textSchema,
    ...sourced,
  }),
);

const listSchema = z.union([
  z.array(z.string()).min(1),
  z.strictObject({
    remove: z.array(z.string()).default([]),
    add: z.array(z.union([z.string(), z.strictObject({ id: z.string(), before: z.string() })])).default([]),
  }),
]);
export type SectionListContent = z.output<typeof listSchema>;

const levelNumber = z.int().min(1).max(7);

export const descriptionSchema = z.strictObject({
  id: clauseId,
  placement: placementSchema.nullable(),
  extends: z.string().optional(),
  title: textSchema,
  summary: textSchema,
  reviewed: dayWritten,
  aliases: z.strictObject({ en: z.array(z.string().min(1)).min(1), zh: z.array(z.string().min(1)).min(1) }),
  reportsTo: textSchema,
  dottedLine: textSchema,
  /** SFIA levels, such as `{ low: 3, high: 4 }`. */
  level: z.strictObject({ low: levelNumber, high: levelNumber }),
  headcount: z.strictObject({ ...textSchema.shape, sources: citationsSchema }),
  sections: z.partialRecord(z.enum(clauseSections), listSchema),
  /** Clauses of former editions that this text has dropped, so that their anchors stay. */
  withdrawn: z.array(z.strictObject({ id: z.string(), why: textSchema, instead: z.string().optional() })).default([]),
});
export type DescriptionContent = z.output<typeof descriptionSchema>;
