import type { PlacementId } from '../model/decision.ts';
import type { ReportContext } from './context.ts';
import { points } from './estimateFormat.ts';
import { percent, percentRange, tightPercent } from './format.ts';
import type { RankingSection, RankRow } from './sectionTypes.ts';
import { sampledShare, shareHalfWidth } from './shares.ts';

/** How often each department comes first to fourth, highest first, ruled-out ones last. */
export function ranking(context: ReportContext): RankingSection {
  const { assessment, words, language, department, samples } = context;
  const { placement, runnerUp, halfWidth95, otherRules, rankAcceptability } = assessment.recommendation;
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
    note:
      placement === null
        ? words.ranking.noteNone()
        : runnerUp === null
          ? words.ranking.noteAlone()
          : words.ranking.note(samples, points(widest, language)),
    chartTitle: words.ranking.chartTitle(),
    chartNote: words.ranking.chartNote(),
    columns: words.ranking.columns,
    rows: ordered.map((id) => row(context, id, out.has(id))),
    otherRules:
      placement === null || runnerUp === null
        ? ''
        : words.ranking.otherRules(department(placement), percentRange(otherRules.low, otherRules.high, language)),
    pairs: pairs(context, ordered),
    possible: words.ranking.possible(assessment.possibleFirst.map(department), ids.length - out.size),
    worked: sampledShare(context, widest, words.ranking.worked()),
  };
}

/** The first against each other department alone. */
function pairs(context: ReportContext, ordered: readonly PlacementId[]): RankingSection['pairs'] {
  const { assessment, words, department, language } = context;
  const { placement, runnerUp, pairwiseWinning } = assessment.recommendation;
  if (placement === null || runnerUp === null) return null;
  const out = new Set(assessment.ruledOut.map((each) => each.placement));
  const shares = ordered.flatMap((id) => {
    const share = pairwiseWinning[placement]?.[id];
    return share === undefined || out.has(id) ? [] : [{ id, share }];
  });
  const rivals = shares.map(({ id, share }) => ({ name: department(id), share: percent(share, language) }));
  const widest = Math.max(0, ...shares.map(({ share }) => shareHalfWidth(share, assessment.samples)));
  return {
    text: words.ranking.pairs(department(placement), rivals),
    worked: sampledShare(context, widest, words.ranking.pairsWorked()),
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
