import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Model } from '../../src/model/decision.ts';
import { content } from '../content.ts';

/**
 * Every field of the contract is computed: one cell of a copied model is changed, and exactly the fields that must
 * change do. The company leans towards operations, leaves some questions open and has something to put right.
 */
const company: Answers = {
  values: {
    'capability.it': 'basic',
    'capability.operations': 'basic',
    'capability.finance': 'exists',
    'capability.general': 'exists',
    'company.employees': 1800,
    'company.legalEntities': 12,
    'company.countries': 4,
    'strategy.first': 'process-efficiency',
    'modules.finance': 'core',
    'modules.production': 'some',
    'system.users': 420,
    'system.integrations': 14,
    'system.deployment': 'saas',
    'today.placement': 'it',
    'today.admins': 1,
    'cost.region': 'CN',
  },
  overrides: {},
};

/** Every ranking question answered, so that nothing is left to ask. */
const FULL: Answers['values'] = Object.fromEntries(
  content.model.questions.flatMap((each): [string, string | number][] => {
    if (each.kind === 'number') return each.breakpoints[0] ? [[each.path, each.breakpoints[0].at]] : [];
    const option = each.options.filter(({ prior }) => prior > 0).at(each.echoes ? 0 : -1);
    return option ? [[each.path, option.id]] : [];
  }),
);

/** All that hangs on weights or performances. Not what open questions are worth: here none changes who leads, so nothing. */
const RANKING = [
  'recommendation.halfWidth95',
  'recommendation.otherRules',
  'recommendation.ruleSpread',
  'recommendation.rankAcceptability',
  'recommendation.pairwiseWinning',
  'recommendation.centralWeights',
  'recommendation.confidenceFactors',
  'reasons',
  'meanDifference',
  'flips',
  'breakEvenWeights',
  'workings',
];

interface Row {
  readonly cell: string;
  readonly change: (model: Model) => Model;
  readonly moves: readonly string[];
  readonly why: string;
}

const criterion =
  (id: string, change: (base: { low: number; high: number }) => { low: number; high: number }) =>
  (model: Model): Model => ({
    ...model,
    criteria: model.criteria.map((each) => (each.id === id ? { ...each, base: change(each.base) } : each)),
  });

const parameter =
  (id: string, factor: number) =>
  (model: Model): Model => ({
    ...model,
    costs: {
      ...model.costs,
      parameters: model.costs.parameters.map((each) =>
        each.id === id
          ? {
              ...each,
              values: each.values.map((value) => ({
                ...value,
                low: value.low * factor,
                likely: value.likely * factor,
                high: value.high * factor,
              })),
            }
          : each,
      ),
    },
  });

const rows: readonly Row[] = [
  {
    cell: 'version',
    change: (model) => ({ ...model, version: '2099.01' }),
    moves: ['modelVersion'],
    why: 'the version is only printed',
  },
  {
    cell: 'base importance of process fit',
    change: criterion('process-fit', ({ low, high }) => ({ low: low * 0.95, high: high * 0.95 })),
    moves: [...RANKING, 'meanWeights'],
    why: 'weights move, and with them all that is counted; nothing about duties, safeguards or money',
  },
  {
    cell: 'performance of operations on process fit',
    change: (model) => ({
      ...model,
      performances: model.performances.map((each) =>
        each.placement === 'operations' && each.criterion === 'process-fit'
          ? { ...each, low: each.low - 0.01, high: each.high - 0.01 }
          : each,
      ),
    }),
    moves: RANKING,
    why: 'the mean weights over all readings do not hang on performances',
  },
  {
    cell: 'threshold of a clear result',
    change: (model) => ({ ...model, confidence: { ...model.confidence, leaning: 0.99 } }),
    moves: ['recommendation.confidence'],
    why: 'the label alone; the shares stay',
  },
  {
    cell: 'users from which a centre of excellence fits',
    change: (model) => ({
      ...model,
      structure: { ...model.structure, centreOfExcellence: { ...model.structure.centreOfExcellence, users: 5000 } },
    }),
    moves: ['structure', 'dutyMap', 'safeguards'],
    why: 'who decides on changes and whether a charter is asked for follow the structure; it reads no weight',
  },
  {
    cell: 'who answers for approving access',
    change: (model) => ({
      ...model,
      duties: model.duties.map((each) =>
        each.id === 'approve-access' ? { ...each, accountable: 'head-of-enterprise' } : each,
      ),
    }),
    moves: ['dutyMap'],
    why: 'duties never move the ranking',
  },
  {
    cell: 'severity of key users',
    change: (model) => ({
      ...model,
      safeguards: model.safeguards.map((each) => (each.id === 'key-users' ? { ...each, mustWhen: 'always' } : each)),
    }),
    moves: ['safeguards'],
    why: 'a safeguard whose state is unknown caps nothing',
  },
  {
    cell: 'the wage in China',
    change: parameter('wage', 2),
    moves: ['cost', 'workings'],
    why: 'money never moves the ranking',
  },
  {
    cell: 'a contradiction of its own',
    change: (model) => ({
      ...model,
      tensions: [
        ...model.tensions,
        {
          code: 'tension-strategy-modules',
          path: 'strategy.first',
          when: { answers: { 'strategy.first': ['process-efficiency'] } },
        },
      ],
    }),
    moves: ['warnings'],
    why: 'it is named first; the label is at most leaning already',
  },
];

/** The fields of an assessment, the recommendation's one by one, as text. */
function fields(assessment: Assessment): Map<string, string> {
  const { recommendation, ...rest } = assessment;
  return new Map([
    ...Object.entries(recommendation).map(([key, value]): [string, string] => [
      `recommendation.${key}`,
      JSON.stringify(value),
    ]),
    ...Object.entries(rest).map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
  ]);
}

describe('one cell changed', () => {
  const before = fields(assess(content.model, company, { samples: 2048 }));

  test.each(rows)('$cell: $why', ({ change, moves }) => {
    const after = fields(assess(change(content.model), company, { samples: 2048 }));
    const changed = [...after.keys()].filter((key) => after.get(key) !== before.get(key));
    expect(changed.sort()).toEqual([...moves].sort());
  });

  test('between them the rows and the answers move every field', () => {
    const moved = new Set(rows.flatMap((row) => row.moves));
    const others: readonly Answers['values'][] = [
      {},
      { 'capability.operations': 'absent', 'strategy.first': 'technology' },
      { ...FULL, 'capability.general': 'none' },
    ];
    for (const values of others) {
      const other = fields(assess(content.model, { values, overrides: {} }, { samples: 2048, seed: 2 }));
      for (const key of other.keys()) if (other.get(key) !== before.get(key)) moved.add(key);
    }
    // The version of the shape and the number of readings are given, not computed.
    const given = ['schema', 'samples'];
    expect([...before.keys()].filter((key) => !moved.has(key) && !given.includes(key))).toEqual([]);
  });
});
