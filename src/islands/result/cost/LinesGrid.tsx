import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CostLineRow, LinesTable } from '../../../report/costReportTypes.ts';
import { Placement } from '../Placement.tsx';
import { NotedText } from '../SourceNumbers.tsx';

export type LinesPlacement = LinesTable['placements'][number];

/** What stands under a line, and opens it. */
export interface LineParts {
  readonly under?: ComponentChildren;
  /** What the line's button says; null: it has none. */
  readonly action: string | null;
  /** What the button opens. */
  readonly opened: ComponentChildren;
}

interface Props {
  readonly lines: LinesTable;
  /** Departments to choose from, and which is chosen: on a phone it is the one that shows. */
  readonly tabs: readonly LinesPlacement[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /** Departments that have columns: two at the most. */
  readonly shown: readonly LinesPlacement[];
  readonly partsOf: (row: CostLineRow) => LineParts;
  /** Of the row that opens. */
  readonly openedClass: string;
  readonly children: ComponentChildren;
}

/** Cost line by line: two departments side by side on a desk, one at a time on a phone; one line can be open. */
export const LinesGrid = ({ lines, tabs, chosen, choose, shown, partsOf, openedClass, children }: Props) => {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div class="cost-part">
      <h3 class="lines-title">{lines.title}</h3>
      <p class="note">{lines.note}</p>
      {tabs.length > 1 && (
        <fieldset class="tabs">
          <legend class="visually-hidden">{lines.title}</legend>
          {tabs.map((placement, index) => (
            <button
              type="button"
              aria-pressed={index === chosen}
              key={placement.placement}
              onClick={() => choose(index)}
            >
              {placement.short}
            </button>
          ))}
        </fieldset>
      )}
      <table class={`cost-lines ${chosen === 0 ? 'phone-first' : 'phone-second'}`}>
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
              parts={partsOf(row)}
              openedClass={openedClass}
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
      {children}
    </div>
  );
};

interface RowProps {
  readonly row: CostLineRow;
  readonly shown: readonly LinesPlacement[];
  readonly parts: LineParts;
  readonly openedClass: string;
  readonly open: boolean;
  readonly toggle: () => void;
}

const LineRow = ({ row, shown, parts, openedClass, open, toggle }: RowProps) => (
  <>
    <tr data-topic={row.topic} class={open ? 'opened' : ''}>
      <th scope="row">
        {row.label}
        {parts.under}
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
        {parts.action !== null && (
          <button class="link-button touch no-print" type="button" aria-expanded={open} onClick={toggle}>
            {parts.action}
            <span class="visually-hidden"> {row.label}</span>
          </button>
        )}
      </td>
    </tr>
    {open && parts.opened && (
      <tr class={openedClass}>
        <td colSpan={2 + 2 * shown.length}>{parts.opened}</td>
      </tr>
    )}
  </>
);
