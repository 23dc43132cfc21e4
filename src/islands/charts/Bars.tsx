/**
 * Bars as SVG. All that lies across is a share of the width, so nothing has to be measured; the colours are the
 * tokens, so that light, dark and print need no drawing again.
 */
import type { BarChartData, BarRow } from './barRows.ts';

const BAR = 24;
const CAP = 7;

interface Props {
  readonly data: BarChartData;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
}

export const Bars = ({ data: { rows, ticks }, description }: Props) => {
  const end = ticks.at(-1)?.value || 1;
  const at = (value: number): string => `${((value / end) * 100).toFixed(2)}%`;
  return (
    <div class="bar-drawing">
      <svg class="bar-rows" role="img" aria-label={description}>
        {ticks.map(({ value }) => (
          <line key={value} class={value === 0 ? 'axis' : 'grid-line'} x1={at(value)} x2={at(value)} y1="0" y2="100%" />
        ))}
        {rows.map((row, index) => (
          <svg
            aria-hidden="true"
            key={row.placement}
            y={`${(index / rows.length) * 100}%`}
            height={`${100 / rows.length}%`}
          >
            <Bar row={row} at={at} />
          </svg>
        ))}
      </svg>
      <svg class="bar-axis" aria-hidden="true">
        {ticks.map(({ value, label }, index) => (
          <text
            key={value}
            class="tick-label"
            x={at(value)}
            y="18"
            text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
};

/** One bar in the middle of its row: segments with a gap between them, the outline, and the whisker. */
const Bar = ({ row, at }: { readonly row: BarRow; readonly at: (value: number) => string }) => {
  const starts = row.segments.map((_, index) =>
    row.segments.slice(0, index).reduce((sum, { value }) => sum + value, 0),
  );
  const total = row.segments.reduce((sum, { value }) => sum + value, 0);
  const box = { y: '50%', height: BAR };
  return (
    <g transform={`translate(0 ${-BAR / 2})`}>
      {row.segments.map(({ value, strength }, index) => (
        <rect
          key={strength}
          class={`fill-${row.placement}`}
          fill-opacity={strength}
          x={at(starts[index] ?? 0)}
          width={at(value)}
          {...box}
        />
      ))}
      {starts.slice(1).map((start, index) => (
        <rect key={row.segments[index]?.strength} class="fill-bg" x={at(start)} width="1" {...box} />
      ))}
      <rect class={`outline-${row.placement}`} x="0" width={at(total)} {...box} />
      {row.whisker && (
        <g transform={`translate(0 ${BAR / 2})`}>
          <Whisker ends={row.whisker} at={at} width={6} fill="fill-bg" />
          <Whisker ends={row.whisker} at={at} width={2} fill="fill-text" />
        </g>
      )}
    </g>
  );
};

interface WhiskerProps {
  readonly ends: readonly [number, number];
  readonly at: (value: number) => string;
  readonly width: number;
  readonly fill: string;
}

/** A line from P10 to P90 with end caps. */
const Whisker = ({ ends: [low, high], at, width, fill }: WhiskerProps) => {
  const middle = `translate(${-width / 2} ${-CAP})`;
  return (
    <g class={fill}>
      <rect x={at(low)} width={at(high - low)} y="50%" height={width} transform={`translate(0 ${-width / 2})`} />
      <rect x={at(low)} width={width} y="50%" height={2 * CAP} transform={middle} />
      <rect x={at(high)} width={width} y="50%" height={2 * CAP} transform={middle} />
    </g>
  );
};
