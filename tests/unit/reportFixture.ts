/** Assessments made by hand, so that every sentence of a report can be told in advance. */
import type { Answers } from '../../src/model/answers.ts';
import type { Assessment, Cost, CostLine, Quantity } from '../../src/model/assessment.ts';
import type { Language } from '../../src/model/wording.ts';
import { makeReport } from '../../src/report/report.ts';
import type { Report } from '../../src/report/reportTypes.ts';
import { allWords } from '../../src/report/words/allWords.ts';
import { content } from '../content.ts';

/** A listed maker of equipment; 26 of 31 answers would be given. */
export const answers: Answers = {
  values: {
    'company.employees': 1800,
    'company.legalEntities': 5,
    'company.oversight': 'listed',
    'strategy.first': 'process-efficiency',
    'system.users': 130,
    'system.deployment': 'on-premise',
    'system.customisation': 'heavy',
    'system.integrations': 14,
    'capability.it': 'strong',
    'today.placement': 'operations',
    'today.admins': 1,
    'today.standstillHours': 14,
    'cost.region': 'CN',
  },
  overrides: {},
};

const around = (mean: number): Quantity => ({ p10: mean * 0.75, p50: mean * 0.97, p90: mean * 1.28, mean });

const line = (
  topic: string,
  kind: CostLine['kind'],
  mean: number,
  basis: CostLine['basis'] = 'estimate',
): CostLine => ({
  topic,
  kind,
  basis,
  ...around(mean),
});

const itLines: readonly CostLine[] = [
  line('role', 'cash', 236_000, 'sourced'),
  line('learning', 'cash', 4000),
  line('learning', 'capacity', 3000),
  line('support', 'cash', 26_000),
  line('standstill', 'capacity', 16_000, 'yours'),
  line('misfit', 'capacity', 68_000),
  line('errors', 'cash', 2000),
  line('errors', 'capacity', 11_000),
  line('controls', 'cash', 5000),
  line('controls', 'capacity', 10_000),
  line('moving', 'cash', 7000),
  line('moving', 'capacity', 9000),
];

const operationsLines: readonly CostLine[] = [
  line('role', 'cash', 236_000, 'sourced'),
  line('learning', 'cash', 7000),
  line('learning', 'capacity', 6000),
  line('support', 'cash', 34_000),
  line('standstill', 'capacity', 56_000, 'yours'),
  line('misfit', 'capacity', 32_000),
  line('errors', 'cash', 2000),
  line('errors', 'capacity', 11_000),
  line('controls', 'cash', 6000),
  line('controls', 'capacity', 11_000),
];

const placementCost = (lines: readonly CostLine[]) => {
  const mean = lines.reduce((total, each) => total + each.mean, 0);
  return { perYear: around(mean), total: around(mean * 3), lines };
};

export const cost: Cost = {
  currency: 'CNY',
  year: 2025,
  horizonYears: 3,
  role: {
    fte: { p10: 0.9, p50: 1.37, p90: 2.05, mean: 1.44 },
    perYear: { p10: 174_000, p50: 229_000, p90: 315_000, mean: 236_000 },
    againstToday: 1 - 1.37,
  },
  placements: { it: placementCost(itLines), operations: placementCost(operationsLines) },
  comparison: {
    placement: 'it',
    against: 'operations',
    saving: { p10: -12_000, p50: 5000, p90: 26_000, mean: 4000, probabilityPositive: 0.61 },
    verdict: 'undecided',
    breakEvens: [
      { parameter: 'standstill-spared', value: 9.04, unit: 'hours/year', yours: 14, fixed: -24_860, perUnit: 2750 },
      { parameter: 'misfit-hours-it', value: 260, unit: 'hours/year', yours: null, fixed: 26_000, perUnit: -100 },
    ],
    drivers: [
      { parameter: 'standstill-cash', unit: 'currency/hour', at: [0, 900], low: -12_000, high: 20_000 },
      { parameter: 'misfit-hours-it', unit: 'hours/year', at: [100, 400], low: 16_000, high: -14_000 },
      { parameter: 'system.users', unit: 'users', at: [90, 700], low: 1000, high: 9000 },
    ],
  },
};

/** IT first, clear, undecided in money. */
export const assessment: Assessment = {
  schema: 1,
  modelVersion: '2026.11',
  seed: 1,
  samples: 16_384,
  answered: { count: 26, total: 31 },
  recommendation: {
    placement: 'it',
    confidence: 'clear',
    runnerUp: 'operations',
    halfWidth95: 0.0062,
    otherRules: {
      low: 0.534,
      high: 0.841,
      rules: [
        { id: 'additive', placement: 'it', acceptability: 0.841, recommended: 0.841 },
        { id: 'weaker-effects', placement: 'it', acceptability: 0.72, recommended: 0.72 },
        { id: 'stronger-effects', placement: 'it', acceptability: 0.83, recommended: 0.83 },
        { id: 'narrower-base', placement: 'it', acceptability: 0.534, recommended: 0.534 },
      ],
    },
    ruleSpread: {
      rule: 'narrower-base',
      difference: -0.276,
      because: [
        { path: 'strategy.first', difference: 0.021 },
        { path: 'system.customisation', difference: -0.25 },
      ],
    },
    decidingQuestion: null,
    decidingOutcomes: [],
    rankAcceptability: {
      it: [0.81, 0.15, 0.03, 0.01],
      operations: [0.15, 0.62, 0.17, 0.06],
      finance: [0.03, 0.16, 0.52, 0.29],
      general: [0.01, 0.07, 0.28, 0.64],
    },
    pairwiseWinning: {},
    centralWeights: {},
    confidenceFactors: {},
  },
  ruledOut: [],
  possibleFirst: ['it', 'operations'],
  stopAsking: true,
  reasons: [
    {
      criterion: 'technical-resilience',
      favours: 'it',
      contribution: 0.1426,
      because: ['system.customisation', 'system.integrations', 'system.deployment', 'strategy.first', 'capability.it'],
    },
    { criterion: 'process-fit', favours: 'operations', contribution: -0.0812, because: ['strategy.first'] },
    { criterion: 'control-independence', favours: 'it', contribution: 0.0603, because: ['company.oversight'] },
    { criterion: 'module-coverage', favours: 'operations', contribution: -0.0404, because: [] },
    { criterion: 'coordination', favours: 'operations', contribution: -0.02, because: [] },
    { criterion: 'financial-integrity', favours: 'it', contribution: 0.01, because: [] },
  ],
  meanDifference: 0.0713,
  meanWeights: {
    'technical-resilience': 0.31,
    'process-fit': 0.22,
    'control-independence': 0.17,
    'module-coverage': 0.12,
    coordination: 0.1,
    'financial-integrity': 0.08,
  },
  flips: [
    {
      changes: [{ path: 'system.deployment', from: 'on-premise', to: 'saas' }],
      placement: 'operations',
      acceptability: 0.52,
      between: null,
    },
    {
      changes: [{ path: 'system.users', from: 130, to: 40 }],
      placement: 'operations',
      acceptability: 0.5,
      between: [36, 44],
    },
    {
      changes: [{ path: 'capability.it', from: 'strong', to: 'absent' }],
      placement: 'operations',
      acceptability: 0.64,
      between: null,
    },
  ],
  breakEvenWeights: { 'technical-resilience': 0.183 },
  nextQuestions: [],
  structure: { id: 'single-home', because: ['system.users'], missing: ['company.countries'] },
  dutyMap: [
    {
      duty: 'grant-access',
      responsible: 'it',
      accountable: 'head-of-host',
      mustNot: ['approve-access', 'review-access'],
      sources: ['C04'],
    },
    { duty: 'own-data', responsible: 'data-owner', accountable: 'process-owner', mustNot: [], sources: ['judgement'] },
  ],
  safeguards: [
    { id: 'no-posting', severity: 'must', state: 'unknown', sources: ['C04'] },
    { id: 'separate-approval', severity: 'must', state: 'unknown', sources: ['C04', 'C07'] },
    { id: 'log-outside', severity: 'must', state: 'unknown', sources: ['C03'] },
    { id: 'separate-release', severity: 'must', state: 'unknown', sources: ['C04'] },
    { id: 'key-users', severity: 'should', state: 'met', sources: ['judgement'] },
  ],
  cost,
  warnings: [],
};

/** The same with some of its fields replaced. */
export interface Changes {
  readonly assessment?: Partial<Assessment>;
  readonly recommendation?: Partial<Assessment['recommendation']>;
  readonly values?: Answers['values'];
  readonly overrides?: Answers['overrides'];
}

export function changed(changes: Changes): { assessment: Assessment; answers: Answers } {
  return {
    assessment: {
      ...assessment,
      ...changes.assessment,
      recommendation: { ...assessment.recommendation, ...changes.recommendation },
    },
    answers: {
      values: { ...answers.values, ...changes.values },
      overrides: { ...answers.overrides, ...changes.overrides },
    },
  };
}

export function reportOf(language: Language, changes: Changes = {}): Report {
  const { model, wording } = content;
  return makeReport({ model, wording: wording[language], words: allWords[language], ...changed(changes) });
}

/** No-break spaces as plain ones, so that expected sentences can be typed. */
export const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');
