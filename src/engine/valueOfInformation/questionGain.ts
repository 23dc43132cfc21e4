/** One possible answer to an open question. */
export interface PossibleAnswer {
  /** Its probability; the priors of a question sum to 1. */
  readonly prior: number;
  /** First-rank share of each alternative under this answer. */
  readonly shares: readonly number[];
}

/** First-rank shares while the question is open: the mixture of its answers by their priors. */
export function mixtureShares(answers: readonly PossibleAnswer[]): number[] {
  const first = answers[0]?.shares ?? [];
  return first.map((_, a) => answers.reduce((sum, { prior, shares }) => sum + prior * (shares[a] as number), 0));
}

/**
 * Expected gain of a question: the mean over its answers of the highest first-rank share, less the highest share now,
 * 0 to 1. `now` is the mixture of the answers unless given, and then the gain is never negative. Held against anything
 * else, such as the hull of the answers' ranges, it can be: that is no value of information, and the caller's choice.
 */
export function questionGain(
  answers: readonly PossibleAnswer[],
  now: readonly number[] = mixtureShares(answers),
): number {
  const known = answers.reduce((sum, { prior, shares }) => sum + prior * Math.max(...shares), 0);
  return known - Math.max(...now);
}
