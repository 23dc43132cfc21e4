import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readEditionFile, readPublished } from '../../src/model/roles/editions.ts';
import { clauseSections } from '../../src/model/roles/role.ts';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const published = readPublished('content');
const sections = [...clauseSections, 'sources'];
const languages = ['en', 'zh'] as const;
const rootOf = (language: 'en' | 'zh'): string => (language === 'en' ? '' : '/zh');
const fetched = (address: string): Promise<Response> => fetch(inject('site') + address);

describe('what is published', () => {
  test('every address answers', async () => {
    expect(published.addresses.length).toBeGreaterThanOrEqual(2 * (2 + 5 * 8));
    for (const address of published.addresses) expect((await fetched(address)).status, address).toBe(200);
  });

  test.each(languages)('every id can be linked at (%s)', async (language) => {
    for (const [role, ids] of Object.entries(published.anchors)) {
      const page = await (await fetched(`${rootOf(language)}/roles/${role}/`)).text();
      expect(
        ids.filter((id) => !page.includes(` id="${id}"`)),
        role,
      ).toEqual([]);
    }
  });

  test.each(languages)('files of editions are served as they were frozen (%s)', async (language) => {
    for (const [edition, { files }] of Object.entries(published.editions))
      for (const role of new Set(Object.keys(files).map((name) => name.split('.')[0] ?? '')))
        for (const form of ['json', 'md', 'docx'] as const) {
          const address = `${rootOf(language)}/roles/${role}/v/${edition}.${form}`;
          const bytes = Buffer.from(await (await fetched(address)).arrayBuffer());
          expect(bytes.equals(readEditionFile('content', edition, role, language, form)), address).toBe(true);
        }
  });

  test.each(languages)('pages of editions hold the frozen text and name the newest (%s)', async (language) => {
    for (const [edition, { files, date }] of Object.entries(published.editions))
      for (const role of new Set(Object.keys(files).map((name) => name.split('.')[0] ?? ''))) {
        const page = await (await fetched(`${rootOf(language)}/roles/${role}/v/${edition}/`)).text();
        expect(page.includes(readEditionFile('content', edition, role, language, 'html').toString('utf8').trim())).toBe(
          true,
        );
        expect(page).toContain(date);
        expect(page).toContain(`href="${rootOf(language)}/roles/${role}/"`);
      }
  });
});

test('from every section the language switch lands on the same section', async () => {
  const seen = await visit(browser);
  for (const [from, to] of [
    ['/roles/erp-administrator-finance/', '/zh/roles/erp-administrator-finance/'],
    ['/zh/roles/security-audit-administrator/', '/roles/security-audit-administrator/'],
  ] as const)
    for (const id of sections) {
      await seen.open(`${from}#${id}`, 'load');
      // From where the section is read: the window is not moved to the link.
      await seen.page.locator('header a[data-keeps]').evaluate((link) => (link as HTMLAnchorElement).click());
      await seen.page.waitForURL(`${inject('site')}${to}#${id}`);
      expect(await seen.page.locator(`section#${id} h2`).count(), id).toBe(1);
    }
  await seen.finish();
});

test('the four versions are links, and the one that is read is marked', async () => {
  const seen = await visit(browser);
  await seen.open('/roles/erp-administrator-it/', 'load');
  const tabs = seen.page.locator('.role-tabs a');
  expect(await tabs.count()).toBe(4);
  await tabs.nth(2).click();
  await seen.page.waitForURL('**/roles/erp-administrator-finance/');
  expect(await seen.page.locator('.role-tabs [aria-current=page]').getAttribute('href')).toBe(
    '/roles/erp-administrator-finance/',
  );
  await seen.finish();
});

describe('pages', () => {
  /** Every kind once; of the long comparison the parts that differ in kind, since axe looks at each letter. */
  const kinds = [
    { address: '/roles/', parts: ['main'] },
    { address: '/zh/roles/erp-administrator-general/', parts: ['main'] },
    { address: '/roles/erp-administrator-operations/v/2026-1/', parts: ['.role-head', '.notice', '#duties'] },
    { address: '/zh/roles/erp-administrator-finance/duties/', parts: ['main'] },
    { address: '/roles/security-audit-administrator/hiring/', parts: ['main'] },
    { address: '/zh/sources/v-z/', parts: ['main'] },
    { address: '/zh/roles/compare/', parts: ['#posts', '#purpose', '#decision-rights'] },
  ];

  test.each(kinds)('$address: nothing sideways at 360 and 1280 px, and nothing for axe', async ({ address, parts }) => {
    const seen = await visit(browser, { width: 1280, theme: 'light' });
    await seen.open(address, 'load');
    for (const width of [1280, 360]) {
      await seen.page.setViewportSize({ width, height: 800 });
      const wide = await seen.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
    for (const part of parts) {
      const { violations } = await new AxeBuilder({ page: seen.page }).include(part).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await seen.finish();
  });

  test('on paper only the text is left, and it fits', async () => {
    const seen = await visit(browser, { width: 680 });
    await seen.open('/roles/erp-administrator-finance/', 'load');
    await seen.page.emulateMedia({ media: 'print' });
    expect(await seen.page.locator('.role-tabs').isVisible()).toBe(false);
    expect(await seen.page.locator('.role-head .actions').isVisible()).toBe(false);
    for (const id of sections) expect(await seen.page.locator(`#${id}`).isVisible(), id).toBe(true);
    await seen.finish();
  });
});
