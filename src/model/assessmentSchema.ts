/** The assessment, version 1, as a zod schema of the types in `assessment.ts`; published as JSON Schema. */
import { z } from 'zod';
import { answerFieldByPath } from './answerFields.ts';
import type { Assessment, OtherRule, WarningCode } from './assessment.ts';
import type { Accountable, PlacementId, Responsible } from './decision.ts';

/** The members of a union of texts; the type sees to it that none is missing. */
const members = <T extends string>(all: Record<T, 0>): [T, ...T[]] => Object.keys(all) as [T, ...T[]];

/** The closed list of warnings. */
export const warningCodes = members<WarningCode>({
  'tension-strategy-modules': 0,
  'tension-size-admins': 0,
  'tension-finance-controls': 0,
  'placement-absent': 0,
  'users-above-employees': 0,
  'one-answer-decides': 0,
  'all-ruled-out': 0,
  'region-missing': 0,
  'size-missing': 0,
  'own-figures-missing': 0,
  'override-outside-range': 0,
  'dropped-field': 0,
  migrated: 0,
  'tension-process-modules': 0,
  'tension-group-entity': 0,
  'tension-oversight-controls': 0,
  'tension-oversight-nobody': 0,
  'tension-grade-nobody': 0,
  'tension-oversight-finance': 0,
  'tension-listed-public': 0,
  'tension-users-modules': 0,
  'tension-no-users': 0,
  'tension-nobody-admins': 0,
  'tension-host-unstaffed': 0,
  'tension-admins-people': 0,
  'tension-joint-custody': 0,
  'odd-few-users': 0,
  'odd-no-core-area': 0,
  'odd-industry-areas': 0,
  'odd-priority-department': 0,
  'odd-compliance-unwatched': 0,
  'odd-unregulated-finance': 0,
  'odd-unaudited-large': 0,
  'odd-listed-small': 0,
  'odd-listed-ledger': 0,
  'odd-entities-people': 0,
  'odd-countries-entities': 0,
  'odd-countries-people': 0,
  'odd-diversified-small': 0,
  'odd-departments-people': 0,
  'odd-large-departments': 0,
  'odd-technical-without-it': 0,
  'odd-it-without-skill': 0,
  'odd-saas-customised': 0,
  'odd-grade-abroad': 0,
  'odd-grade-unwatched': 0,
  'odd-many-admins': 0,
  'odd-two-administrators': 0,
  'odd-three-posts': 0,
  'odd-many-interfaces': 0,
  'odd-nobody-users': 0,
  'odd-standstill': 0,
});

const placementIds = members<PlacementId>({ it: 0, operations: 0, finance: 0, general: 0 });
const accountable = members<Accountable>({
  'process-owner': 0,
  'head-of-host': 0,
  'head-of-technical': 0,
  'head-of-it': 0,
  security: 0,
  'internal-audit': 0,
  'head-of-enterprise': 0,
  vendor: 0,
});
const responsible = members<Responsible>({
  it: 0,
  operations: 0,
  finance: 0,
  general: 0,
  host: 0,
  technical: 0,
  provider: 0,
  'second-person': 0,
  'process-owner': 0,
  requester: 0,
  'line-manager': 0,
  'internal-audit': 0,
  security: 0,
  'security-administrator': 0,
  'audit-administrator': 0,
  'data-owner': 0,
  'change-board': 0,
  'head-of-enterprise': 0,
});

const placement = z.enum(placementIds);
const otherRule = z.enum(
  members<OtherRule>({ additive: 0, 'weaker-effects': 0, 'stronger-effects': 0, 'narrower-base': 0 }),
);
const share = z.number().min(0).max(1);
const difference = z.number().min(-1).max(1);
const path = z.string();
const paths = z.array(path);
const sources = z.array(z.string());
const byPlacement = <T extends z.ZodType>(value: T) => z.partialRecord(placement, value);
const byCriterion = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const figures = { p10: z.number(), p50: z.number(), p90: z.number(), mean: z.number() };
const quantity = z.strictObject(figures);

const recommendation = z.strictObject({
  placement: placement.nullable(),
  confidence: z.enum(['clear', 'leaning', 'close']),
  runnerUp: placement.nullable(),
  halfWidth95: share,
  otherRules: z.strictObject({
    low: share,
    high: share,
    rules: z.array(z.strictObject({ id: otherRule, placement, acceptability: share, recommended: share })),
  }),
  ruleSpread: z
    .strictObject({
      rule: otherRule,
      difference,
      because: z.array(z.strictObject({ path, difference })),
    })
    .nullable(),
  decidingQuestion: path.nullable(),
  decidingOutcomes: z.array(
    z.strictObject({ value: z.union([z.string(), z.number()]), placement, acceptability: share }),
  ),
  rankAcceptability: byPlacement(z.array(share)),
  pairwiseWinning: byPlacement(byPlacement(share)),
  centralWeights: byPlacement(byCriterion(share).nullable()),
  confidenceFactors: byPlacement(share.nullable()),
});

const comparison = z.strictObject({
  placement,
  against: placement,
  saving: z.strictObject({ ...figures, probabilityPositive: share }),
  verdict: z.enum(['saves', 'costs', 'undecided']),
  breakEvens: z.array(
    z.strictObject({
      parameter: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      yours: z.number().nullable(),
    }),
  ),
  drivers: z.array(
    z.strictObject({
      parameter: z.string(),
      unit: z.string(),
      at: z.tuple([z.number(), z.number()]),
      low: z.number(),
      high: z.number(),
    }),
  ),
});

const cost = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  year: z.int(),
  horizonYears: z.int().min(1).max(5),
  role: z.strictObject({ fte: quantity, perYear: quantity, againstToday: z.number().nullable() }),
  placements: byPlacement(
    z.strictObject({
      perYear: quantity,
      total: quantity,
      lines: z.array(
        z.strictObject({
          topic: z.string(),
          kind: z.enum(['cash', 'capacity']),
          basis: z.enum(['sourced', 'estimate', 'yours']),
          ...figures,
        }),
      ),
    }),
  ),
  comparison: comparison.nullable(),
});

const change = z.strictObject({
  path: z.enum([...answerFieldByPath.keys()]),
  from: z.union([z.string(), z.number()]).nullable(),
  to: z.union([z.string(), z.number()]),
});

export const assessmentSchema = z
  .strictObject({
    schema: z.literal(1),
    modelVersion: z.string(),
    seed: z.int(),
    samples: z.int().positive(),
    answered: z.strictObject({ count: z.int().min(0), total: z.int().positive() }),
    recommendation,
    ruledOut: z.array(z.strictObject({ placement, because: paths })),
    possibleFirst: z.array(placement),
    stopAsking: z.boolean(),
    reasons: z.array(
      z.strictObject({ criterion: z.string(), favours: placement, contribution: z.number(), because: paths }),
    ),
    meanDifference: z.number().nullable(),
    meanWeights: byCriterion(share),
    flips: z.array(
      z.strictObject({
        changes: z.array(change),
        placement,
        acceptability: share,
        between: z.tuple([z.number(), z.number()]).nullable(),
      }),
    ),
    breakEvenWeights: byCriterion(share.nullable()),
    nextQuestions: z.array(z.strictObject({ path, value: z.number() })),
    structure: z.strictObject({
      id: z.enum(['single-home', 'split', 'centre-of-excellence', 'external']),
      because: paths,
      missing: paths,
    }),
    dutyMap: z.array(
      z.strictObject({
        duty: z.string(),
        responsible: z.enum(responsible),
        accountable: z.enum(accountable),
        mustNot: z.array(z.string()),
        sources,
      }),
    ),
    safeguards: z.array(
      z.strictObject({
        id: z.string(),
        severity: z.enum(['must', 'should']),
        state: z.enum(['unmet', 'unknown', 'met']),
        sources,
      }),
    ),
    cost: cost.nullable(),
    warnings: z.array(z.strictObject({ path: z.string(), code: z.enum(warningCodes) })),
  })
  .meta({
    title: 'Assessment, version 1',
    description:
      'Probabilities and contributions with 4 decimals, full-time equivalents and hours with 2, money whole.',
    'x-warning-codes': warningCodes,
  }) satisfies z.ZodType<Assessment>;
