import type { PlacementId } from '../model/decision.ts';
import { seatMark, seatMarkSize } from '../report/seatMark.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Colour of a part as it stands in the page now, for the icon, which knows no style sheet. */
const colourOf = (part: string): string =>
  getComputedStyle(document.documentElement)
    .getPropertyValue(part === 'outline' ? '--text' : `--${part}`)
    .trim();

const icon = (seated: PlacementId | null): string => {
  const boxes = seatMark(seated).map(({ part, x, y, width, height }) => {
    const paint = part === 'outline' ? `fill="none" stroke="${colourOf(part)}"` : `fill="${colourOf(part)}"`;
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
  });
  const svg = `<svg xmlns="${svgNamespace}" viewBox="0 0 ${seatMarkSize} ${seatMarkSize}" shape-rendering="crispEdges">${boxes.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};

/** Milliseconds. */
const ICON_DELAY = 600;
let iconTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Fills the mark in the header and the page's icon once a result leans or is clear; null empties them again.
 * Runs in the browser, after hydration.
 */
export const showSeat = (seated: PlacementId | null): void => {
  for (const mark of document.querySelectorAll('[data-seat-mark]')) {
    mark.replaceChildren(
      ...seatMark(seated).map(({ part, ...box }) => {
        const rect = document.createElementNS(svgNamespace, 'rect');
        rect.setAttribute('class', part === 'outline' ? 'table' : `fill-${part}`);
        for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
        return rect;
      }),
    );
  }
  // The browser takes longer over an icon than over all else that an answer moves: once it has settled.
  clearTimeout(iconTimer);
  iconTimer = setTimeout(
    () => document.querySelector('link[rel=icon]')?.setAttribute('href', icon(seated)),
    ICON_DELAY,
  );
};
