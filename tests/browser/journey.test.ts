/** The whole journey through the nine questions, with a pointer. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/wording.ts';
import { axeViolations } from './axe.ts';
import { openBrowser } from './browser.ts';
import {
  expectFragment,
  labelOf,
  manufacturer,
  manufacturerFragment,
  openQuestionnaire,
  question,
  questionnairePage,
  settled,
} from './questionnaireVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const figures = (text: string | null): string => (text?.match(/[<>]?\d+%/g) ?? []).join(' ');

const isPhone = (width: number): boolean => width < 900;

/** Answers all nine; on a phone each is left by Next. */
async function answerAll(page: Page, language: Language, width: number): Promise<void> {
  const next = async (): Promise<void> => {
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(sideways).toBeLessThanOrEqual(width);
    if (isPhone(width)) await page.locator('.steps .button').last().click();
  };
  const choose = (path: string, option: string) => question(page, path).locator(`input[value="${option}"]`).click();
  const type = (path: string, value: number) => question(page, path).locator('input[type=text]').fill(String(value));

  for (const path of manufacturer.departments) {
    await page.locator('#q-departments').getByLabel(labelOf(language, path)).click();
  }
  await next();
  await type('company.employees', manufacturer['company.employees']);
  await next();
  await type('company.legalEntities', manufacturer['company.legalEntities']);
  await next();
  await choose('company.businessLines', manufacturer['company.businessLines']);
  await next();
  await choose('strategy.first', manufacturer['strategy.first']);
  await next();
  await choose('strategy.second', manufacturer['strategy.second']);
  await next();
  for (const [path, level] of Object.entries(manufacturer.modules)) {
    const row = page.locator(`[name="q-modules-${path.split('.')[1]}"][value="${level}"]`);
    if (!(await row.isVisible())) await page.locator('.module-head', { hasText: labelOf(language, path) }).click();
    await row.click();
  }
  await page.locator('.rest').click();
  await next();
  await type('system.users', manufacturer['system.users']);
  await next();
  await type('system.integrations', manufacturer['system.integrations']);
}

/** Either language on a phone and on a desk; begun in one theme, ended in the other. */
const everyWay = [
  { language: 'en', width: 360, theme: 'dark', later: 'light' },
  { language: 'en', width: 1280, theme: 'light', later: 'dark' },
  { language: 'zh', width: 360, theme: 'light', later: 'dark' },
  { language: 'zh', width: 1280, theme: 'dark', later: 'light' },
] as const;

describe('nine answers', () => {
  it.each(everyWay)(
    '$language, at $width px, $theme, then $later',
    async ({ language, width, theme, later }) => {
      const opened = await openQuestionnaire(browser, language, '', { width, height: 760, theme });
      const { page } = opened;
      expect(await axeViolations(page)).toEqual([]);
      await answerAll(page, language, width);
      await expectFragment(page, manufacturerFragment);
      await settled(page);
      await page.emulateMedia({ colorScheme: later });
      expect(await axeViolations(page)).toEqual([]);
      // On a phone the link to the result stands in the sheet that the bar opens.
      if (width < 900) await page.locator('.answer-line .link-button').click();
      const result = page.locator('.answer-panel a.button, .answer-sheet a.button').filter({ visible: true });
      expect(await result.getAttribute('href')).toBe(
        `${language === 'en' ? '' : '/zh'}/result/${manufacturerFragment}`,
      );
      await opened.finish();
    },
    180_000,
  );
});

describe('answers', () => {
  it('survive a reload, and a visit elsewhere and Back', async () => {
    const opened = await openQuestionnaire(browser, 'en');
    const { page } = opened;
    await question(page, 'strategy.first').locator('input[value=growth]').click();
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => question(page, 'strategy.first').locator('input[value=growth]').isChecked()).toBe(true);
    await question(page, 'system.users').locator('input[type=text]').fill('420');
    await page.goto(new URL('/method/', page.url()).href);
    await page.goBack({ waitUntil: 'networkidle' });
    await expect.poll(() => question(page, 'system.users').locator('input[type=text]').inputValue()).toBe('420');
    expect(await question(page, 'strategy.first').locator('input[value=growth]').isChecked()).toBe(true);
    await opened.finish();
  });

  it('are there again at a bare address, from the storage of the browser', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;company.businessLines=few');
    const { page } = opened;
    await question(page, 'strategy.first').locator('input[value=growth]').click();
    await page.goto(new URL('/method/', page.url()).href);
    await page.goto(new URL(questionnairePage.en, page.url()).href, { waitUntil: 'networkidle' });
    await expectFragment(page, '#a=1;company.businessLines=few;strategy.first=growth');
    await opened.finish();
  });

  it('given after a link was opened outlast a visit to the result and Back', async () => {
    const opened = await openQuestionnaire(browser, 'zh', '#a=1;company.businessLines=few');
    const { page } = opened;
    await question(page, 'strategy.first').locator('input[value=growth]').click();
    await page.locator('.answer-panel a.button').click();
    await page.waitForURL(/\/result\//);
    await page.goBack({ waitUntil: 'networkidle' });
    await expect.poll(() => question(page, 'strategy.first').locator('input[value=growth]').isChecked()).toBe(true);
    await opened.finish();
  });

  it('reopen as the same result from a copied link, in the other language too', async () => {
    const shares: string[] = [];
    for (const language of ['en', 'zh'] as const) {
      const opened = await openQuestionnaire(browser, language, manufacturerFragment);
      await settled(opened.page);
      shares.push(figures(await opened.page.locator('.answer-panel .seat-plan').getAttribute('aria-label')));
      await expectFragment(opened.page, manufacturerFragment);
      await opened.finish();
    }
    expect(shares[0]).toMatch(/\d% .*\d%/);
    expect(shares[1]).toBe(shares[0]);
  });

  it('go along with the switch of the language', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;strategy.first=growth');
    await opened.page.locator('.header a[hreflang="zh-CN"]').click();
    await opened.page.waitForURL(/\/zh\/assess\//);
    await expectFragment(opened.page, '#a=1;strategy.first=growth');
    await opened.finish();
  });
});
