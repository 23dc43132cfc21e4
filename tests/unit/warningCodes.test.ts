import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers, Override } from '../../src/model/answers.ts';
import { warningCodes } from '../../src/model/assessmentSchema.ts';
import { openLink } from '../../src/share/openLink.ts';
import { content } from '../content.ts';
import { oddityCases, tensionCases } from './contradictionCases.ts';

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

  test.each(tensionCases)('$code caps the label: $why', ({ code, path, values }) => {
    const { recommendation, warnings } = assessed(values);
    expect(warnings.slice(0, 2)).toContainEqual({ path, code });
    expect(recommendation.confidence).not.toBe('clear');
  });

  test.each(tensionCases)('$code is not there: $whyNot', ({ code, values, but }) => {
    expect(assessed({ ...values, ...but }).warnings.map((each) => each.code)).not.toContain(code);
  });

  test.each(oddityCases)('$code is told: $why', ({ code, path, values }) => {
    expect(assessed(values).warnings).toContainEqual({ path, code });
  });

  test.each(oddityCases)('$code is not told: $whyNot', ({ code, values, but }) => {
    expect(assessed({ ...values, ...but }).warnings.map((each) => each.code)).not.toContain(code);
  });

  test('one answer is pointed at once, and a contradiction before an oddity', () => {
    const areas = tensionCases.find(({ code }) => code === 'tension-users-modules')?.values ?? {};
    const { warnings } = assessed({ ...areas, 'system.users': 500 });
    expect(warnings.filter(({ path }) => path === 'modules.finance')).toEqual([
      { path: 'modules.finance', code: 'tension-users-modules' },
    ]);
    const both = { 'company.oversight': 'listed', 'today.placement': 'finance', 'controls.separate-approval': 'no' };
    expect(
      assessed(both)
        .warnings.filter(({ path }) => path.startsWith('controls.'))
        .map(({ code }) => code),
    ).toEqual(['tension-finance-controls']);
  });

  test('an oddity leaves the label as it is', () => {
    const values = { 'strategy.first': 'technology', 'system.users': 200, 'system.deployment': 'saas' };
    const plain = assessed(values);
    const odd = assessed({ ...values, 'company.protectionGrade': 2, 'cost.region': 'US' });
    expect(odd.warnings.map(({ code }) => code)).toContain('odd-grade-abroad');
    expect(odd.recommendation).toEqual(plain.recommendation);
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
  const covered = new Set<string>([
    ...[...rows, ...tensionCases, ...oddityCases].map((row) => row.code),
    'dropped-field',
    'migrated',
  ]);
  expect(warningCodes.filter((code) => !covered.has(code))).toEqual([]);
});
