/** The answers, version 1, as a zod schema, built from the table of fields; published as JSON Schema. */
import { z } from 'zod';
import { type AnswerField, answerFields, OVERRIDE_FIGURE, OVERRIDES } from './answerFields.ts';
import { groups } from './answerGroups.ts';
import type { Fault } from './answers.ts';

/** Every fault code; the type sees to it that none is missing. */
export const faultCodes = Object.keys({
  'wrong-type': 0,
  'out-of-range': 0,
  'unknown-key': 0,
  'unknown-option': 0,
  'same-priorities': 0,
  'range-order': 0,
  'unknown-override': 0,
  'unknown-schema': 0,
} satisfies Record<Fault['code'], 0>) as Fault['code'][];

const figure = z.number().min(OVERRIDE_FIGURE.min).max(OVERRIDE_FIGURE.max);
const range = z
  .strictObject({ low: figure, likely: figure, high: figure })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, { error: 'low <= likely <= high' });

/**
 * A schema of whole, valid answers in the contract's nested shape. `overrideIds`: the parameters that a reader may
 * replace; `regionIds`: the regions that have cost data.
 */
export function answersSchema(overrideIds: readonly string[], regionIds: readonly string[]) {
  const override = z.union([figure, range]).nullish();
  const overrides = z.strictObject(Object.fromEntries(overrideIds.map((id) => [id, override]))).nullish();
  const group = (name: string) => {
    const fields = answerFields
      .filter(({ path }) => path.startsWith(`${name}.`))
      .map((field) => [field.path.slice(name.length + 1), fieldSchema(field, regionIds).nullish()] as const);
    const extra = OVERRIDES.startsWith(`${name}.`) ? { overrides } : {};
    return z.strictObject({ ...Object.fromEntries(fields), ...extra }).nullish();
  };
  return z
    .strictObject({ schema: z.literal(1).nullish(), ...Object.fromEntries(groups.map((name) => [name, group(name)])) })
    .refine((answers) => prioritiesDiffer(answers), { error: 'strategy.first and strategy.second differ' })
    .meta({
      title: 'Answers, version 1',
      description:
        'Every field is optional; absent or null means "not sure". Not expressed below: strategy.first and strategy.second differ; low <= likely <= high.',
      'x-fault-codes': faultCodes,
    });
}

function fieldSchema(field: AnswerField, regionIds: readonly string[]): z.ZodType {
  if (field.kind === 'option') return z.enum(field.options);
  if (field.kind === 'number') return (field.whole ? z.int() : z.number()).min(field.min).max(field.max);
  return field.holds === 'region' ? z.enum([...regionIds, 'own']) : z.string().regex(/^[A-Z]{3}$/);
}

function prioritiesDiffer(answers: Readonly<Record<string, unknown>>): boolean {
  const { first, second } = (answers.strategy ?? {}) as { first?: unknown; second?: unknown };
  return first === undefined || first === null || first !== second;
}
