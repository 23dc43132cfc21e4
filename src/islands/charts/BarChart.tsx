/** A chart of bars as a figure: names and figures as text, the bars as a drawing, the table one click behind it. */
import type { ComponentChildren } from 'preact';
import type { PlacementId } from '../../model/decision.ts';
import { Placement } from '../result/Placement.tsx';
import { useReportContext } from '../result/ReportContext.ts';
import { Bars } from './Bars.tsx';
import type { BarChartData } from './barRows.ts';

export interface BarLabel {
  readonly placement: PlacementId;
  readonly name: ComponentChildren;
  readonly figure: ComponentChildren;
}

interface Props {
  readonly title: string;
  readonly note: string;
  /** `shares`: figures at the right of the bars; `totals`: with their range, above the bar on a phone. */
  readonly kind: 'shares' | 'totals';
  readonly data: BarChartData;
  /** In the order of the rows. */
  readonly labels: readonly BarLabel[];
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly table: ComponentChildren;
  /** Below the bars, above the table. */
  readonly children?: ComponentChildren;
}

export const BarChart = ({ title, note, kind, data, labels, description, table, children }: Props) => {
  const { words } = useReportContext();
  return (
    <figure class="chart">
      <figcaption class="chart-caption">
        <b>{title}</b> <span class="chart-explains">{note}</span>
      </figcaption>
      <div class={`bars bars-${kind} bars-of-${labels.length} no-print`}>
        <ul class="bar-names">
          {labels.map((label) => (
            <li key={label.placement}>
              <Placement placement={label.placement}>{label.name}</Placement>
              <span class="bar-figure-above">{label.figure}</span>
            </li>
          ))}
        </ul>
        <Bars data={data} description={description} />
        <ul class="bar-figures">
          {labels.map((label) => (
            <li key={label.placement}>{label.figure}</li>
          ))}
        </ul>
      </div>
      {children}
      <details class="worked chart-table">
        <summary>{words.showTable}</summary>
        {table}
      </details>
    </figure>
  );
};
