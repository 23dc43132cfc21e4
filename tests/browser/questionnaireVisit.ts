/** Ways to open and answer the questionnaire that its tests share. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/model/wording.ts';
import { content } from '../content.ts';
import { type Viewing, type Visit, visit } from './browser.ts';

/** Address of the questionnaire in a language. */
export const questionnairePage: Readonly<Record<Language, string>> = { en: '/assess/', zh: '/zh/assess/' };

/** A small manufacturer, as the nine questions of the short version ask for it. */
export const manufacturer = {
  departments: ['capability.it', 'capability.operations', 'capability.finance'],
  'company.employees': 180,
  'company.legalEntities': 2,
  'company.businessLines': 'single',
  'strategy.first': 'process-efficiency',
  'strategy.second': 'financial-control',
  modules: { 'modules.finance': 'core', 'modules.inventory-logistics': 'core', 'modules.production': 'core' },
  'system.users': 60,
  'system.integrations': 3,
} as const;

/** The fragment that these nine answers give. */
export const manufacturerFragment = [
  '#a=1',
  'capability.finance=exists',
  'capability.general=absent',
  'capability.it=exists',
  'capability.operations=exists',
  'company.businessLines=single',
  'company.employees=180',
  'company.legalEntities=2',
  ...content.model.questions
    .map(({ path }) => path)
    .filter((path) => path.startsWith('modules.'))
    .sort()
    .map((path) => `${path}=${path in manufacturer.modules ? 'core' : 'none'}`),
  'strategy.first=process-efficiency',
  'strategy.second=financial-control',
  'system.integrations=3',
  'system.users=60',
].join(';');

/** Opens the questionnaire and waits until it answers to input. */
export async function openQuestionnaire(
  browser: Browser,
  language: Language,
  fragment = '',
  viewing: Viewing = {},
): Promise<Visit> {
  const opened = await visit(browser, viewing);
  await opened.open(questionnairePage[language] + fragment);
  await settled(opened.page);
  return opened;
}

/** Waits until nothing is being worked out. */
export async function settled(page: Page): Promise<void> {
  // An input is drawn together with what the worker says of it, up to 40 ms later.
  await page.waitForTimeout(100);
  await page.waitForFunction(
    () => document.querySelector('.answer-panel')?.getAttribute('aria-busy') === 'false',
    null,
    {
      timeout: 30_000,
    },
  );
}

/** Waits until the address holds exactly these answers. */
export async function expectFragment(page: Page, fragment: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 5000 }).toBe(fragment);
}

/** The field of a question with this path. */
export const question = (page: Page, path: string) => page.locator(`#q-${path.replace('.', '-')}`);

/** The words of the answer beside the questions. */
export const panelText = (page: Page): Promise<string> =>
  page.locator('.answer-panel').evaluate((panel) => panel.textContent ?? '');

/** Label of an option, or of a department or module. */
export function labelOf(language: Language, path: string, option?: string): string {
  const question = content.wording[language].questions[path];
  return (option === undefined ? question?.label : question?.options[option]?.label) ?? '';
}

/** Fails unless something has the focus and its ring is drawn: on itself, or on the frame of a number field. */
export async function expectRing(page: Page, where: string): Promise<void> {
  const ring = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const drawn = [focused, focused.closest('.field')].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3;
    });
    const { width, height } = focused.getBoundingClientRect();
    return drawn && width > 0 && height > 0 ? 'a ring' : `no ring on ${focused.outerHTML.slice(0, 120)}`;
  });
  expect(ring, where).toBe('a ring');
}
