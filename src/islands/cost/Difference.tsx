import type { FigureField } from '../../report/costPage/figureGroups.ts';
import type { ComparisonText } from '../../report/costReportTypes.ts';
import { DifferenceAxis } from '../result/cost/Comparison.tsx';
import { HowWorked } from '../result/HowWorked.tsx';
import { useCostView } from './CostView.ts';
import { FigureInput } from './FigureInput.tsx';

interface Props {
  readonly title: string;
  readonly comparison: ComparisonText;
  readonly agreement: readonly string[];
  readonly settling: readonly FigureField[];
}

/** The paired difference: always a range, with the rule by which a saving is claimed, and what would settle it. */
export const Difference = ({ title, comparison, agreement, settling }: Props) => {
  const { words, language } = useCostView();
  const gap = language === 'en' ? ' ' : '';
  return (
    <div class="cost-part">
      <div class="keep">
        <h3>{title}</h3>
        <p class="verdict" data-verdict={comparison.verdict}>
          {comparison.sentence}
        </p>
        {agreement.length > 0 && <p class="agreement">{agreement.join(gap)}</p>}
        <figure class="chart axis-chart">
          <DifferenceAxis chart={comparison.chart} description={comparison.sentence} />
          <figcaption class="chart-note">
            {comparison.chart.unit} {comparison.probability}
          </figcaption>
          <details class="worked chart-table">
            <summary>{words.showTable}</summary>
            <DifferenceTable comparison={comparison} />
          </details>
        </figure>
      </div>
      <details class="worked">
        <summary>{words.rule}</summary>
        <div class="worked-body">
          <ul>
            {comparison.rule.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </details>
      <HowWorked
        of={comparison.worked}
        each={[
          ...(comparison.chart.mean
            ? [{ label: comparison.chart.mean.text, worked: comparison.chart.mean.worked }]
            : []),
          ...(comparison.probabilityWorked ? [{ label: '', worked: comparison.probabilityWorked }] : []),
        ]}
      />
      {comparison.settle && settling.length > 0 && (
        <div class="wash settle no-print">
          <h4>{words.settle}</h4>
          <div class="settle-fields">
            {settling.map((field) => (
              <FigureInput key={field.parameter} field={field} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
};

const DifferenceTable = ({ comparison: { chart } }: Pick<Props, 'comparison'>) => {
  const { end, amount, low, high, middle } = useCostView().faults.words.difference;
  const rows = [
    { name: low, text: chart.p10Text },
    ...(chart.mean ? [{ name: middle, text: chart.mean.text }] : []),
    { name: high, text: chart.p90Text },
  ];
  return (
    <table class="difference-table">
      <thead>
        <tr>
          <th scope="col">{end}</th>
          <th scope="col" class="number">
            {amount} <span class="note">{chart.unit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td class="number">{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
