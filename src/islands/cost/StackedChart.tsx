import type { StackedLines, StackedRow } from '../../report/costPage/stackedLines.ts';
import { BarChart } from '../charts/BarChart.tsx';
import { Placement } from '../result/Placement.tsx';

/** Strength of the colour, line by line from the left. */
const STRENGTHS: readonly number[] = [1, 0.74, 0.56, 0.42, 0.31, 0.22, 0.15, 0.08];

const strengthOf = (index: number): number => STRENGTHS[index] ?? 0.05;

/** Every department's lines stacked, with the range of the total alone; the same figures in a table behind it. */
export const StackedChart = ({ stacked }: { readonly stacked: StackedLines }) => {
  const { rows, topics, ticks } = stacked;
  return (
    <div class="cost-part stacked">
      <BarChart
        title={stacked.title}
        note=""
        kind="totals"
        data={{
          ticks,
          rows: rows.map((row) => ({
            placement: row.placement,
            whisker: [row.p10, row.p90],
            segments: row.amounts.map((value, index) => ({ value, strength: strengthOf(index) })),
          })),
        }}
        labels={rows.map((row) => ({
          placement: row.placement,
          name: <Name row={row} today={stacked.todayText} />,
          figure: (
            <>
              {row.totalText} <small>{row.rangeText}</small>
            </>
          ),
        }))}
        description={`${stacked.title}: ${rows.map((row) => `${row.name} ${row.totalText} (${row.rangeText})`).join('; ')}`}
        table={<StackedTable stacked={stacked} />}
      >
        <ol class="legend no-print">
          {topics.map((topic, index) => (
            <li key={topic.id}>
              <svg width="14" height="14" aria-hidden="true">
                <rect class="legend-swatch" x="0.5" y="0.5" width="13" height="13" fill-opacity={strengthOf(index)} />
              </svg>
              {topic.name}
            </li>
          ))}
        </ol>
        <p class="chart-note no-print">{stacked.note}</p>
      </BarChart>
    </div>
  );
};

const Name = ({ row, today }: { readonly row: StackedRow; readonly today: string }) => (
  <>
    {row.name} {row.today && <small>{today}</small>}
  </>
);

const StackedTable = ({ stacked }: { readonly stacked: StackedLines }) => {
  const { rows, topics, columns } = stacked;
  return (
    <table class="stacked-table stack" aria-label={stacked.title}>
      <thead>
        <tr>
          <th scope="col">{columns.line}</th>
          {rows.map((row) => (
            <th scope="col" class="number" key={row.placement}>
              <Placement placement={row.placement}>{row.short}</Placement>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic, index) => (
          <tr key={topic.id}>
            <th scope="row">{topic.name}</th>
            {rows.map((row) => (
              <td class="number" key={row.placement} data-label={row.short}>
                {row.amountTexts[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{columns.sum}</th>
          {rows.map((row) => (
            <td class="number" key={row.placement} data-label={row.short}>
              {row.totalText}
            </td>
          ))}
        </tr>
        <tr class="range-row">
          <th scope="row">{columns.range}</th>
          {rows.map((row) => (
            <td class="number" key={row.placement} data-label={row.short}>
              {row.rangeText}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
};
