/** What `content/sources.yaml` holds: everything that is cited, once. */
import { z } from 'zod';

export const sourceFileSchema = z.record(
  z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'an id holds letters, figures and hyphens, such as C04'),
  z.strictObject({
    title: z.string().min(1),
    'title-en': z.string().min(1).optional(),
    'title-zh': z.string().min(1).optional(),
    publisher: z.string().min(1),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
    date: z.string().min(1),
    language: z.string().min(2),
    kind: z.string().min(1),
    status: z.string().min(1),
    read: z.preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written year-month-day'),
    ),
  }),
);
export type SourceFileContent = z.output<typeof sourceFileSchema>;
