/** The paired difference of two placements: what the recommended one spares a year. */
import type { Comparison } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { borrow } from './amount.ts';
import { medianInputs, type Replacement } from './inputs.ts';
import { yearsOf } from './lineFactors.ts';
import { hostLines, type Line } from './lines.ts';
import { createQuantities, type Quantities } from './quantities.ts';
import { quantity, sharePositive } from './quantity.ts';
import type { Setting } from './setting.ts';

export interface Pair {
  readonly placement: PlacementId;
  readonly against: PlacementId;
}

/** Saving in each reading: the other's host effects less the recommended one's; the role itself is the same in both. */
export function pairedSaving(recommended: Float64Array, other: Float64Array): Comparison['saving'] {
  const saving = borrow(other.length);
  for (let i = 0; i < saving.length; i++) saving[i] = (other[i] as number) - (recommended[i] as number);
  return { ...quantity(saving), probabilityPositive: sharePositive(saving) };
}

/** The yearly saving of `pair` with every figure at its median, but for the one replaced. */
export type MedianSaving = (replaced: Replacement | null) => number;

/** The saving at medians. `counts`: which topics' lines to count. */
export function medianSaving(
  setting: Setting,
  pair: Pair,
  counts: (topic: string) => boolean = () => true,
): MedianSaving {
  const lines = (placement: PlacementId): Line[] =>
    hostLines(placement, setting.today).filter(({ topic }) => counts(topic));
  const recommended = lines(pair.placement);
  const other = lines(pair.against);
  return (replaced) => {
    const quantities = createQuantities(medianInputs(setting, replaced));
    return sumLines(other, setting, quantities) - sumLines(recommended, setting, quantities);
  };
}

function sumLines(lines: readonly Line[], setting: Setting, quantities: Quantities): number {
  let sum = 0;
  for (const line of lines) {
    let cost = yearsOf(line, setting);
    for (const name of line.shared) cost *= quantities(name) as number;
    for (const name of line.own) cost *= quantities(name) as number;
    sum += cost;
  }
  return sum;
}
