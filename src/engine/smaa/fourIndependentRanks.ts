/**
 * The ranks of `independentRanks` for four alternatives, as the product has: written out, since a sampler spends most of
 * its time here. The chances to be first and to be last are integrals over a few stretches; who is second and third
 * follows from them and from the mean rank, which is how many others are expected to be better.
 */
import { type AddIndependentRanks, chanceAbove, independentRanks } from './independentRanks.ts';

/** Nodes of Gauss's rule for polynomials up to the third degree, on 0 … 1. */
const NEAR = 0.5 - Math.sqrt(3) / 6;
const FAR = 0.5 + Math.sqrt(3) / 6;

/** Where a value is known, `independentRanks` itself is called. */
export function fourIndependentRanks(): AddIndependentRanks {
  const general = independentRanks(4);
  const low = new Float64Array(4);
  const high = new Float64Array(4);
  const inverse = new Float64Array(4);
  const fallen = new Float64Array(4);
  const risen = new Float64Array(4);
  const first = new Float64Array(4);
  const last = new Float64Array(4);
  const better = new Float64Array(4);

  return (at, lows, widths, sums, firsts) => {
    for (let a = 0; a < 4; a++) {
      const from = lows[at + a] as number;
      const across = widths[at + a] as number;
      const to = from + across;
      if (to === from) {
        general(at, lows, widths, sums, firsts);
        return;
      }
      low[a] = from;
      high[a] = to;
      inverse[a] = 1 / across;
      // Turned round, the last is the first.
      fallen[a] = -to;
      risen[a] = -from;
      better[a] = 0;
    }
    chancesOfFirst(low, high, inverse, first);
    chancesOfFirst(fallen, risen, inverse, last);
    const { ranks, wins } = sums;
    for (let a = 1; a < 4; a++)
      for (let b = 0; b < a; b++) {
        const ahead = chanceAbove(
          (high[b] as number) - (low[a] as number),
          widths[at + a] as number,
          widths[at + b] as number,
        );
        wins[a * 4 + b] = (wins[a * 4 + b] as number) + ahead;
        wins[b * 4 + a] = (wins[b * 4 + a] as number) + (1 - ahead);
        better[b] = (better[b] as number) + ahead;
        better[a] = (better[a] as number) + (1 - ahead);
      }
    for (let a = 0; a < 4; a++) {
      const top = first[a] as number;
      const bottom = last[a] as number;
      const third = (better[a] as number) - 1 + top - 2 * bottom;
      const row = 4 * a;
      ranks[row] = (ranks[row] as number) + top;
      ranks[row + 1] = (ranks[row + 1] as number) + (1 - top - bottom - third);
      ranks[row + 2] = (ranks[row + 2] as number) + third;
      ranks[row + 3] = (ranks[row + 3] as number) + bottom;
      firsts[at + a] = top;
    }
  };
}

/** Each one's chance to have the highest value; none of the widths is 0. */
function chancesOfFirst(low: Float64Array, high: Float64Array, inverse: Float64Array, first: Float64Array): void {
  // By their upper ends: p ≤ q ≤ r ≤ s.
  let [p, q, r, s] = [0, 1, 2, 3];
  if ((high[p] as number) > (high[q] as number)) [p, q] = [q, p];
  if ((high[r] as number) > (high[s] as number)) [r, s] = [s, r];
  if ((high[p] as number) > (high[r] as number)) [p, r] = [r, p];
  if ((high[q] as number) > (high[s] as number)) [q, s] = [s, q];
  if ((high[q] as number) > (high[r] as number)) [q, r] = [r, q];
  const lowP = low[p] as number;
  const lowQ = low[q] as number;
  const lowR = low[r] as number;
  const lowS = low[s] as number;
  const perP = inverse[p] as number;
  const perQ = inverse[q] as number;
  const perR = inverse[r] as number;
  const perS = inverse[s] as number;
  let [ofP, ofQ, ofR, ofS] = [0, 0, 0, 0];
  // Below the highest of the lower ends somebody is certainly better.
  let from = Math.max(lowP, lowQ, lowR, lowS);
  const endP = high[p] as number;
  if (from < endP) {
    const across = endP - from;
    for (let g = 0; g < 2; g++) {
      const x = from + across * (g === 0 ? NEAR : FAR);
      const belowP = (x - lowP) * perP;
      const belowQ = (x - lowQ) * perQ;
      const belowR = (x - lowR) * perR;
      const belowS = (x - lowS) * perS;
      const pq = belowP * belowQ;
      const rs = belowR * belowS;
      const half = across / 2;
      ofP += half * perP * belowQ * rs;
      ofQ += half * perQ * belowP * rs;
      ofR += half * perR * belowS * pq;
      ofS += half * perS * belowR * pq;
    }
    from = endP;
  }
  const endQ = high[q] as number;
  if (from < endQ) {
    const across = endQ - from;
    for (let g = 0; g < 2; g++) {
      const x = from + across * (g === 0 ? NEAR : FAR);
      const belowQ = (x - lowQ) * perQ;
      const belowR = (x - lowR) * perR;
      const belowS = (x - lowS) * perS;
      const half = across / 2;
      ofQ += half * perQ * belowR * belowS;
      ofR += half * perR * belowQ * belowS;
      ofS += half * perS * belowQ * belowR;
    }
    from = endQ;
  }
  const endR = high[r] as number;
  if (from < endR) {
    const across = endR - from;
    const x = from + across / 2;
    ofR += across * perR * (x - lowS) * perS;
    ofS += across * perS * (x - lowR) * perR;
    from = endR;
  }
  const endS = high[s] as number;
  if (from < endS) ofS += (endS - from) * perS;
  first[p] = ofP;
  first[q] = ofQ;
  first[r] = ofR;
  first[s] = ofS;
}
