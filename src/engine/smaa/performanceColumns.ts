/** Values 0 … 1 of every alternative on every criterion, reading by reading. */

import { normalQuantile } from '../distributions/normal.ts';
import { fromTable, type QuantileTable, quantileTable } from '../distributions/quantileTable.ts';
import type { Draws } from '../sampling/draws.ts';
import { betaDensity, betaQuantile, logBeta } from '../sampling/incompleteBeta.ts';
import { triangularQuantile } from '../sampling/triangular.ts';
import type { Criterion, Performance, SmaaProblem } from './problem.ts';

/** [alternative][criterion][reading]; each cell is drawn under the name `performance <alternative> <criterion>`. */
export function drawPerformances(problem: SmaaProblem, draws: Draws): Float64Array[][] {
  return problem.performances.map((row, a) =>
    row.map((performance, c) => {
      const criterion = problem.criteria[c] as Criterion;
      const drawn = drawPerformance(performance, draws, `performance ${problem.alternatives[a]} ${criterion.id}`);
      return criterion.scale ? drawn.map((x) => valueOn(criterion, x)) : drawn;
    }),
  );
}

/** The value of a performance on its criterion's scale: 0 at the worst, 1 at the best, linear. */
export function valueOn({ scale }: Criterion, x: number): number {
  return scale ? (x - scale.worst) / (scale.best - scale.worst) : x;
}

/** One performance in the unit of its criterion, drawn under `name`. */
export function drawPerformance(performance: Performance, draws: Draws, name: string): Float64Array {
  switch (performance.kind) {
    case 'point':
      return new Float64Array(draws.samples).fill(performance.value);
    case 'interval': {
      const { low, high } = performance;
      return draws.uniforms(name).map((u) => low + (high - low) * u);
    }
    case 'triangular': {
      const { low, likely, high } = performance;
      return draws.uniforms(name).map((u) => triangularQuantile(low, likely, high, u));
    }
    case 'normal': {
      const { mean, deviation } = performance;
      return draws.uniforms(name).map((u) => mean + deviation * normalQuantile(u));
    }
    case 'lognormal': {
      const { mean, deviation } = performance;
      return draws.uniforms(name).map((u) => Math.exp(mean + deviation * normalQuantile(u)));
    }
    case 'beta':
      return fromTable(betaTable(performance.alpha, performance.beta), draws.uniforms(name));
  }
}

const tables = new Map<string, QuantileTable>();

/** Tables are kept: a problem is drawn again and again with the same shapes. */
function betaTable(alpha: number, beta: number): QuantileTable {
  const key = `${alpha} ${beta}`;
  const known = tables.get(key);
  if (known) return known;
  const logB = logBeta(alpha, beta);
  const table = quantileTable(
    (p) => betaQuantile(p, alpha, beta),
    (x) => betaDensity(x, alpha, beta, logB),
  );
  if (tables.size >= 256) tables.clear();
  tables.set(key, table);
  return table;
}
