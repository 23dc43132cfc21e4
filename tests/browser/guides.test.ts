import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, sitemapPages, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const textOf = async (address: string): Promise<string> => (await fetch(inject('site') + address)).text();

/** Addresses of the guides that are written text, in both languages. */
const guidePages = async (): Promise<string[]> => {
  const pages = (await sitemapPages()).filter((page) => /\/guides\/[\w-]+\/$/.test(page));
  return pages.filter((page) => !page.endsWith('/compare-departments/'));
};
const headingIds = (html: string): string[] => [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the language switch', () => {
  test('lands on the same section, from every section of every guide', async () => {
    const seen = await visit(browser);
    const pages = (await guidePages()).filter((page) => !page.startsWith('/zh/'));
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) {
      const ids = headingIds(await textOf(page));
      expect(ids.length, page).toBeGreaterThan(3);
      expect(headingIds(await textOf(`/zh${page}`)), page).toEqual(ids);
      await seen.open(page, 'load');
      const kept = await seen.page.evaluate((all) => {
        const link = document.querySelector<HTMLAnchorElement>('a[data-keeps]');
        return all.map((id) => {
          location.hash = id;
          link?.dispatchEvent(new Event('focus'));
          return link?.hash.slice(1);
        });
      }, ids);
      expect(kept, page).toEqual(ids);
    }
    await seen.finish();
  });

  test.each([
    { name: 'on a wide screen', width: 1280 },
    { name: 'on a phone', width: 360 },
  ])('follows the reader who only scrolled, $name', async ({ width }) => {
    const seen = await visit(browser, { width });
    await seen.open('/zh/guides/duty-access/', 'load');
    const ids = headingIds(await textOf('/zh/guides/duty-access/'));
    const third = ids[2] ?? '';
    await seen.page.locator(`#${third}`).evaluate((heading) => heading.scrollIntoView());
    await seen.page.evaluate(() => scrollBy(0, 60));
    await seen.page.getByRole('link', { name: 'English', exact: true }).click();
    await seen.page.waitForURL((url) => url.pathname === '/guides/duty-access/' && url.hash === `#${third}`);
    expect(await seen.page.locator(`#${third}`).isVisible()).toBe(true);
    await seen.finish();
  });

  test('goes to the top from the top', async () => {
    const seen = await visit(browser);
    await seen.open('/guides/duty-access/', 'load');
    await seen.page.getByRole('link', { name: '中文', exact: true }).click();
    await seen.page.waitForURL((url) => url.pathname === '/zh/guides/duty-access/' && url.hash === '');
    await seen.finish();
  });
});

describe('notes', () => {
  test('each mark has its note, once, with source and way back', async () => {
    for (const page of await guidePages()) {
      const html = await textOf(page);
      const marks = [...html.matchAll(/id="mark-(\d+)" href="#note-(\d+)"/g)].map(([, mark, note]) => [mark, note]);
      const notes = [...html.matchAll(/<li id="note-(\d+)">(.*?)<\/li>/g)];
      expect(marks.length, page).toBeGreaterThan(0);
      expect(
        marks.map(([mark]) => mark),
        page,
      ).toEqual(notes.map(([, number]) => number));
      for (const [, number, text = ''] of notes) {
        expect(text, page).toContain(`href="#mark-${number}"`);
        expect(text, page).toMatch(/\/sources\/#[A-Z]\d+".*\d{4}-\d\d-\d\d/);
      }
    }
  });

  test.each([
    { width: 1280, beside: true },
    { width: 1100, beside: true },
    { width: 1099, beside: false },
    { width: 360, beside: false },
  ])('stand beside their section from 1100 px: at $width px $beside', async ({ width, beside }) => {
    const seen = await visit(browser, { width });
    await seen.open('/zh/guides/duty-access/', 'load');
    const section = seen.page.locator('section').filter({ has: seen.page.locator('.notes') });
    const text = await section.first().locator('.text').boundingBox();
    const notes = await section.first().locator('.notes').boundingBox();
    expect(text && notes).toBeTruthy();
    if (!text || !notes) return;
    expect(notes.x >= text.x + text.width).toBe(beside);
    expect(notes.y >= text.y + text.height).toBe(!beside);
    await seen.finish();
  });
});

describe('the page of a guide', () => {
  test('shows its contents beside the text, without script too', async () => {
    const seen = await visit(browser, { scriptOff: true });
    await seen.open('/guides/duty-access/', 'load');
    const links = seen.page.locator('.contents a');
    expect(await links.count()).toBe(headingIds(await textOf('/guides/duty-access/')).length);
    expect(await links.last().isVisible()).toBe(true);
    await seen.finish();
  });

  test('opens its contents on a phone at a touch, and the links can be hit', async () => {
    const seen = await visit(browser, { width: 360, scriptOff: true });
    await seen.open('/guides/duty-access/', 'load');
    const last = seen.page.locator('.contents a').last();
    expect(await last.isVisible()).toBe(false);
    await seen.page.getByText('On this page').click();
    expect((await last.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await last.click();
    expect(new URL(seen.page.url()).hash).toMatch(/^#[a-z0-9-]+$/);
    await seen.finish();
  });

  test('shows tables as cards on a phone, and as tables above', async () => {
    const seen = await visit(browser, { width: 360 });
    await seen.open('/guides/duty-access/', 'load');
    const cell = seen.page.locator('td[data-label]').first();
    const shown = () =>
      cell.evaluate((each) => [getComputedStyle(each).display, getComputedStyle(each, '::before').content]);
    expect(await shown()).toEqual(['block', expect.stringContaining('Who')]);
    await seen.page.setViewportSize({ width: 600, height: 800 });
    expect(await shown()).toEqual(['table-cell', 'none']);
    await seen.finish();
  });

  test('leads to the question that it is about', async () => {
    const seen = await visit(browser);
    await seen.open('/zh/guides/duty-access/', 'load');
    await seen.page.locator('.ask a').click();
    await seen.page.waitForURL((url) => url.pathname === '/zh/assess/');
    expect(new URL(seen.page.url()).search).toMatch(/^\?question=\w/);
    await seen.finish();
  });

  test('leads on and back through the whole library', async () => {
    const met: string[] = [];
    for (let page: string | undefined = '/guides/host-it/'; page && met.length < 100; ) {
      met.push(page);
      const html: string = await textOf(page);
      const next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1];
      // The comparison has a layout of its own: the way goes on behind it.
      page = next === '/guides/compare-departments/' ? '/guides/three-factors/' : next;
    }
    expect(met.sort()).toEqual((await guidePages()).filter((page) => !page.startsWith('/zh/')).sort());
  });

  test('is printed without navigation, with its notes', async () => {
    const seen = await visit(browser);
    await seen.open('/guides/duty-access/', 'load');
    await seen.page.emulateMedia({ media: 'print' });
    for (const gone of ['.nav', '.header-links', '.guide-side', '.turn', '.ask'])
      expect(await seen.page.locator(gone).first().isVisible(), gone).toBe(false);
    expect(await seen.page.locator('.notes').first().isVisible()).toBe(true);
    await seen.finish();
  });
});

describe('the navigation', () => {
  test.each([
    { page: '/guides/', name: 'Guides', current: 'page' },
    { page: '/guides/host-it/', name: 'Guides', current: 'true' },
    { page: '/guides/compare-departments/', name: 'The four homes', current: 'page' },
    { page: '/zh/guides/duty-access/', name: '指南', current: 'true' },
    { page: '/zh/method/', name: '方法', current: 'page' },
  ])('on $page says where it is: $name', async ({ page, name, current }) => {
    const header = /<nav class="nav".*?<\/nav>/s.exec(await textOf(page))?.[0] ?? '';
    const marked = [...header.matchAll(/aria-current="(\w+)"[^>]*>([^<]+)</g)].map(([, how, what]) => [
      what?.trim(),
      how,
    ]);
    expect(marked).toEqual([[name, current]]);
  });

  test.each([
    { width: 900, root: '/' },
    { width: 900, root: '/zh/' },
    { width: 360, root: '/' },
    { width: 360, root: '/zh/' },
  ])('fits on one line at $width px on $root', async ({ width, root }) => {
    const seen = await visit(browser, { width });
    await seen.open(`${root}guides/`, 'load');
    expect((await seen.page.locator('.header').boundingBox())?.height).toBeLessThanOrEqual(60);
    const wide = await seen.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await seen.finish();
  });
});

test('every link of every guide leads to a page, and its anchor to a place on it', async () => {
  const pages = new Map<string, string>();
  const load = async (page: string): Promise<string> => {
    const known = pages.get(page);
    if (known !== undefined) return known;
    const answer = await fetch(inject('site') + page);
    const html = answer.ok ? await answer.text() : '';
    pages.set(page, html);
    return html;
  };
  const dead: string[] = [];
  for (const page of await guidePages()) {
    const html = await load(page);
    const links = new Set([...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href]) => href ?? ''));
    for (const href of links) {
      const url = new URL(href.replaceAll('&amp;', '&'), inject('site') + page);
      // What stands after # is an answer there, no place.
      const answers = /\/(assess|result)\/$/.test(url.pathname);
      if (url.origin !== inject('site')) continue;
      const target = await load(url.pathname);
      const anchor = url.hash.slice(1);
      if (target === '' || (anchor !== '' && !answers && !target.includes(` id="${anchor}"`)))
        dead.push(`${page}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test('a guide weighs at most 10 kB with all that it fetches, in 3 requests, without script files', async () => {
  const weights = new Map<string, number>();
  const weigh = async (address: string): Promise<number> => {
    const body = Buffer.from(await textOf(address));
    const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return Math.min(packed, body.length);
  };
  const heavy: string[] = [];
  for (const page of await guidePages()) {
    const html = await textOf(page);
    expect(html.match(/<script[^>]* src=/g), page).toBeNull();
    const files = [...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(files.length, page).toBeLessThanOrEqual(2);
    let bytes = await weigh(page);
    for (const file of files) {
      if (!weights.has(file)) weights.set(file, await weigh(file));
      bytes += weights.get(file) ?? 0;
    }
    if (bytes > 10_000) heavy.push(`${page} ${bytes}`);
  }
  expect(heavy).toEqual([]);
});
