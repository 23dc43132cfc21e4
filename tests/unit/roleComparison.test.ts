import { expect, test } from 'vitest';
import { comparedClauses } from '../../src/components/role/comparedClauses.ts';
import { publishedRoles } from '../../src/model/roles/publishedRoles.ts';

const roles = publishedRoles();
const rows = comparedClauses(roles).flatMap(({ clauses }) => clauses);

test('every clause of every role is compared, once', () => {
  const all = new Set(roles.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  expect(rows.map(({ clause }) => clause.id).sort()).toEqual([...all].sort());
});

test('what is shared stands in all four administrators; what differs does not', () => {
  const administrators = roles.filter(({ placement }) => placement !== null);
  for (const { clause, shared, apart, heldBy } of rows) {
    const holding = administrators.filter(({ clauses }) => clauses.some(({ id }) => id === clause.id));
    expect(shared, clause.id).toBe(holding.length === 4);
    expect(apart, clause.id).toBe(holding.length === 0);
    expect(heldBy.length).toBeGreaterThan(0);
  }
  expect(rows.some(({ shared }) => shared)).toBe(true);
  expect(rows.some(({ shared, apart }) => !shared && !apart)).toBe(true);
  expect(rows.some(({ apart }) => apart)).toBe(true);
});
