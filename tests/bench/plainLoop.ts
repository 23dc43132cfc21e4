/** SMAA-2 as anyone would write it: arrays of arrays, Math.random, a sort. Ranks, wins and central weights are counted. */
import type { SmaaProblem } from '../../src/engine/smaa/problem.ts';

/** First-rank shares; intervals and points alone. */
export function plainLoop({ alternatives, criteria, performances, weights }: SmaaProblem, readings: number): number[] {
  const between = (low: number, high: number): number => low + (high - low) * Math.random();
  const ranks = alternatives.map(() => alternatives.map(() => 0));
  const wins = alternatives.map(() => alternatives.map(() => 0));
  const central = alternatives.map(() => criteria.map(() => 0));
  for (let i = 0; i < readings; i++) {
    const own = drawWeights(weights, between);
    const total = own.reduce((sum, weight) => sum + weight, 0);
    const rows = performances.map((row, a) => ({
      a,
      value: row.reduce((sum, each, c) => {
        const x =
          each.kind === 'point' ? each.value : each.kind === 'interval' ? between(each.low, each.high) : Number.NaN;
        return sum + (own[c] as number) * x;
      }, 0),
    }));
    rows.sort((one, other) => other.value - one.value);
    rows.forEach(({ a }, r) => {
      const row = ranks[a] as number[];
      row[r] = (row[r] as number) + 1;
      for (const beaten of rows.slice(r + 1)) {
        const won = wins[a] as number[];
        won[beaten.a] = (won[beaten.a] as number) + 1;
      }
    });
    const winner = central[rows[0]?.a ?? 0] as number[];
    own.forEach((weight, c) => {
      winner[c] = (winner[c] as number) + weight / total;
    });
  }
  return ranks.map((row) => (row[0] as number) / readings);
}

function drawWeights(weights: SmaaProblem['weights'], between: (low: number, high: number) => number): number[] {
  if (weights.kind === 'points') return weights.low.map((low, c) => between(low, weights.high[c] as number));
  if (weights.kind !== 'multiplicative') throw new RangeError(`no ${weights.kind} weights here`);
  const result = weights.bases.map(({ low, high }) => low * (high / low) ** Math.random());
  for (const { options } of weights.questions) {
    let left = Math.random();
    const option = options.find(({ prior }) => {
      left -= prior;
      return left < 0;
    });
    const u = Math.random();
    (option ?? options.at(-1))?.factors.forEach(({ low, high }, c) => {
      result[c] = (result[c] as number) * low * (high / low) ** u;
    });
  }
  return result;
}
