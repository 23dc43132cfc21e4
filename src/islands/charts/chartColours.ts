/** Colours for drawing on a canvas, read from the tokens as they stand now (light or dark). */
import type { PlacementId } from '../../model/decision.ts';

export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly background: string;
  readonly placement: Readonly<Record<PlacementId, string>>;
  readonly font: string;
}

/** Reads the tokens that `element` inherits. */
export function readChartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: token('--text'),
    muted: token('--muted'),
    rule: token('--rule'),
    background: token('--bg'),
    placement: {
      it: token('--it'),
      operations: token('--operations'),
      finance: token('--finance'),
      general: token('--general'),
    },
    font: style.fontFamily,
  };
}

/** A `#rrggbb` colour at a share (0 to 1) of its strength. */
export function withStrength(colour: string, strength: number): string {
  const alpha = Math.round(strength * 255);
  return `${colour}${alpha.toString(16).padStart(2, '0')}`;
}

/** Calls back when the theme changes, by the switch or by the system. Gives what ends it. */
export function onThemeChange(callback: () => void): () => void {
  const setting = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  setting.addEventListener('change', callback);
  return () => {
    observer.disconnect();
    setting.removeEventListener('change', callback);
  };
}
