import type { PlacementId } from '../model/decision.ts';
import type { ReportContext } from './context.ts';
import { points } from './estimateFormat.ts';
import { percentRange, tightPercent } from './format.ts';
import type { RankingSection, RankRow } from './reportTypes.ts';
import { sampledShare, shareHalfWidth } from './shares.ts';

/** How often each department comes first to fourth, highest first, ruled-out ones last. */
export function ranking(context: ReportContext): RankingSection {
  const { assessment, words, language, department, samples } = context;
  const { placement, halfWidth95, otherRules, rankAcceptability } = assessment.recommendation;
  const out = new Set(assessment.ruledOut.map((each) => each.placement));
  const ids = Object.keys(rankAcceptability) as PlacementId[];
  const first = (id: PlacementId): number => (out.has(id) ? -1 : (rankAcceptability[id]?.[0] ?? 0));
  const ordered = [...ids].sort((a, b) => {
    if (a === placement || b === placement) return a === placement ? -1 : 1;
    return first(b) - first(a);
  });
  const widest = Math.max(
    halfWidth95,
    ...ids.flatMap((id) => (rankAcceptability[id] ?? []).map((share) => shareHalfWidth(share, assessment.samples))),
  );
  return {
    title: words.ranking.title(),
    note: words.ranking.note(samples, points(widest, language)),
    chartTitle: words.ranking.chartTitle(),
    chartNote: words.ranking.chartNote(),
    columns: words.ranking.columns,
    rows: ordered.map((id) => row(context, id, out.has(id))),
    otherRules:
      placement === null
        ? ''
        : words.ranking.otherRules(department(placement), percentRange(otherRules.low, otherRules.high, language)),
    possible: words.ranking.possible(assessment.possibleFirst.map(department), ids.length),
    worked: sampledShare(context, widest, words.ranking.worked()),
  };
}

function row({ assessment, words, named }: ReportContext, id: PlacementId, ruledOut: boolean): RankRow {
  const shares = assessment.recommendation.rankAcceptability[id] ?? [];
  return {
    ...named(id),
    leader: id === assessment.recommendation.placement,
    shares,
    cells: ruledOut ? [] : shares.map(tightPercent),
    ruledOut: ruledOut ? words.ranking.ruledOut() : null,
  };
}
