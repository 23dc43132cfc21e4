/**
 * What a screen reader is given: names, roles, states and the live region, held against stored transcripts.
 * Figures of the result are masked, so that a change of the model's numbers is no change of the transcript.
 * After a wanted change: `npm test -- --project browser transcript -u`, and read the difference.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openQuestionnaire, question, settled } from './questionnaireVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Shares, points and money differ with the model; which question is most decisive and who is first do too. */
const masked = (transcript: string): string =>
  transcript
    .replace(/[<>]?\d+% (to|至) \d+%|\d+ to \d+%/g, 'N%')
    .replace(/[<>]?\d+%/g, 'N%')
    .replace(/about (one point|\d+ points)|less than a point/g, 'about N points')
    .replace(/\d+ 个百分点/g, 'N 个百分点');

const readAloud = async (page: Page): Promise<string> => masked(await page.locator('main').ariaSnapshot());

/** Everything the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<{ text: string; at: number }[]>> {
  await page.evaluate(() => {
    const said: { text: string; at: number }[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('[role=status]');
    if (region)
      new MutationObserver(() => said.push({ text: region.textContent ?? '', at: performance.now() })).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { said: { text: string; at: number }[] }).said);
}

describe.each(['en', 'zh'] as const)('transcript (%s)', (language) => {
  it('of the first state on a desk', async () => {
    const opened = await openQuestionnaire(browser, language);
    await expect(await readAloud(opened.page)).toMatchFileSnapshot(`transcripts/first.${language}.txt`);
    await opened.finish();
  });

  it('of answers, a wrong entry and the live region on a desk', async () => {
    const opened = await openQuestionnaire(browser, language);
    const { page } = opened;
    const heard = await listen(page);
    await page.locator('#q-departments input').first().click();
    await question(page, 'strategy.first').locator('input[value=technology]').click();
    await page.locator('[name=q-modules-finance][value=core]').click();
    await question(page, 'system.users').locator('input[type=text]').fill('4,2OO');
    await question(page, 'system.users').locator('input[type=checkbox]').focus();
    await page.locator('.error-message').waitFor();
    await settled(page);
    await expect.poll(async () => (await heard()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1500);
    await expect(await readAloud(page)).toMatchFileSnapshot(`transcripts/answered.${language}.txt`);
    await opened.finish();
  });

  it('of one question and the bar on a phone, closed and open', async () => {
    const opened = await openQuestionnaire(browser, language, '', { width: 360, height: 760 });
    const { page } = opened;
    await expect(await readAloud(page)).toMatchFileSnapshot(`transcripts/phone.${language}.txt`);
    await page.locator('.answer-line button').click();
    await expect(await readAloud(page)).toMatchFileSnapshot(`transcripts/phone-open.${language}.txt`);
    await opened.finish();
  });
});

describe('the live region', () => {
  it('is polite, says what moved, and speaks at most once a second', async () => {
    const opened = await openQuestionnaire(browser, 'en');
    const { page } = opened;
    expect(await page.locator('[role=status]').getAttribute('aria-live')).toBe('polite');
    const heard = await listen(page);
    for (const option of ['technology', 'growth', 'compliance', 'financial-control', 'process-efficiency']) {
      await question(page, 'strategy.first').locator(`input[value=${option}]`).click();
      await page.waitForTimeout(300);
    }
    await settled(page);
    await page.waitForTimeout(1500);
    const said = await heard();
    expect(said.at(-1)?.text).toMatch(/“Faster processes” .*%/);
    console.log(JSON.stringify(said));
    const gaps = said.slice(1).map(({ at }, index) => at - (said[index]?.at ?? 0));
    expect(Math.min(...gaps, 1000)).toBeGreaterThan(950);
    await opened.finish();
  });
});
