/** Who does what, for every placement, structure, deployment, grade and regime. */
import { describe, expect, test } from 'vitest';
import { dutyMap } from '../../src/engine/explanation/dutyMap.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { PlacementId, StructureId } from '../../src/model/decision.ts';
import { content } from '../content.ts';

const { model, wording } = content;
const HOSTS: readonly PlacementId[] = ['it', 'operations', 'finance', 'general'];
const STRUCTURES: readonly StructureId[] = ['single-home', 'split', 'centre-of-excellence', 'external'];
const of = (values: Answers['values'], host: PlacementId | null, structure?: StructureId) =>
  dutyMap(model, { values, overrides: {} }, host, structure);
const doer = (duty: string, ...rest: Parameters<typeof of>) => of(...rest).find((each) => each.duty === duty);

/** Companies that differ in whatever a duty asks for. */
const companies: readonly Answers['values'][] = ['absent', 'strong', undefined].flatMap((it) =>
  ['saas', 'hosted', 'on-premise', undefined].flatMap((deployment) =>
    [undefined, 1, 2, 3, 4].flatMap((grade) =>
      ['private', 'listed', undefined].map((oversight) =>
        Object.fromEntries(
          Object.entries({
            'capability.it': it,
            'system.deployment': deployment,
            'company.protectionGrade': grade,
            'company.oversight': oversight,
          }).flatMap(([path, value]) => (value === undefined ? [] : [[path, value]])),
        ),
      ),
    ),
  ),
);
const cases = HOSTS.flatMap((host) => STRUCTURES.map((structure) => ({ host, structure })));

describe('4 placements × 4 structures', () => {
  test.each(cases)('$host, $structure: each duty has one who does it and one who answers for it', (at) => {
    for (const values of companies) {
      if (at.host === 'it' && values['capability.it'] === 'absent') continue;
      const map = of(values, at.host, at.structure);
      expect(new Set(map.map(({ duty }) => duty)).size).toBe(map.length);
      expect(map.length).toBeGreaterThanOrEqual(13);
      for (const { duty, responsible, accountable, sources } of map) {
        for (const language of ['en', 'zh'] as const)
          expect(wording[language].actors[responsible] && wording[language].actors[accountable], duty).toBeTruthy();
        // Resolved: nobody is left who depends on the company.
        expect(['host', 'technical'], duty).not.toContain(responsible);
        expect('head-of-technical', duty).not.toBe(accountable);
        expect(sources.length, duty).toBeGreaterThan(0);
        if (at.structure === 'external') expect(HOSTS, duty).not.toContain(responsible);
        if (at.structure === 'external') expect(accountable, duty).not.toBe('head-of-host');
      }
    }
  });

  test.each(cases)('$host, $structure: no pair of incompatible duties lies with one actor', ({ host, structure }) => {
    for (const values of companies) {
      if (host === 'it' && values['capability.it'] === 'absent') continue;
      const map = new Map(of(values, host, structure).map((each) => [each.duty, each]));
      for (const { duties } of model.incompatibleDuties) {
        const [one, other] = duties.map((id) => map.get(id)?.responsible);
        if (one === undefined || other === undefined) continue;
        expect(one === other, `${duties.join(' + ')}: ${one}, ${JSON.stringify(values)}`).toBe(false);
      }
    }
  });

  test.each(HOSTS)('%s: the host never approves, reviews, reads the log, decides or posts', (host) => {
    for (const structure of STRUCTURES) {
      const own = of({}, host, structure).filter(({ responsible }) => responsible === host);
      const kept = ['approve-access', 'review-access', 'read-log', 'decide-changes', 'post-transactions', 'own-data'];
      expect(own.map(({ duty }) => duty).filter((duty) => kept.includes(duty))).toEqual([]);
    }
  });
});

interface Row {
  readonly duty: string;
  readonly host: PlacementId | null;
  readonly values: Answers['values'];
  readonly structure?: StructureId;
  readonly responsible: string;
  readonly accountable: string;
  readonly why: string;
}

const GRADED = { 'company.protectionGrade': 2 };
const rows: readonly Row[] = [
  {
    duty: 'hold-server-privilege',
    host: 'finance',
    values: { 'capability.it': 'basic' },
    responsible: 'it',
    accountable: 'head-of-it',
    why: 'finance does not answer for servers that IT keeps',
  },
  {
    duty: 'hold-server-privilege',
    host: 'it',
    values: {},
    responsible: 'it',
    accountable: 'head-of-host',
    why: 'IT hosts and keeps them',
  },
  {
    duty: 'hold-server-privilege',
    host: 'general',
    values: { 'capability.it': 'absent' },
    responsible: 'provider',
    accountable: 'head-of-host',
    why: 'whoever signs the contract answers for the provider',
  },
  {
    duty: 'hold-server-privilege',
    host: 'it',
    values: { 'system.deployment': 'saas' },
    responsible: 'provider',
    accountable: 'vendor',
    why: 'the vendor runs the servers',
  },
  {
    duty: 'release-changes',
    host: 'it',
    values: {},
    responsible: 'second-person',
    accountable: 'head-of-host',
    why: 'IT builds, so another person of IT releases',
  },
  {
    duty: 'release-changes',
    host: 'operations',
    values: { 'capability.it': 'basic' },
    responsible: 'it',
    accountable: 'head-of-host',
    why: 'operations configures, IT releases',
  },
  {
    duty: 'release-changes',
    host: 'finance',
    values: { 'capability.it': 'absent', 'system.deployment': 'saas' },
    responsible: 'second-person',
    accountable: 'head-of-host',
    why: 'a vendor does not release the set-up of its customers',
  },
  {
    duty: 'decide-changes',
    host: 'it',
    values: {},
    structure: 'centre-of-excellence',
    responsible: 'change-board',
    accountable: 'head-of-enterprise',
    why: 'a centre serves many units; the head of the company settles their disputes',
  },
  {
    duty: 'decide-changes',
    host: 'it',
    values: {},
    structure: 'single-home',
    responsible: 'change-board',
    accountable: 'process-owner',
    why: 'one home serves the owners',
  },
  {
    duty: 'approve-access',
    host: null,
    values: {},
    responsible: 'head-of-enterprise',
    accountable: 'head-of-enterprise',
    why: 'a provider must not approve its own access',
  },
  {
    duty: 'grant-access',
    host: null,
    values: {},
    responsible: 'provider',
    accountable: 'head-of-enterprise',
    why: 'running may be given away, responsibility not',
  },
  {
    duty: 'read-log',
    host: 'it',
    values: { 'company.protectionGrade': 1 },
    responsible: 'internal-audit',
    accountable: 'internal-audit',
    why: 'grade 1 asks for no audit administrator',
  },
  {
    duty: 'read-log',
    host: 'it',
    values: GRADED,
    responsible: 'audit-administrator',
    accountable: 'internal-audit',
    why: 'from grade 2 on there is an audit administrator',
  },
  {
    duty: 'set-security-rules',
    host: 'it',
    values: GRADED,
    responsible: 'security-administrator',
    accountable: 'security',
    why: 'from grade 2 on there is a security administrator',
  },
  {
    duty: 'set-security-rules',
    host: 'it',
    values: { 'company.oversight': 'listed' },
    responsible: 'security',
    accountable: 'security',
    why: 'a listed company abroad has a security lead, and no three posts',
  },
];

describe('who does it', () => {
  test.each(rows)('$duty, $host, $structure: $why', ({ duty, host, values, structure, responsible, accountable }) => {
    expect(doer(duty, values, host, structure)).toMatchObject({ responsible, accountable });
  });

  test('security rules are no duty of their own where nothing asks for it, and nothing is kept apart from them', () => {
    const map = of({ 'company.oversight': 'private', 'company.protectionGrade': 1 }, 'it', 'single-home');
    expect(map.flatMap(({ duty, mustNot }) => [duty, ...mustNot])).not.toContain('set-security-rules');
  });

  test('what is kept apart is the list of pairs, on both sides, each with a reason and what asks for it', () => {
    const listed = model.incompatibleDuties.map(({ duties }) => [...duties].sort().join(' + ')).sort();
    const both = model.duties.flatMap(({ id, mustNot }) => mustNot.map((other) => [id, other].sort().join(' + ')));
    expect([...new Set(both)].sort()).toEqual(listed);
    expect(both).toHaveLength(2 * listed.length);
    for (const language of ['en', 'zh'] as const) {
      expect(wording[language].incompatibleDuties).toHaveLength(listed.length);
      for (const { why, clause } of wording[language].incompatibleDuties) expect(why && clause).toBeTruthy();
      for (const { id } of model.duties) expect(wording[language].duties[id]?.clause, id).toBeTruthy();
    }
  });
});
