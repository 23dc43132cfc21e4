import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, visit } from './browser.ts';
import type { Served } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a cold visit fetches, counted at the server; the icon is added where this browser does not ask for it. */
const fetched = async (address: string): Promise<Served[]> => {
  const seen = await visit(browser);
  await fetch(inject('log'));
  await seen.open(address);
  const served = async () => (await (await fetch(inject('log'))).json()) as Served[];
  const log = await served();
  if (!log.some(({ path }) => path === '/favicon.svg')) {
    await fetch(`${inject('site')}/favicon.svg`);
    log.push(...(await served()));
  }
  await seen.finish();
  return log;
};

const total = (log: readonly Served[]): number => log.reduce((sum, { bytes }) => sum + bytes, 0);
const named = (log: readonly Served[]): string => log.map(({ path, bytes }) => `${path} ${bytes}`).join(', ');

/** Brotli 11, whole page, cold, in bytes. */
describe('budgets', () => {
  test.each(['/', '/zh/'])('home %s: 12 kB, 4 requests, no script file', async (address) => {
    const log = await fetched(address);
    expect(total(log), named(log)).toBeLessThanOrEqual(12_000);
    expect(log.length, named(log)).toBeLessThanOrEqual(4);
    expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
  });

  test.each([
    '/method/',
    '/zh/method/',
    '/sources/',
    '/zh/sources/',
    '/examples/online-retailer/',
    '/zh/examples/online-retailer/',
  ])('reading page %s: style sheets 4 kB, no script file', async (address) => {
    const log = await fetched(address);
    expect(log.filter(({ path }) => path.endsWith('.js'))).toEqual([]);
    const styles = log.filter(({ path }) => path.endsWith('.css'));
    expect(total(styles), named(styles)).toBeLessThanOrEqual(4_000);
  });

  test('the server counts what it serves', async () => {
    await fetch(inject('log'));
    await fetch(`${inject('site')}/favicon.svg`);
    await fetch(`${inject('site')}/no-such-page/`);
    const log = (await (await fetch(inject('log'))).json()) as Served[];
    expect(log.map(({ path, status }) => `${status} ${path}`)).toEqual(['200 /favicon.svg', '404 /no-such-page/']);
    expect(log[0]?.bytes).toBeGreaterThan(100);
  });
});
