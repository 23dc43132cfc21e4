import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { methodPage, methodPages } from '../../src/components/method/methodPages.ts';
import { openBrowser, sitemapPages, visit } from './browser.ts';
import { question, settled } from './questionnaireVisit.ts';
import { exampleFragment, openResult, settled as resultSettled, seeAll } from './resultVisit.ts';
import type { Served } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What was served since the last time this was asked. */
const served = async (): Promise<Served[]> => (await (await fetch(inject('log'))).json()) as Served[];

/** What a cold visit fetches, counted at the server; the icon is added where this browser does not ask for it. */
const fetched = async (address: string): Promise<Served[]> => {
  const seen = await visit(browser);
  await served();
  await seen.open(address);
  const log = await served();
  if (!log.some(({ path }) => path === '/favicon.svg')) {
    await fetch(`${inject('site')}/favicon.svg`);
    log.push(...(await served()));
  }
  await seen.finish();
  return log;
};

const total = (log: readonly Served[]): number => log.reduce((sum, { bytes }) => sum + bytes, 0);
const named = (log: readonly Served[]): string => log.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');

/** What the markup of a page asks for, all fetched: without a browser, so that every page can be weighed. */
const asked = async (address: string): Promise<Served[]> => {
  await served();
  const html = await (await fetch(inject('site') + address)).text();
  const files = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]* (?:href|src)="(\/[^"]+)"/g)];
  await Promise.all([...new Set(files.map(([, file]) => file ?? ''))].map((file) => fetch(inject('site') + file)));
  return served();
};

/** Pages to read, in English; editions hold a frozen text and are weighed by themselves. */
const readingPages: readonly { readonly kind: RegExp; readonly least: number }[] = [
  { kind: /^\/guides\/(?!compare-departments\/)[^/]+\/$/, least: 20 },
  { kind: /^\/guides\/$/, least: 1 },
  { kind: /^\/glossary\/$/, least: 1 },
  { kind: /^\/roles\/([^/]+\/)?$/, least: 7 },
  { kind: /^\/roles\/[^/]+\/[^/]+\/$/, least: 15 },
  { kind: /^\/sources\/([^/]+\/)?$/, least: 6 },
  { kind: /^\/method\/figures\/([^/]+\/)?$/, least: 6 },
  { kind: /^\/examples\/([^/]+\/)?$/, least: 7 },
];

/** Brotli 11, whole page, cold, in bytes. */
describe('budgets', () => {
  test.each(['/', '/zh/'])('home %s: 12 kB, 4 requests, no script file', async (address) => {
    const log = await fetched(address);
    expect(total(log), named(log)).toBeLessThanOrEqual(12_000);
    expect(log.length, named(log)).toBeLessThanOrEqual(4);
    expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
  });

  test.each(['/examples/online-retailer/', '/zh/examples/online-retailer/'])(
    'reading page %s: style sheets 4 kB, no script file',
    async (address) => {
      const log = await fetched(address);
      expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
      const styles = log.filter(({ path }) => path.endsWith('.css'));
      expect(total(styles), named(styles)).toBeLessThanOrEqual(4_000);
    },
  );

  test.each(methodPages.flatMap((id) => [methodPage(id), `/zh${methodPage(id)}`]))(
    'page of the method %s: 10 kB, 3 requests, no script file',
    async (address) => {
      const log = await fetched(address);
      expect(total(log), named(log)).toBeLessThanOrEqual(10_000);
      expect(log.length, named(log)).toBeLessThanOrEqual(3);
      expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    },
  );

  test.each(readingPages)(
    'every page to read like $kind: 10 kB, no script file, in both languages',
    async ({ kind, least }) => {
      const pages = (await sitemapPages()).filter((page) => kind.test(page.replace(/^\/zh\//, '/')));
      expect(pages.length).toBeGreaterThanOrEqual(2 * least);
      for (const page of pages) {
        const log = await asked(page);
        expect(total(log), named(log)).toBeLessThanOrEqual(10_000);
        expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
      }
    },
  );

  test.each(['/zh/roles/erp-administrator-finance/', '/zh/roles/compare/', '/zh/sources/', '/zh/guides/career-path/'])(
    '%s in a browser: what its markup asks for and nothing else, 10 kB in 3 requests',
    async (address) => {
      const log = await fetched(address);
      expect(log.length, named(log)).toBeLessThanOrEqual(3);
      expect(total(log)).toBe(total(await asked(address)));
      expect(total(log), named(log)).toBeLessThanOrEqual(10_000);
    },
  );

  // The frozen texts alone take up to 10.5 kB: their pages can only shrink with the frame around them.
  test('pages of editions: 15.5 kB, no script file', async () => {
    const pages = (await sitemapPages()).filter((page) => /\/v\/[^/]+\/$/.test(page));
    expect(pages.length).toBeGreaterThanOrEqual(10);
    for (const page of pages) {
      const log = await asked(page);
      expect(total(log), named(log)).toBeLessThanOrEqual(15_500);
      expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    }
  });

  test.each(['/assess/', '/zh/assess/'])(
    'questionnaire %s: 40 kB in 10 requests with engine, worker and model data, though they wait for the first sign of use',
    async (address) => {
      const page = await fetched(address);
      expect(page.filter(({ path }) => /worker|data/.test(path))).toEqual([]);
      const seen = await visit(browser);
      await seen.open(address);
      await served();
      await seen.page.keyboard.press('Tab');
      await settled(seen.page);
      const first = await served();
      const plain = (log: readonly Served[]) => log.map(({ path }) => path.replace(/[.-][\w-]{8}\./, '.')).sort();
      const language = address.startsWith('/zh') ? 'zh' : 'en';
      expect(plain(first)).toEqual(['/_astro/survey.worker.js', `/data/deeper-${language}.json`, '/data/survey.json']);
      const engine = first.filter(({ path }) => !path.includes('deeper'));
      expect(total(page) + total(engine), named([...page, ...engine])).toBeLessThanOrEqual(40_000);
      expect(page.length + engine.length, named([...page, ...engine])).toBeLessThanOrEqual(10);
      // What the role costs follows once a size or a region is told.
      await question(seen.page, 'strategy.first').locator('input[value=growth]').click();
      await settled(seen.page);
      expect(await served()).toEqual([]);
      await question(seen.page, 'company.employees').locator('input[type=text]').fill('300');
      await settled(seen.page);
      const costs = await served();
      expect(plain(costs)).toEqual(['/_astro/roleCost.js', '/data/role-costs.json']);
      expect(total(costs), named(costs)).toBeLessThanOrEqual(5_500);
      await seen.finish();
    },
  );

  test.each(['en', 'zh'] as const)('result with its charts (%s): 90 kB', async (language) => {
    await served();
    const opened = await openResult(browser, language, exampleFragment('listed-equipment-maker'), { height: 600 });
    await seeAll(opened.page);
    const log = await served();
    expect(await opened.page.locator('.bar-rows').count()).toBe(2);
    expect(total(log), named(log)).toBeLessThanOrEqual(90_000);
    await opened.finish();
  });

  test.each(['en', 'zh'] as const)('cost with its pictures (%s): 90 kB', async (language) => {
    await served();
    const seen = await visit(browser, { height: 600 });
    await seen.open(`${language === 'en' ? '' : '/zh'}/cost/${exampleFragment('listed-equipment-maker')}`, 'load');
    await resultSettled(seen.page);
    await seeAll(seen.page);
    const log = await served();
    expect(await seen.page.locator('.bar-rows, .tornado, #difference .axis-drawing').count()).toBe(3);
    expect(total(log), named(log)).toBeLessThanOrEqual(90_000);
    await seen.finish();
  });

  test('the server counts what it serves', async () => {
    await fetch(inject('log'));
    await fetch(`${inject('site')}/favicon.svg`);
    await fetch(`${inject('site')}/no-such-page/`);
    const log = (await (await fetch(inject('log'))).json()) as Served[];
    expect(log.map(({ path, status }) => `${status} ${path}`)).toEqual(['200 /favicon.svg', '404 /no-such-page/']);
    expect(log[0]?.bytes).toBeGreaterThan(100);
  });
});
