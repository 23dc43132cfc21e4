import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { percent } from '../../src/report/format.ts';
import { content } from '../content.ts';
import { openBrowser, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { model, wording } = content;
const ids = model.placements.map(({ id }) => id);

describe.each([
  ['en', '/guides/compare-departments/'],
  ['zh', '/zh/guides/compare-departments/'],
] as const)('the comparison of departments (%s)', (language, address) => {
  it('shows the shares before any answer as the engine works them out', async () => {
    const opened = await visit(browser);
    await opened.open(address);
    const shown = await opened.page.locator('.compare .share').allTextContents();
    const { rankAcceptability } = assess(model, { values: {}, overrides: {} }).recommendation;
    expect(shown).toEqual(ids.map((id) => percent(rankAcceptability[id]?.[0] ?? 0, language)));
    await opened.finish();
  });

  it('gives every department each row: strengths and weaknesses of the model, and what is known with its sources', async () => {
    const opened = await visit(browser);
    await opened.open(address);
    const rows = await opened.page
      .locator('.compare tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')),
      );
    const wide = rows.filter((cells) => cells.length === ids.length);
    expect(wide.length).toBeGreaterThanOrEqual(8);
    for (const cells of wide) for (const cell of cells) expect(cell).not.toBe('');
    const { criteria } = wording[language];
    const reasons = (column: number): string => wide.map((cells) => cells[column]).join('\n');
    for (const [column, id] of ids.entries()) {
      const told = Object.values(criteria).filter(({ cell }) => cell[id] && reasons(column).includes(cell[id]));
      expect(told.length, id).toBeGreaterThanOrEqual(3);
      for (const other of ids.filter((each) => each !== id)) {
        for (const { cell } of Object.values(criteria))
          if (cell[other]) expect(reasons(column)).not.toContain(cell[other]);
      }
    }
    const known = opened.page.locator('.compare .cited');
    expect(await known.count()).toBe(2 * ids.length);
    for (const cited of await known.all()) expect((await cited.textContent())?.trim()).not.toBe('');
    await opened.finish();
  });

  it('leads on to the page of each department, and every safeguard that always holds stands there', async () => {
    const opened = await visit(browser);
    await opened.open(address);
    const { page } = opened;
    const prefix = language === 'en' ? '' : '/zh';
    for (const id of ids) {
      const way = page.locator(`.compare a[href="${prefix}/guides/host-${id}/"]`);
      expect(await way.count(), id).toBe(1);
      expect((await fetch(`${inject('site')}${prefix}/guides/host-${id}/`)).status).toBe(200);
    }
    const text = await page.locator('.compare').textContent();
    const always = model.safeguards.filter((each) => each.appliesWhen === 'always' && each.mustWhen === 'always');
    expect(always.length).toBeGreaterThan(0);
    for (const { id } of always) expect(text).toContain(wording[language].safeguards[id]?.statement);
    await opened.finish();
  });

  it('offers the result with the reader’s own answers only where the browser keeps some', async () => {
    const opened = await visit(browser);
    await opened.open(address);
    const { page } = opened;
    const own = page.locator('.own-answers a').filter({ visible: true });
    const prefix = language === 'en' ? '' : '/zh';
    expect(await own.getAttribute('href')).toBe(`${prefix}/assess/`);
    await page.evaluate(() => localStorage.setItem('seatwise.answers.1', '{}'));
    await page.reload();
    expect(await own.getAttribute('href')).toBe(`${prefix}/result/`);
    await opened.finish();
  });

  it('stands on a phone without sideways scrolling, each cell under the name of its department', async () => {
    const opened = await visit(browser, { width: 360, height: 760 });
    await opened.open(address);
    const { page } = opened;
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    const label = await page
      .locator('.compare tbody tr')
      .first()
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain(wording[language].placements[ids[0] ?? 'it']?.name);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await opened.finish();
  });
});
