/** One-at-a-time swings: each parameter at a low and at a high figure, the others at their base; largest swing first. */
import type { Estimate } from '../../model/costData.ts';
import { percentile } from '../cost/estimates.ts';

/**
 * How far a parameter is moved, and where the others stand. The order of the bars can differ between conventions, so
 * that a reader has to be told which it is. The product's own drivers: P10 to P90, the others at their median.
 */
export type SwingConvention = 'low to high, others likely' | 'P10 to P90, others likely' | 'P10 to P90, others median';

export interface Swing {
  readonly parameter: string;
  /** The parameter's low and high figure, in its unit. */
  readonly at: readonly [number, number];
  /** Results there, in the unit of the formula. */
  readonly low: number;
  readonly high: number;
  /** |high − low| */
  readonly swing: number;
}

export type Formula = (figures: Readonly<Record<string, number>>) => number;

/** Swings, largest first; equal ones in order of name. */
export function tornado(
  parameters: Readonly<Record<string, Estimate>>,
  formula: Formula,
  convention: SwingConvention,
): Swing[] {
  const base = baseFigures(parameters, convention);
  const swings = Object.entries(parameters).map(([parameter, estimate]): Swing => {
    const at: [number, number] =
      convention === 'low to high, others likely'
        ? [estimate.low, estimate.high]
        : [percentile(estimate, 0.1), percentile(estimate, 0.9)];
    const low = formula({ ...base, [parameter]: at[0] });
    const high = formula({ ...base, [parameter]: at[1] });
    return { parameter, at, low, high, swing: Math.abs(high - low) };
  });
  return swings.sort((a, b) => b.swing - a.swing || (a.parameter < b.parameter ? -1 : 1));
}

/** Where the parameters stand that are not moved. */
export function baseFigures(
  parameters: Readonly<Record<string, Estimate>>,
  convention: SwingConvention,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([parameter, estimate]) => [
      parameter,
      convention === 'P10 to P90, others median' ? percentile(estimate, 0.5) : estimate.likely,
    ]),
  );
}
