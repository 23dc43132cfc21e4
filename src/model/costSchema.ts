/** The files of `content/costs/` as zod schemas: shape only; what holds between files is checked by `loadCosts.ts`. */
import { z } from 'zod';

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const figure = z.number().min(0);
const range = z.strictObject({ low: figure, high: figure });
const ordered = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] as number));
const three = z.tuple([figure, figure, figure]).refine(ordered, { error: 'low, likely and high do not ascend' });

/** One figure, as `point`, or as `pert` or `triangular` [low, likely, high]; exactly one of the three. */
const value = z
  .strictObject({
    region: z.string(),
    point: figure.optional(),
    pert: three.optional(),
    triangular: three.optional(),
    year: z.int().min(1990).max(2100),
    sources: z.union([z.literal('judgement'), z.array(z.string()).min(1)]),
    class: z.enum(['A', 'B', 'C', 'D', 'judgement']),
    'read-at': z.enum(['original', 'copy']).optional(),
    read: z.iso.date(),
    note: text.optional(),
  })
  .refine(
    ({ point, pert, triangular }) => [point, pert, triangular].filter((each) => each !== undefined).length === 1,
    {
      error: 'one of point, pert and triangular is needed, and only one',
    },
  );

export const parameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  topic: z.string(),
  placement: z.enum(['it', 'operations', 'finance', 'general']).optional(),
  unit: z.string().min(1),
  scale: z.enum(['yearly-wage', 'hourly-wage', 'users', 'middling-standstill', 'idle-hour']).optional(),
  basis: z.enum(['sourced', 'estimate']),
  plausible: range,
  values: z.array(value).min(1),
  name: text,
  'unit-name': text,
  note: text,
});
export type ParameterFile = z.output<typeof parameterSchema>;

export const regionsSchema = z
  .array(
    z.strictObject({
      id: z.string(),
      within: z.string().optional(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      year: z.int(),
      name: text,
    }),
  )
  .min(1);
export type RegionFile = z.output<typeof regionsSchema>[number];

export const topicsSchema = z.record(z.string(), text.extend({ 'leaves-out': text.optional() }));

export const quantitiesSchema = z.record(z.string(), z.strictObject({ name: text, 'unit-name': text, note: text }));

const factor = { parameter: z.string(), path: z.string() };
const ends = { from: z.number().min(0), to: z.number().min(0) };
export const workloadSchema = z.strictObject({
  'reference-users': z.number().positive(),
  factors: z.array(
    z.union([
      z.strictObject({ ...factor, positions: z.record(z.string(), z.number().min(0).max(1)) }),
      z.strictObject({ ...factor, weights: z.record(z.string(), z.number().min(0).max(1)), ...ends }),
      z.strictObject({ ...factor, ...ends }),
    ]),
  ),
});

export const observedTeamsSchema = z.array(
  z.strictObject({
    id: z.string(),
    users: z.number().positive().optional(),
    employees: z.number().positive().optional(),
    administrators: z.number().positive(),
    count: z.enum(['exact', 'at-least']),
    year: z.int(),
    sources: z.array(z.string()).min(1),
    read: z.iso.date(),
    name: text,
    note: text,
  }),
);
export const observedRatiosSchema = z.array(
  z.strictObject({
    id: z.string(),
    at: z.number().positive(),
    against: z.number().positive().optional(),
    value: z.number().positive(),
    /** Left out where the source has no date. */
    year: z.int().optional(),
    sources: z.array(z.string()).min(1),
    read: z.iso.date(),
    name: text,
    note: text,
  }),
);
export type ObservedRatioFile = z.output<typeof observedRatiosSchema>[number];

export type ObservedTeamFile = z.output<typeof observedTeamsSchema>[number];
