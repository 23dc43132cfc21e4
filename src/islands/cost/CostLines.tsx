import { useState } from 'preact/hooks';
import type { CostPageDetail } from '../../report/costPage/costPage.ts';
import type { ExplainedTopic } from '../../report/costPage/explainedLines.ts';
import type { CostLineRow, LinesTable } from '../../report/costReportTypes.ts';
import { HowWorked } from '../result/HowWorked.tsx';
import { Placement } from '../result/Placement.tsx';
import { NotedText } from '../result/SourceNumbers.tsx';
import { useCostView } from './CostView.ts';
import { downloadText } from './downloadText.ts';
import { Explained } from './Explained.tsx';

type Shown = LinesTable['placements'][number];

interface Props {
  readonly lines: LinesTable;
  readonly explained: readonly ExplainedTopic[];
  readonly csv: CostPageDetail['csv'];
}

/** The lines of the two that are compared, side by side or, on a phone, one at a time; each can be explained. */
export const CostLines = ({ lines, explained, csv }: Props) => {
  const { words } = useCostView();
  const [tab, setTab] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const shown = lines.placements.slice(0, Math.max(1, lines.compared));
  return (
    <div class="cost-part">
      <h3 class="lines-title">{lines.title}</h3>
      <p class="note">{lines.note}</p>
      {shown.length > 1 && (
        <fieldset class="tabs">
          <legend class="visually-hidden">{lines.title}</legend>
          {shown.map((placement, index) => (
            <button type="button" aria-pressed={index === tab} key={placement.placement} onClick={() => setTab(index)}>
              {placement.short}
            </button>
          ))}
        </fieldset>
      )}
      <table class={`cost-lines ${tab === 0 ? 'phone-first' : 'phone-second'}`}>
        <thead>
          <tr class="groups">
            <td />
            {shown.map((placement) => (
              <th scope="colgroup" colSpan={2} class="group" key={placement.placement}>
                <Placement placement={placement.placement}>{placement.name}</Placement>
              </th>
            ))}
            <td class="basis-head" />
          </tr>
          <tr>
            <th scope="col">{lines.columns.line}</th>
            {shown.map((placement) => [
              <th scope="col" class="number" key={`${placement.placement} cash`}>
                {lines.columns.cash}
              </th>,
              <th scope="col" class="number" key={`${placement.placement} capacity`}>
                {lines.columns.capacity}
              </th>,
            ])}
            <th scope="col" class="basis-head">
              {lines.columns.basis}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.rows.map((row) => (
            <LineRow
              key={row.topic}
              row={row}
              shown={shown}
              explained={explained.find(({ topic }) => topic === row.topic)}
              open={open === row.topic}
              toggle={() => setOpen(open === row.topic ? null : row.topic)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{lines.sumLabel}</th>
            {shown.map(({ placement }) => [
              <td class="number" key={`${placement} cash`}>
                {lines.sums[placement]?.cash}
              </td>,
              <td class="number" key={`${placement} capacity`}>
                {lines.sums[placement]?.capacity}
              </td>,
            ])}
            <td class="basis">{shown.map(({ placement }) => lines.sums[placement]?.total.text).join(' · ')}</td>
          </tr>
        </tfoot>
      </table>
      <HowWorked
        each={shown.flatMap(({ placement, name }) => {
          const total = lines.sums[placement]?.total;
          return total ? [{ label: name, worked: total.worked }] : [];
        })}
      />
      <p class="no-print">
        <button
          class="button button-second"
          type="button"
          onClick={() => downloadText(csv.name, 'text/csv;charset=utf-8', csv.text)}
        >
          {words.csv}
        </button>
      </p>
    </div>
  );
};

interface RowProps {
  readonly row: CostLineRow;
  readonly shown: readonly Shown[];
  readonly explained: ExplainedTopic | undefined;
  readonly open: boolean;
  readonly toggle: () => void;
}

const LineRow = ({ row, shown, explained, open, toggle }: RowProps) => {
  const { words } = useCostView();
  return (
    <>
      <tr data-topic={row.topic} class={open ? 'opened' : ''}>
        <th scope="row">
          {row.label}
          {explained?.leavesOut && <span class="cell-line note leaves-out">{explained.leavesOut}</span>}
        </th>
        {shown.map(({ placement }) => [
          <td class="number" key={`${placement} cash`}>
            {row.cells[placement]?.cash ?? '–'}
          </td>,
          <td class="number" key={`${placement} capacity`}>
            {row.cells[placement]?.capacity ?? '–'}
          </td>,
        ])}
        <td class="basis">
          <span class={row.basis === 'yours' ? 'basis-yours' : ''}>
            <NotedText text={row.basisText} notes={row.notes} />
          </span>{' '}
          <button class="link-button touch no-print" type="button" aria-expanded={open} onClick={toggle}>
            {words.explain}
            <span class="visually-hidden"> {row.label}</span>
          </button>
        </td>
      </tr>
      {open && explained && (
        <tr class="own-row">
          <td colSpan={2 + 2 * shown.length}>
            <Explained explained={explained} shown={shown.map(({ placement }) => placement)} />
          </td>
        </tr>
      )}
    </>
  );
};
