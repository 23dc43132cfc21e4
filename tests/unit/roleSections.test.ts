import { describe, expect, it } from 'vitest';
import { createFaultList } from '../../src/model/faultList.ts';
import type { RoleContent } from '../../src/model/roles/readRoles.ts';
import { resolveSections } from '../../src/model/roles/resolveSections.ts';
import type { DescriptionContent } from '../../src/model/roles/roleSchema.ts';

type Description = RoleContent['descriptions'][number];
const both = (text: string) => ({ en: text, zh: text });

const description = (id: string, sections: DescriptionContent['sections'], parent?: string): Description => ({
  file: { file: `content/roles/descriptions/${id}.yaml`, data: {}, lineOf: () => 7 },
  data: {
    id,
    placement: null,
    ...(parent === undefined ? {} : { extends: parent }),
    title: both(id),
    summary: both(id),
    reviewed: '2026-11-24',
    aliases: { en: [id], zh: [id] },
    reportsTo: both('head'),
    dottedLine: both('head'),
    level: { low: 3, high: 4 },
    headcount: { ...both('one'), sources: [{ id: 'judgement' }] },
    sections,
    withdrawn: [],
  },
});

const base = description('base', { duties: ['a', 'b', 'c'], measures: ['m'] });

describe('which clauses a role holds', () => {
  it.each([
    { why: 'a section left out is taken over', change: {}, duties: ['a', 'b', 'c'] },
    { why: 'a list of its own replaces it', change: { duties: ['x'] }, duties: ['x'] },
    { why: 'added at the end', change: { duties: { remove: [], add: ['x'] } }, duties: ['a', 'b', 'c', 'x'] },
    {
      why: 'added before another one',
      change: { duties: { remove: ['c'], add: [{ id: 'x', before: 'b' }] } },
      duties: ['a', 'x', 'b'],
    },
  ])('$why', ({ change, duties }) => {
    const role = description('role', change, 'base');
    const list = createFaultList();
    expect(resolveSections(role, [base, role], list)).toMatchObject({ duties, measures: ['m'] });
    expect(list.faults).toEqual([]);
  });

  it.each([
    { why: 'a role that is not there', change: {}, parent: 'bass', what: /There is no role "bass" to extend/ },
    { why: 'itself', change: {}, parent: 'role', what: /"role" is extended in a circle/ },
    {
      why: 'taking away what is not there',
      change: { duties: { remove: ['z'], add: [] } },
      parent: 'base',
      what: /"z" is not taken over here/,
    },
    {
      why: 'placing before what is not there',
      change: { duties: { remove: [], add: [{ id: 'x', before: 'z' }] } },
      parent: 'base',
      what: /"z" does not stand here/,
    },
  ])('fault: $why', ({ change, parent, what }) => {
    const role = description('role', change, parent);
    const list = createFaultList();
    resolveSections(role, [base, role], list);
    expect(list.faults).toEqual([
      {
        file: 'content/roles/descriptions/role.yaml',
        line: 7,
        what: expect.stringMatching(what),
        mend: expect.any(String),
      },
    ]);
  });
});
