/** The front matter of a guide. */
import { z } from 'zod';
import { guideGroups } from './guide.ts';

/** Limits of length in characters, and of number; they fit the menus, the search results and the page's head. */
export const frontLimits = {
  en: { title: [1, 60], short: [1, 28], description: [70, 155] },
  zh: { title: [1, 22], short: [1, 10], description: [35, 80] },
  minute: [2, 4],
  aliases: [6, 15],
} as const;

const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  // A day that the calendar does not have is told apart below.
  z.union([z.string(), z.number()]).optional(),
);

export const guideSchema = z.strictObject({
  title: z.string().min(1),
  short: z.string().min(1),
  description: z.string().min(1),
  minute: z.array(z.string().min(1)),
  group: z.enum(guideGroups),
  order: z.int().min(1),
  /** Held against the calendar with a message of its own. */
  reviewed: day,
  question: z.string().min(1).optional(),
  aliases: z.array(z.string().min(1)),
});
export type GuideFront = z.output<typeof guideSchema>;
