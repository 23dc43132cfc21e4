import type { BreakEvenText } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';
import { anchorFor, labelledTicks, placeOn, shareOf } from './axis.ts';

const BAR = { top: 26, height: 18 };

/** The turning point in a sentence, then a bar from zero: who pays off on either side, and where you stand. */
export const BreakEven = ({ breakEven }: { readonly breakEven: BreakEvenText }) => {
  const { chart } = breakEven;
  return (
    <div class="break-even keep">
      <h3 class="break-even-sentence">{breakEven.sentence}</h3>
      <figure class="chart axis-chart">
        <div class="axis-ends">
          <span>{chart.leftText}</span>
          <span>{chart.rightText}</span>
        </div>
        <BreakEvenBar chart={chart} description={breakEven.sentence} />
        <figcaption class="chart-note">{chart.axis}</figcaption>
      </figure>
      <HowWorked of={breakEven.worked} each={breakEven.hour ? [breakEven.hour] : []} />
    </div>
  );
};

interface BarProps {
  readonly chart: BreakEvenText['chart'];
  readonly description: string;
}

const BreakEvenBar = ({ chart, description }: BarProps) => {
  const at = placeOn(0, chart.end);
  const turn = shareOf(0, chart.end, chart.at);
  const yours = chart.yours === null ? null : shareOf(0, chart.end, chart.yours);
  // Two labels that would touch stand one above the other.
  const tight = yours !== null && Math.abs(yours - turn) < 0.3;
  const top = BAR.top + (tight ? 20 : 0);
  const bottom = top + BAR.height;
  const labelled = labelledTicks(chart.ticks, 0, chart.end);
  return (
    <svg class="axis-drawing" width="100%" height={bottom + 26} role="img" aria-label={description}>
      <rect class={`pays fill-${chart.left}`} x="0" y={top} width={at(chart.at)} height={BAR.height} />
      <rect
        class={`pays fill-${chart.right}`}
        x={at(chart.at)}
        y={top}
        width={`${(1 - turn) * 100}%`}
        height={BAR.height}
      />
      <rect class={`outline-${chart.left}`} x="0" y={top} width={at(chart.at)} height={BAR.height} />
      <rect
        class={`outline-${chart.right}`}
        x={at(chart.at)}
        y={top}
        width={`${(1 - turn) * 100}%`}
        height={BAR.height}
      />
      <line class="axis" x1="1" x2="1" y1={top - 4} y2={bottom + 4} />
      <line class="halo turning-halo" x1={at(chart.at)} x2={at(chart.at)} y1={top - 7} y2={bottom + 4} />
      <line class="axis" x1={at(chart.at)} x2={at(chart.at)} y1={top - 7} y2={bottom + 4} />
      <text x={at(chart.at)} y={15} text-anchor={anchorFor(turn)}>
        {chart.atText}
      </text>
      {yours !== null && (
        <>
          <text x={at(chart.yours ?? 0)} y={tight ? 35 : 15} text-anchor={anchorFor(yours)}>
            {chart.yoursText}
          </text>
          <rect
            class="marker"
            x={at(chart.yours ?? 0)}
            y={top + BAR.height / 2}
            width={14}
            height={14}
            transform="translate(-7 -7)"
          />
        </>
      )}
      {chart.ticks.map((tick) => {
        const share = shareOf(0, chart.end, tick.value);
        return (
          <g key={tick.value}>
            <line class="tick" x1={at(tick.value)} x2={at(tick.value)} y1={bottom} y2={bottom + 5} />
            {labelled.includes(tick) && (
              <text
                class="tick-label"
                x={at(tick.value)}
                y={bottom + 20}
                text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
              >
                {tick.text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};
