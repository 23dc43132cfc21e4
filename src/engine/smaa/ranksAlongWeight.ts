/**
 * Ranks while one weight runs through all that it could be, the rest of a reading staying as it is: exactly. Without
 * dividing by their sum, values are straight lines in that weight, and any two cross once at most.
 */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import type { AddFourRanks } from './fourRanksAlongWeight.ts';
import type { RankSums } from './smaaSums.ts';
import { shareBelow, type WeightRanges } from './weightRanges.ts';

/** What is known of every reading. */
export interface AlongWeight {
  /** [alternative][reading], with the weight as it was drawn. */
  readonly values: readonly Float64Array[];
  /** Performances on the criterion, [alternative][reading]. */
  readonly performances: readonly Float64Array[];
  readonly weight: Float64Array;
  readonly ranges: WeightRanges;
}

/** Adds ranks, wins and first ranks, each reading counting `part`. Equal lines share their ranks evenly. */
export function addRanksAlongWeight(
  { values, performances, weight, ranges }: AlongWeight,
  part: number,
  sums: RankSums,
  firsts: Float64Array,
  /** For four alternatives: what takes less time. */
  addFour: AddFourRanks | null = null,
): void {
  const { ranks, wins } = sums;
  const n = values.length;
  const crossings = new Crossings(n);
  // Reading by reading, so that what belongs together lies together.
  const starts = takeColumn(n * weight.length);
  const slopes = takeColumn(n * weight.length);
  values.forEach((column, a) => {
    const rises = performances[a] as Float64Array;
    for (let i = 0; i < weight.length; i++) {
      const rise = rises[i] as number;
      slopes[i * n + a] = rise;
      starts[i * n + a] = (column[i] as number) + ((ranges.low[i] as number) - (weight[i] as number)) * rise;
    }
  });
  const start = new Float64Array(n);
  const slope = new Float64Array(n);
  const better = new Int32Array(n);
  const equals = new Int32Array(n);

  let tied = false;

  function record(share: number): void {
    for (let a = 0; a < n; a++) {
      const rank = better[a] as number;
      if (tied) {
        shareRanks(a, rank, share);
        continue;
      }
      ranks[a * n + rank] = (ranks[a * n + rank] as number) + share;
      if (rank === 0) firsts[a] = (firsts[a] as number) + share;
    }
  }

  function shareRanks(a: number, rank: number, share: number): void {
    const among = equals[a] as number;
    for (let r = rank; r < rank + among; r++) ranks[a * n + r] = (ranks[a * n + r] as number) + share / among;
    if (rank === 0) firsts[a] = (firsts[a] as number) + share / among;
  }

  for (let i = 0; i < weight.length; i++) {
    if (addFour?.(i, starts, slopes, ranges, part, sums, firsts)) continue;
    const low = ranges.low[i] as number;
    const high = ranges.high[i] as number;
    for (let a = 0; a < n; a++) {
      slope[a] = slopes[i * n + a] as number;
      start[a] = starts[i * n + a] as number;
      better[a] = 0;
      equals[a] = 1;
    }
    crossings.count = 0;
    tied = false;
    for (let a = 1; a < n; a++)
      for (let b = 0; b < a; b++) {
        const steeper = (slope[a] as number) - (slope[b] as number);
        const ahead = (start[a] as number) - (start[b] as number);
        const forward = a * n + b;
        const backward = b * n + a;
        if (ahead === 0 && steeper === 0) {
          tied = true;
          equals[a] = (equals[a] as number) + 1;
          equals[b] = (equals[b] as number) + 1;
          wins[forward] = (wins[forward] as number) + part / 2;
          wins[backward] = (wins[backward] as number) + part / 2;
          continue;
        }
        const leads = ahead > 0 || (ahead === 0 && steeper > 0);
        const falling = leads ? a : b;
        const rising = leads ? b : a;
        better[rising] = (better[rising] as number) + 1;
        let share = 1;
        if (ahead * steeper < 0) {
          const meet = low - ahead / steeper;
          if (meet < high) {
            share = shareBelow(ranges, i, meet);
            crossings.insert(share, falling, rising);
          }
        }
        const forwardShare = leads ? share : 1 - share;
        wins[forward] = (wins[forward] as number) + part * forwardShare;
        wins[backward] = (wins[backward] as number) + part * (1 - forwardShare);
      }
    let from = 0;
    for (let k = 0; k < crossings.count; k++) {
      const to = crossings.at[k] as number;
      record(part * (to - from));
      from = to;
      const falling = crossings.falling[k] as number;
      const rising = crossings.rising[k] as number;
      better[falling] = (better[falling] as number) + 1;
      better[rising] = (better[rising] as number) - 1;
    }
    record(part * (1 - from));
  }
  giveBack(starts);
  giveBack(slopes);
}

/** Where two lines cross, by the share of the weight's distribution below, and which of them falls behind. */
class Crossings {
  readonly at: Float64Array;
  readonly falling: Int32Array;
  readonly rising: Int32Array;
  count = 0;

  constructor(alternatives: number) {
    const most = (alternatives * (alternatives - 1)) / 2;
    this.at = new Float64Array(most);
    this.falling = new Int32Array(most);
    this.rising = new Int32Array(most);
  }

  insert(share: number, falling: number, rising: number): void {
    let k = this.count++;
    for (; k > 0 && (this.at[k - 1] as number) > share; k--) {
      this.at[k] = this.at[k - 1] as number;
      this.falling[k] = this.falling[k - 1] as number;
      this.rising[k] = this.rising[k - 1] as number;
    }
    this.at[k] = share;
    this.falling[k] = falling;
    this.rising[k] = rising;
  }
}
