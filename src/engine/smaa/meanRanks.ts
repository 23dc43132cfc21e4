/** Mean rank of each alternative, 1 the best: from rank acceptability, [alternative][rank]. */
export function meanRanks(rankAcceptability: readonly (readonly number[])[]): number[] {
  return rankAcceptability.map((row) => row.reduce((sum, share, r) => sum + share * (r + 1), 0));
}

/** The same from pairwise winning, [alternative][other]: 1 and the chance of each other to be ahead. */
export function meanRanksFromWins(pairwiseWinning: readonly (readonly number[])[]): number[] {
  return pairwiseWinning.map((_, a) =>
    pairwiseWinning.reduce((sum, row, b) => (a === b ? sum : sum + (row[a] as number)), 1),
  );
}
