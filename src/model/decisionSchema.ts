/** What each file of `content/model/` holds, questions aside. */
import { z } from 'zod';
import {
  conditionSchema,
  perPlacement,
  placementIds,
  placementSchema,
  rangeSchema,
  sourcesSchema,
  textSchema,
} from './contentSchema.ts';

export const modelSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{2}$/, 'a version is year.month, such as "2026.11"'),
  confidence: z.strictObject({
    clear: z.number(),
    leaning: z.number(),
    lead: z.number(),
    'ranking-answers': z.int(),
  }),
});

export const placementsSchema = perPlacement(
  z.strictObject({
    capability: z.string(),
    name: textSchema,
    short: textSchema,
    letter: textSchema,
    fits: textSchema,
    watch: textSchema,
  }),
);

export const criteriaSchema = z.record(
  z.string(),
  z.strictObject({
    base: rangeSchema,
    'natural-best': z.enum([...placementIds, 'none']),
    name: textSchema,
    meaning: textSchema,
    headline: perPlacement(textSchema),
  }),
);

export const performancesSchema = z.record(
  z.string(),
  perPlacement(z.strictObject({ range: rangeSchema, why: textSchema, sources: sourcesSchema })),
);

export const moduleCoverageSchema = z.strictObject({
  criterion: z.string(),
  'half-width': z.number(),
  'level-weights': z.strictObject({ none: z.number(), some: z.number(), core: z.number() }),
  competence: z.record(
    z.string(),
    z.strictObject({ of: perPlacement(z.number()), why: textSchema, sources: sourcesSchema }),
  ),
});

export const vocabularySchema = z.record(
  z.string(),
  z.strictObject({
    range: rangeSchema.optional(),
    'reciprocal-of': z.string().optional(),
    say: textSchema,
  }),
);

export const declarationsSchema = z.array(
  z.strictObject({
    placement: placementSchema,
    path: z.string(),
    order: z.array(z.string()).min(2).optional(),
    option: z.string().optional(),
  }),
);

const whenSchema = z.union([z.literal('always'), z.literal('never'), z.array(conditionSchema).min(1)]);

export const safeguardsSchema = z.record(
  z.string(),
  z.strictObject({
    'applies-when': z.union([z.literal('always'), z.array(conditionSchema).min(1)]),
    'must-when': whenSchema,
    'unmet-when': z.array(conditionSchema).default([]),
    sources: sourcesSchema,
    statement: textSchema,
    mend: textSchema,
    question: textSchema,
    who: textSchema,
  }),
);

const responsibleSchema = z.enum([
  ...placementIds,
  'host',
  'technical',
  'provider',
  'process-owner',
  'requester',
  'line-manager',
  'internal-audit',
  'security',
  'data-owner',
  'change-board',
]);
const accountableSchema = z.enum([
  'process-owner',
  'head-of-host',
  'security',
  'internal-audit',
  'head-of-enterprise',
  'vendor',
]);

export const dutiesSchema = z.strictObject({
  actors: z.record(z.enum([...responsibleSchema.options, ...accountableSchema.options]), textSchema),
  duties: z.record(
    z.string(),
    z.strictObject({
      responsible: responsibleSchema,
      accountable: accountableSchema,
      'must-not': z.array(z.string()),
      exceptions: z
        .array(
          z.strictObject({
            when: conditionSchema,
            responsible: responsibleSchema,
            accountable: accountableSchema.optional(),
          }),
        )
        .default([]),
      sources: sourcesSchema,
      name: textSchema,
      meaning: textSchema,
    }),
  ),
});

const structureTexts = z.strictObject({ name: textSchema, meaning: textSchema });

export const structureSchema = z.strictObject({
  'centre-of-excellence': z.strictObject({
    users: z.number(),
    'legal-entities': z.number(),
    countries: z.number(),
  }),
  sources: sourcesSchema,
  structures: z.strictObject({
    'single-home': structureTexts,
    split: structureTexts,
    'centre-of-excellence': structureTexts,
    external: structureTexts,
  }),
});

export const tensionsSchema = z.strictObject({
  'tension-strategy-modules': tensionSchema(),
  'tension-size-admins': tensionSchema(),
  'tension-finance-controls': tensionSchema(),
});

function tensionSchema() {
  return z.strictObject({
    text: textSchema,
    cases: z.array(z.strictObject({ path: z.string(), ...conditionSchema.shape })),
  });
}
