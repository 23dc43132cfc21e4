import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from './arithmetic.ts';
import { openBrowser } from './browser.ts';
import { exampleFragment, openResult } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Digits after the point of a figure as shown. */
const decimals = (shown: string): number => shown.split('.')[1]?.replace(/\D/g, '').length ?? 0;

/** Half away from zero, as the page rounds; a hair is added because 0.145 is a little less in binary. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

describe.each([
  ['en', 'listed-equipment-maker'],
  ['zh', 'online-retailer'],
] as const)('how is this worked out (%s, %s)', (language, id) => {
  it('shows arithmetic that gives the shown figure to its last digit, or says that it was sampled', async () => {
    const opened = await openResult(browser, language, exampleFragment(id));
    const { page } = opened;
    for (const summary of await page.locator('details.worked > summary').filter({ visible: true }).all()) {
      await summary.click();
    }
    const items = await page
      .locator('[data-worked]')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((each) => ({
          kind: each.getAttribute('data-worked'),
          text: each.textContent ?? '',
          expression: each.querySelector('[data-expression]')?.textContent ?? null,
          shown: each.querySelector('[data-shown]')?.textContent ?? null,
        })),
      );
    const arithmetic = items.filter(({ kind }) => kind === 'arithmetic');
    expect(arithmetic.length).toBeGreaterThan(10);
    for (const { expression, shown, text } of arithmetic) {
      const value = evaluate(expression ?? '');
      const figure = evaluate(shown ?? '');
      expect(rounded(value, decimals(shown ?? '')), text).toBeCloseTo(figure, 9);
    }
    const sampled = items.filter(({ kind }) => kind === 'sampled');
    expect(sampled.length).toBeGreaterThan(5);
    for (const { text } of sampled)
      expect(text).toMatch(
        language === 'en' ? /Sampled: 16,384 draws, off by at most .*\d/ : /抽样得出：共 16,384 次.*误差不超过.*\d/,
      );
    await opened.finish();
  });

  it('belongs to the figures of the page: each shown figure stands there too', async () => {
    const opened = await openResult(browser, language, exampleFragment(id));
    const { page } = opened;
    const reasons = await page.locator('.reason').evaluateAll((rows) =>
      rows.map((row) => ({
        bar: row.querySelector('.reason-bar text')?.textContent,
        shown: row.querySelector('[data-shown]')?.textContent,
      })),
    );
    expect(reasons.length).toBeGreaterThan(3);
    for (const { bar, shown } of reasons) expect(shown).toBe(bar);
    const totals = await page.locator('.totals-table tbody tr td:nth-child(4)').allTextContents();
    const worked = await page.locator('.cost-part:has(.totals-table) > .worked [data-shown]').allTextContents();
    expect(worked).toEqual(totals);
    await opened.finish();
  });
});
