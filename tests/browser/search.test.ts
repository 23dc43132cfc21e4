import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/model/wording.ts';
import { openBrowser, type Visit, visit } from './browser.ts';
import { type SearchQuery, searchQueries } from './searchQueries.ts';
import type { Served } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const languages: readonly Language[] = ['en', 'zh'];
const root = (language: Language): string => (language === 'en' ? '' : '/zh');
const field = (page: Page) => page.locator('#search-field');
const titles = (page: Page) => page.locator('.results .result-title');

const openSearch = async (language: Language, until: 'networkidle' | 'load' = 'load'): Promise<Visit> => {
  const opened = await visit(browser);
  await opened.open(`${root(language)}/search/`, until);
  return opened;
};

/** Types a query and waits until its results are shown. */
const ask = async (page: Page, query: string): Promise<readonly string[]> => {
  await field(page).fill(query);
  await page.locator(`#search[data-shown=${JSON.stringify(query)}][aria-busy=false]`).waitFor();
  return titles(page).evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).pathname));
};

/** What of the search engine was served since the last time; only these tests ask for it. */
const engineServed = async (): Promise<Served[]> => {
  const log = await fetch(`${inject('log')}/?under=/pagefind,/search/names`);
  return (await log.json()) as Served[];
};

/** Title and headings of a page, as text. */
const headingsOf = (address: string): string => {
  const html = readFileSync(path.join('dist', address, 'index.html'), 'utf8');
  return [...html.matchAll(/<(title|h[1-6])\b[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , text]) => (text ?? '').replace(/<[^>]+>/g, ''))
    .join('\n')
    .toLowerCase();
};

describe('the table of queries', () => {
  const all: readonly SearchQuery[] = languages.flatMap((language) => searchQueries[language]);

  it('has at least 48, at least a third of them as people type them', () => {
    expect(all.length).toBeGreaterThanOrEqual(48);
    for (const language of languages) {
      const rows = searchQueries[language];
      expect(rows.filter(({ typed }) => typed).length / rows.length).toBeGreaterThanOrEqual(1 / 3);
      expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
    }
  });

  it('has at most a third that stand word for word in a title or heading of their page', () => {
    const literal: string[] = [];
    for (const language of languages) {
      for (const { query, right } of searchQueries[language]) {
        const found = right.map((page) => headingsOf(root(language) + page));
        if (found.some((headings) => headings.includes(query.toLowerCase()))) literal.push(query);
      }
    }
    expect(literal.length, literal.join(', ')).toBeLessThanOrEqual(all.length / 3);
  });
});

describe.each(languages)('search (%s)', (language) => {
  it('finds a right page among the first three for every query, and first for nine in ten', async () => {
    const opened = await openSearch(language);
    const rows: { query: string; rank: number; first: readonly string[] }[] = [];
    for (const { query, right } of searchQueries[language]) {
      const found = await ask(opened.page, query);
      const rank = found.findIndex((address) => right.includes(address.replace(/^\/zh\//, '/'))) + 1;
      rows.push({ query, rank, first: found.slice(0, 3) });
    }
    await opened.finish();
    const told = (wrong: typeof rows): string =>
      wrong.map(({ query, rank, first }) => `${query}: ${rank || 'not found'}; ${first.join(' ')}`).join('\n');
    const late = rows.filter(({ rank }) => rank === 0 || rank > 3);
    expect(late, told(late)).toEqual([]);
    const second = rows.filter(({ rank }) => rank !== 1);
    expect(second.length / rows.length, told(second)).toBeLessThanOrEqual(0.1);
  });

  it('shows pages of its own language only, each with its kind and an excerpt with the words marked', async () => {
    const opened = await openSearch(language);
    const found = await ask(opened.page, language === 'en' ? 'access' : '权限');
    expect(found.length).toBeGreaterThan(3);
    for (const address of found) expect(address.startsWith('/zh/'), address).toBe(language === 'zh');
    const first = opened.page.locator('.results li').first();
    expect(await first.locator('.result-kind').textContent()).toBe(language === 'en' ? 'Guide' : '指南');
    expect((await first.locator('mark').first().textContent())?.toLowerCase()).toContain(
      language === 'en' ? 'access' : '权限',
    );
    await opened.finish();
  });

  it('loads nothing of the engine before the field has the focus, and little for a first query', async () => {
    for (const query of searchQueries[language].filter((_, at) => at % 6 === 0)) {
      await engineServed();
      const opened = await openSearch(language, 'networkidle');
      expect((await engineServed()).map(({ path }) => path)).toEqual([]);
      await field(opened.page).focus();
      await ask(opened.page, query.query);
      await opened.page.waitForLoadState('networkidle');
      const served = await engineServed();
      const total = served.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(
        total,
        `${query.query}: ${served.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`,
      ).toBeGreaterThan(0);
      expect(
        total,
        `${query.query}: ${served.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')}`,
      ).toBeLessThanOrEqual(165_000);
      await opened.finish();
    }
  });

  it('says how many pages it found, and what else to try when there is none', async () => {
    const opened = await openSearch(language);
    const { page } = opened;
    const status = page.locator('[role=status]');
    await ask(page, language === 'en' ? 'backup' : '备份');
    expect(await status.textContent()).toMatch(language === 'en' ? /^\d+ pages?/ : /\d+ 个页面/);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
    await ask(page, 'qzxvkw');
    expect(await status.textContent()).toBe(language === 'en' ? 'No page found' : '没有找到');
    expect(await titles(page).count()).toBe(0);
    const ways = page.locator('[data-nothing] a');
    expect(await ways.count()).toBeGreaterThanOrEqual(3);
    for (const way of await ways.all()) {
      const answer = await fetch(inject('site') + (await way.getAttribute('href')));
      expect(answer.status).toBe(200);
    }
    await opened.finish();
  });

  it('takes the query from the fragment, keeps it there, and sends it nowhere', async () => {
    const query = language === 'en' ? 'restore test' : '备份恢复';
    const opened = await visit(browser);
    const { page } = opened;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await opened.open(`${root(language)}/search/#q=${encodeURIComponent(query)}`);
    await page.locator('#search[aria-busy=false]').waitFor();
    expect(await field(page).inputValue()).toBe(query);
    expect(await titles(page).count()).toBeGreaterThan(0);
    const next = language === 'en' ? 'patching' : '补丁';
    await ask(page, next);
    expect(new URL(page.url()).hash).toBe(`#q=${encodeURIComponent(next)}`);
    expect(await page.locator('form').count()).toBe(0);
    for (const address of asked) {
      expect(address.split('#')[0]).not.toContain(query);
      expect(address.split('#')[0]).not.toContain(next);
    }
    await opened.finish();
  });

  it('is used by keyboard: arrows go through the results and back, a link opens the page', async () => {
    const opened = await openSearch(language);
    const { page } = opened;
    await field(page).focus();
    const found = await ask(page, language === 'en' ? 'backup' : '备份');
    await page.keyboard.press('ArrowDown');
    expect(
      await titles(page)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === found[0]);
    await opened.finish();
  });

  it('opens a section at its anchor', async () => {
    const opened = await openSearch(language);
    const { page } = opened;
    await ask(page, language === 'en' ? 'restore' : '恢复演练');
    const section = page.locator('.result-section').first();
    const address = new URL((await section.getAttribute('href')) ?? '', inject('site'));
    await section.click();
    await page.waitForURL((url) => url.pathname === address.pathname);
    expect(await page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`).count()).toBe(1);
    await opened.finish();
  });

  it('says without script where to look instead', async () => {
    const opened = await visit(browser, { scriptOff: true });
    await opened.open(`${root(language)}/search/`);
    expect(await field(opened.page).isVisible()).toBe(false);
    const way = opened.page.locator('main noscript a, main p a').first();
    expect(await way.getAttribute('href')).toBe(`${root(language)}/guides/`);
    await opened.finish();
  });
});
