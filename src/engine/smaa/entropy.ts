/** How undecided a ranking is, in bits: 0 when it is certain (as in R smaa, `smaa.entropy.choice` and `.ranking`). */

/** Entropy of who comes first; at most log2 of the number of alternatives. */
export function choiceEntropy(rankAcceptability: readonly (readonly number[])[]): number {
  return entropy(rankAcceptability.map((row) => row[0] as number));
}

/**
 * Entropy of the whole order, over readings; at most log2 of the number of orders. `values`: [alternative][reading];
 * equal values are told apart by index.
 */
export function rankingEntropy(values: readonly Float64Array[]): number {
  const samples = values[0]?.length ?? 0;
  const indexes = values.map((_, a) => a);
  const counts = new Map<string, number>();
  for (let i = 0; i < samples; i++) {
    const order = [...indexes].sort((a, b) => (values[b]?.[i] as number) - (values[a]?.[i] as number)).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  return entropy([...counts.values()].map((count) => count / samples));
}

const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
