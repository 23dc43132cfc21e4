import { useState } from 'preact/hooks';
import type { LinesTable } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';
import { useReportContext } from '../ReportContext.ts';
import { LinesGrid, type LinesPlacement } from './LinesGrid.tsx';
import { OwnFigureField } from './OwnFigureField.tsx';

/**
 * The lines of the cost on the result: departments beyond two are one click away; each of our estimates can be replaced
 * where it stands.
 */
export const Lines = ({ lines }: { readonly lines: LinesTable }) => {
  const { words } = useReportContext();
  const [tab, setTab] = useState(0);
  const { placements } = lines;
  const chosen = tab < placements.length ? tab : 0;
  const first = placements[0];
  const second = placements[chosen === 0 ? 1 : chosen];
  const shown = [first, second].filter((each): each is LinesPlacement => each !== undefined);
  const others = placements.filter((placement) => !shown.includes(placement));
  return (
    <LinesGrid
      lines={lines}
      tabs={placements}
      chosen={chosen}
      choose={setTab}
      shown={shown}
      openedClass="own-row no-print"
      partsOf={({ basis, figures }) => ({
        action: figures.length === 0 ? null : basis === 'yours' ? words.changeYours : words.useYours,
        opened: (
          <div class="settle-fields">
            {figures.map((figure) => (
              <OwnFigureField key={`${figure.parameter} ${figure.yours}`} figure={figure} />
            ))}
          </div>
        ),
      })}
    >
      {others.length > 0 && (
        <p class="also no-print">
          {words.alsoShow}{' '}
          {others.map((placement) => (
            <button
              class="link-button touch"
              type="button"
              key={placement.placement}
              onClick={() => setTab(placements.indexOf(placement))}
            >
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
    </LinesGrid>
  );
};
