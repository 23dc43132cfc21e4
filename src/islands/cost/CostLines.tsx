import { useState } from 'preact/hooks';
import type { CostPageDetail } from '../../report/costPage/costPage.ts';
import type { ExplainedTopic } from '../../report/costPage/explainedLines.ts';
import type { LinesTable } from '../../report/costReportTypes.ts';
import { LinesGrid } from '../result/cost/LinesGrid.tsx';
import { HowWorked } from '../result/HowWorked.tsx';
import { useCostView } from './CostView.ts';
import { downloadText } from './downloadText.ts';
import { Explained } from './Explained.tsx';

interface Props {
  readonly lines: LinesTable;
  readonly explained: readonly ExplainedTopic[];
  readonly csv: CostPageDetail['csv'];
}

/** The lines of the two that are compared; each says what it leaves out and can be explained. */
export const CostLines = ({ lines, explained, csv }: Props) => {
  const { words } = useCostView();
  const [tab, setTab] = useState(0);
  const shown = lines.placements.slice(0, Math.max(1, lines.compared));
  return (
    <LinesGrid
      lines={lines}
      tabs={shown}
      chosen={tab}
      choose={setTab}
      shown={shown}
      openedClass="own-row"
      partsOf={({ topic }) => {
        const found = explained.find((each) => each.topic === topic);
        return {
          under: found?.leavesOut && <span class="cell-line note leaves-out">{found.leavesOut}</span>,
          action: words.explain,
          opened: found && <Explained explained={found} shown={shown.map(({ placement }) => placement)} />,
        };
      }}
    >
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
    </LinesGrid>
  );
};
