/** An estimate as a quantile, and as draws. */
import type { Estimate } from '../../model/costData.ts';
import type { Draws } from '../sampling/draws.ts';
import { pertQuantile } from '../sampling/pert.ts';
import { fillPert } from '../sampling/pertTable.ts';
import { triangularQuantile } from '../sampling/triangular.ts';
import type { Amount } from './amount.ts';

/** The figure below which the share `p` lies. */
export function percentile(estimate: Estimate, p: number): number {
  const { low, likely, high, distribution } = estimate;
  if (distribution === 'point' || low === high) return likely;
  return distribution === 'triangular' ? triangularQuantile(low, likely, high, p) : pertPercentile(estimate, p);
}

const percentiles = new WeakMap<Estimate, Map<number, number>>();

function pertPercentile(estimate: Estimate, p: number): number {
  const known = percentiles.get(estimate) ?? new Map<number, number>();
  percentiles.set(estimate, known);
  const value = known.get(p) ?? pertQuantile(estimate.low, estimate.likely, estimate.high, p);
  known.set(p, value);
  return value;
}

interface Drawn {
  readonly estimate: Estimate;
  readonly values: Float64Array;
  logarithms: Float64Array | null;
}

/** The last draws of each parameter: the same figures are asked again and again on the same draws. */
const drawn = new WeakMap<Draws, Map<string, Drawn>>();

/** The figure in each reading, drawn under the parameter's name. Do not write into it. */
export function sampleEstimate(draws: Draws, id: string, estimate: Estimate): Amount {
  if (estimate.distribution === 'point' || estimate.low === estimate.high) return estimate.likely;
  return draw(draws, id, estimate).values;
}

/** The natural logarithm of the same. */
export function sampleLogarithm(draws: Draws, id: string, estimate: Estimate): Amount {
  if (estimate.distribution === 'point' || estimate.low === estimate.high) return Math.log(estimate.likely);
  const entry = draw(draws, id, estimate);
  entry.logarithms ??= entry.values.map(Math.log);
  return entry.logarithms;
}

function draw(draws: Draws, id: string, estimate: Estimate): Drawn {
  const store = drawn.get(draws) ?? new Map<string, Drawn>();
  drawn.set(draws, store);
  const known = store.get(id);
  if (known && sameEstimate(known.estimate, estimate)) return known;
  const uniforms = draws.uniforms(`parameter ${id}`);
  const { low, likely, high } = estimate;
  const values =
    estimate.distribution === 'triangular'
      ? uniforms.map((u) => triangularQuantile(low, likely, high, u))
      : fillPert(new Float64Array(uniforms.length), uniforms, low, likely, high);
  const fresh: Drawn = { estimate, values, logarithms: null };
  store.set(id, fresh);
  return fresh;
}

const sameEstimate = (a: Estimate, b: Estimate): boolean =>
  a.low === b.low && a.likely === b.likely && a.high === b.high && a.distribution === b.distribution;
