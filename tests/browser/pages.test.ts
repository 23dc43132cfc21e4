import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { openBrowser, sitemapPages, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const viewings = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

/** One page of each kind; the languages take turns, so that every kind is looked at in both over the two themes. */
const kinds = [
  '/',
  '/assess/',
  '/result/',
  '/cost/',
  '/examples/',
  '/examples/online-retailer/',
  '/guides/',
  '/guides/duty-access/',
  '/method/',
  '/method/worked-example/',
  '/sources/',
];

/** Pages with an island go on working after they are loaded. */
const untilStill = (address: string) => (/\/(assess|result|cost)\/$/.test(address) ? 'networkidle' : 'load');

describe('every page of the sitemap', () => {
  test('is listed in both languages', async () => {
    const pages = await sitemapPages();
    const english = pages.filter((page) => !page.startsWith('/zh/'));
    expect(english.length).toBeGreaterThanOrEqual(kinds.length + 5);
    expect(pages.filter((page) => page.startsWith('/zh/')).sort()).toEqual(english.map((page) => `/zh${page}`).sort());
  });

  const parts = ['/', '/zh/'].flatMap((root) => [0, 1, 2].map((part) => ({ root, part })));

  test.each(parts)('$root and below stand at 360 and 1280 px, light and dark, part $part', async ({ root, part }) => {
    const below = (await sitemapPages()).filter((page) => page.startsWith('/zh/') === (root === '/zh/'));
    const pages = below.filter((_, i) => i % 3 === part);
    const seen = await visit(browser, viewings[0]);
    const found: string[] = [];
    for (const address of pages) {
      const before = seen.problems.length;
      await seen.open(address, untilStill(address));
      for (const { width, theme } of viewings) {
        await seen.page.setViewportSize({ width, height: 800 });
        await seen.page.emulateMedia({ colorScheme: theme });
        const { wide, headings } = await seen.page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          headings: document.querySelectorAll('h1').length,
        }));
        if (wide > 0) found.push(`${address} is ${wide} px too wide at ${width} px, ${theme}`);
        if (headings !== 1) found.push(`${address} has ${headings} main headings`);
      }
      found.push(...seen.problems.slice(before).map((problem) => `${address}: ${problem}`));
    }
    await seen.context.close();
    expect(found).toEqual([]);
  });

  test('names itself and its twin', async () => {
    for (const address of await sitemapPages()) {
      const html = await (await fetch(inject('site') + address)).text();
      const zh = address.startsWith('/zh/');
      const english = zh ? address.slice(3) : address;
      const first = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
      const linked = (mark: string): string =>
        new URL(first(new RegExp(`<link [^>]*?${mark} href="([^"]+)"`)), inject('site')).pathname;
      expect(first(/<html lang="([^"]+)"/), address).toBe(zh ? 'zh-CN' : 'en');
      expect(first(/<title>([^<]+)</).length, address).toBeGreaterThan(4);
      expect(first(/<meta name="description" content="([^"]+)"/).length, address).toBeGreaterThan(20);
      expect(linked('rel="canonical"')).toBe(address);
      expect(linked('hreflang="en"')).toBe(english);
      expect(linked('hreflang="zh-CN"')).toBe(`/zh${english}`);
      expect(linked('hreflang="x-default"')).toBe(english);
    }
  });
});

describe('accessibility by axe', () => {
  const rows = [...kinds, '/404.html'].flatMap((kind) => [
    { address: kind, theme: 'light', width: 1280 } as const,
    { address: kind === '/404.html' ? kind : `/zh${kind}`, theme: 'dark', width: 360 } as const,
  ]);

  test.each(rows)('$address, $theme, $width px', async ({ address, theme, width }) => {
    const seen = await visit(browser, { theme, width });
    await seen.open(address, untilStill(address));
    expect(await axeViolations(seen.page)).toEqual([]);
    await seen.finish();
  });

  test('tells every fault put into a page, each with all its places, and stays within what it is asked for', async () => {
    const seen = await visit(browser);
    await seen.open('/method/', 'load');
    await seen.page.evaluate(() => {
      const [main, footer] = ['main', '.footer'].map((each) => document.querySelector(each));
      for (const place of [main, footer]) {
        const image = document.createElement('img');
        image.src = '/favicon.svg';
        const pale = document.createElement('p');
        pale.textContent = 'hardly to be read';
        pale.style.color = '#e4e4e4';
        place?.append(image, pale);
      }
    });
    const places = (each: string) => each.split(' <')[0]?.split(', ').length;
    const rulesOf = (found: readonly string[]) => found.map((each) => each.split(':')[0]).sort();
    const all = await axeViolations(seen.page);
    expect(rulesOf(all)).toEqual(['color-contrast', 'image-alt']);
    for (const each of all) expect(places(each), each).toBe(2);
    expect(rulesOf(await axeViolations(seen.page, { rules: ['color-contrast'] }))).toEqual(['color-contrast']);
    const inMain = await axeViolations(seen.page, { include: ['main'] });
    expect(rulesOf(inMain)).toEqual(['color-contrast', 'image-alt']);
    for (const each of inMain) expect(places(each), each).toBe(1);
    await seen.finish();
  });
});
