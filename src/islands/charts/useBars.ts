/** Fetches the chart's drawing code when its canvas comes into view, and keeps the drawing up to date. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BarChartData } from './barRows.ts';
import { onThemeChange } from './chartColours.ts';
import type { DrawnChart } from './drawBars.ts';

/** Gives the ref for the canvas. Until it is in view nothing is loaded and nothing is drawn. */
export function useBars(data: BarChartData): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<DrawnChart | null>(null);
  const latest = useRef(data);
  latest.current = data;

  // The data is made anew on each rendering: drawn again only when a figure differs.
  const shape = JSON.stringify(data);
  useEffect(() => chart.current?.update(JSON.parse(shape) as BarChartData), [shape]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let gone = false;
    const inView = new IntersectionObserver(async (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      inView.disconnect();
      const { drawBars } = await import('./drawBars.ts');
      if (gone) return;
      chart.current = drawBars(element, latest.current);
      element.dataset.drawn = 'true';
    });
    inView.observe(element);
    const endTheme = onThemeChange(() => chart.current?.update(latest.current));
    return () => {
      gone = true;
      inView.disconnect();
      endTheme();
      chart.current?.destroy();
    };
  }, []);

  return canvas;
}
