/** What `content/guides/compare-departments.yaml` holds. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const both = z.strictObject({ en: text, zh: text });
const list = z.array(text).min(2);
const bothLists = z.strictObject({ en: list, zh: list });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written year-month-day');
const sources = z.union([z.literal('judgement').transform(() => ['judgement']), z.array(text).min(1)]);
const cited = z.strictObject({ text: both, sources });
const department = z.strictObject({ 'put-right': cited, known: cited.extend({ grade: both }) });

export const comparisonSchema = z.strictObject({
  reviewed: day,
  changed: day,
  title: both,
  short: both,
  description: both,
  lead: both,
  aliases: bothLists,
  departments: z.strictObject({ it: department, operations: department, finance: department, general: department }),
});
export type ComparisonContent = z.output<typeof comparisonSchema>;
