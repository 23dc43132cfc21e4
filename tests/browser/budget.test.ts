import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import { question, settled } from './questionnaireVisit.ts';
import { exampleFragment, openResult, seeAll } from './resultVisit.ts';
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

/** Brotli 11, whole page, cold, in bytes. */
describe('budgets', () => {
  test.each(['/', '/zh/'])('home %s: 12 kB, 4 requests, no script file', async (address) => {
    const log = await fetched(address);
    expect(total(log), named(log)).toBeLessThanOrEqual(12_000);
    expect(log.length, named(log)).toBeLessThanOrEqual(4);
    expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
  });

  test.each([
    '/method/',
    '/zh/method/',
    '/sources/',
    '/zh/sources/',
    '/examples/online-retailer/',
    '/zh/examples/online-retailer/',
  ])('reading page %s: style sheets 4 kB, no script file', async (address) => {
    const log = await fetched(address);
    expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    const styles = log.filter(({ path }) => path.endsWith('.css'));
    expect(total(styles), named(styles)).toBeLessThanOrEqual(4_000);
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

  test('the server counts what it serves', async () => {
    await fetch(inject('log'));
    await fetch(`${inject('site')}/favicon.svg`);
    await fetch(`${inject('site')}/no-such-page/`);
    const log = (await (await fetch(inject('log'))).json()) as Served[];
    expect(log.map(({ path, status }) => `${status} ${path}`)).toEqual(['200 /favicon.svg', '404 /no-such-page/']);
    expect(log[0]?.bytes).toBeGreaterThan(100);
  });
});
