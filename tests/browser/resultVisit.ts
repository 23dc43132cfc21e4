/** Ways to open the result page that its tests share. */
import type { Browser, Page } from 'playwright-core';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import type { Language } from '../../src/model/wording.ts';
import { linkFragment } from '../../src/share/link.ts';
import { content } from '../content.ts';
import { type Viewing, type Visit, visit } from './browser.ts';

/** Address of the result page in a language. */
export const resultPage: Readonly<Record<Language, string>> = { en: '/result/', zh: '/zh/result/' };

/** The fragment of an example company, with further answers and figures over its own. */
export function exampleFragment(
  id: string,
  further: Readonly<Record<string, string | number>> = {},
  overrides: Readonly<Record<string, number>> = {},
): string {
  const example = content.examples.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const overrideIds = content.model.costs.parameters.map((parameter) => parameter.id);
  const { answers } = parseAnswers(example.answers, overrideIds);
  return linkFragment({ values: { ...answers.values, ...further }, overrides: { ...answers.overrides, ...overrides } });
}

/** Opens a result and waits until the page shows it whole. */
export async function openResult(
  browser: Browser,
  language: Language,
  fragment: string,
  viewing: Viewing = {},
): Promise<Visit> {
  const opened = await visit(browser, viewing);
  // What follows after that is told by the result itself.
  await opened.open(resultPage[language] + fragment, 'load');
  await settled(opened.page);
  return opened;
}

/** Waits until nothing is being worked out. */
export async function settled(page: Page): Promise<void> {
  // A change is drawn in the next frame.
  await page.waitForTimeout(50);
  await page.waitForSelector('.result[aria-busy="false"]', { timeout: 30_000 });
}

/** Scrolls through the page, so that everything has been in view once and what that asks for is there. */
export async function seeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    for (const section of document.querySelectorAll('main section')) {
      section.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}
