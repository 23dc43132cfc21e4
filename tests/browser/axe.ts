/** What axe finds on a page. All of its rules run; only what it writes down is cut to the violations. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Scope {
  /** Only what is inside these selectors; the whole page unless given. */
  readonly include?: readonly string[];
  /** Only these rules; all unless given. */
  readonly rules?: readonly string[];
}

/**
 * The violations, each as its rule, the places, and the first place's HTML.
 * Most of an ordinary run goes into writing down the thousands of places that pass and handing them from frame to frame,
 * which a page without frames does not need; that it has none is checked.
 */
export async function axeViolations(page: Page, { include = [], rules }: Scope = {}): Promise<string[]> {
  expect(page.frames().length, 'a page without frames').toBe(1);
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  for (const part of include) builder.include(part);
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')} ${nodes[0]?.html}`,
  );
}
