import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { exampleFragment, openResult, seeAll } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const fragment = exampleFragment('listed-equipment-maker');

/** The colour of the canvas at a share of its width, in the middle of its first bar. */
async function colourAt(canvas: Locator, share: number): Promise<number[]> {
  return canvas.evaluate((element, part) => {
    const drawn = element as HTMLCanvasElement;
    const rows = Number(drawn.closest('.bars')?.querySelectorAll('.bar-names li').length);
    const axis = 26 * (drawn.height / drawn.clientHeight);
    const y = Math.round((drawn.height - axis) / rows / 2) - 4;
    return [...(drawn.getContext('2d')?.getImageData(Math.round(drawn.width * part), y, 1, 1).data ?? [])];
  }, share);
}

async function token(page: Page, name: string): Promise<string> {
  return page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each).trim(), name);
}

const asHex = ([red = 0, green = 0, blue = 0]: readonly number[]): string =>
  `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;

describe('charts', () => {
  it('have a name, and the same figures as a table one click behind', async () => {
    const opened = await openResult(browser, 'zh', fragment);
    await seeAll(opened.page);
    const charts = opened.page.locator('figure.chart', { has: opened.page.locator('canvas') });
    expect(await charts.count()).toBe(2);
    for (const chart of await charts.all()) {
      const table = chart.locator('table');
      expect(await table.isVisible()).toBe(false);
      await chart.locator('summary').click();
      expect(await table.isVisible()).toBe(true);
      const label = (await chart.locator('canvas[role=img]').getAttribute('aria-label')) ?? '';
      for (const cell of await table.locator('tbody tr').first().locator('td').last().allTextContents()) {
        expect(label).toContain(cell);
      }
      expect(await table.locator('tbody tr').count()).toBe(await chart.locator('.bar-names li').count());
    }
    await opened.finish();
  });

  it('draw the first bar from zero to its share, in the colour of its department, light and dark', async () => {
    const opened = await openResult(browser, 'en', fragment);
    const { page } = opened;
    await seeAll(page);
    const canvas = page.locator('.bars-shares canvas');
    const first = page.locator('.bars-shares .bar-figures li').first();
    const share = Number.parseInt((await first.textContent()) ?? '', 10) / 100;
    const mark = page.locator('.bars-shares .bar-names li').first().locator('[class^="fill-"]:not(.fill-edge)');
    const placement = ((await mark.getAttribute('class')) ?? '').replace('fill-', '--');
    for (const theme of ['light', 'dark']) {
      const drawn = asHex(await colourAt(canvas, share / 2));
      expect(drawn).toBe(await token(page, placement));
      expect(asHex(await colourAt(canvas, Math.min(0.99, share + 0.04)))).not.toBe(drawn);
      if (theme === 'light') {
        await page.locator('.theme-in-bar').click();
        await page.waitForTimeout(100);
      }
    }
    await opened.finish();
  });

  it('follow a changed answer', async () => {
    const opened = await openResult(browser, 'en', fragment);
    const { page } = opened;
    await seeAll(page);
    const canvas = page.locator('.bars-totals canvas');
    const before = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    await page.locator('.cost-lines tr[data-topic] button').first().click();
    const field = page.locator('.own-row .own-figure').first();
    await field.locator('input').fill('1');
    await field.locator('button[type=submit]').click();
    await page.waitForFunction(
      (old) => document.querySelector<HTMLCanvasElement>('.bars-totals canvas')?.toDataURL() !== old,
      before,
    );
    await opened.finish();
  });
});
