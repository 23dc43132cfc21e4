import type { TornadoRow, TornadoText } from '../../report/costPage/tornado.ts';
import { labelledTicks, placeOn, shareOf } from '../result/cost/axis.ts';
import { HowWorked } from '../result/HowWorked.tsx';
import { useCostView } from './CostView.ts';

const ROW = 48;
const BAR = { top: 22, height: 16 };

/** What the difference hangs on: one bar a figure, widest first, on an axis with zero; the same in a table. */
export const Tornado = ({ tornado }: { readonly tornado: TornadoText }) => {
  const { words } = useCostView();
  const { rows, table, ticks, low, high } = tornado;
  const at = placeOn(low, high);
  const bottom = rows.length * ROW + 4;
  return (
    <div class="cost-part">
      <figure class="chart axis-chart tornado">
        <svg class="axis-drawing" width="100%" height={bottom + 24} role="img" aria-label={tornado.description}>
          {ticks.map(({ value }) => (
            <line
              key={value}
              class={value === 0 ? 'axis' : 'grid-line'}
              x1={at(value)}
              x2={at(value)}
              y1="0"
              y2={bottom}
            />
          ))}
          {rows.map((row, index) => (
            <svg key={row.parameter} y={index * ROW} height={ROW} overflow="visible" aria-hidden="true">
              <Bar row={row} low={low} high={high} />
            </svg>
          ))}
          {labelledTicks(ticks, low, high).map(({ value, text }, index, labelled) => (
            <text
              key={value}
              class="tick-label"
              x={at(value)}
              y={bottom + 18}
              text-anchor={index === 0 ? 'start' : index === labelled.length - 1 ? 'end' : 'middle'}
            >
              {text}
            </text>
          ))}
        </svg>
        <figcaption class="chart-note">{tornado.note}</figcaption>
        <details class="worked chart-table">
          <summary>{words.showTable}</summary>
          <table class="drivers stack">
            <thead>
              <tr>
                <th scope="col">{table.columns.parameter}</th>
                <th scope="col">{table.columns.at}</th>
                <th scope="col" class="number">
                  {table.columns.low}
                </th>
                <th scope="col" class="number">
                  {table.columns.high}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.parameter}>
                  <th scope="row">{row.name}</th>
                  <td>{row.at}</td>
                  <td class="number" data-label={table.columns.low}>
                    {row.low}
                  </td>
                  <td class="number" data-label={table.columns.high}>
                    {row.high}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
      <HowWorked each={rows.map(({ name, worked }) => ({ label: name, worked }))} />
    </div>
  );
};

interface BarProps {
  readonly row: TornadoRow;
  readonly low: number;
  readonly high: number;
}

/** The name above the bar; hollow where the figure is at its low end, filled at its high end. */
const Bar = ({ row, low, high }: BarProps) => {
  const at = placeOn(low, high);
  const [left, right] = [Math.min(row.from, row.to), Math.max(row.from, row.to)];
  const width = (shareOf(low, high, right) - shareOf(low, high, left)) * 100;
  const middle = BAR.top + BAR.height / 2;
  return (
    <>
      <text class="tornado-name" x="0" y="15">
        {row.name}
      </text>
      <rect class="tornado-bar" x={at(left)} y={BAR.top} width={`${width}%`} height={BAR.height} />
      <rect class="marker-hollow" x={at(row.from)} y={middle} width="10" height="10" transform="translate(-5 -5)" />
      <rect class="tornado-high" x={at(row.to)} y={middle} width="10" height="10" transform="translate(-5 -5)" />
    </>
  );
};
