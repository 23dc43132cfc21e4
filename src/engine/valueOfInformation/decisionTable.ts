/** A choice among decisions under states of known probability, in any unit of payoff. */
export interface DecisionTable {
  /** By state; they sum to 1. */
  readonly probabilities: readonly number[];
  /** [decision][state] */
  readonly payoffs: readonly (readonly number[])[];
}

/** Expected payoff of each decision. RangeError if the table contradicts itself. */
export function expectedPayoffs({ probabilities, payoffs }: DecisionTable): number[] {
  const total = probabilities.reduce((sum, p) => sum + p, 0);
  if (payoffs.length === 0 || !probabilities.every((p) => p >= 0) || !(Math.abs(total - 1) <= 1e-9))
    throw new RangeError('a decision table needs a decision, and probabilities that sum to 1');
  return payoffs.map((row) => {
    if (row.length !== probabilities.length) throw new RangeError('one payoff for each state');
    return row.reduce((sum, payoff, s) => sum + (probabilities[s] as number) * payoff, 0);
  });
}

/** Index of the decision with the highest expected payoff; the earlier of equals. */
export function bestDecision(table: DecisionTable): number {
  const expected = expectedPayoffs(table);
  return expected.indexOf(Math.max(...expected));
}
