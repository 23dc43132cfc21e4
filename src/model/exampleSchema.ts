/** What a file of `content/examples/` holds: one company. */
import { z } from 'zod';
import { placementSchema, textSchema } from './contentSchema.ts';

export const exampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is in lower case with hyphens'),
  name: textSchema,
  description: textSchema,
  expect: z.strictObject({
    placement: placementSchema,
    label: z.enum(['clear', 'leaning', 'close']).optional(),
    why: textSchema,
  }),
  answers: z.record(z.string(), z.unknown()),
});
