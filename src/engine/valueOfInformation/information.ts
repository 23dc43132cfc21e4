/** What it is worth to know more before a choice (Raiffa & Schlaifer 1961), in the unit of the payoffs; never negative. */
import { type DecisionTable, expectedPayoffs } from './decisionTable.ts';

/** Expected payoff when the state is known before the choice. */
export function withPerfectInformation({ probabilities, payoffs }: DecisionTable): number {
  return probabilities.reduce((sum, p, s) => sum + p * Math.max(...payoffs.map((row) => row[s] as number)), 0);
}

/** Expected value of perfect information, EVPI. */
export function perfectInformation(table: DecisionTable): number {
  return above(withPerfectInformation(table), table);
}

/**
 * Expected value of partial perfect information, EVPPI: of learning one part of the state. `part[s]` is the value that
 * this part has in state s.
 */
export function partialInformation(table: DecisionTable, part: readonly (string | number)[]): number {
  const { probabilities, payoffs } = table;
  const parts = new Set(part);
  let expected = 0;
  for (const value of parts) {
    // Unnormalised, so that each value of the part already counts by its probability.
    expected += Math.max(
      ...payoffs.map((row) =>
        row.reduce((sum, payoff, s) => (part[s] === value ? sum + (probabilities[s] as number) * payoff : sum), 0),
      ),
    );
  }
  return above(expected, table);
}

export interface Preposterior {
  /** Probability of each signal. */
  readonly signals: readonly number[];
  /** [signal][state]: probabilities once the signal is seen (Bayes); null for a signal that never comes. */
  readonly posteriors: readonly (readonly number[] | null)[];
  /** Expected value of sample information, EVSI. */
  readonly value: number;
}

/** What an imperfect test is worth. `likelihoods[signal][state]`: probability of the signal in that state. */
export function sampleInformation(table: DecisionTable, likelihoods: readonly (readonly number[])[]): Preposterior {
  const { probabilities, payoffs } = table;
  const joint = likelihoods.map((row) => row.map((likelihood, s) => likelihood * (probabilities[s] as number)));
  const signals = joint.map((row) => row.reduce((sum, p) => sum + p, 0));
  const expected = joint.reduce(
    (sum, row) =>
      sum + Math.max(...payoffs.map((each) => each.reduce((all, payoff, s) => all + (row[s] as number) * payoff, 0))),
    0,
  );
  return {
    signals,
    posteriors: joint.map((row, i) => (signals[i] === 0 ? null : row.map((p) => p / (signals[i] as number)))),
    value: above(expected, table),
  };
}

/** Rounding must not make a value of information negative. */
const above = (expected: number, table: DecisionTable): number =>
  Math.max(0, expected - Math.max(...expectedPayoffs(table)));
