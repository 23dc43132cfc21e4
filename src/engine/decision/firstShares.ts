/** How often each placement comes first: the quick count behind flips, next questions and other rules. */
import { BLOCKS } from '../sampling/draws.ts';

/** First-rank acceptability by placement index; ties are split evenly, ruled-out placements have 0. */
export function firstShares(values: readonly Float64Array[], active: readonly boolean[]): number[] {
  return countFirsts(values, active, 1)[0] as number[];
}

/** First-rank acceptability in each of the independent randomisations: [block][placement]. */
export function firstSharesByBlock(values: readonly Float64Array[], active: readonly boolean[]): number[][] {
  return countFirsts(values, active, BLOCKS);
}

function countFirsts(values: readonly Float64Array[], active: readonly boolean[], blocks: number): number[][] {
  const left = active.flatMap((is, p) => (is ? [p] : []));
  const columns = left.map((p) => values[p] as Float64Array);
  const size = (values[0]?.length ?? 0) / blocks;
  const result: number[][] = [];
  for (let block = 0; block < blocks; block++) {
    const counts = new Float64Array(left.length);
    for (let i = block * size; i < (block + 1) * size; i++) {
      let best = Number.NEGATIVE_INFINITY;
      let first = -1;
      let ties = 0;
      for (let k = 0; k < columns.length; k++) {
        const value = (columns[k] as Float64Array)[i] as number;
        if (value > best) {
          best = value;
          first = k;
          ties = 1;
        } else if (value === best) ties++;
      }
      if (ties === 1) counts[first] = (counts[first] as number) + 1;
      else
        for (let k = 0; k < columns.length; k++)
          if (columns[k]?.[i] === best) counts[k] = (counts[k] as number) + 1 / ties;
    }
    const shares = active.map(() => 0);
    left.forEach((p, k) => {
      shares[p] = (counts[k] as number) / size;
    });
    result.push(shares);
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
