import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { expect, inject } from 'vitest';

/** How a page is looked at. */
export interface Viewing {
  /** Width of the window in CSS pixels; 1280 unless given. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** The browser's own language. */
  readonly locale?: string;
  /** Without script. */
  readonly scriptOff?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught errors, violations of the security policy, and requests to another origin, so far. */
  readonly problems: readonly string[];
  /** Opens an address of the site, such as `/zh/method/`, and waits until the network is quiet, or only until it is loaded. */
  open(address: string, until?: 'networkidle' | 'load'): Promise<void>;
  /** Fails with the problems, if there are any, and closes the window. */
  finish(): Promise<void>;
}

/** Chromium with nothing kept and nothing fetched by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A fresh window, without storage or cache, that notes every problem. */
export const visit = async (browser: Browser, viewing: Viewing = {}): Promise<Visit> => {
  const site = inject('site');
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: { width: viewing.width ?? 1280, height: viewing.height ?? 800 },
    colorScheme: viewing.theme ?? 'light',
    locale: viewing.locale ?? 'en',
    javaScriptEnabled: !viewing.scriptOff,
    reducedMotion: 'reduce',
  });
  await context.route(
    (url) => url.origin !== site && url.protocol.startsWith('http'),
    (route) => {
      problems.push(`asked another origin: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return {
    page,
    context,
    problems,
    open: async (address, until = 'networkidle') => {
      await page.goto(site + address, { waitUntil: until });
    },
    finish: async () => {
      // What is still being fetched may yet be a problem.
      for (let waited = 0; underWay.size > 0 && waited < 100; waited++) await page.waitForTimeout(20);
      await context.close();
      expect(problems).toEqual([]);
    },
  };
};

/** Addresses of all pages, as the sitemap lists them. */
export const sitemapPages = async (): Promise<string[]> => {
  const site = inject('site');
  const locations = async (file: string): Promise<string[]> => {
    const text = await (await fetch(site + file)).text();
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  };
  const maps = await locations('/sitemap-index.xml');
  return (await Promise.all(maps.map(locations))).flat();
};
