/** A sample in four figures. */
import type { Quantity } from '../../model/assessment.ts';

const SHARES = [0.1, 0.5, 0.9] as const;
const BINS = 4096;

/** Stores that every call uses again: values are many and calls frequent. */
interface Workspace {
  readonly counts: Uint32Array;
  /** 1 for the bins that are sorted. */
  readonly sorted: Uint8Array;
  /** The bin of each value. */
  readonly bins: Uint16Array;
  readonly picked: Float64Array;
}

/** Made on first use; `PURE` says that leaving it out changes nothing. */
let workspace = /* @__PURE__ */ createWorkspace(0);

function createWorkspace(values: number): Workspace {
  return {
    counts: new Uint32Array(BINS + 1),
    sorted: new Uint8Array(BINS + 1),
    bins: new Uint16Array(values),
    picked: new Float64Array(values),
  };
}

/**
 * Mean and the P10, P50, P90 of equally likely values, by linear interpolation at (N − 1)·p (R type 7). Values are
 * counted in bins, and only the bins that hold the neighbours of those three ranks are sorted.
 */
export function quantity(values: Float64Array): Quantity {
  let least = values[0] as number;
  let most = least;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
    sum += value;
  }
  return summarise(values, { least, most, sum });
}

/** What is known of values from the loop that made them. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly sum: number;
}

/** The same for values whose extent is known already. */
export function summarise(values: Float64Array, { least, most, sum }: Extent): Quantity {
  if (least === most) return constant(least);
  const count = values.length;
  if (workspace.bins.length < count) workspace = createWorkspace(count);
  const space = workspace;
  countBins(values, least, BINS / (most - least), space);
  space.sorted.fill(0);
  const ranks = SHARES.map((share) => markRank((count - 1) * share, count, space));
  const ordered = sortMarked(values, space);
  const [p10, p50, p90] = ranks.map((rank) => interpolate(rank, ordered, space)) as [number, number, number];
  return { p10, p50, p90, mean: sum / count };
}

/** The quantity of a value that is the same in every reading. */
export const constant = (value: number): Quantity => ({ p10: value, p50: value, p90: value, mean: value });

function countBins(values: Float64Array, least: number, perBin: number, { counts, bins }: Workspace): void {
  counts.fill(0);
  for (let i = 0; i < values.length; i++) {
    const bin = (((values[i] as number) - least) * perBin) | 0;
    bins[i] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
}

interface Rank {
  readonly rank: number;
  /** The bin of the value just below the rank, and how many values lie before that bin. */
  readonly bin: number;
  readonly before: number;
}

/** Marks the bins of the two values around the rank. */
function markRank(rank: number, count: number, { counts, sorted }: Workspace): Rank {
  const lower = Math.floor(rank);
  let bin = 0;
  let before = 0;
  while (before + (counts[bin] as number) <= lower) before += counts[bin++] as number;
  sorted[bin] = 1;
  let last = bin;
  let through = before + (counts[bin] as number);
  while (through < Math.min(lower + 2, count)) through += counts[++last] as number;
  sorted[last] = 1;
  return { rank, bin, before };
}

function sortMarked(values: Float64Array, { sorted, bins, picked }: Workspace): Float64Array {
  let filled = 0;
  for (let i = 0; i < values.length; i++) {
    if (sorted[bins[i] as number] === 1) picked[filled++] = values[i] as number;
  }
  return picked.subarray(0, filled).sort();
}

function interpolate({ rank, bin, before }: Rank, ordered: Float64Array, { counts, sorted }: Workspace): number {
  const lower = Math.floor(rank);
  let start = lower - before;
  for (let other = 0; other < bin; other++) if (sorted[other] === 1) start += counts[other] as number;
  const low = ordered[start] as number;
  const high = ordered[Math.min(start + 1, ordered.length - 1)] as number;
  return low + (high - low) * (rank - lower);
}

/** Share of values above zero; a zero counts half. */
export function sharePositive(values: Float64Array): number {
  let twice = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value > 0) twice += 2;
    else if (value === 0) twice += 1;
  }
  return twice / (2 * values.length);
}
