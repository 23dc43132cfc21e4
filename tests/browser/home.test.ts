import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The answers that the questionnaire was opened with. */
const opened = (address: string): Record<string, string> =>
  Object.fromEntries(
    new URL(address).hash
      .slice(1)
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );

describe('the first question on the home page', () => {
  test.each([
    { home: '/', first: 'IT department', next: 'Next question', assess: '/assess/' },
    { home: '/zh/', first: '信息技术部门', next: '下一题', assess: '/zh/assess/' },
  ])('is answered by keyboard alone on $home', async ({ home, first, next, assess }) => {
    const seen = await visit(browser);
    await seen.open(home, 'load');
    const { page } = seen;
    const focused = () => page.evaluate(() => document.activeElement?.closest('label, a')?.textContent?.trim() ?? '');
    const tabTo = async (name: string) => {
      for (let stop = 0; stop < 20 && (await focused()) !== name; stop++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo(first);
    await page.keyboard.press('Space');
    await tabTo(next);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === assess);
    expect(opened(page.url())).toMatchObject({
      a: '1',
      'capability.it': 'exists',
      'capability.operations': 'absent',
      'capability.finance': 'absent',
      'capability.general': 'absent',
    });
    await seen.finish();
  });

  test.each([
    { why: 'nothing ticked says nothing', tick: [], answers: [] },
    {
      why: 'none of these: all four are absent',
      tick: ['Finance department', 'None of these'],
      answers: ['absent', 'absent', 'absent', 'absent'],
    },
    { why: 'not sure says nothing of departments', tick: ['IT department', 'Not sure'], answers: [] },
    {
      why: 'a department after “none” takes it back',
      tick: ['None of these', 'General office'],
      answers: ['absent', 'exists', 'absent', 'absent'],
    },
  ])('$why', async ({ tick, answers }) => {
    const seen = await visit(browser);
    await seen.open('/', 'load');
    for (const name of tick) await seen.page.getByLabel(name).check();
    const href = (await seen.page.getByRole('link', { name: 'Next question' }).getAttribute('href')) ?? '';
    const given = Object.entries(opened(new URL(href, inject('site')).href)).filter(([path]) =>
      path.startsWith('capability.'),
    );
    expect(given.sort().map(([, value]) => value)).toEqual(answers);
    await seen.finish();
  });

  test('takes along what was answered on an earlier visit', async () => {
    const seen = await visit(browser);
    await seen.open('/', 'load');
    const kept = { schema: 1, company: { employees: 650 }, capability: { it: 'strong', finance: 'absent' } };
    await seen.page.evaluate((text) => localStorage.setItem('seatwise.answers.1', text), JSON.stringify(kept));
    await seen.page.reload();
    await seen.page.getByLabel('IT department').check();
    await seen.page.getByLabel('Finance department').check();
    const href = (await seen.page.getByRole('link', { name: 'Next question' }).getAttribute('href')) ?? '';
    expect(opened(new URL(href, inject('site')).href)).toEqual({
      a: '1',
      'company.employees': '650',
      'capability.it': 'strong',
      'capability.finance': 'exists',
      'capability.general': 'absent',
      'capability.operations': 'absent',
    });
    await seen.finish();
  });
});

describe('pages without script', () => {
  test.each([
    { home: '/', next: 'Next question', assess: '/assess/', label: /clear|leaning|close/ },
    { home: '/zh/', next: '下一题', assess: '/zh/assess/', label: /明确|偏向|接近/ },
  ])('$home shows the plan, the departments, six examples and a plain link', async ({ home, next, assess, label }) => {
    const seen = await visit(browser, { scriptOff: true });
    await seen.open(home, 'load');
    expect(await seen.page.getByRole('img').first().getAttribute('aria-label')).toMatch(/(\d+%.*){4}/);
    const rows = seen.page.locator('.examples tbody tr');
    expect(await rows.count()).toBe(6);
    for (const row of await rows.allTextContents()) {
      expect(row).toMatch(/\d+%/);
      expect(row).toMatch(label);
    }
    expect(await seen.page.getByRole('link', { name: next }).getAttribute('href')).toBe(assess);
    expect(await seen.page.locator('[data-theme-switch]:visible').count()).toBe(0);
    await seen.finish();
  });

  test('an example shows its answers, host, safeguards and reasons, and links that open it', async () => {
    const seen = await visit(browser, { scriptOff: true });
    await seen.open('/examples/online-retailer/', 'load');
    const text = await seen.page.locator('main').innerText();
    for (const piece of ['650 people', 'Operations', 'The administrator posts nothing.', '%'])
      expect(text).toContain(piece);
    const address = await seen.page.getByRole('link', { name: 'Open in the questionnaire' }).getAttribute('href');
    expect(address).toMatch(/^\/assess\/#a=1;.*company\.employees=650;.*then=/);
    expect(await seen.page.locator('.answers td').count()).toBeGreaterThan(40);
    await seen.finish();
  });

  test.each(['/assess/', '/zh/assess/', '/result/', '/zh/result/', '/cost/', '/zh/cost/'])(
    '%s says why it is empty and leads on',
    async (address) => {
      const seen = await visit(browser, { scriptOff: true });
      await seen.open(address, 'load');
      const text = await seen.page.locator('main').innerText();
      expect(text).toContain('JavaScript');
      await seen.finish();
    },
  );
});
