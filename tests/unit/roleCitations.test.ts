import { expect, test } from 'vitest';
import { publishedRoles } from '../../src/model/roles/publishedRoles.ts';
import { roleCitations } from '../../src/model/roles/roleCitations.ts';

const roles = publishedRoles();
const found = roleCitations(roles);

test('every source that a clause or a headcount cites is there, and no other', () => {
  const cited = roles.flatMap(({ clauses, headcount }) =>
    [...clauses, headcount].flatMap(({ sources }) => sources.map(({ id }) => id)),
  );
  expect([...found.keys()].sort()).toEqual([...new Set(cited)].filter((id) => id !== 'judgement').sort());
});

test('a shared clause is named once, at a page that holds it', () => {
  for (const [source, places] of found) {
    const anchors = places.map(({ role, anchor }) => (anchor === 'headcount' ? `${role} ${anchor}` : anchor));
    expect(new Set(anchors).size, source).toBe(anchors.length);
    for (const { role, anchor } of places) {
      const page = roles.find(({ id }) => id === role);
      expect(anchor === 'headcount' || page?.clauses.some(({ id }) => id === anchor), `${role} ${anchor}`).toBe(true);
    }
  }
});
