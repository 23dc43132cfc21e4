/** What the questionnaire does with wrong input, with links that lost something, and what it says of a change. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { content } from '../content.ts';
import { openBrowser } from './browser.ts';
import {
  expectFragment,
  manufacturerFragment,
  openQuestionnaire,
  panelText,
  question,
  settled,
} from './questionnaireVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('wrong input', () => {
  it('stays in its field with what is wrong and what is accepted, and counts as not sure', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;system.users=420');
    const { page } = opened;
    const field = question(page, 'system.users').locator('input[type=text]');
    await field.fill('4,2OO');
    await expectFragment(page, '#a=1');
    await field.blur();
    const message = page.locator('#q-system-users-error');
    await expect
      .poll(() => message.textContent())
      .toBe('“4,2OO” has a letter O in it. Enter a whole number from 0 to 1,000,000.');
    expect(await field.inputValue()).toBe('4,2OO');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toContain('q-system-users-error');
    await field.fill('4200');
    await field.blur();
    expect(await message.count()).toBe(0);
    expect(await field.inputValue()).toBe('4,200');
    await expectFragment(page, '#a=1;system.users=4200');
    await opened.finish();
  });

  it('on a phone is shown before the next question, once', async () => {
    const opened = await openQuestionnaire(browser, 'zh', '', { width: 360, height: 760 });
    const { page } = opened;
    const next = page.locator('.steps .button').last();
    await next.click();
    await question(page, 'company.employees').locator('input[type=text]').fill('很多');
    await next.click();
    await expect.poll(() => page.locator('.error-message').textContent()).toContain('请填 1 至 5,000,000 的整数');
    await next.click();
    await expect.poll(() => question(page, 'company.legalEntities').isVisible()).toBe(true);
    await opened.finish();
  });

  it('a second priority equal to the first is kept, explained, and not counted', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;strategy.first=growth');
    const { page } = opened;
    await question(page, 'strategy.second').locator('input[value=growth]').click();
    await expectFragment(page, '#a=1;strategy.first=growth');
    await expect.poll(() => page.locator('#q-strategy-second-error').textContent()).toContain('“Growth”');
    expect(await question(page, 'strategy.second').locator('input[value=growth]').isChecked()).toBe(true);
    await opened.finish();
  });
});

describe('a link', () => {
  const cases = [
    {
      why: 'edited by hand',
      fragment: '#a=1;company.employees=many;no.such=1;strategy.first=growth',
      kept: '#a=1;strategy.first=growth',
      named: ['People employed', 'no.such'],
    },
    {
      why: 'cut',
      fragment: '#a=1;company.employees=1800;strategy.fir',
      kept: '#a=1;company.employees=1800',
      named: ['strategy.fir'],
    },
    {
      why: 'from a newer version',
      fragment: '#a=9;strategy.first=growth',
      kept: '#a=1;strategy.first=growth',
      named: ['later version'],
    },
    {
      why: 'with markup in it',
      fragment: '#a=1;strategy.first=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E;company.businessLines=few',
      kept: '#a=1;company.businessLines=few',
      named: ['<img src=x onerror=alert(1)>'],
    },
    {
      why: 'that asks for prototypes',
      fragment: '#a=1;__proto__=1;constructor.prototype=2',
      kept: '#a=1',
      named: ['__proto__'],
    },
  ];

  it.each(cases)('$why opens with what can be kept and names the rest', async ({ fragment, kept, named }) => {
    const opened = await openQuestionnaire(browser, 'en', fragment);
    const { page } = opened;
    await expectFragment(page, kept);
    for (const name of named) {
      await expect.poll(async () => (await page.locator('.notice').allTextContents()).join(' ')).toContain(name);
    }
    expect(await page.locator('.notice img').count()).toBe(0);
    expect(await question(page, 'departments').isVisible()).toBe(true);
    await opened.finish();
  });

  it('to a place in the page takes no answer away', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;strategy.first=growth');
    await opened.page.locator('.skip').focus();
    await opened.page.keyboard.press('Enter');
    await expectFragment(opened.page, '#a=1;strategy.first=growth');
    expect(await question(opened.page, 'strategy.first').locator('input[value=growth]').isChecked()).toBe(true);
    await opened.finish();
  });
});

describe('what just moved it', () => {
  const whole = (share: number): string => `${Math.round(share * 100)}%`;
  const run = (values: Record<string, string | number>) => assess(content.model, { values, overrides: {} });

  it('is the difference of two runs, and so is taking the answer back', async () => {
    const opened = await openQuestionnaire(browser, 'en', '#a=1;company.businessLines=few');
    const { page } = opened;
    const before = { 'company.businessLines': 'few' };
    const after = { ...before, 'strategy.first': 'technology' };
    const shareOf = (values: Record<string, string | number>, placement: string): string =>
      whole(run(values).recommendation.rankAcceptability[placement as 'it']?.[0] ?? 0);

    await question(page, 'strategy.first').locator('input[value=technology]').click();
    const first = run(after).recommendation.placement ?? '';
    await expect
      .poll(() => panelText(page), { timeout: 15_000 })
      .toContain(`from ${shareOf(before, first)} to ${shareOf(after, first)}`);

    await question(page, 'strategy.first').locator('input[value=""]').click();
    const then = run(before).recommendation.placement ?? '';
    await expect
      .poll(() => panelText(page), { timeout: 15_000 })
      .toContain(`from ${shareOf(after, then)} to ${shareOf(before, then)}`);
    await opened.finish();
  });
});

describe('departments', () => {
  it('that are not ticked become absent when the question is left, and it says so', async () => {
    const opened = await openQuestionnaire(browser, 'en');
    const { page } = opened;
    const step = question(page, 'departments');
    await step.getByLabel('Finance department').click();
    await expectFragment(page, '#a=1;capability.finance=exists');
    await question(page, 'company.employees').locator('input[type=text]').focus();
    await expectFragment(
      page,
      '#a=1;capability.finance=exists;capability.general=absent;capability.it=absent;capability.operations=absent',
    );
    expect(await step.getByText('Not ticked').count()).toBe(3);
    await step.getByLabel('Not sure').click();
    await expectFragment(page, '#a=1');
    await step.getByLabel('None of these').click();
    await settled(page);
    expect(await step.locator('input:checked').count()).toBe(1);
    await opened.finish();
  });
});

describe('make it surer', () => {
  it('puts the most decisive question first and leaves out departments that do not exist', async () => {
    const opened = await openQuestionnaire(browser, 'en', `${manufacturerFragment}`);
    const { page } = opened;
    await page.locator('.stage-end .button').click();
    await settled(page);
    const shown = await page.locator('.step fieldset').evaluateAll((all) => all.map(({ id }) => id));
    expect(shown).not.toContain('q-capability-general');
    expect(shown).toContain('q-capability-it');
    expect(shown.slice(-5)).toEqual([
      'q-today-placement',
      'q-today-admins',
      'q-today-standstillHours',
      'q-cost-region',
      'q-cost-horizonYears',
    ]);
    expect(await page.evaluate(() => document.activeElement?.closest('.step')?.classList.contains('is-current'))).toBe(
      true,
    );
    await opened.finish();
  });
});

describe('a window that is made wider and narrower', () => {
  it('shows the answer of today in the panel and in the bar', async () => {
    const opened = await openQuestionnaire(browser, 'en', manufacturerFragment, { width: 360, height: 760 });
    const { page } = opened;
    const share = async (place: string): Promise<string | undefined> =>
      (await page.locator(place).textContent())?.match(/\d+%/)?.[0];
    const before = await share('.answer-line strong');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[name=q-strategy-first][value=compliance]')?.click();
    });
    await expect.poll(() => share('.answer-line strong')).not.toBe(before);
    await settled(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => share('.answer-panel .answer-share')).toBe(await share('.answer-line strong'));
    await question(page, 'strategy.first').locator('input[value=technology]').click();
    await settled(page);
    const last = await share('.answer-panel .answer-share');
    await page.setViewportSize({ width: 360, height: 760 });
    await expect.poll(() => share('.answer-line strong')).toBe(last);
    await opened.finish();
  });
});
