import type { TotalRow, TotalsTable } from '../../../report/costReportTypes.ts';
import { BarChart } from '../../charts/BarChart.tsx';
import { HowWorked } from '../HowWorked.tsx';
import { Placement } from '../Placement.tsx';
import { useReportContext } from '../ReportContext.ts';

/** Hours already paid for: the same colour, weaker. */
const CAPACITY_STRENGTH = 0.3;

/** What each department costs in all: cash, hours, and how far the total may lie off. */
export const Totals = ({ totals }: { readonly totals: TotalsTable }) => {
  const { rows } = totals;
  return (
    <div class="cost-part">
      <BarChart
        title={totals.title}
        note=""
        kind="totals"
        data={{
          ticks: totals.axis.ticks.map((tick) => ({ value: tick.value, label: tick.text })),
          rows: rows.map((row) => ({
            placement: row.placement,
            whisker: [row.p10, row.p90],
            segments: [
              { value: row.cash, strength: 1 },
              { value: row.capacity, strength: CAPACITY_STRENGTH },
            ],
          })),
        }}
        labels={rows.map((row) => ({
          placement: row.placement,
          name: <TotalName row={row} today={totals.todayText} />,
          figure: (
            <>
              {row.recommended ? <b>{row.total.text}</b> : row.total.text} <small>{row.rangeText}</small>
            </>
          ),
        }))}
        description={`${totals.title}: ${rows.map((row) => `${row.name} ${row.total.text} (${row.rangeText})`).join('; ')}`}
        table={<TotalsAsTable totals={totals} />}
      >
        <p class="chart-note">{totals.note}</p>
      </BarChart>
      <HowWorked each={rows.map((row) => ({ label: row.name, worked: row.total.worked }))} />
    </div>
  );
};

const TotalName = ({ row, today }: { readonly row: TotalRow; readonly today: string }) => (
  <>
    {row.recommended ? <b>{row.name}</b> : row.name} {row.today && <small>{today}</small>}
  </>
);

const TotalsAsTable = ({ totals }: { readonly totals: TotalsTable }) => {
  const { columns } = totals;
  const { words } = useReportContext();
  return (
    <table aria-label={words.showTable} class="totals-table stack">
      <thead>
        <tr>
          <th scope="col">
            {columns.department} <span class="note">{totals.unit}</span>
          </th>
          {[columns.cash, columns.capacity, columns.total, columns.range].map((column) => (
            <th scope="col" class="number" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.rows.map((row) => (
          <tr key={row.placement}>
            <th scope="row">
              <Placement placement={row.placement}>
                <TotalName row={row} today={totals.todayText} />
              </Placement>
            </th>
            <td class="number" data-label={columns.cash}>
              {row.cashText}
            </td>
            <td class="number" data-label={columns.capacity}>
              {row.capacityText}
            </td>
            <td class="number" data-label={columns.total}>
              {row.total.text}
            </td>
            <td class="number" data-label={columns.range}>
              {row.rangeText}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
