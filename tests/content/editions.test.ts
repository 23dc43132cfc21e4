/** Editions never change, and nothing that was published goes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { roles, textOf } from '../../src/components/role/computedRoles.ts';
import { freezeEdition } from '../../src/components/role/freezeEdition.ts';
import { describeFault } from '../../src/model/contentError.ts';
import { checkPublished, type Offered } from '../../src/model/roles/checkPublished.ts';
import { editionRoles, readEditionFile, readEditionJson, readPublished } from '../../src/model/roles/editions.ts';
import { roleAddresses } from '../../src/report/role/roleAddresses.ts';
import { roleAnchors } from '../../src/report/role/roleAnchors.ts';
import { expectSameTexts, outlines } from './roleForms.ts';

const published = readPublished('content');
const editions = Object.keys(published.editions);
const offered: Offered = {
  addresses: roleAddresses(
    roles.map(({ id }) => id),
    editionRoles(published),
  ),
  anchors: Object.fromEntries(roles.map(({ id }) => [id, roleAnchors(textOf(id, 'en').document)])),
};

test('the first edition is 2026-1: five roles, two languages, four forms', () => {
  expect(editions[0]).toBe('2026-1');
  expect(Object.keys(published.editions['2026-1']?.files ?? {})).toHaveLength(40);
  expect(readdirSync('content/roles/editions/2026-1')).toHaveLength(40);
});

test('everything that was published is there, byte for byte', () => {
  expect(checkPublished('content', offered).map(describeFault)).toEqual([]);
});

describe('on a copy', () => {
  let content = '';
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'seatwise-'));
    content = path.join(folder, 'content');
    cpSync('content', content, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string): string => path.join(content, 'roles/editions/2026-1', name);
  const found = (now: Offered = offered): string[] => checkPublished(content, now).map(describeFault);

  it.each([
    'erp-administrator-it.en.docx',
    'erp-administrator-finance.zh.json',
    'security-audit-administrator.en.html',
    'erp-administrator-general.zh.md',
  ])('one byte of %s changed is red, put back is green', (name) => {
    const bytes = readFileSync(file(name));
    const changed = Buffer.from(bytes);
    changed[Math.floor(bytes.length / 2)] = (changed[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(file(name), changed);
    expect(found()).toEqual([
      expect.stringMatching(new RegExp(`published\\.yaml:\\d+: ${name} of edition 2026-1 has changed`)),
    ]);
    writeFileSync(file(name), bytes);
    expect(found()).toEqual([]);
  });

  test('a file that is gone, or one that was never part of it, is red', () => {
    const bytes = readFileSync(file('erp-administrator-it.zh.md'));
    rmSync(file('erp-administrator-it.zh.md'));
    writeFileSync(file('notes.md'), 'x');
    expect(found()).toEqual([
      expect.stringMatching(/erp-administrator-it\.zh\.md of edition 2026-1 is gone/),
      expect.stringMatching(/notes\.md was never part of edition 2026-1/),
    ]);
    writeFileSync(file('erp-administrator-it.zh.md'), bytes);
    rmSync(file('notes.md'));
    expect(found()).toEqual([]);
  });

  test('every id and every address is red when it goes', () => {
    const role = 'erp-administrator-operations';
    const ids = offered.anchors[role] ?? [];
    expect(ids.length).toBeGreaterThan(90);
    // Each second one, then the others: what is left is never told.
    for (const half of [0, 1]) {
      const goes = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % 2 === half);
      const stays = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % 2 !== half);
      const left = { addresses: stays(offered.addresses), anchors: { ...offered.anchors, [role]: stays(ids) } };
      const told = checkPublished(content, left).map(({ what }) => what);
      expect(told.sort()).toEqual(
        [
          ...goes(offered.addresses)
            .filter((address) => published.addresses.includes(address))
            .map((address) => `${address} is gone.`),
          ...goes(ids).map((id) => `#${id} is gone from ${role}.`),
        ].sort(),
      );
    }
  });

  test('a role that goes takes all its ids with it, and all are told', () => {
    const { 'erp-administrator-general': gone = [], ...anchors } = offered.anchors;
    expect(found({ ...offered, anchors })).toHaveLength(gone.length);
  });

  test('the next edition keeps every address, id and hash of the ones before', async () => {
    const next = await freezeEdition(content, { id: '2099-1', date: '2099-01-31' });
    expect(Object.keys(next.files)).toHaveLength(roles.length * 8);
    writeFileSync(path.join(content, 'roles/published.yaml'), next.published);
    const after = readPublished(content);
    expect(after.addresses).toEqual(expect.arrayContaining(published.addresses));
    expect(Object.keys(after.editions)).toEqual([...editions, '2099-1']);
    for (const id of editions) expect(after.editions[id]).toEqual(published.editions[id]);
    for (const [role, ids] of Object.entries(published.anchors))
      expect(after.anchors[role]).toEqual(expect.arrayContaining(ids));
  });
});

test('an edition that is there is not written again', () => {
  const before = readFileSync('content/roles/published.yaml');
  const run = spawnSync(process.execPath, ['--experimental-strip-types', 'scripts/edition.mjs', '2026-1'], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/Edition 2026-1 is there/);
  expect(readFileSync('content/roles/published.yaml').equals(before)).toBe(true);
});

const frozen = editions.flatMap((edition) =>
  (editionRoles(published)[edition] ?? []).flatMap((role) =>
    (['en', 'zh'] as const).map((language) => [edition, role, language] as const),
  ),
);

it.each(frozen)('%s, %s, %s: the frozen forms say the same', async (edition, role, language) => {
  const bytes = (form: 'md' | 'html' | 'docx'): Buffer => readEditionFile('content', edition, role, language, form);
  const forms = {
    json: readEditionJson('content', edition, role, language),
    md: bytes('md').toString('utf8'),
    html: bytes('html').toString('utf8'),
    docx: bytes('docx'),
  };
  expect(forms.json.edition).toBe(edition);
  await expectSameTexts(forms);
  const { html, md, docx } = await outlines(forms);
  expect(md).toEqual(html);
  expect(docx).toEqual(html);
});
