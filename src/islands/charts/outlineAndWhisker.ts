/** A Chart.js plugin: the outline of each bar in its full colour, and the whisker from P10 to P90 with its end caps. */
import type { Chart, Plugin } from 'chart.js';
import type { BarRow } from './barRows.ts';
import type { ChartColours } from './chartColours.ts';

const CAP = 7;

export function outlineAndWhisker(
  current: () => { readonly rows: readonly BarRow[]; readonly colours: ChartColours },
): Plugin<'bar'> {
  return {
    id: 'outlineAndWhisker',
    afterDatasetsDraw(chart) {
      const { rows, colours } = current();
      rows.forEach((row, index) => {
        drawOutline(chart, row, index, colours.placement[row.placement]);
        if (row.whisker) drawWhisker(chart, row.whisker, index, colours);
      });
    },
  };
}

function drawOutline(chart: Chart, row: BarRow, index: number, colour: string): void {
  const bar = chart.getDatasetMeta(0).data[index];
  const axis = chart.scales.x;
  if (!bar || !axis) return;
  const { height } = bar.getProps(['height'], true) as unknown as { readonly height: number };
  const total = row.segments.reduce((sum, segment) => sum + segment.value, 0);
  const left = axis.getPixelForValue(0);
  const context = chart.ctx;
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.strokeRect(left + 0.5, bar.y - height / 2 + 0.5, axis.getPixelForValue(total) - left - 1, height - 1);
  context.restore();
}

function drawWhisker(chart: Chart, [low, high]: readonly [number, number], index: number, colours: ChartColours): void {
  const bar = chart.getDatasetMeta(0).data[index];
  const axis = chart.scales.x;
  if (!bar || !axis) return;
  const from = axis.getPixelForValue(low);
  const to = axis.getPixelForValue(high);
  const context = chart.ctx;
  const stroke = (width: number, colour: string): void => {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    for (const end of [from, to]) {
      context.moveTo(end, bar.y - CAP);
      context.lineTo(end, bar.y + CAP);
    }
    context.moveTo(from, bar.y);
    context.lineTo(to, bar.y);
    context.stroke();
  };
  context.save();
  stroke(6, colours.background);
  stroke(2, colours.text);
  context.restore();
}
