/**
 * From an input to the moved answer, on a phone at a quarter of this machine's speed: the page is throttled four times,
 * and the worker's own time, which Chromium does not throttle, is taken four times. Figures are printed, not judged:
 * they depend on what else the machine does.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/browser.ts';
import { manufacturerFragment, openQuestionnaire, question, settled } from '../browser/questionnaireVisit.ts';

const SLOWER = 4;
const OPTIONS = ['technology', 'growth', 'compliance', 'group-alignment', 'financial-control', 'process-efficiency'];

interface Timed {
  /** Milliseconds from the input until the moved answer was drawn, as seen on the throttled page. */
  readonly seen: number;
  /** Milliseconds of the worker's own work, not throttled: until the first reply, and from the exact one on. */
  readonly first: number;
  readonly complete: number;
}

/** What the page notes of the worker's replies. */
interface Watched {
  readonly replies: { readonly first?: number; readonly complete?: number; readonly at: number }[];
  whenComplete: () => void;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('questionnaire: input to moved answer, and to everything', async () => {
  const fragment = manufacturerFragment.replace(';strategy.second=financial-control', '');
  const opened = await openQuestionnaire(browser, 'en', '', { width: 360, height: 760 });
  const { page } = opened;
  // Replies carry the worker's own time; note it beside the moment at which the page has drawn them.
  await page.addInitScript(() => {
    const watched: Watched = Object.assign(window, { replies: [], whenComplete: () => undefined });
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          const elapsed: number = data.elapsed;
          requestAnimationFrame(() =>
            setTimeout(() => {
              const kind = 'quick' in data ? 'first' : 'complete' in data ? 'complete' : 'exact';
              watched.replies.push({ [kind]: elapsed, at: performance.now() });
              if (kind === 'complete') watched.whenComplete();
            }),
          );
        });
      }
    };
  });
  await page.goto(new URL(`/assess/${fragment}`, page.url()).href);
  await page.reload({ waitUntil: 'networkidle' });
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

  const timed: Timed[] = [];
  for (const option of [...OPTIONS, ...OPTIONS, ...OPTIONS]) {
    // As people answer: what an input leaves for later is done by then.
    await page.waitForTimeout(1000);
    // The page itself waits: asking it again and again whether it is done would run on the cores that are measured.
    const { start, replies } = await question(page, 'strategy.first')
      .locator(`input[value=${option}]`)
      .evaluate(async (input: HTMLInputElement) => {
        const watched = window as unknown as Watched;
        watched.replies.length = 0;
        const complete = new Promise<void>((resolve) => {
          watched.whenComplete = resolve;
        });
        const now = performance.now();
        input.click();
        await complete;
        return { start: now, replies: watched.replies };
      });
    const first = replies.find((each) => each.first !== undefined);
    const complete = replies.find((each) => each.complete !== undefined);
    timed.push({ seen: (first?.at ?? 0) - start, first: first?.first ?? 0, complete: complete?.complete ?? 0 });
  }
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const warm = timed.slice(-2 * OPTIONS.length);
  const first = median(warm.map((each) => each.first));
  const page4 = median(warm.map((each) => each.seen - each.first));
  console.log(
    [
      `page throttled ${SLOWER} times, without the worker: ${page4.toFixed(1)} ms`,
      `worker to the first reply: ${first.toFixed(1)} ms, times ${SLOWER}: ${(first * SLOWER).toFixed(1)} ms`,
      `input to moved answer: ${(page4 + first * SLOWER).toFixed(1)} ms (budget 50)`,
      `everything after it, worker times ${SLOWER}: ${(median(warm.map((each) => each.complete)) * SLOWER).toFixed(0)} ms (budget 500)`,
    ].join('\n'),
  );
  expect(warm.every((each) => each.seen > 0)).toBe(true);
  await opened.finish();
});
