/**
 * The ranks of `addRanksAlongWeight` for four alternatives, as the product has: written out, since a sampler spends most
 * of its time here. Where each pair crosses says on which stretch one is ahead of all others, and on which behind all;
 * who is second and third follows from these and from the mean rank.
 */
import type { RankSums } from './smaaSums.ts';
import { shareBelow, type WeightRanges } from './weightRanges.ts';

/** Adds one reading; false, and nothing is added, where two lines are the same. */
export type AddFourRanks = (
  reading: number,
  /** Values at the low end of the range and slopes, by reading, and in it by alternative. */
  starts: Float64Array,
  slopes: Float64Array,
  ranges: WeightRanges,
  /** How much a reading counts. */
  part: number,
  sums: RankSums,
  firsts: Float64Array,
) => boolean;

/** With room of its own for one reading. */
export function fourRanksAlongWeight(): AddFourRanks {
  /** By pair: up to which share of the weight the one that leads at the low end stays ahead, and whether it is the later. */
  const until = new Float64Array(6);
  const later = new Int32Array(6);
  // Of each one: the first place where it falls behind another and the last where it comes to lead another; and the other
  // way round.
  const fall = new Float64Array(4);
  const rise = new Float64Array(4);
  const lastFall = new Float64Array(4);
  const firstRise = new Float64Array(4);
  const better = new Float64Array(4);

  return (i, starts, slopes, ranges, part, { ranks, wins }, firsts) => {
    const low = ranges.low[i] as number;
    const high = ranges.high[i] as number;
    const at = 4 * i;
    let pair = 0;
    for (let a = 1; a < 4; a++)
      for (let b = 0; b < a; b++, pair++) {
        const steeper = (slopes[at + a] as number) - (slopes[at + b] as number);
        const ahead = (starts[at + a] as number) - (starts[at + b] as number);
        if (ahead === 0 && steeper === 0) return false;
        let share = 1;
        if (ahead * steeper < 0) {
          const meet = low - ahead / steeper;
          if (meet < high) share = shareBelow(ranges, i, meet);
        }
        until[pair] = share;
        later[pair] = ahead > 0 || (ahead === 0 && steeper > 0) ? 1 : 0;
      }
    // Written out: `fill` takes longer than four numbers.
    for (let a = 0; a < 4; a++) {
      fall[a] = 1;
      rise[a] = 0;
      lastFall[a] = 0;
      firstRise[a] = 1;
      better[a] = 0;
    }
    pair = 0;
    for (let a = 1; a < 4; a++)
      for (let b = 0; b < a; b++, pair++) {
        const share = until[pair] as number;
        const leads = later[pair] === 1;
        const falling = leads ? a : b;
        const rising = leads ? b : a;
        if (share < (fall[falling] as number)) fall[falling] = share;
        if (share > (lastFall[falling] as number)) lastFall[falling] = share;
        if (share > (rise[rising] as number)) rise[rising] = share;
        if (share < (firstRise[rising] as number)) firstRise[rising] = share;
        better[falling] = (better[falling] as number) + (1 - share);
        better[rising] = (better[rising] as number) + share;
        const won = falling * 4 + rising;
        const lost = rising * 4 + falling;
        wins[won] = (wins[won] as number) + part * share;
        wins[lost] = (wins[lost] as number) + part * (1 - share);
      }
    for (let a = 0; a < 4; a++) {
      const top = Math.max(0, (fall[a] as number) - (rise[a] as number));
      const bottom = Math.max(0, (firstRise[a] as number) - (lastFall[a] as number));
      const third = (better[a] as number) - 1 + top - 2 * bottom;
      const row = 4 * a;
      ranks[row] = (ranks[row] as number) + part * top;
      ranks[row + 1] = (ranks[row + 1] as number) + part * (1 - top - bottom - third);
      ranks[row + 2] = (ranks[row + 2] as number) + part * third;
      ranks[row + 3] = (ranks[row + 3] as number) + part * bottom;
      firsts[a] = (firsts[a] as number) + part * top;
    }
    return true;
  };
}
