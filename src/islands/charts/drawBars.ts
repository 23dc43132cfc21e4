/**
 * Draws bars with Chart.js. This file is loaded when a chart comes into view, never before: it is the largest part of
 * the result page.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { BarChartData } from './barRows.ts';
import { type ChartColours, readChartColours, withStrength } from './chartColours.ts';
import { outlineAndWhisker } from './outlineAndWhisker.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface DrawnChart {
  /** Draws other figures, or the same ones in the colours of the theme as it is now. */
  update(data: BarChartData): void;
  destroy(): void;
}

const BAR = 24;

/** Draws `data` on the canvas. The figures beside the bars are not its business: they are text on the page. */
export function drawBars(canvas: HTMLCanvasElement, data: BarChartData): DrawnChart {
  let shown = data;
  const chart = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: { labels: [], datasets: [] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: 'y',
      events: [],
      layout: { autoPadding: false, padding: { left: 1, right: 1 } },
    },
    plugins: [outlineAndWhisker(() => ({ rows: shown.rows, colours: readChartColours(canvas) }))],
  });
  const update = (next: BarChartData): void => {
    shown = next;
    const colours = readChartColours(canvas);
    chart.data = chartData(next, colours);
    chart.options.scales = scales(next, colours);
    chart.update();
  };
  update(data);
  return { update, destroy: () => chart.destroy() };
}

function chartData({ rows }: BarChartData, colours: ChartColours) {
  const count = Math.max(0, ...rows.map((row) => row.segments.length));
  return {
    labels: rows.map((row) => row.placement as string),
    datasets: Array.from({ length: count }, (_, index) => ({
      data: rows.map((row) => row.segments[index]?.value ?? 0),
      backgroundColor: rows.map((row) =>
        withStrength(colours.placement[row.placement], row.segments[index]?.strength ?? 0),
      ),
      barThickness: BAR,
      borderSkipped: false,
      // The gap between two segments.
      borderColor: colours.background,
      borderWidth: { right: index < count - 1 ? 1 : 0, left: 0, top: 0, bottom: 0 },
    })),
  };
}

function scales({ ticks }: BarChartData, colours: ChartColours) {
  const values = ticks.map((tick) => tick.value);
  return {
    x: {
      type: 'linear' as const,
      stacked: true,
      min: 0,
      max: values.at(-1) ?? 1,
      border: { display: false },
      grid: {
        drawTicks: false,
        color: (line: { readonly index: number }) => (line.index === 0 ? colours.text : colours.rule),
      },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = values.map((value) => ({ value }));
      },
      ticks: {
        align: 'inner' as const,
        autoSkip: false,
        maxRotation: 0,
        padding: 6,
        color: colours.muted,
        font: { family: colours.font, size: 12 },
        callback: (value: string | number) => ticks.find((tick) => tick.value === value)?.label ?? '',
      },
    },
    y: { type: 'category' as const, stacked: true, display: false },
  };
}
