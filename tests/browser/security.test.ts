import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, sitemapPages, visit } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const allPages = async (): Promise<string[]> => [...(await sitemapPages()), '/404.html'];
const textOf = async (address: string): Promise<string> => (await fetch(inject('site') + address)).text();

describe('every page', () => {
  test('carries a strict policy', async () => {
    for (const address of await allPages()) {
      const html = await textOf(address);
      const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      const directives = Object.fromEntries(
        policy.split(';').map((each) => {
          const [name = '', ...sources] = each.trim().split(/\s+/);
          return [name, sources];
        }),
      );
      expect(directives['default-src'], address).toEqual(["'none'"]);
      for (const [name, sources] of Object.entries(directives))
        for (const source of sources) {
          const hash = /^'sha(256|384|512)-/.test(source) && /^(script|style)-src$/.test(name);
          const known = ["'none'", "'self'", "'wasm-unsafe-eval'", 'data:'].includes(source);
          expect(hash || known, `${address}: ${name} ${source}`).toBe(true);
        }
      expect(directives['connect-src'], address).toEqual(["'self'"]);
      expect(directives['script-src']?.length, address).toBeGreaterThan(0);
    }
  });

  test('has no style attribute, no inline handler, no form, and loads nothing from elsewhere', async () => {
    const found: string[] = [];
    for (const address of await allPages()) {
      const html = (await textOf(address)).replaceAll(/<(script|style)\b([^>]*)>.*?<\/\1>/gs, '<$1$2>');
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) {
        if (/\s(style|on[a-z]+)=/i.test(tag) || /^<form\b/i.test(tag)) found.push(`${address}: ${tag}`);
        const source = /\ssrc="([^"]+)"/.exec(tag)?.[1];
        if (source && new URL(source, inject('site')).origin !== inject('site')) found.push(`${address}: ${tag}`);
      }
    }
    expect(found).toEqual([]);
  });

  test('links to nothing that is not there', async () => {
    const missing = new Set<string>();
    const known = new Map<string, string>();
    const load = async (address: string): Promise<string> => {
      const before = known.get(address);
      if (before !== undefined) return before;
      const response = await fetch(inject('site') + address);
      const text = response.status === 200 ? await response.text() : '';
      known.set(address, text);
      return text;
    };
    for (const address of await allPages()) {
      const html = await load(address);
      for (const [, href] of html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)) {
        const target = new URL((href ?? '').replaceAll('&amp;', '&'), inject('site') + address);
        if (target.origin !== inject('site')) continue;
        const text = await load(target.pathname);
        const anchor = target.hash.slice(1);
        if (!text) missing.add(`${address} → ${target.pathname}`);
        else if (anchor && !anchor.startsWith('a=') && !text.includes(`id="${anchor}"`))
          missing.add(`${address} → ${target.pathname}#${anchor}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe('the watch itself', () => {
  test('tells a request to another origin, and a violation of the policy', async () => {
    const seen = await visit(browser);
    await seen.open('/method/', 'load');
    await seen.page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://example.org/pixel.png';
      document.body.append(image);
      const handler = document.createElement('button');
      handler.setAttribute('onclick', 'document.title = "run"');
      document.body.append(handler);
      handler.click();
    });
    await seen.page.waitForTimeout(200);
    expect(await seen.page.title()).not.toBe('run');
    expect(seen.problems.some((problem) => /policy/i.test(problem))).toBe(true);
    await seen.context.close();

    // A page without a policy of its own shows the other half.
    const bare = await visit(browser);
    await bare.open('/robots.txt', 'load');
    await bare.page.evaluate(() => fetch('https://example.org/').catch(() => null));
    expect(bare.problems.some((problem) => problem.startsWith('asked another origin: https://example.org/'))).toBe(
      true,
    );
    await bare.context.close();
  });
});
