/** How well each placement does in every reading: intervals, moved by the answers that bear on them. */
import { copyColumn, takeColumn } from '../sampling/buffers.ts';
import { keptColumns } from './columns.ts';
import type { PreparedModel } from './preparedModel.ts';
import type { Readings } from './readings.ts';

/** The module mix of every reading: total weight, and for each placement the weighted sum of its competence. */
export interface ModuleMix {
  readonly total: Float64Array;
  readonly sums: readonly Float64Array[];
}

/**
 * Performance of placement `p` on criterion `c` in every reading: its interval, shifted by the answers that bear on
 * it, capped below the natural best. Not for module coverage.
 */
export function perform(prepared: PreparedModel, readings: Readings, p: number, c: number): Float64Array {
  const [plain] = keptColumns(prepared.model, readings.draws, `plain ${p} ${c}`, () => {
    const uniforms = readings.draws.uniforms(uniformsName(prepared, p, c));
    const low = (prepared.low[p] as Float64Array)[c] as number;
    const width = (prepared.width[p] as Float64Array)[c] as number;
    return [uniforms.map((u) => low + width * u)];
  });
  let shifted: Float64Array | null = null;
  for (const question of prepared.ranking) {
    if (question.kind !== 'option') continue;
    const by = question.shifts.map((shifts) => {
      const shift = shifts.find((each) => each.placement === p && each.criterion === c);
      return shift?.by ?? 0;
    });
    if (by.every((each) => each === 0)) continue;
    shifted ??= copyColumn(plain as Float64Array);
    const option = readings.option(question.path);
    for (let i = 0; i < shifted.length; i++)
      shifted[i] = (shifted[i] as number) + (by[typeof option === 'number' ? option : (option[i] as number)] as number);
  }
  if (shifted === null) return plain as Float64Array;
  const cap = (prepared.cap[p] as Float64Array)[c] as number;
  for (let i = 0; i < shifted.length; i++) shifted[i] = Math.min(cap, Math.max(0, shifted[i] as number));
  return shifted;
}

/** Adds module `m` to the mix (sign 1), or takes it off (sign -1). */
export function addModule(mix: ModuleMix, prepared: PreparedModel, readings: Readings, m: number, sign: 1 | -1): void {
  const { modules, competence, levelWeights } = prepared.coverage;
  const weights = levelWeights[m] as Float64Array;
  const level = readings.option(`modules.${modules[m]}`);
  const skills = competence[m] as Float64Array;
  const column = typeof level === 'number' ? null : level;
  const fixed = typeof level === 'number' ? sign * (weights[level] as number) : 0;
  const { total } = mix;
  for (let i = 0; i < total.length; i++)
    total[i] = (total[i] as number) + (column ? sign * (weights[column[i] as number] as number) : fixed);
  mix.sums.forEach((sum, p) => {
    const skill = skills[p] as number;
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] as number) + skill * (column ? sign * (weights[column[i] as number] as number) : fixed);
  });
}

/** Module coverage of every placement: competence weighted by the mix; the plain mean where no module is used. */
export function cover(prepared: PreparedModel, readings: Readings, mix: ModuleMix): Float64Array[] {
  const { competence, halfWidth, criterion } = prepared.coverage;
  return mix.sums.map((sum, p) => {
    const uniforms = readings.draws.uniforms(uniformsName(prepared, p, criterion));
    const plain = competence.reduce((all, skills) => all + (skills[p] as number), 0) / Math.max(1, competence.length);
    const column = takeColumn(sum.length);
    for (let i = 0; i < column.length; i++) {
      const total = mix.total[i] as number;
      const mean = total > LEAST_WEIGHT ? (sum[i] as number) / total : plain;
      column[i] = mean + halfWidth * (2 * (uniforms[i] as number) - 1);
    }
    return column;
  });
}

/** Below this a mix is empty: what rounding leaves when the last module is taken off. */
const LEAST_WEIGHT = 1e-9;

function uniformsName(prepared: PreparedModel, p: number, c: number): string {
  return `performance ${prepared.placements[p]} ${prepared.criteria[c]}`;
}
