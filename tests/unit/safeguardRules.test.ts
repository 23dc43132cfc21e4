/** Which safeguards are asked of whom: by placement, by protection grade and by outside control, and of nobody else. */
import { describe, expect, test } from 'vitest';
import { safeguards } from '../../src/engine/explanation/safeguards.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { PlacementId, StructureId } from '../../src/model/decision.ts';
import { content } from '../content.ts';

const { model, wording } = content;
const HOSTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];
const of = (values: Answers['values'], host: PlacementId | null, structure?: StructureId) =>
  safeguards(model, { values, overrides: {} }, host, structure);
const severity = (id: string, ...rest: Parameters<typeof of>): string =>
  of(...rest).find((each) => each.id === id)?.severity ?? 'not asked';

const PLAIN: Answers['values'] = {
  'company.oversight': 'private',
  'modules.inventory-logistics': 'core',
  'system.deployment': 'on-premise',
  'capability.it': 'basic',
};

interface Row {
  readonly id: string;
  readonly values: Answers['values'];
  readonly host: PlacementId | null;
  readonly structure?: StructureId;
  readonly is: 'must' | 'should' | 'not asked';
  readonly why: string;
}

const byHost: readonly Row[] = [
  { id: 'it-privilege-review', values: PLAIN, host: 'it', is: 'should', why: 'IT’s own rights are a risk too' },
  {
    id: 'it-privilege-review',
    values: { ...PLAIN, 'company.oversight': 'listed' },
    host: 'it',
    is: 'must',
    why: 'auditors of a listed company look at it',
  },
  { id: 'it-privilege-review', values: PLAIN, host: 'finance', is: 'not asked', why: 'IT does not host' },
  { id: 'process-owners', values: PLAIN, host: 'it', is: 'should', why: 'IT is far from the processes' },
  { id: 'process-owners', values: PLAIN, host: 'operations', is: 'not asked', why: 'operations runs them' },
  { id: 'stock-chain', values: PLAIN, host: 'operations', is: 'should', why: 'operations keeps the stock' },
  {
    id: 'stock-chain',
    values: { ...PLAIN, 'company.oversight': 'regulated' },
    host: 'operations',
    is: 'must',
    why: 'a regulator asks',
  },
  {
    id: 'stock-chain',
    values: { ...PLAIN, 'modules.inventory-logistics': 'none' },
    host: 'operations',
    is: 'not asked',
    why: 'no stock in the ERP',
  },
  { id: 'stock-chain', values: PLAIN, host: 'finance', is: 'not asked', why: 'finance keeps no stock' },
  { id: 'finance-chain', values: PLAIN, host: 'finance', is: 'must', why: 'one manager would hold the whole chain' },
  { id: 'finance-chain', values: PLAIN, host: 'general', is: 'not asked', why: 'the office posts nothing' },
  { id: 'shared-intake', values: PLAIN, host: 'finance', is: 'should', why: 'finance would serve itself first' },
  { id: 'shared-intake', values: PLAIN, host: 'general', is: 'not asked', why: 'the office is nobody’s party' },
  { id: 'technical-keeper', values: PLAIN, host: 'operations', is: 'must', why: 'servers that the host cannot keep' },
  { id: 'technical-keeper', values: PLAIN, host: 'it', is: 'not asked', why: 'IT keeps them' },
  {
    id: 'technical-keeper',
    values: { ...PLAIN, 'system.deployment': 'saas' },
    host: 'operations',
    is: 'not asked',
    why: 'the vendor keeps them',
  },
  { id: 'protected-time', values: PLAIN, host: 'general', is: 'should', why: 'an office turns it into odd jobs' },
  { id: 'protected-time', values: PLAIN, host: 'it', is: 'not asked', why: 'IT does it as its trade' },
  { id: 'provider-contract', values: PLAIN, host: 'general', is: 'should', why: 'an office buys its technical help' },
  {
    id: 'provider-contract',
    values: { ...PLAIN, 'capability.it': 'absent' },
    host: 'general',
    is: 'must',
    why: 'and without IT there is nobody else',
  },
  {
    id: 'provider-contract',
    values: { ...PLAIN, 'capability.it': 'absent' },
    host: 'finance',
    is: 'must',
    why: 'servers, no IT: a provider keeps them',
  },
  { id: 'provider-contract', values: PLAIN, host: 'finance', is: 'not asked', why: 'IT keeps them' },
  {
    id: 'provider-contract',
    values: { 'capability.it': 'none', 'system.deployment': 'on-premise' },
    host: 'it',
    is: 'should',
    why: 'IT keeps its own servers without having run any',
  },
  {
    id: 'provider-contract',
    values: { 'capability.it': 'none', 'system.deployment': 'saas' },
    host: 'operations',
    is: 'not asked',
    why: 'the vendor keeps the servers',
  },
  { id: 'provider-contract', values: {}, host: null, structure: 'external', is: 'must', why: 'all of it is bought' },
  { id: 'charter', values: {}, host: 'it', structure: 'centre-of-excellence', is: 'should', why: 'who decides?' },
  { id: 'charter', values: {}, host: 'it', structure: 'single-home', is: 'not asked', why: 'there is no centre' },
];

/** What GB/T 22239-2019 asks for at each grade; the last row: no grade told. */
const grades: readonly { readonly grade: number | null; readonly musts: readonly string[] }[] = [
  { grade: null, musts: [] },
  { grade: 1, musts: ['leavers', 'named-administrator'] },
  { grade: 2, musts: ['leavers', 'three-posts'] },
  { grade: 3, musts: ['changes-approved', 'leavers', 'security-administrator', 'three-posts'] },
  { grade: 4, musts: ['changes-approved', 'joint-custody', 'leavers', 'security-administrator', 'three-posts'] },
];
const GRADED = [
  'changes-approved',
  'joint-custody',
  'leavers',
  'named-administrator',
  'security-administrator',
  'three-posts',
];

/** What a listed company's auditors or a regulator make a must, for IT hosting with servers of its own. */
const REGIME = [
  'access-review',
  'changes-approved',
  'it-privilege-review',
  'leavers',
  'restore-tested',
  'separate-release',
  'two-administrators',
];

const mustsOf = (values: Answers['values'], host: PlacementId): string[] =>
  of(values, host)
    .filter((each) => each.severity === 'must')
    .map(({ id }) => id)
    .sort();

describe('safeguards', () => {
  test.each(byHost)('$id is $is for $host: $why', ({ id, values, host, structure, is }) => {
    expect(severity(id, values, host, structure)).toBe(is);
  });

  test('each department has at least two of its own, and no two departments the same list', () => {
    const lists = HOSTS.map((host) => of(PLAIN, host).map(({ id }) => id));
    const common = lists.reduce((left, right) => left.filter((id) => right.includes(id)));
    for (const list of lists) expect(list.filter((id) => !common.includes(id)).length).toBeGreaterThanOrEqual(2);
    expect(new Set(lists.map((list) => list.join())).size).toBe(4);
  });

  test.each(grades)('protection grade $grade: $musts', ({ grade, musts }) => {
    for (const host of HOSTS) {
      const values = grade === null ? PLAIN : { ...PLAIN, 'company.protectionGrade': grade };
      expect(mustsOf(values, host).filter((id) => GRADED.includes(id))).toEqual(musts);
    }
  });

  test('grade 2 asks for approval of changes without steps: a should', () => {
    expect(severity('changes-approved', { 'company.protectionGrade': 2 }, 'it')).toBe('should');
  });

  test.each(['private', 'audited', null])('outside control %s makes none of the regime’s a must', (oversight) => {
    const { 'company.oversight': _, ...rest } = PLAIN;
    const values = oversight === null ? rest : { ...rest, 'company.oversight': oversight };
    expect(mustsOf(values, 'it').filter((id) => REGIME.includes(id))).toEqual([]);
    for (const id of ['access-review', 'changes-approved', 'leavers'])
      expect(severity(id, values, 'it')).toBe('not asked');
  });

  test.each(['listed', 'regulated'])('outside control %s makes them all a must', (oversight) => {
    const values = { ...PLAIN, 'company.oversight': oversight };
    expect(mustsOf(values, 'it').filter((id) => REGIME.includes(id))).toEqual(REGIME);
  });

  test('grade 1 and nobody in particular: the post of administrator is known to be missing', () => {
    const values = { 'company.protectionGrade': 1, 'today.placement': 'nobody' };
    expect(of(values, 'it').find(({ id }) => id === 'named-administrator')?.state).toBe('unmet');
  });

  test('one that asks for a structure is a must for an outside provider alone, where there is no label to cap', () => {
    for (const { id, mustWhen } of model.safeguards) {
      if (typeof mustWhen === 'string') continue;
      for (const { structure } of mustWhen) if (structure) expect(structure, id).toEqual(['external']);
    }
    const asks = model.safeguards.filter(
      ({ appliesWhen }) => appliesWhen !== 'always' && appliesWhen.every(({ structure }) => structure),
    );
    for (const { mustWhen } of asks) expect(mustWhen).toBe('never');
  });

  test('each says what asks for it, in both languages', () => {
    for (const { id } of model.safeguards)
      for (const language of ['en', 'zh'] as const)
        expect(wording[language].safeguards[id]?.clause, id).not.toMatch(/^$|[.。]$/);
  });
});
