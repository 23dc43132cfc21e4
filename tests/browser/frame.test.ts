import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const theme = 'document.documentElement.dataset.theme';
const ground = 'getComputedStyle(document.documentElement).backgroundColor';
const white = 'rgb(255, 255, 255)';

describe('the theme switch', () => {
  test.each(['light', 'dark'] as const)('turns %s round, keeps the choice, and does not flash', async (setting) => {
    const seen = await visit(browser, { theme: setting });
    await seen.open('/method/', 'load');
    const before = await seen.page.evaluate(ground);
    expect(before === white).toBe(setting === 'light');
    await seen.page.getByRole('button', { name: setting === 'light' ? 'Dark' : 'Light' }).click();
    expect((await seen.page.evaluate(ground)) === white).toBe(setting === 'dark');
    // Stored, and there before the page's own scripts run.
    await seen.page.reload({ waitUntil: 'commit' });
    await seen.page.waitForSelector('body', { state: 'attached' });
    expect(await seen.page.evaluate(theme)).toBe(setting === 'light' ? 'dark' : 'light');
    await seen.finish();
  });
});

describe('the language switch', () => {
  test.each([
    { from: '/assess/', name: '中文', to: '/zh/assess/' },
    { from: '/zh/result/', name: 'English', to: '/result/' },
    { from: '/cost/', name: '中文', to: '/zh/cost/' },
  ])('takes the answers of $from along', async ({ from, name, to }) => {
    const seen = await visit(browser);
    const fragment = '#a=1;company.employees=650;company.legalEntities=3';
    await seen.open(from + fragment);
    await seen.page.getByRole('link', { name, exact: true }).click();
    await seen.page.waitForURL((url) => url.pathname === to);
    expect(new URL(seen.page.url()).hash).toContain('company.employees=650;company.legalEntities=3');
    await seen.finish();
  });

  test('works without script, by a plain link', async () => {
    const seen = await visit(browser, { scriptOff: true });
    await seen.open('/method/', 'load');
    await seen.page.getByRole('link', { name: '中文', exact: true }).click();
    expect(seen.page.url()).toBe(`${inject('site')}/zh/method/`);
    await seen.finish();
  });
});

describe('the frame on a phone', () => {
  test('the menu opens without script and leads on', async () => {
    const seen = await visit(browser, { width: 360, scriptOff: true });
    await seen.open('/zh/', 'load');
    const menu = seen.page.locator('.menu');
    expect(await menu.getByRole('link', { name: '方法' }).isVisible()).toBe(false);
    await seen.page.getByText('菜单').click();
    await menu.getByRole('link', { name: '方法' }).click();
    expect(seen.page.url()).toBe(`${inject('site')}/zh/method/`);
    await seen.finish();
  });

  test('everything that can be pressed in it is 44 px high', async () => {
    const seen = await visit(browser, { width: 360 });
    await seen.open('/', 'load');
    await seen.page.getByText('Menu').click();
    const boxes = await seen.page.locator('.header :is(a, button, summary), .footer a').all();
    const heights = await Promise.all(boxes.map(async (box) => (await box.boundingBox())?.height));
    const shown = heights.filter((height) => height !== undefined);
    expect(shown.length).toBeGreaterThanOrEqual(9);
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(44);
    await seen.finish();
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the content, and shows itself', async () => {
    const seen = await visit(browser);
    await seen.open('/method/', 'load');
    await seen.page.keyboard.press('Tab');
    const box = await seen.page.getByRole('link', { name: 'Skip to content' }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await seen.page.keyboard.press('Enter');
    expect(new URL(seen.page.url()).hash).toBe('#content');
    await seen.finish();
  });

  test('every stop of the home page has a ring of 3 px', async () => {
    const seen = await visit(browser);
    await seen.open('/zh/', 'load');
    const rings: string[] = [];
    for (let stop = 0; stop < 25; stop++) {
      await seen.page.keyboard.press('Tab');
      const ring = await seen.page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return `${outlineStyle} ${outlineWidth}`;
      });
      if (ring) rings.push(ring);
    }
    expect(rings.length).toBeGreaterThan(20);
    expect(new Set(rings)).toEqual(new Set(['solid 3px']));
    await seen.finish();
  });
});
