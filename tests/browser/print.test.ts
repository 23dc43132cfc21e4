import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { exampleFragment, openResult, seeAll } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A4 less the margins of the page rule (15 mm at each side), in CSS pixels. */
const PAPER_WIDTH = Math.floor(((210 - 30) / 25.4) * 96);
const A4 = { width: 595, height: 842 };

describe.each([
  ['en', 'listed-equipment-maker'],
  ['zh', 'large-multinational'],
] as const)('print (%s, %s)', (language, id) => {
  it('makes whole A4 pages of a bounded number', async () => {
    const opened = await openResult(browser, language, exampleFragment(id), { theme: 'dark' });
    await seeAll(opened.page);
    const pdf = (await opened.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) =>
      (box ?? '').trim().split(/\s+/).map(Number),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, , width, height] of boxes) {
      expect(Math.abs((width ?? 0) - A4.width)).toBeLessThan(2);
      expect(Math.abs((height ?? 0) - A4.height)).toBeLessThan(2);
    }
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(12);
    await opened.finish();
  });

  it('is light, without what can only be clicked, and nothing reaches over the right edge', async () => {
    const opened = await openResult(browser, language, exampleFragment(id), { theme: 'dark', width: PAPER_WIDTH });
    const { page } = opened;
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    for (const hidden of [
      '.nav',
      '.header-links',
      '.result-actions',
      '.settle',
      '.safeguard-answer',
      '.bars',
      '.tabs',
    ]) {
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
    }
    for (const shown of [
      'h1',
      '.key-figures',
      '.must',
      '.reason',
      '.chart-table table',
      '.answers-table table',
      '.duty-map',
      '.print-foot',
    ]) {
      expect(await page.locator(shown).filter({ visible: true }).count(), shown).toBeGreaterThan(0);
    }
    expect(await page.locator('.print-foot').textContent()).toContain(new URL(page.url()).hash);
    const over = await page.evaluate((edge) => {
      const visible = [...document.querySelectorAll<HTMLElement>('main *')].filter((each) => each.checkVisibility());
      return visible
        .filter(
          (each) => each.getBoundingClientRect().right > edge + 1 && !each.closest('.visually-hidden, .stack thead'),
        )
        .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`);
    }, PAPER_WIDTH);
    expect(over).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.chart-table[open]').count()).toBe(0);
    await opened.finish();
  });
});
