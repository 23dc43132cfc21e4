import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { exampleFragment, openResult, seeAll } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fragment = exampleFragment('listed-equipment-maker');

/** A token's colour as the browser computes it. */
async function token(page: Page, name: string): Promise<string> {
  return page.evaluate((each) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${each})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

describe('charts', () => {
  it('have a name, and the same figures as a table one click behind', async () => {
    const opened = await openResult(browser, 'zh', fragment);
    await seeAll(opened.page);
    const charts = opened.page.locator('figure.chart', { has: opened.page.locator('.bar-rows') });
    expect(await charts.count()).toBe(2);
    for (const chart of await charts.all()) {
      const table = chart.locator('table');
      expect(await table.isVisible()).toBe(false);
      await chart.locator('summary').click();
      expect(await table.isVisible()).toBe(true);
      const label = (await chart.locator('svg[role=img]').getAttribute('aria-label')) ?? '';
      for (const cell of await table.locator('tbody tr').first().locator('td').last().allTextContents()) {
        expect(label).toContain(cell);
      }
      expect(await table.locator('tbody tr').count()).toBe(await chart.locator('.bar-names li').count());
    }
    await opened.finish();
  });

  it.each([360, 1280])(
    'draw the first bar from zero to its share, in the colour of its department (%i px)',
    async (width) => {
      const opened = await openResult(browser, 'en', fragment, { width });
      const { page } = opened;
      await seeAll(page);
      const chart = page.locator('.bars-shares');
      const share = Number.parseInt((await chart.locator('.bar-figures li').first().textContent()) ?? '', 10) / 100;
      const axis = await chart.locator('.bar-rows').boundingBox();
      const bar = await chart.locator('.bar-rows > svg').first().locator('rect').first().boundingBox();
      // One pixel for the edge of the axis.
      expect(Math.abs((bar?.x ?? 0) - (axis?.x ?? 0))).toBeLessThanOrEqual(1);
      // The figure is rounded to a whole per cent.
      expect(Math.abs((bar?.width ?? 0) / (axis?.width ?? 1) - share)).toBeLessThanOrEqual(0.006);
      const mark = chart.locator('.bar-names li').first().locator('[class^="fill-"]:not(.fill-edge)');
      const placement = ((await mark.getAttribute('class')) ?? '').replace('fill-', '--');
      const colour = () =>
        chart
          .locator('.bar-rows > svg rect')
          .first()
          .evaluate((rect) => getComputedStyle(rect).fill);
      const light = await colour();
      expect(light).toBe(await token(page, placement));
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      expect(await colour()).toBe(await token(page, placement));
      expect(await colour()).not.toBe(light);
      await opened.finish();
    },
  );

  it('carry the range of each total as a whisker, between the figures beside it', async () => {
    const opened = await openResult(browser, 'en', fragment);
    const { page } = opened;
    await seeAll(page);
    const chart = page.locator('.bars-totals');
    const rows = chart.locator('.bar-rows > svg');
    for (const row of await rows.all()) {
      const [bar, whisker] = await Promise.all([
        row.locator('[class^="outline-"]').boundingBox(),
        row.locator('.fill-text rect').first().boundingBox(),
      ]);
      const mean = (bar?.x ?? 0) + (bar?.width ?? 0);
      expect(whisker?.x ?? 0).toBeLessThan(mean);
      expect((whisker?.x ?? 0) + (whisker?.width ?? 0)).toBeGreaterThan(mean);
    }
    await opened.finish();
  });

  it('follow a changed answer', async () => {
    const opened = await openResult(browser, 'en', fragment);
    const { page } = opened;
    await seeAll(page);
    const drawing = page.locator('.bars-totals .bar-rows');
    const before = await drawing.innerHTML();
    await page.locator('.cost-lines tr[data-topic] button').first().click();
    const field = page.locator('.own-row .own-figure').first();
    await field.locator('input').fill('1');
    await field.locator('button[type=submit]').click();
    await page.waitForFunction((old) => document.querySelector('.bars-totals .bar-rows')?.innerHTML !== old, before);
    await opened.finish();
  });
});
