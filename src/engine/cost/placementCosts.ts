/** What each placement costs a year, reading by reading, and its lines in four figures. */
import type { CostLine, PlacementCost, Quantity } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { type Amount, addInto, borrow, multiplyInto, sum } from './amount.ts';
import { basis, lineFactors } from './lineFactors.ts';
import { hostLines, type Line } from './lines.ts';
import type { Quantities } from './quantities.ts';
import { constant, type Extent, quantity, summarise } from './quantity.ts';
import type { Setting } from './setting.ts';

export interface SampledPlacement {
  readonly cost: PlacementCost;
  /** What the department changes, a year, in each reading: everything but the role itself. */
  readonly hostPerYear: Float64Array;
}

/** The cost of `placement`; `role` is the line all of them share. */
export function samplePlacement(
  setting: Setting,
  quantities: Quantities,
  placement: PlacementId,
  role: { readonly perYear: Amount; readonly line: CostLine },
): SampledPlacement {
  const samples = setting.readings.draws.samples;
  const hostPerYear = borrow(samples).fill(0);
  const scratch = borrow(samples);
  const lines = hostLines(placement, setting.today).map((line): CostLine => {
    const figures = sampleLine(line, setting, quantities, scratch, hostPerYear);
    return { topic: line.topic, kind: line.kind, basis: basis(setting, line.topic, placement), ...figures };
  });
  const perYear = quantity(sum([hostPerYear, role.perYear]) as Float64Array);
  const total: Quantity = {
    p10: perYear.p10 * setting.horizonYears,
    p50: perYear.p50 * setting.horizonYears,
    p90: perYear.p90 * setting.horizonYears,
    mean: perYear.mean * setting.horizonYears,
  };
  return { cost: { perYear, total, lines: [role.line, ...lines] }, hostPerYear };
}

/** The line in four figures; its readings are added to `total`. */
function sampleLine(
  line: Line,
  setting: Setting,
  quantities: Quantities,
  scratch: Float64Array,
  total: Float64Array,
): Quantity {
  let scalar = 1;
  const arrays: Float64Array[] = [];
  for (const factor of lineFactors(line, setting, quantities)) {
    if (typeof factor === 'number') scalar *= factor;
    else arrays.push(factor);
  }
  const [first, second] = arrays;
  if (first === undefined) {
    addInto(total, scalar);
    return constant(scalar);
  }
  if (second === undefined) {
    multiplyInto(scratch, [first], scalar);
    addInto(total, scratch);
    return quantity(scratch);
  }
  return summarise(scratch, addProduct(scratch, total, scalar, first, second));
}

/** In one loop, because there are many lines: writes scalar × a × b into `line`, and adds it to `total`. */
function addProduct(line: Float64Array, total: Float64Array, scalar: number, a: Float64Array, b: Float64Array): Extent {
  let least = scalar * (a[0] as number) * (b[0] as number);
  let most = least;
  let sum = 0;
  const length = line.length;
  for (let i = 0; i < length; i++) {
    const value = scalar * (a[i] as number) * (b[i] as number);
    line[i] = value;
    total[i] = (total[i] as number) + value;
    if (value < least) least = value;
    if (value > most) most = value;
    sum += value;
  }
  return { least, most, sum };
}
