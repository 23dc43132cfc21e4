/** How often each placement comes first: the quick count behind flips, next questions and other rules. */
import { BLOCKS } from '../sampling/draws.ts';
import type { Scoring } from './scoring.ts';

/** Values of the additive model by placement; null for those ruled out. */
export function values(
  weights: readonly Float64Array[],
  performances: Scoring['performances'],
  active: readonly boolean[],
): readonly (Float64Array | null)[] {
  return performances.map((row, p) => {
    if (!active[p]) return null;
    const result = new Float64Array(weights[0]?.length ?? 0);
    row.forEach((performance, c) => {
      const weight = weights[c] as Float64Array;
      for (let i = 0; i < result.length; i++)
        result[i] = (result[i] as number) + (weight[i] as number) * (performance[i] as number);
    });
    return result;
  });
}

/** First-rank acceptability by placement index; ties are split evenly, ruled-out placements have 0. */
export function firstShares(scoring: Pick<Scoring, 'weights' | 'performances'>, active: readonly boolean[]): number[] {
  const [total] = countFirsts(scoring, active, 1);
  return total as number[];
}

/** First-rank acceptability in each of the independent randomisations: [block][placement]. */
export function firstSharesByBlock(
  scoring: Pick<Scoring, 'weights' | 'performances'>,
  active: readonly boolean[],
): number[][] {
  return countFirsts(scoring, active, BLOCKS);
}

function countFirsts(
  scoring: Pick<Scoring, 'weights' | 'performances'>,
  active: readonly boolean[],
  blocks: number,
): number[][] {
  const scored = values(scoring.weights, scoring.performances, active);
  const left = scored.flatMap((column, p) => (column ? [{ column, p }] : []));
  const samples = scoring.weights[0]?.length ?? 0;
  const size = samples / blocks;
  const result: number[][] = [];
  for (let block = 0; block < blocks; block++) {
    const counts = new Float64Array(active.length);
    for (let i = block * size; i < (block + 1) * size; i++) {
      let best = Number.NEGATIVE_INFINITY;
      let first = -1;
      let ties = 1;
      for (const { column, p } of left) {
        const value = column[i] as number;
        if (value > best) {
          best = value;
          first = p;
          ties = 1;
        } else if (value === best) ties++;
      }
      if (first < 0) continue;
      if (ties === 1) counts[first] = (counts[first] as number) + 1;
      else for (const { column, p } of left) if (column[i] === best) counts[p] = (counts[p] as number) + 1 / ties;
    }
    result.push(Array.from(counts, (count) => count / size));
  }
  return result;
}

/** Index of the highest share among the active; ties go to the earlier id. -1 when none is active. */
export function leader(shares: readonly number[], active: readonly boolean[]): number {
  let best = -1;
  shares.forEach((share, p) => {
    if (active[p] && (best < 0 || share > (shares[best] as number))) best = p;
  });
  return best;
}
