/** Performances as what is added to a value, weight times performance, in the fewest steps. */
import { giveBack, takeColumn } from '../sampling/buffers.ts';
import type { Draws } from '../sampling/draws.ts';
import { drawPerformance, valueOn } from './performanceColumns.ts';
import type { Criterion, Performance, SmaaProblem } from './problem.ts';

/** A performance as a value that is known, or uniform from `from` on. */
export interface LinearCell {
  readonly from: number;
  /** Below 0 where less is better; 0 where the value is known. */
  readonly width: number;
  readonly name: string;
}

/** Any other distribution, in the unit of its criterion. */
export interface DrawnCell {
  readonly performance: Performance;
  readonly criterion: Criterion;
  readonly name: string;
}

export type Cell = LinearCell | DrawnCell;

export const isLinear = (cell: Cell): cell is LinearCell => 'from' in cell;

/** [alternative][criterion]; drawn under the same names as `drawPerformances`. */
export function cellsOf({ alternatives, criteria, performances }: SmaaProblem): Cell[][] {
  return performances.map((row, a) =>
    row.map((performance, c) => {
      const criterion = criteria[c] as Criterion;
      const name = `performance ${alternatives[a]} ${criterion.id}`;
      if (performance.kind === 'point') return { from: valueOn(criterion, performance.value), width: 0, name };
      if (performance.kind !== 'interval') return { performance, criterion, name };
      const from = valueOn(criterion, performance.low);
      return { from, width: valueOn(criterion, performance.high) - from, name };
    }),
  );
}

/** The value of one alternative in every reading, Σ weight × performance; to be given back. */
export function weightedSum(row: readonly Cell[], weights: readonly Float64Array[], draws: Draws): Float64Array {
  const sum = takeColumn(draws.samples).fill(0);
  const linear: { readonly cell: LinearCell; readonly weight: Float64Array }[] = [];
  row.forEach((cell, c) => {
    const weight = weights[c] as Float64Array;
    if (isLinear(cell)) {
      linear.push({ cell, weight });
      return;
    }
    const column = cellColumn(cell, draws);
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weight[i] as number) * (column[i] as number);
    giveBack(column);
  });
  for (let k = 0; k < linear.length; k += 4) addFour(sum, linear.slice(k, k + 4), draws);
  return sum;
}

/** Four at a time: a sum that is read and written once for each criterion takes longer than its products. */
function addFour(
  sum: Float64Array,
  four: readonly { readonly cell: LinearCell; readonly weight: Float64Array }[],
  draws: Draws,
): void {
  const part = (k: number) => {
    const { cell = { from: 0, width: 0, name: '' }, weight = sum } = four[k] ?? {};
    // Where nothing is drawn, any column serves.
    return { ...cell, weight, uniforms: cell.width === 0 ? weight : draws.uniforms(cell.name) };
  };
  const [p, q, r, s] = [part(0), part(1), part(2), part(3)];
  const [wp, wq, wr, ws] = [p.weight, q.weight, r.weight, s.weight];
  const [up, uq, ur, us] = [p.uniforms, q.uniforms, r.uniforms, s.uniforms];
  const [fp, fq, fr, fs] = [p.from, q.from, r.from, s.from];
  const [dp, dq, dr, ds] = [p.width, q.width, r.width, s.width];
  for (let i = 0; i < sum.length; i++)
    sum[i] =
      (sum[i] as number) +
      ((wp[i] as number) * (fp + dp * (up[i] as number)) + (wq[i] as number) * (fq + dq * (uq[i] as number))) +
      ((wr[i] as number) * (fr + dr * (ur[i] as number)) + (ws[i] as number) * (fs + ds * (us[i] as number)));
}

/** The performance itself in every reading; to be given back. */
export function cellColumn(cell: Cell, draws: Draws): Float64Array {
  const column = takeColumn(draws.samples);
  if (!isLinear(cell)) {
    const drawn = drawPerformance(cell.performance, draws, cell.name);
    for (let i = 0; i < column.length; i++) column[i] = valueOn(cell.criterion, drawn[i] as number);
    return column;
  }
  const { from, width } = cell;
  if (width === 0) return column.fill(from);
  const uniforms = draws.uniforms(cell.name);
  for (let i = 0; i < column.length; i++) column[i] = from + width * (uniforms[i] as number);
  return column;
}
