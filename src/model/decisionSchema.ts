/** What each file of `content/model/` holds, questions aside. */
import { z } from 'zod';
import { warningCodes } from './assessmentSchema.ts';
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
    clause: textSchema,
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
  'second-person',
  'process-owner',
  'requester',
  'line-manager',
  'internal-audit',
  'security',
  'security-administrator',
  'audit-administrator',
  'data-owner',
  'change-board',
  'head-of-enterprise',
]);
const accountableSchema = z.enum([
  'process-owner',
  'head-of-host',
  'head-of-technical',
  'head-of-it',
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
      'applies-when': z.union([z.literal('always'), z.array(conditionSchema).min(1)]).default('always'),
      responsible: responsibleSchema,
      accountable: accountableSchema,
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
      clause: textSchema,
      name: textSchema,
      meaning: textSchema,
    }),
  ),
  pairs: z.array(
    z.strictObject({
      duties: z.tuple([z.string(), z.string()]),
      sources: sourcesSchema,
      clause: textSchema,
      why: textSchema,
    }),
  ),
});

const structureTexts = z.strictObject({
  name: textSchema,
  meaning: textSchema,
  reasons: z.array(z.strictObject({ say: textSchema, sources: sourcesSchema })).min(1),
});

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

const tensionSchema = z.strictObject({
  text: textSchema,
  why: textSchema,
  sources: sourcesSchema,
  cases: z.array(z.strictObject({ path: z.string(), ...conditionSchema.shape })),
});

export const tensionsSchema = z.partialRecord(z.enum(warningCodes), tensionSchema);

export const odditiesSchema = z.partialRecord(
  z.enum(warningCodes),
  z.strictObject({ lead: textSchema, ...tensionSchema.shape }),
);
