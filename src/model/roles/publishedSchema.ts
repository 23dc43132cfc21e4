/** What `content/roles/published.yaml` holds: everything that has been published and must stay. */
import { z } from 'zod';

export const publishedSchema = z.strictObject({
  /** Every address of role pages and files, both languages, without host. */
  addresses: z.array(z.string().startsWith('/')),
  /** Role id → every id that its page can be linked at, the same in both languages. */
  anchors: z.record(z.string(), z.array(z.string())),
  /** Edition → its day, and the SHA-256 of each file below `editions/<edition>/`; the oldest first. */
  editions: z.record(
    z.string().regex(/^\d{4}-\d+$/, 'an edition is a year and a number, such as 2026-1'),
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written year-month-day'),
      files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal figures')),
    }),
  ),
});
export type PublishedContent = z.output<typeof publishedSchema>;
