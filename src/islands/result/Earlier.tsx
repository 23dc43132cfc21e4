import type { EarlierResult } from '../../share/link.ts';
import { fill } from '../fill.ts';
import { useReportContext } from './ReportContext.ts';
import type { ShownReport } from './resultState.ts';

interface Props {
  readonly earlier: EarlierResult | null;
  readonly shown: ShownReport;
}

/** What the link said when it was made, where today's model is another one. */
export const Earlier = ({ earlier, shown }: Props) => {
  const { words } = useReportContext();
  if (!earlier || earlier.model === shown.assessment.modelVersion) return null;
  const { model, placement, share } = earlier;
  const name = placement ? (shown.wording.placements[placement]?.name ?? placement) : '';
  return (
    <p class="notice">
      {fill(placement ? words.earlier : words.earlierNone, { model, name, share: `${Math.round(share * 100)}%` })}
    </p>
  );
};
