import type { NextSection } from '../../report/reportTypes.ts';
import type { FlipRow, FlipsSection } from '../../report/sectionTypes.ts';
import { HowWorked } from './HowWorked.tsx';
import { NextQuestions } from './NextQuestions.tsx';
import { Placement } from './Placement.tsx';
import { Section } from './Section.tsx';

const keyOf = (row: FlipRow): string => row.changes.map((change) => `${change.path} ${change.to}`).join(' ');
const nameOf = (row: FlipRow): string => row.changes.map((change) => `${change.label} → ${change.to}`).join(' + ');

/** A pair stands one below the other, so that each cell reads along its own line. */
const Lines = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <span class="cell-line" key={text}>
        {text}
      </span>
    ))}
  </>
);

/** Where cells stand below one another, a pair is told in its own lines: what, from, to. */
const Pair = ({ changes }: Pick<FlipRow, 'changes'>) => (
  <>
    {changes.map((change) => (
      <span class="cell-line" key={change.path}>
        {change.label}{' '}
        <span class="pair-change">
          {change.from} → {change.to}
        </span>
      </span>
    ))}
  </>
);

interface TableProps {
  readonly columns: FlipsSection['columns'];
  readonly rows: readonly FlipRow[];
}

const Table = ({ columns, rows }: TableProps) => (
  <table class="flips stack">
    <thead>
      <tr>
        <th scope="col">{columns.what}</th>
        <th scope="col">{columns.from}</th>
        <th scope="col">{columns.to}</th>
        <th scope="col">{columns.first}</th>
        <th scope="col" class="number">
          {columns.share}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={keyOf(row)} class={row.changes.length > 1 ? 'flip-pair' : undefined}>
          <th scope="row">
            {row.changes.length === 1 ? (
              <Lines texts={row.changes.map((change) => change.label)} />
            ) : (
              <Pair changes={row.changes} />
            )}
          </th>
          <td class="flip-from">
            <Lines texts={row.changes.map((change) => change.from)} />
          </td>
          <td class="flip-to">
            <Lines texts={row.changes.map((change) => change.to)} />
            {row.between && <span class="cell-line note">{row.between}</span>}
          </td>
          <td class="flip-then">
            <Placement placement={row.first.placement}>{row.first.name}</Placement>
          </td>
          <td class="number flip-share" data-label={columns.share}>
            {row.share.text}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface Props {
  readonly flips: FlipsSection;
  readonly next: NextSection | null;
}

export const Flips = ({ flips, next }: Props) => {
  const { columns, rows, shown, more } = flips;
  return (
    <Section id="changes" title={flips.title} note={flips.note}>
      {flips.empty && <p>{flips.empty}</p>}
      {rows.length > 0 && <Table columns={columns} rows={rows.slice(0, shown)} />}
      {more && (
        <details class="worked chart-table">
          <summary>{more}</summary>
          <Table columns={columns} rows={rows.slice(shown)} />
        </details>
      )}
      {flips.rest && <p class="chart-note">{flips.rest.text}</p>}
      {(flips.rest || rows.length > 0) && (
        <HowWorked
          each={[
            ...rows.map((row) => ({ label: nameOf(row), worked: row.share.worked })),
            ...(flips.rest ? [{ label: '', worked: flips.rest.worked }] : []),
          ]}
        />
      )}
      {next && <NextQuestions next={next} />}
    </Section>
  );
};
