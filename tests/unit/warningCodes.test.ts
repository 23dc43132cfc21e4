import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers, Override } from '../../src/model/answers.ts';
import { warningCodes } from '../../src/model/assessmentSchema.ts';
import { openLink } from '../../src/share/openLink.ts';
import { content } from '../content.ts';

const { model } = content;
const assessed = (values: Answers['values'], overrides: Record<string, Override> = {}) =>
  assess(model, { values, overrides }, { samples: 256 });

interface Row {
  readonly code: (typeof warningCodes)[number];
  readonly path: string;
  readonly values: Answers['values'];
  readonly overrides?: Record<string, Override>;
  readonly why: string;
}

const absent = Object.fromEntries(model.placements.map((each) => [each.capability, 'absent']));

const rows: readonly Row[] = [
  {
    code: 'tension-strategy-modules',
    path: 'strategy.first',
    values: { 'strategy.first': 'financial-control', 'modules.finance': 'none' },
    why: 'control of money first, yet no finance module',
  },
  {
    code: 'tension-size-admins',
    path: 'today.admins',
    values: { 'system.users': 5000, 'today.admins': 0.2 },
    why: 'a fifth of a person cannot run an ERP with five thousand users',
  },
  {
    code: 'tension-finance-controls',
    path: 'controls.separate-approval',
    values: { 'company.oversight': 'listed', 'today.placement': 'finance', 'controls.separate-approval': 'no' },
    why: 'a listed company, hosted by finance, that lets the same people approve access',
  },
  {
    code: 'placement-absent',
    path: 'today.placement',
    values: { 'today.placement': 'it', 'capability.it': 'absent' },
    why: 'a department that does not exist hosts it today',
  },
  {
    code: 'users-above-employees',
    path: 'system.users',
    values: { 'system.users': 300, 'company.employees': 200 },
    why: 'more users than people',
  },
  {
    code: 'one-answer-decides',
    path: 'strategy.first',
    values: {
      'strategy.first': 'group-alignment',
      'system.users': 200,
      'system.integrations': 10,
      'company.legalEntities': 10,
    },
    why: 'nothing else speaks for the general office',
  },
  { code: 'all-ruled-out', path: 'capability', values: absent, why: 'nobody is there to host it' },
  { code: 'region-missing', path: 'cost.region', values: { 'system.users': 100 }, why: 'no region, no wage' },
  { code: 'size-missing', path: 'system.users', values: { 'cost.region': 'CN' }, why: 'no size, no workload' },
  {
    code: 'own-figures-missing',
    path: 'cost.overrides.on-cost',
    values: { 'cost.region': 'own', 'cost.currency': 'CHF', 'system.users': 100 },
    overrides: { wage: 90_000 },
    why: 'the reader’s own region needs on-cost too',
  },
  {
    code: 'override-outside-range',
    path: 'cost.overrides.wage',
    values: { 'cost.region': 'CN', 'system.users': 100 },
    overrides: { wage: 90_000_000 },
    why: 'ninety million a year is a slip of the keyboard',
  },
];

describe('warnings of an assessment', () => {
  test.each(rows)('$code: $why', ({ code, path, values, overrides }) => {
    expect(assessed(values, overrides).warnings).toContainEqual({ path, code });
  });

  test.each(rows)('$code is not there for a company that is in order', ({ code }) => {
    const { warnings } = assessed({
      'strategy.first': 'process-efficiency',
      'modules.finance': 'core',
      'modules.production': 'core',
      'modules.inventory-logistics': 'core',
      'company.businessLines': 'single',
      'system.deployment': 'saas',
      'company.employees': 900,
      'system.users': 200,
      'today.placement': 'operations',
      'today.admins': 1,
      'cost.region': 'CN',
    });
    expect(warnings.map((each) => each.code)).not.toContain(code);
  });

  test('a contradiction caps the label and comes first', () => {
    const { recommendation, warnings } = assessed({
      'strategy.first': 'financial-control',
      'modules.finance': 'none',
      'capability.operations': 'absent',
      'capability.general': 'absent',
      'capability.finance': 'absent',
    });
    expect(warnings[0]?.code).toBe('tension-strategy-modules');
    expect(recommendation.rankAcceptability.it?.[0]).toBe(1);
    expect(recommendation.confidence).toBe('leaning');
  });
});

describe('warnings of a link', () => {
  test('dropped-field: a value that is no longer valid', () => {
    expect(openLink('#a=1;company.employees=none', []).warnings).toEqual([
      { path: 'company.employees', code: 'dropped-field' },
    ]);
  });

  test('migrated: a link of a newer version', () => {
    expect(openLink('#a=2;company.employees=20', []).warnings).toContainEqual({ path: 'schema', code: 'migrated' });
  });
});

test('every published warning code has its fixture', () => {
  const covered = new Set<string>([...rows.map((row) => row.code), 'dropped-field', 'migrated']);
  expect(warningCodes.filter((code) => !covered.has(code))).toEqual([]);
});
