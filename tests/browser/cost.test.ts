import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/wording.ts';
import { evaluate } from './arithmetic.ts';
import { axeViolations } from './axe.ts';
import { openBrowser, type Viewing, type Visit, visit } from './browser.ts';
import { exampleFragment, seeAll, settled } from './resultVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const costPage: Readonly<Record<Language, string>> = { en: '/cost/', zh: '/zh/cost/' };

async function openCost(language: Language, fragment: string, viewing: Viewing = {}): Promise<Visit> {
  const opened = await visit(browser, viewing);
  await opened.open(costPage[language] + fragment, 'load');
  await settled(opened.page);
  return opened;
}

const hashOf = (page: Page): string => new URL(page.url()).hash;
const field = (page: Page, parameter: string) =>
  page.locator(`.figure-group .figure-field[data-parameter="${parameter}"]`);

/** Opens the group of a figure. */
async function unfold(page: Page, topic: string): Promise<void> {
  await page.locator(`.figure-group[data-topic="${topic}"] > summary`).click();
}

/** Types into the one field of a figure and leaves it. */
async function type(page: Page, parameter: string, text: string): Promise<void> {
  const input = field(page, parameter).locator('input').first();
  await input.fill(text);
  await input.press('Enter');
}

const shownTotals = (page: Page): Promise<string[]> =>
  page.locator('.bars-totals .bar-figures li').evaluateAll((all) => all.map((each) => each.textContent ?? ''));

describe.each([
  { language: 'en', width: 360 },
  { language: 'zh', width: 1280 },
] as const)('the way through the page ($language, $width px)', ({ language, width }) => {
  it('from the result and back; a figure of the reader’s moves it, stays over a reload, and goes back to ours', async () => {
    const opened = await visit(browser, { width });
    const { page } = opened;
    const prefix = language === 'en' ? '' : '/zh';
    await opened.open(`${prefix}/result/${exampleFragment('online-retailer')}`, 'load');
    await settled(page);
    await page.locator(`#cost a[href^="${prefix}/cost/#a=1;"]`).click();
    await page.waitForURL((url) => url.pathname === costPage[language]);
    await settled(page);

    const before = await shownTotals(page);
    await unfold(page, 'support');
    await type(page, 'support-rate', '400');
    await page.waitForFunction(() => location.hash.includes('cost.overrides.support-rate=400'));
    await settled(page);
    const after = await shownTotals(page);
    expect(after).not.toEqual(before);
    expect(await page.locator('[data-changed="support-rate"]').count()).toBe(1);
    expect(await field(page, 'support-rate').locator('.changed-mark').count()).toBe(1);

    await page.reload();
    await settled(page);
    expect(await shownTotals(page)).toEqual(after);
    await page.locator('[data-changed="support-rate"] button').nth(1).click();
    await page.waitForFunction(() => !location.hash.includes('support-rate'));
    await settled(page);
    expect(await shownTotals(page)).toEqual(before);

    await page.locator(`a.button[href^="${prefix}/result/#a=1;"]`).click();
    await page.waitForURL((url) => url.pathname === `${prefix}/result/`);
    await opened.finish();
  });

  it('a range goes along in the link, and all goes back to ours at once', async () => {
    const opened = await openCost(language, exampleFragment('online-retailer', {}, { turnover: 0.2 }), { width });
    const { page } = opened;
    await unfold(page, 'role');
    const wage = field(page, 'wage');
    await wage.locator('button').first().click();
    for (const [index, text] of ['100000', '120000', '200000'].entries())
      await wage.locator('input').nth(index).fill(text);
    await wage.locator('input').nth(2).press('Enter');
    await page.waitForFunction(() => location.hash.includes('cost.overrides.wage=100000,120000,200000'));
    await settled(page);
    const other = await openCost(language, hashOf(page), { width });
    expect(await shownTotals(other.page)).toEqual(await shownTotals(page));
    await unfold(other.page, 'role');
    expect(await field(other.page, 'wage').locator('input').count()).toBe(3);
    await other.finish();
    await page.locator('.reset-all').click();
    await page.waitForFunction(() => !location.hash.includes('overrides'));
    await settled(page);
    expect(hashOf(page)).not.toContain('standstillHours');
    expect(await page.locator('[data-changed]').count()).toBe(0);
    await opened.finish();
  });
});

describe.each(['en', 'zh'] as const)('wrong input (%s)', (language) => {
  const rows = [
    { reason: 'not a number', parameter: 'support-rate', topic: 'support', typed: '1OO', told: /1OO.*\d/ },
    { reason: 'negative', parameter: 'support-rate', topic: 'support', typed: '-3', told: /-3.*\d/ },
    {
      reason: 'beyond what is plausible',
      parameter: 'support-rate',
      topic: 'support',
      typed: '900000',
      told: /900000.*\d/,
    },
    {
      reason: 'an hour worth more than a year’s pay',
      parameter: 'standstill-cash',
      topic: 'standstill',
      typed: '99000000000',
      told: language === 'en' ? /a whole year of pay/ : /一整年的工资/,
    },
  ];

  it('is told beside its field, stays as typed, and leaves the last good result', async () => {
    const opened = await openCost(language, exampleFragment('online-retailer', {}, { 'support-rate': 300 }));
    const { page } = opened;
    const [before, hash] = [await shownTotals(page), hashOf(page)];
    for (const topic of ['support', 'standstill']) await unfold(page, topic);
    for (const { parameter, typed, told, reason } of rows) {
      await type(page, parameter, typed);
      const own = field(page, parameter);
      expect(await own.locator('.error-message').textContent(), reason).toMatch(told);
      const input = own.locator('input').first();
      expect(await input.inputValue()).toBe(typed);
      expect(await input.getAttribute('aria-invalid')).toBe('true');
      const described = (await input.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
      expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(told);
    }
    expect(await shownTotals(page)).toEqual(before);
    expect(hashOf(page)).toBe(hash);
    await opened.finish();
  });

  it('low above likely: the end that is wrong is marked, nothing is taken', async () => {
    const opened = await openCost(language, exampleFragment('online-retailer'));
    const { page } = opened;
    await unfold(page, 'support');
    const own = field(page, 'support-rate');
    await own.locator('button').first().click();
    for (const [index, text] of ['400', '300', '500'].entries()) await own.locator('input').nth(index).fill(text);
    await own.locator('input').nth(2).press('Enter');
    expect(await own.locator('.error-message').textContent()).toMatch(/400.*300/);
    expect(await own.locator('[aria-invalid="true"]').inputValue()).toBe('400');
    expect(hashOf(page)).not.toContain('support-rate');
    await own.locator('input').first().fill('200');
    await own.locator('input').first().press('Enter');
    await page.waitForFunction(() => location.hash.includes('support-rate=200,300,500'));
    await opened.finish();
  });

  it('the facts at the top keep their last good answer', async () => {
    const opened = await openCost(language, exampleFragment('online-retailer'));
    const { page } = opened;
    const hours = page.locator('input[name="today.standstillHours"]');
    const before = hashOf(page);
    await hours.fill('9000');
    await hours.press('Enter');
    expect(await page.locator('.basis-form .error-message').textContent()).toMatch(/9000.*8,760/);
    expect(hashOf(page)).toBe(before);
    await hours.fill('20');
    await hours.press('Enter');
    await page.waitForFunction(() => location.hash.includes('standstillHours=20'));
    expect(await page.locator('.basis-form .error-message').count()).toBe(0);
    await opened.finish();
  });
});

describe('the money', () => {
  it.each(['en', 'zh'] as const)(
    'explains a line: formula, arithmetic to the shown digit, figures with class and date (%s)',
    async (language) => {
      const opened = await openCost(language, exampleFragment('listed-equipment-maker'));
      const { page } = opened;
      for (const topic of ['role', 'learning', 'support', 'standstill', 'misfit', 'errors', 'controls', 'moving']) {
        await page.locator(`.cost-lines tr[data-topic="${topic}"] [aria-expanded]`).click();
        const part = page.locator('.explained');
        await part.waitFor();
        const sums = await part.locator('[data-worked="arithmetic"]').evaluateAll((all) =>
          all.map((each) => ({
            expression: each.querySelector('[data-expression]')?.textContent ?? '',
            shown: each.querySelector('[data-shown]')?.textContent ?? '',
          })),
        );
        expect(sums.length, topic).toBeGreaterThan(0);
        for (const { expression, shown } of sums) {
          const digit = 10 ** -(shown.split('.')[1]?.length ?? 0);
          expect(Math.abs(evaluate(expression) - evaluate(shown)), expression).toBeLessThanOrEqual(0.500001 * digit);
        }
        const figures = await part.locator('[data-figure]').allTextContents();
        expect(figures.length, topic).toBeGreaterThan(2);
        for (const text of figures)
          expect(text).toMatch(language === 'en' ? /Class [A-D]|Judg|Your/ : /[A-D] 级|判断|您的数/);
      }
      await opened.finish();
    },
  );

  it('compares any two departments that are possible, and says so in every part', async () => {
    const opened = await openCost('en', exampleFragment('listed-equipment-maker'));
    const { page } = opened;
    const before = await page.locator('.break-even-sentence').textContent();
    await page.locator('.pairs .choice input').last().check();
    await page.locator('.pair-fields select').first().selectOption('general');
    await settled(page);
    await page.locator('.pair-fields select').nth(1).selectOption('finance');
    await settled(page);
    expect(await page.locator('#difference h3').textContent()).toBe('The general office against finance');
    expect(await page.locator('.break-even-sentence').textContent()).not.toBe(before);
    const heads = await page.locator('.cost-lines .group').allTextContents();
    expect(heads).toEqual(['General office', 'Finance department']);
    await page.locator('.pairs .choice input').first().check();
    await settled(page);
    expect(await page.locator('.break-even-sentence').textContent()).toBe(before);
    await opened.finish();
  });

  it('draws zero, whiskers on totals alone, and a bar a figure; each with its table', async () => {
    const opened = await openCost('en', exampleFragment('listed-equipment-maker'), { width: 360 });
    const { page } = opened;
    const rows = page.locator('.bars-totals .bar-rows > svg');
    expect(await rows.count()).toBe(4);
    for (const row of await rows.all()) expect(await row.locator('.fill-text').count()).toBe(1);
    expect(await page.locator('#difference .axis-drawing .axis').count()).toBe(1);
    expect(await page.locator('.tornado .axis-drawing > .axis').count()).toBe(1);
    const bars = await page
      .locator('.tornado-bar')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(bars.length).toBeGreaterThan(5);
    expect([...bars].sort((a, b) => b - a)).toEqual(bars);
    for (const chart of await page.locator('figure:has(.chart-table)').all()) {
      const table = chart.locator('.chart-table table');
      expect(await table.isVisible()).toBe(false);
      await chart.locator('.chart-table > summary').click();
      expect(await table.isVisible()).toBe(true);
      expect(((await chart.locator('svg[role=img]').first().getAttribute('aria-label')) ?? '').length).toBeGreaterThan(
        20,
      );
    }
    await opened.finish();
  });

  it('gives the lines as a file that opens as a table', async () => {
    const opened = await openCost('zh', exampleFragment('listed-equipment-maker'));
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('#lines .button').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(text, { bom: true });
    expect(rows.length).toBeGreaterThan(40);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await opened.finish();
  });

  it('keeps figures in a saved file, which opens again', async () => {
    const opened = await openCost('en', exampleFragment('online-retailer', {}, { turnover: 0.25 }));
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    const other = await openCost('zh', '#a=1;system.users=9');
    await other.page.locator('input[type=file]').setInputFiles({
      name: 'answers.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text.replace('"cost": {', '"cost": { "moons": 3,')),
    });
    await other.page.waitForFunction(() => location.hash.includes('cost.overrides.turnover=0.25'));
    await settled(other.page);
    expect(await shownTotals(other.page)).toHaveLength(4);
    expect(await other.page.locator('.notice li').textContent()).toContain('moons');
    await other.finish();
    await opened.finish();
  });
});

describe('where something is missing', () => {
  it('asks for region and size in the page, and shows the money once both are there', async () => {
    const opened = await openCost('en', '');
    const { page } = opened;
    expect(await page.locator('.missing').textContent()).toMatch(/paid.*use the ERP/i);
    expect(await page.locator('#break-even').count()).toBe(0);
    await page.locator('.basis-form select').nth(1).selectOption('US');
    await page.locator('input[name="system.users"]').fill('120');
    await page.locator('input[name="system.users"]').press('Enter');
    await page.locator('#break-even').waitFor();
    expect(await page.locator('.missing').count()).toBe(0);
    await opened.finish();
  });

  it('in a region of its own: a currency and two figures are enough', async () => {
    const opened = await openCost('zh', '#a=1;system.users=80;cost.region=own');
    const { page } = opened;
    await page.locator('input[name="cost.currency"]').fill('eur');
    await page.locator('input[name="cost.currency"]').press('Enter');
    for (const [parameter, text] of [
      ['wage', '52000'],
      ['on-cost', '1.25'],
    ] as const) {
      const input = page.locator(`.basis-form [data-parameter="${parameter}"] input`);
      await input.fill(text);
      await input.press('Enter');
    }
    await page.locator('#break-even').waitFor();
    expect(await page.locator('#role .cost-part p').first().textContent()).toContain('欧元');
    await opened.finish();
  });

  it.each(['en', 'zh'] as const)(
    'without script it says what it does, by which rule, and where to read on (%s)',
    async (language) => {
      const opened = await visit(browser, { scriptOff: true });
      await opened.open(costPage[language], 'load');
      const text = await opened.page.locator('main').innerText();
      expect(text).toMatch(language === 'en' ? /both ends of its range agree/ : /范围两端方向一致/);
      for (const page of ['/method/cost/', '/method/figures/', '/examples/'])
        expect(await opened.page.locator(`main a[href$="${page}"]`).count()).toBeGreaterThan(0);
      await opened.finish();
    },
  );
});

describe('for everybody', () => {
  it.each(['en', 'zh'] as const)(
    'no fault for axe with everything open, in either theme, and no sideways scrolling (%s)',
    async (language) => {
      const opened = await openCost(
        language,
        exampleFragment('listed-equipment-maker', {}, { 'support-rate': 90_000 }),
        {
          width: 360,
        },
      );
      const { page } = opened;
      await seeAll(page);
      await page.locator('.cost-lines [aria-expanded]').nth(3).click();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      // A figure that came by a link is used, and said to lie outside what is plausible.
      expect(await field(page, 'support-rate').locator('.outside').count()).toBe(1);
      await type(page, 'turnover', 'x');
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page, { rules: ['color-contrast'] })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await opened.finish();
    },
  );

  it('by keyboard alone: unfold, type, take, explain, go back', async () => {
    const opened = await openCost('en', exampleFragment('online-retailer'));
    const { page } = opened;
    await page.locator('.figure-group[data-topic="controls"] > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.5');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => location.hash.includes('cost.overrides.control-cash=1.5'));
    await settled(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toContain('Give a range');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('Go back to ours');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !location.hash.includes('control-cash'));
    await page.locator('.cost-lines [data-topic="misfit"] [aria-expanded]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.explained .formula').count()).toBeGreaterThan(0);
    await opened.finish();
  });

  it.each([
    ['en', 'listed-equipment-maker'],
    ['zh', 'large-multinational'],
  ] as const)('prints on A4: tables open, fields gone, nothing over the edge (%s)', async (language, id) => {
    const paper = Math.floor(((210 - 30) / 25.4) * 96);
    const opened = await openCost(language, exampleFragment(id), { theme: 'dark', width: paper });
    const { page } = opened;
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.basis-form', '.pairs', '.settle', '.cost-actions', '.bars', '.figure-group', '.tabs'])
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
    for (const shown of [
      '.break-even-sentence',
      '.stacked-table',
      '.cost-lines',
      '.drivers',
      '.print-foot',
      '.role-parts',
    ])
      expect(await page.locator(shown).filter({ visible: true }).count(), shown).toBeGreaterThan(0);
    const over = await page.evaluate((edge) => {
      const visible = [...document.querySelectorAll<HTMLElement>('main *')].filter((each) => each.checkVisibility());
      return visible
        .filter(
          (each) => each.getBoundingClientRect().right > edge + 1 && !each.closest('.visually-hidden, .stack thead'),
        )
        .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`);
    }, paper);
    expect(over).toEqual([]);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(8);
    await opened.finish();
  });
});
