/** All nine answered with Tab, arrows, Space and Enter only; the focus ring is never lost. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import {
  expectFragment,
  expectRing,
  manufacturer,
  manufacturerFragment,
  openQuestionnaire,
} from './questionnaireVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A keyboard that looks for the ring after each key. */
function keyboardOf(page: Page) {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await expectRing(page, `after ${key}`);
  };
  const isAt = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    press,
    /** Tabs on until the focus is at such an element. */
    async tabTo(selector: string): Promise<void> {
      for (let presses = 0; presses < 60; presses++) {
        if (await isAt(selector)) return;
        await press('Tab');
      }
      expect(await isAt(selector), `Tab reaches ${selector}`).toBe(true);
    },
    /** Moves through radio buttons until this one is chosen. */
    async arrowTo(name: string, value: string): Promise<void> {
      const chosen = `input[name="${name}"][value="${value}"]`;
      if (!(await isAt(`${chosen}:checked`))) await press('Space');
      for (let presses = 0; presses < 14 && !(await isAt(`${chosen}:checked`)); presses++) await press('ArrowDown');
      expect(await isAt(`${chosen}:checked`), `arrows reach ${value}`).toBe(true);
    },
    async type(text: string): Promise<void> {
      for (const figure of text) await press(figure);
    },
  };
}

describe.each([
  { language: 'en', width: 1280 },
  { language: 'zh', width: 1280 },
  { language: 'en', width: 360 },
  { language: 'zh', width: 360 },
] as const)('the keyboard alone ($language, $width px)', ({ language, width }) => {
  it('answers all nine and never loses the ring', async () => {
    const opened = await openQuestionnaire(browser, language, '', { width, height: 760 });
    const { page } = opened;
    const { press, tabTo, arrowTo, type } = keyboardOf(page);
    const phone = width < 900;
    /** On a phone to Next, which brings the focus into the next question. */
    const next = async (): Promise<void> => {
      if (!phone) return;
      await tabTo('.steps .button:last-child');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.step.is-current') !== null))
        .toBe(true);
      await expectRing(page, 'after Next');
    };
    const radios = async (path: string, value: string): Promise<void> => {
      const name = `q-${path.replace('.', '-')}`;
      await tabTo(`input[name="${name}"]`);
      await arrowTo(name, value);
      await next();
    };
    const number = async (path: string, value: number, last = false): Promise<void> => {
      await tabTo(`input[name="q-${path.replace('.', '-')}"]`);
      await type(String(value));
      if (!last) await next();
    };

    await tabTo('#q-departments input');
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Tab');
    await press('Space');
    await next();
    await number('company.employees', manufacturer['company.employees']);
    await number('company.legalEntities', manufacturer['company.legalEntities']);
    await radios('company.businessLines', manufacturer['company.businessLines']);
    await radios('strategy.first', manufacturer['strategy.first']);
    await radios('strategy.second', manufacturer['strategy.second']);
    for (const [path, level] of Object.entries(manufacturer.modules)) {
      const name = `q-modules-${path.split('.')[1]}`;
      if (phone && !(await page.locator(`input[name="${name}"]`).first().isVisible())) {
        await tabTo(`.module-head[aria-controls="${name}-levels"]`);
        await press('Enter');
      }
      await tabTo(`input[name="${name}"]`);
      await arrowTo(name, level);
    }
    await tabTo('.rest');
    await press('Enter');
    await next();
    await number('system.users', manufacturer['system.users']);
    await number('system.integrations', manufacturer['system.integrations'], true);
    await expectFragment(page, manufacturerFragment);
    await opened.finish();
  }, 180_000);
});
