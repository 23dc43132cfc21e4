import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/wording.ts';
import { axeViolations } from './axe.ts';
import { openBrowser, visit } from './browser.ts';
import { exampleFragment, openResult, resultPage, seeAll, settled } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const languages: readonly Language[] = ['en', 'zh'];
/** Without an IT department, and told so of the others as well. */
const NONE_LEFT =
  '#a=1;capability.finance=absent;capability.general=absent;capability.it=absent;capability.operations=absent';

describe('the top of the result', () => {
  it.each(languages)(
    'holds host, split, share, range, label, role cost and three musts on a small phone (%s)',
    async (language) => {
      const opened = await openResult(browser, language, exampleFragment('online-retailer'), {
        width: 360,
        height: 740,
      });
      const { page } = opened;
      const bottoms = await page.evaluate(() =>
        [
          'h1',
          '.split',
          '.key-share .value',
          '.key-share .note',
          '.key-share .key-label b',
          '.key-role .value',
          '.must:nth-child(3)',
        ].map((each) => document.querySelector(each)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY),
      );
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(740);
      expect(await page.locator('.must').count()).toBe(3);
      await opened.finish();
    },
  );

  it('fills the mark in the header once it leans or is clear', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('large-multinational'));
    expect(await opened.page.locator('.header [data-seat-mark] .fill-it').count()).toBe(1);
    await opened.finish();
  });
});

describe.each(languages)('the whole page (%s)', (language) => {
  it('has no fault for axe, in either theme', async () => {
    const opened = await openResult(browser, language, exampleFragment('listed-equipment-maker'), { theme: 'light' });
    await seeAll(opened.page);
    await opened.page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await axeViolations(opened.page)).toEqual([]);
    // The other theme has the same page in other colours.
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(opened.page, { rules: ['color-contrast'] })).toEqual([]);
    await opened.finish();
  });

  it.each(['listed-equipment-maker', 'finance-company'])(
    'scrolls only downwards at 360 px, everything open: %s',
    async (id) => {
      const opened = await openResult(browser, language, exampleFragment(id), { width: 360, height: 740 });
      await seeAll(opened.page);
      await opened.page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLElement>('.cost-lines [aria-expanded]')) each.click();
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await opened.finish();
    },
  );
});

describe('changes in place', () => {
  it('takes the answer to a safeguard into state, address and musts', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('online-retailer'));
    const { page } = opened;
    const row = page.locator('[data-safeguard="no-posting"]');
    expect(await row.locator('.state-unknown').count()).toBe(1);
    await row.locator('input').nth(1).check();
    await row.locator('.state-unmet').waitFor();
    expect(new URL(page.url()).hash).toContain('controls.no-posting=no');
    expect(await page.locator('.must .state-unmet').count()).toBe(1);
    await row.locator('input').nth(0).check();
    await row.locator('.state-met').waitFor();
    expect(new URL(page.url()).hash).toContain('controls.no-posting=yes');
    await row.locator('input').nth(2).check();
    await row.locator('.state-unknown').waitFor();
    expect(new URL(page.url()).hash).not.toContain('controls.no-posting');
    await opened.finish();
  });

  it('takes an own figure: the line says so, the address holds it, and it can be given back', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('online-retailer'));
    const { page } = opened;
    const line = page
      .locator('.cost-lines tr[data-topic]:not([data-topic="role"])', { has: page.locator('button') })
      .first();
    const topic = await line.getAttribute('data-topic');
    const before = await line.textContent();
    await line.locator('button').click();
    const field = page.locator('.own-row .own-figure').first();
    await field.locator('input').fill('12');
    await field.locator('button[type=submit]').click();
    await page.waitForFunction(() => /cost\.overrides\.|standstillHours=12/.test(location.hash));
    await settled(page);
    const changed = page.locator(`.cost-lines tr[data-topic="${topic}"]`);
    await changed.locator('.basis-yours').waitFor();
    expect(await changed.textContent()).not.toBe(before);
    await page.locator('.own-row .own-figure button[type=button]').first().click();
    await page.waitForFunction(() => !location.hash.includes('cost.overrides.'));
    await opened.finish();
  });

  it('keeps what was typed wrongly and says what is accepted', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('online-retailer'));
    const { page } = opened;
    await page.locator('.cost-lines tr[data-topic] button').first().click();
    const field = page.locator('.own-row .own-figure').first();
    await field.locator('input').fill('4,2OO');
    await field.locator('button[type=submit]').click();
    expect(await field.locator('.error-message').textContent()).toContain('4,2OO');
    expect(await field.locator('input').inputValue()).toBe('4,2OO');
    expect(await field.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(page.url()).not.toContain('cost.overrides');
    await opened.finish();
  });

  it.each([
    { language: 'en', it: 400, operations: 1, told: /less/ },
    { language: 'zh', it: 400, operations: 1, told: /少花/ },
  ] as const)(
    'earned by own figures at both ends ($language, $it h against $operations h): a full mark with its figure, and no field left to settle it',
    async ({ language, it: hoursAtIt, operations, told }) => {
      const own = {
        'standstill-cash': 50_000,
        'standstill-hours-it': hoursAtIt,
        'standstill-hours-operations': operations,
      };
      const opened = await openResult(browser, language, exampleFragment('listed-equipment-maker', {}, own));
      const { page } = opened;
      const part = page.locator('.cost-part:has(.whisker)').first();
      expect(await part.locator('.axis-drawing .marker').count()).toBe(1);
      expect(await part.locator('.axis-drawing .marker-hollow').count()).toBe(0);
      expect(await part.locator('p').first().textContent()).toMatch(told);
      expect(await page.locator('.settle').count()).toBe(0);
      await opened.finish();
    },
  );

  it('takes a figure from the block that would settle the money, and draws the difference anew', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('online-retailer'));
    const { page } = opened;
    // Not earned: a hollow square, without a figure.
    expect(await page.locator('.axis-drawing .marker-hollow').count()).toBe(1);
    const sentence = () => page.locator('.cost-part:has(.whisker) p').first().textContent();
    const before = await sentence();
    const field = page.locator('.settle .own-figure').first();
    await field.locator('input').fill('1');
    await field.locator('button[type=submit]').click();
    await page.waitForFunction(() => location.hash.includes('cost.overrides.'));
    await settled(page);
    expect(await sentence()).not.toBe(before);
    await opened.finish();
  });

  it('shows one department a tab on a phone, and the others side by side on a desk', async () => {
    const opened = await openResult(browser, 'zh', exampleFragment('online-retailer'), { width: 360, height: 740 });
    const { page } = opened;
    const visibleCells = () =>
      page.locator('.cost-lines tbody tr').first().locator('td.number').filter({ visible: true }).count();
    expect(await visibleCells()).toBe(2);
    await page.locator('.tabs button').nth(2).click();
    expect(await visibleCells()).toBe(2);
    expect(await page.locator('.tabs [aria-pressed="true"]').count()).toBe(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await visibleCells()).toBe(4);
    await opened.finish();
  });
});

describe('what comes by the address', () => {
  it.each(languages)('nothing: the close prior and an invitation (%s)', async (language) => {
    const opened = await openResult(browser, language, '');
    expect(await opened.page.locator('.start a.button').getAttribute('href')).toMatch(/\/assess\/#a=1$/);
    expect(await opened.page.locator('.answers-table').count()).toBe(0);
    await opened.finish();
  });

  it.each([
    ['cut in the middle', '#a=1;company.employees=650;company.leg'],
    ['from a newer version', '#a=2;company.employees=650;company.moons=3'],
    ['edited by hand', '#a=1;company.employees=-4;strategy.first=<img src=x onerror=alert(1)>;__proto__=1'],
    ['encoded wrongly', '#a=1;company.employees=%E0%A4%A;system.users=20'],
  ])('%s: opens with what can be kept and names what was dropped', async (_, fragment) => {
    const opened = await openResult(browser, 'en', fragment);
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(await opened.page.locator('.result > .notice').first().textContent()).not.toBe('');
    expect(await opened.page.locator('img').count()).toBe(0);
    await opened.finish();
  });

  it.each(languages)('every department ruled out: no placement, advice, and the page stands (%s)', async (language) => {
    const opened = await openResult(browser, language, NONE_LEFT);
    await seeAll(opened.page);
    expect(await opened.page.locator('.ruled-out-list tr').count()).toBe(4);
    expect(await opened.page.locator('.ruled-out-list tr').first().textContent()).not.toContain('%');
    expect(await opened.page.locator('.bar-rows').count()).toBe(0);
    await opened.finish();
  });

  it('one department left: nothing to compare with, and it says so', async () => {
    const only = exampleFragment('online-retailer', {
      'capability.it': 'absent',
      'capability.finance': 'absent',
      'capability.general': 'absent',
    });
    const opened = await openResult(browser, 'en', only);
    expect(await opened.page.locator('.reason').count()).toBe(0);
    expect(await opened.page.locator('#why p').first().textContent()).not.toBe('');
    expect(await opened.page.locator('.axis-drawing').count()).toBe(0);
    await opened.finish();
  });

  it('region not told: a clear sentence in place of the cost, and the way to the question', async () => {
    const opened = await openResult(browser, 'en', '#a=1;company.employees=650;system.users=240');
    const link = opened.page.locator('#cost a').first();
    expect(await link.getAttribute('href')).toContain('?question=cost.region#a=1;');
    await opened.finish();
  });

  it('an anchor in the page is no new set of answers', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('online-retailer'));
    const before = opened.page.url();
    await opened.page.locator('.note-numbers a').first().click();
    await opened.page.waitForFunction((url) => location.href === url, before);
    await opened.finish();
  });
});

describe('the buttons', () => {
  it('copies a link that opens the same result in the other language', async () => {
    const opened = await openResult(browser, 'en', exampleFragment('large-multinational'));
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const share = await opened.page.locator('.key-share .value').textContent();
    await opened.page.locator('.result-actions button').nth(1).click();
    await opened.page.locator('.result-answer [role=status]', { hasText: /\w/ }).waitFor();
    const link = new URL(await opened.page.evaluate(() => navigator.clipboard.readText()));
    expect(link.hash).toMatch(/;then=[^;]+$/);
    await opened.finish();
    const other = await openResult(browser, 'zh', link.hash);
    expect(await other.page.locator('.key-share .value').textContent()).toBe(share);
    await other.finish();
  });

  it('leads back to the answers, and shows them as a table', async () => {
    const fragment = exampleFragment('small-manufacturer');
    const opened = await openResult(browser, 'zh', fragment);
    expect(await opened.page.locator('.result-actions a').first().getAttribute('href')).toBe(`/zh/assess/${fragment}`);
    await opened.page.locator('.answers-table summary').click();
    const rows = opened.page.locator('.answers-table tbody tr');
    expect(await rows.count()).toBe(fragment.split(';').length - 1);
    await opened.finish();
  });

  it('says without script where to read on', async () => {
    const opened = await visit(browser, { scriptOff: true });
    await opened.open(resultPage.zh);
    expect(await opened.page.locator('.notice a').count()).toBeGreaterThan(0);
    await opened.finish();
  });
});
