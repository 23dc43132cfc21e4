import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours that stand between the braces after `selector` in tokens.css. */
const coloursOf = (selector: string): Readonly<Record<string, string>> => {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]));
};

/** The colour lists of tokens.css: light, dark by setting, dark by the switch. */
export const colourLists = {
  light: coloursOf(':root'),
  dark: coloursOf(":root:not([data-theme='light'])"),
  darkBySwitch: coloursOf(":root[data-theme='dark']"),
} as const;

/** One colour, or a fault that names it. */
export const colour = (theme: Theme, name: string): string => {
  const hex = colourLists[theme][name];
  if (!hex) throw new Error(`tokens.css has no colour ${name} in ${theme}`);
  return hex;
};
