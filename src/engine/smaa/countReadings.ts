/** The plain count of ranks and wins; the reference that integration is held against. */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import type { RankSums } from './smaaSums.ts';

/** Up to this many alternatives an order of all is one small number, and is counted as such. */
const MOST_BY_ORDER = 4;

/**
 * Adds ranks and wins of every reading, and gives by alternative a column of its share in the first rank (to be given
 * back). What is equal shares its ranks evenly. `values`: [alternative][reading].
 */
export function countReadings(values: readonly Float64Array[], sums: RankSums): Float64Array[] {
  const samples = values[0]?.length ?? 0;
  const first = values.map(() => takeColumn(samples));
  const orders = values.length <= MOST_BY_ORDER ? ordersOf(values) : null;
  if (orders === null) countOneByOne(values, sums, first);
  else countOrders(orders, values.length, sums, first);
  return first;
}

/** Of every reading one bit for each pair, set where the later one is ahead; null where two are equal anywhere. */
function ordersOf(values: readonly Float64Array[]): Int32Array | null {
  const samples = values[0]?.length ?? 0;
  const orders = new Int32Array(samples);
  const difference = takeColumn(samples);
  // The upper half of a double holds its sign (little-endian, as everywhere that JavaScript runs today).
  const halves = new Int32Array(difference.buffer, difference.byteOffset, 2 * samples);
  let tied = false;
  let bit = 0;
  for (let a = 1; a < values.length; a++) {
    const own = values[a] as Float64Array;
    for (let b = 0; b < a; b++, bit++) {
      const other = values[b] as Float64Array;
      for (let i = 0; i < samples; i++) {
        const ahead = (other[i] as number) - (own[i] as number);
        if (ahead === 0) tied = true;
        difference[i] = ahead;
      }
      for (let i = 0; i < samples; i++)
        orders[i] = (orders[i] as number) | (((halves[2 * i + 1] as number) >>> 31) << bit);
    }
  }
  giveBack(difference);
  return tied ? null : orders;
}

/** Counts how often each order comes, and what it says of ranks and wins. */
function countOrders(orders: Int32Array, n: number, { ranks, wins }: RankSums, first: readonly Float64Array[]): void {
  const codes = 1 << ((n * (n - 1)) / 2);
  const counts = new Int32Array(codes);
  for (let i = 0; i < orders.length; i++) {
    const order = orders[i] as number;
    counts[order] = (counts[order] as number) + 1;
  }
  const leads = Array.from({ length: n }, () => new Float64Array(codes));
  const rank = new Int32Array(n);
  for (let order = 0; order < codes; order++) {
    const times = counts[order] as number;
    if (times === 0) continue;
    rank.fill(0);
    let bit = 0;
    for (let a = 1; a < n; a++)
      for (let b = 0; b < a; b++, bit++) {
        const [winner, loser] = (order >> bit) & 1 ? [a, b] : [b, a];
        rank[loser] = (rank[loser] as number) + 1;
        add(wins, winner * n + loser, times);
      }
    for (let a = 0; a < n; a++) {
      add(ranks, a * n + (rank[a] as number), times);
      if (rank[a] === 0) (leads[a] as Float64Array)[order] = 1;
    }
  }
  first.forEach((column, a) => {
    const lead = leads[a] as Float64Array;
    for (let i = 0; i < column.length; i++) column[i] = lead[orders[i] as number] as number;
  });
}

function countOneByOne(
  values: readonly Float64Array[],
  { ranks, wins }: RankSums,
  first: readonly Float64Array[],
): void {
  const n = values.length;
  const samples = values[0]?.length ?? 0;
  for (let i = 0; i < samples; i++)
    for (let a = 0; a < n; a++) {
      const own = values[a]?.[i] as number;
      let better = 0;
      let equals = 1;
      for (let b = 0; b < n; b++) {
        if (b === a) continue;
        const other = values[b]?.[i] as number;
        if (other > own) better++;
        else if (other === own) equals++;
        if (own >= other) add(wins, a * n + b, own > other ? 1 : 0.5);
      }
      for (let r = better; r < better + equals; r++) add(ranks, a * n + r, 1 / equals);
      (first[a] as Float64Array)[i] = better === 0 ? 1 / equals : 0;
    }
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount;
}
