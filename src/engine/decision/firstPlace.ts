/**
 * Index of the placement with the highest first-rank share, but `not`; between equal shares the better mean rank, then
 * the id. -1 when none is active.
 */
export function firstPlace(
  rankAcceptability: readonly (readonly number[])[],
  active: readonly boolean[],
  not = -1,
): number {
  const meanRank = (p: number): number =>
    (rankAcceptability[p] as readonly number[]).reduce((sum, share, r) => sum + share * r, 0);
  let found = -1;
  active.forEach((is, p) => {
    if (!is || p === not) return;
    if (found < 0) {
      found = p;
      return;
    }
    const share = rankAcceptability[p]?.[0] as number;
    const highest = rankAcceptability[found]?.[0] as number;
    if (share > highest || (share === highest && meanRank(p) < meanRank(found))) found = p;
  });
  return found;
}
