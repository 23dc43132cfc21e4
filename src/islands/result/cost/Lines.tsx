import { useState } from 'preact/hooks';
import type { CostLineRow, LinesTable } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';
import { Placement } from '../Placement.tsx';
import { useReportContext } from '../ReportContext.ts';
import { NotedText } from '../SourceNumbers.tsx';
import { OwnFigureField } from './OwnFigureField.tsx';

type Shown = LinesTable['placements'][number];

/**
 * Cost line by line: two departments side by side on a desk, one at a time on a phone. The others are one click away;
 * each of our estimates can be replaced where it stands.
 */
export const Lines = ({ lines }: { readonly lines: LinesTable }) => {
  const { words } = useReportContext();
  const [tab, setTab] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const { placements } = lines;
  const chosen = tab < placements.length ? tab : 0;
  const first = placements[0];
  const second = placements[chosen === 0 ? 1 : chosen];
  const shown = [first, second].filter((each): each is Shown => each !== undefined);
  const pick = (placement: Shown): void => setTab(placements.indexOf(placement));
  const others = placements.filter((placement) => !shown.includes(placement));
  return (
    <div class="cost-part">
      <h3 class="lines-title">{lines.title}</h3>
      <p class="note">{lines.note}</p>
      {placements.length > 1 && (
        <fieldset class="tabs">
          <legend class="visually-hidden">{lines.title}</legend>
          {placements.map((placement, index) => (
            <button
              type="button"
              aria-pressed={index === chosen}
              key={placement.placement}
              onClick={() => setTab(index)}
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
      {others.length > 0 && (
        <p class="also no-print">
          {words.alsoShow}{' '}
          {others.map((placement) => (
            <button class="link-button touch" type="button" key={placement.placement} onClick={() => pick(placement)}>
              {placement.name}
            </button>
          ))}
        </p>
      )}
      <HowWorked
        each={[
          ...placements.flatMap(({ placement, name }) => {
            const total = lines.sums[placement]?.total;
            return total ? [{ label: name, worked: total.worked }] : [];
          }),
          ...lines.rows.flatMap(({ worked }) =>
            worked.filter(({ placement }) => shown.some((each) => each.placement === placement)),
          ),
        ]}
      />
    </div>
  );
};

interface RowProps {
  readonly row: CostLineRow;
  readonly shown: readonly Shown[];
  readonly open: boolean;
  readonly toggle: () => void;
}

const LineRow = ({ row, shown, open, toggle }: RowProps) => {
  const { words } = useReportContext();
  return (
    <>
      <tr data-topic={row.topic} class={open ? 'opened' : ''}>
        <th scope="row">{row.label}</th>
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
          {row.figures.length > 0 && (
            <button class="link-button touch no-print" type="button" aria-expanded={open} onClick={toggle}>
              {row.basis === 'yours' ? words.changeYours : words.useYours}
              <span class="visually-hidden"> {row.label}</span>
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr class="own-row no-print">
          <td colSpan={2 + 2 * shown.length}>
            <div class="settle-fields">
              {row.figures.map((figure) => (
                <OwnFigureField key={`${figure.parameter} ${figure.yours}`} figure={figure} />
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  );
};
