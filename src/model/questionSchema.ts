/** What a file of `content/model/questions/` holds: a section of the questionnaire. */
import { z } from 'zod';
import { effectsSchema, sourcesSchema, textSchema } from './contentSchema.ts';

const optionSchema = z.strictObject({
  prior: z.number().optional(),
  effects: effectsSchema.default({}),
  /** Criterion id → how far the department's own performance moves. */
  shifts: z.record(z.string(), z.number()).default({}),
  label: textSchema.optional(),
  phrase: textSchema.optional(),
  why: textSchema.optional(),
  sources: sourcesSchema.optional(),
});
export type OptionContent = z.output<typeof optionSchema>;

const breakpointSchema = z.strictObject({
  at: z.number(),
  effects: effectsSchema.default({}),
  why: textSchema.optional(),
  sources: sourcesSchema.optional(),
});

const sharedSchema = z.strictObject({
  short: z.int().optional(),
  title: textSchema.optional(),
  hint: textSchema.optional(),
  who: textSchema.optional(),
  options: z.record(z.string(), optionSchema).optional(),
});

const questionSchema = z.strictObject({
  ...sharedSchema.shape,
  /** What `{name}` stands for in shared texts. */
  name: textSchema.optional(),
  label: textSchema,
  unit: textSchema.optional(),
  phrase: textSchema.optional(),
  why: textSchema.optional(),
  breakpoints: z.array(breakpointSchema).optional(),
  'share-of': z.strictObject({ path: z.string(), low: z.number(), likely: z.number(), high: z.number() }).optional(),
  echoes: z.strictObject({ path: z.string(), strength: z.number() }).optional(),
  /** The regions of the cost data are options too. */
  regions: z.boolean().optional(),
});
export type QuestionContent = z.output<typeof questionSchema>;

export const questionFileSchema = z.strictObject({
  group: z.strictObject({ id: z.string(), en: z.string().min(1), zh: z.string().min(1) }),
  'asked-as': z.strictObject({ title: textSchema, hint: textSchema }).optional(),
  shared: sharedSchema.optional(),
  questions: z.record(z.string(), questionSchema),
});
export type QuestionFileContent = z.output<typeof questionFileSchema>;
