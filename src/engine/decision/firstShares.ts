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

/** A column that never comes first, in the place of a ruled-out placement. */
const last = new Map<number, Float64Array>();

function never(samples: number): Float64Array {
  const known = last.get(samples) ?? new Float64Array(samples).fill(Number.NEGATIVE_INFINITY);
  last.set(samples, known);
  return known;
}

/** Four columns, written out: this loop is run for every variant of every answer. */
function countFirsts(values: readonly Float64Array[], active: readonly boolean[], blocks: number): number[][] {
  const samples = values[0]?.length ?? 0;
  const column = (p: number): Float64Array => (active[p] ? (values[p] as Float64Array) : never(samples));
  const [a, b, c, d] = [column(0), column(1), column(2), column(3)];
  const size = samples / blocks;
  const result: number[][] = [];
  for (let block = 0; block < blocks; block++) {
    const counts = [0, 0, 0, 0];
    let [firstA, firstB, firstC, firstD] = [0, 0, 0, 0];
    const end = (block + 1) * size;
    for (let i = block * size; i < end; i++) {
      const va = a[i] as number;
      const vb = b[i] as number;
      const vc = c[i] as number;
      const vd = d[i] as number;
      if (va > vb && va > vc && va > vd) firstA++;
      else if (vb > va && vb > vc && vb > vd) firstB++;
      else if (vc > va && vc > vb && vc > vd) firstC++;
      else if (vd > va && vd > vb && vd > vc) firstD++;
      else shareTie([va, vb, vc, vd], counts);
    }
    const wins = [firstA, firstB, firstC, firstD];
    result.push(active.map((is, p) => (is ? ((wins[p] as number) + (counts[p] as number)) / size : 0)));
  }
  return result;
}

/** Splits one first rank evenly among those that share it. */
function shareTie(row: readonly number[], counts: number[]): void {
  const best = Math.max(...row);
  const ties = row.filter((value) => value === best).length;
  row.forEach((value, p) => {
    if (value === best) counts[p] = (counts[p] as number) + 1 / ties;
  });
}

/** Index of the highest share among the active; ties go to the earlier id. -1 when none is active. */
export function leader(shares: readonly number[], active: readonly boolean[]): number {
  let best = -1;
  shares.forEach((share, p) => {
    if (active[p] && (best < 0 || share > (shares[best] as number))) best = p;
  });
  return best;
}
