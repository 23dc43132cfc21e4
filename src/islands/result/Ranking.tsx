import type { ComponentChildren } from 'preact';
import type { RankingSection } from '../../report/sectionTypes.ts';
import { BarChart } from '../charts/BarChart.tsx';
import { RANK_STRENGTHS } from '../charts/barRows.ts';
import { HowWorked } from './HowWorked.tsx';
import { Placement } from './Placement.tsx';
import { RuledOut } from './RuledOut.tsx';
import { Section } from './Section.tsx';

const TICKS = [0, 25, 50, 75, 100].map((percent) => ({ value: percent / 100, label: `${percent}%` }));

interface Props {
  readonly ranking: RankingSection;
  /** Why the result is clear, leaning or close. */
  readonly confidence: ComponentChildren;
}

/** How firm the ranking is: a bar a department from rank 1 to rank 4, and the same as a table. */
export const Ranking = ({ ranking, confidence }: Props) => {
  const rows = ranking.rows.filter((row) => row.ruledOut === null);
  return (
    <Section id="ranking" title={ranking.title} note={ranking.note}>
      {rows.length > 0 && (
        <BarChart
          title={ranking.chartTitle}
          note={ranking.chartNote}
          kind="shares"
          data={{
            ticks: TICKS,
            rows: rows.map((row) => ({
              placement: row.placement,
              whisker: null,
              segments: row.shares.map((value, rank) => ({ value, strength: RANK_STRENGTHS[rank] ?? 0 })),
            })),
          }}
          labels={rows.map((row) => ({
            placement: row.placement,
            name: row.leader ? <b>{row.name}</b> : row.name,
            figure: row.leader ? <b>{row.cells[0]}</b> : row.cells[0],
          }))}
          description={`${ranking.chartTitle}: ${rows.map((row) => `${row.name} ${row.cells.join(', ')}`).join('; ')}`}
          table={<RankTable ranking={ranking} />}
        >
          {ranking.otherRules && <p class="chart-rules">{ranking.otherRules}</p>}
        </BarChart>
      )}
      {ranking.pairs && <p>{ranking.pairs.text}</p>}
      {ranking.possible && <p>{ranking.possible}</p>}
      <RuledOut rows={ranking.rows} />
      {rows.length > 0 && (
        <HowWorked of={ranking.worked} each={ranking.pairs ? [{ label: '', worked: ranking.pairs.worked }] : []} />
      )}
      {confidence}
    </Section>
  );
};

const RankTable = ({ ranking }: { readonly ranking: RankingSection }) => (
  <table>
    <thead>
      <tr>
        {ranking.columns.map((column, index) => (
          <th scope="col" key={column} class={index > 0 ? 'number' : ''}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {ranking.rows
        .filter((row) => row.ruledOut === null)
        .map((row) => (
          <tr key={row.placement}>
            <th scope="row">
              <Placement placement={row.placement}>{row.name}</Placement>
            </th>
            {row.cells.map((cell, rank) => (
              <td class="number" key={`${ranking.columns[rank + 1]}`}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  </table>
);
