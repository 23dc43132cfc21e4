/** The pieces that the files of `content/` have in common. */
import { z } from 'zod';

/** A text in both languages. */
export const textSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Text = z.output<typeof textSchema>;

/** `judgement`, or ids of `content/sources.yaml`; always a list once it is read. */
export const sourcesSchema = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().min(1)).min(1),
);

export const placementIds = ['it', 'operations', 'finance', 'general'] as const;
export const placementSchema = z.enum(placementIds);
export const structureIds = ['single-home', 'split', 'centre-of-excellence', 'external'] as const;

/** Two figures, [low, high]; that low ≤ high is checked with the other figures. */
export const rangeSchema = z.tuple([z.number(), z.number()]);

/** Criterion id → word of the vocabulary. */
export const effectsSchema = z.record(z.string(), z.string());

/** All parts must hold; see `Condition`. */
export const conditionSchema = z.strictObject({
  host: z.array(placementSchema).optional(),
  structure: z.array(z.enum(structureIds)).optional(),
  answers: z.record(z.string(), z.array(z.string())).optional(),
  'at-least': z.record(z.string(), z.number()).optional(),
  below: z.record(z.string(), z.number()).optional(),
  'more-than': z.record(z.string(), z.strictObject({ path: z.string(), times: z.number().positive() })).optional(),
  exist: z.array(placementSchema).optional(),
});
export type ConditionContent = z.output<typeof conditionSchema>;

/** One entry for each of the four placements. */
export const perPlacement = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ it: schema, operations: schema, finance: schema, general: schema });
