/** The place where the administrator is paid: what the role costs there is fetched when it is chosen, and not before. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../content.ts';
import { openBrowser } from './browser.ts';
import { openQuestionnaire, question, settled } from './questionnaireVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the place where the administrator is paid', () => {
  it('is offered by country and place, and each choice shows what the role costs there', async () => {
    const opened = await openQuestionnaire(browser, 'en', '?question=cost.region#a=1;system.users=60;cost.region=CN');
    const { page } = opened;
    const panel = page.locator('.answer-panel');
    const regions = question(page, 'cost.region');
    // A link from the time when there were two places.
    await expect.poll(() => panel.textContent()).toContain('Paid in China.');
    const labels = (await regions.locator('.choice-text').allTextContents()).map((text) => text.trim());
    expect(labels.slice(0, -2)).toEqual(content.model.costs.regions.map(({ id }) => content.wording.en.regions[id]));
    for (const [id, name, money] of [
      ['beijing', 'Beijing', '¥'],
      ['GB', 'the United Kingdom', '£'],
      ['wuhu', 'Wuhu', '¥'],
      ['CN', 'China', '¥'],
    ] as const) {
      await regions.locator(`input[value=${id}]`).click();
      await settled(page);
      await expect.poll(() => panel.textContent()).toContain(`Paid in ${name}.`);
      expect(await panel.textContent()).toMatch(new RegExp(`FTE, ${money}[\\d,]+`));
    }
    await opened.finish();
  });
});
