import type { ComparisonText } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';
import { useReportContext } from '../ReportContext.ts';
import { anchorFor, labelledTicks, placeOn, shareOf } from './axis.ts';
import { OwnFigureField } from './OwnFigureField.tsx';

/** What the choice of department changes in money, as a range; what would settle it while the money is not earned. */
export const Comparison = ({ comparison }: { readonly comparison: ComparisonText }) => {
  const { language } = useReportContext();
  return (
    <div class="cost-part">
      <div class="keep">
        <h3>{comparison.title}</h3>
        <p>{comparison.sentence}</p>
        {comparison.disagreement && <p>{comparison.disagreement}</p>}
        <figure class="chart axis-chart">
          <DifferenceAxis chart={comparison.chart} description={comparison.sentence} />
          <figcaption class="chart-note">
            {comparison.chart.unit} {comparison.probability}
          </figcaption>
        </figure>
      </div>
      <HowWorked
        of={comparison.worked}
        each={[
          ...(comparison.chart.mean
            ? [{ label: comparison.chart.mean.text, worked: comparison.chart.mean.worked }]
            : []),
          ...(comparison.probabilityWorked ? [{ label: '', worked: comparison.probabilityWorked }] : []),
        ]}
      >
        <p>{comparison.rule.join(language === 'en' ? ' ' : '')}</p>
      </HowWorked>
      {comparison.settle && (
        <div class="wash settle no-print">
          <h4>{comparison.settle.title}</h4>
          <div class="settle-fields">
            {comparison.settle.fields.map((figure) => (
              <OwnFigureField key={figure.parameter} figure={figure} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
};

const LINE = 36;

interface AxisProps {
  readonly chart: ComparisonText['chart'];
  readonly description: string;
}

export const DifferenceAxis = ({ chart, description }: AxisProps) => {
  const share = (value: number): number => shareOf(chart.low, chart.high, value);
  const at = placeOn(chart.low, chart.high);
  const middle = chart.mean?.value ?? chart.middle;
  // A figure at the mean must not touch the figures at the ends.
  const tight =
    chart.mean !== null && Math.min(share(middle) - share(chart.p10), share(chart.p90) - share(middle)) < 0.2;
  const ends = tight || share(chart.p90) - share(chart.p10) < 0.3;
  return (
    <svg class="axis-drawing" width="100%" height={84} role="img" aria-label={description}>
      {chart.ticks.map((tick) => (
        <line
          key={tick.value}
          class={tick.value === 0 ? 'axis' : 'grid-line'}
          x1={at(tick.value)}
          x2={at(tick.value)}
          y1={22}
          y2={tick.value === 0 ? 60 : 56}
        />
      ))}
      {labelledTicks(chart.ticks, chart.low, chart.high).map((tick, index, labelled) => (
        <text
          key={tick.value}
          class="tick-label"
          x={at(tick.value)}
          y={76}
          text-anchor={index === 0 ? 'start' : index === labelled.length - 1 ? 'end' : 'middle'}
        >
          {tick.text}
        </text>
      ))}
      <line class="whisker" x1={at(chart.p10)} x2={at(chart.p90)} y1={LINE} y2={LINE} />
      <line class="whisker" x1={at(chart.p10)} x2={at(chart.p10)} y1={LINE - 8} y2={LINE + 8} />
      <line class="whisker" x1={at(chart.p90)} x2={at(chart.p90)} y1={LINE - 8} y2={LINE + 8} />
      <text x={at(chart.p10)} y={14} text-anchor={ends ? 'end' : anchorFor(share(chart.p10))}>
        {chart.p10Text}
      </text>
      <text x={at(chart.p90)} y={14} text-anchor={ends ? 'start' : anchorFor(share(chart.p90))}>
        {chart.p90Text}
      </text>
      {chart.mean && !tight && (
        <text class="strong" x={at(middle)} y={14} text-anchor="middle">
          {chart.mean.text}
        </text>
      )}
      <rect
        class={chart.mean ? 'marker' : 'marker-hollow'}
        x={at(middle)}
        y={LINE}
        width={14}
        height={14}
        transform="translate(-7 -7)"
      />
    </svg>
  );
};
