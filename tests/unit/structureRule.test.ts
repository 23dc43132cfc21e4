/** Which structure the answers lead to, at every boundary of its rule, and what is named where they are missing. */
import { describe, expect, test } from 'vitest';
import { structure } from '../../src/engine/explanation/structure.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { PlacementId, StructureId } from '../../src/model/decision.ts';
import { content } from '../content.ts';

const { model, wording } = content;
const of = (values: Answers['values'], host: PlacementId | null) => structure(model, { values, overrides: {} }, host);

const BOTH = { 'capability.it': 'basic', 'capability.finance': 'basic' };
const LARGE = { 'system.users': 300, 'company.legalEntities': 10, 'company.countries': 1 };
const SMALL = { 'system.users': 40, 'company.legalEntities': 1, 'company.countries': 1 };

interface Row {
  readonly values: Answers['values'];
  readonly host: PlacementId | null;
  readonly id: StructureId;
  readonly missing?: readonly string[];
  readonly why: string;
}

const rows: readonly Row[] = [
  { values: {}, host: null, id: 'external', why: 'no department is left' },
  { values: { ...BOTH, ...LARGE }, host: 'it', id: 'centre-of-excellence', why: 'exactly at both thresholds' },
  { values: { ...BOTH, ...LARGE, 'system.users': 299 }, host: 'it', id: 'single-home', why: 'one user fewer' },
  { values: { ...BOTH, ...LARGE, 'company.legalEntities': 9 }, host: 'it', id: 'single-home', why: 'one entity fewer' },
  {
    values: { ...BOTH, ...LARGE, 'company.legalEntities': 1, 'company.countries': 3 },
    host: 'operations',
    id: 'centre-of-excellence',
    why: 'countries in place of entities',
  },
  {
    values: { ...BOTH, ...LARGE, 'company.legalEntities': 1, 'company.countries': 2 },
    host: 'it',
    id: 'single-home',
    why: 'one country fewer, and IT needs nobody to keep the servers',
  },
  {
    values: { ...LARGE, 'capability.it': 'absent', 'capability.finance': 'strong', 'system.deployment': 'saas' },
    host: 'finance',
    id: 'single-home',
    why: 'a centre without IT has no technical staff to draw on',
  },
  {
    values: {
      ...LARGE,
      'capability.it': 'strong',
      'capability.operations': 'absent',
      'capability.finance': 'absent',
      'capability.general': 'absent',
    },
    host: 'it',
    id: 'single-home',
    why: 'a centre without a business department has no process owners',
  },
  { values: { ...BOTH, ...SMALL }, host: 'finance', id: 'split', why: 'IT exists, so the servers lie there' },
  {
    values: { ...SMALL, 'capability.it': 'absent', 'capability.finance': 'basic', 'system.deployment': 'hosted' },
    host: 'finance',
    id: 'split',
    why: 'without IT a provider keeps what the vendor does not run',
  },
  {
    values: { ...SMALL, 'capability.it': 'absent', 'capability.finance': 'basic', 'system.deployment': 'saas' },
    host: 'finance',
    id: 'single-home',
    why: 'the vendor runs the servers, and there is no IT to share with',
  },
  { values: { ...BOTH, ...SMALL }, host: 'it', id: 'single-home', why: 'IT hosts both halves' },
  {
    values: { ...BOTH, 'system.users': 300 },
    host: 'it',
    id: 'single-home',
    missing: ['company.legalEntities', 'company.countries'],
    why: 'either of the two could still make it a centre',
  },
  {
    values: { ...BOTH, 'system.users': 299 },
    host: 'it',
    id: 'single-home',
    missing: [],
    why: 'too few users: entities and countries no longer matter',
  },
  {
    values: { ...BOTH, 'company.countries': 3 },
    host: 'it',
    id: 'single-home',
    missing: ['system.users', 'company.legalEntities'],
    why: 'the users decide',
  },
  {
    values: LARGE,
    host: 'it',
    id: 'single-home',
    missing: ['capability.it', 'capability.operations', 'capability.finance', 'capability.general'],
    why: 'whether there are departments to draw on is not told',
  },
  {
    values: { ...SMALL, 'capability.it': 'absent' },
    host: 'general',
    id: 'split',
    missing: ['system.deployment'],
    why: 'who runs the servers decides between split and one home',
  },
  {
    values: { 'company.employees': 120 },
    host: 'operations',
    id: 'split',
    missing: [
      'system.users',
      'company.legalEntities',
      'company.countries',
      'capability.it',
      'capability.operations',
      'capability.finance',
      'capability.general',
      'system.deployment',
    ],
    why: 'whether IT exists is asked for two reasons and named once',
  },
];

describe('structure', () => {
  test.each(rows)('$id for $host: $why', ({ values, host, id, missing }) => {
    const found = of(values, host);
    expect(found.id).toBe(id);
    if (missing) expect([...found.missing].sort()).toEqual([...missing].sort());
    // What is named as decisive was answered; what is named as missing was not.
    for (const path of found.because) if (host !== null) expect(values, path).toHaveProperty([path]);
    for (const path of found.missing) expect(values, path).not.toHaveProperty([path]);
  });

  test('every structure is reached, and each has its reasons in both languages with a source', () => {
    const ids = ['single-home', 'split', 'centre-of-excellence', 'external'] as const;
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
    for (const id of ids) {
      const { length } = model.structure.reasons[id];
      expect(length).toBeGreaterThanOrEqual(2);
      for (const { sources } of model.structure.reasons[id]) expect(sources.length).toBeGreaterThan(0);
      for (const language of ['en', 'zh'] as const) {
        const { reasons = [] } = wording[language].structures[id] ?? {};
        expect(reasons).toHaveLength(length);
        expect(reasons.join()).not.toMatch(/[{}]/);
      }
    }
  });
});
