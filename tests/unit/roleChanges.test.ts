import { describe, expect, it } from 'vitest';
import type { RoleJson, RoleJsonClause } from '../../src/model/roles/roleJsonSchema.ts';
import { roleChanges } from '../../src/report/role/roleChanges.ts';

const clause = (id: string, text: string, more: Partial<RoleJsonClause> = {}): RoleJsonClause => ({
  id,
  codes: {},
  texts: { text },
  sources: [],
  ...more,
});

const role = (clauses: RoleJsonClause[], more: Partial<RoleJson> = {}): RoleJson => ({
  schema: 1,
  id: 'a-role',
  language: 'en',
  address: '/roles/a-role/',
  placement: null,
  edition: null,
  date: null,
  reviewed: '2026-11-24',
  title: 'A role',
  summary: 'Does it.',
  facts: [{ id: 'reports-to', label: 'Reports to', text: 'Head', sources: [] }],
  sections: [{ id: 'duties', title: 'Duties', clauses }],
  sources: [],
  ...more,
});

const before = role([clause('first', 'One.'), clause('second', 'Two.')]);

describe('what has changed between two texts', () => {
  it.each([
    { why: 'the same text', after: before, changes: [] },
    {
      why: 'another order says the same',
      after: role([clause('second', 'Two.'), clause('first', 'One.')]),
      changes: [],
    },
    {
      why: 'an address, a day of review or a source is no change of text',
      after: role([clause('first', 'One.', { sources: [{ id: 'C04' }] }), clause('second', 'Two.')], {
        reviewed: '2027-01-01',
        address: '/elsewhere/',
      }),
      changes: [],
    },
    {
      why: 'a changed clause shows old and new',
      after: role([clause('first', 'One.'), clause('second', 'Two, by Friday.')]),
      changes: [{ id: 'second', before: 'Two.', after: 'Two, by Friday.' }],
    },
    {
      why: 'of a changed clause only the fields that differ',
      after: role([clause('first', 'One.', { texts: { text: 'One.', evidence: 'Ticket' } }), clause('second', 'Two.')]),
      changes: [{ id: 'first', before: '', after: 'Ticket' }],
    },
    {
      why: 'a changed figure counts',
      after: role([clause('first', 'One.', { codes: { target: 95 } }), clause('second', 'Two.')]),
      changes: [{ id: 'first', before: '', after: '95' }],
    },
    {
      why: 'marks and cases of a task count',
      after: role([
        clause('first', 'One.', { cases: ['A case.'], marks: [{ what: 'Right', marks: 100 }] }),
        clause('second', 'Two.'),
      ]),
      changes: [{ id: 'first', before: '', after: 'A case. · Right 100' }],
    },
    {
      why: 'a new clause and a dropped one',
      after: role([clause('first', 'One.'), clause('third', 'Three.')]),
      changes: [
        { id: 'third', before: null, after: 'Three.' },
        { id: 'second', before: 'Two.', after: null },
      ],
    },
    {
      why: 'title and facts count',
      after: {
        ...before,
        title: 'Another role',
        facts: [{ id: 'reports-to', label: 'Reports to', text: 'CFO', sources: [] }],
      },
      changes: [
        { id: 'title', before: 'A role', after: 'Another role' },
        { id: 'reports-to', before: 'Head', after: 'CFO' },
      ],
    },
  ])('$why', ({ after, changes }) => {
    expect(roleChanges(before, after)).toEqual(changes);
  });
});
