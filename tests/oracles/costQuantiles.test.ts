import { describe, expect, it } from 'vitest';
import { type Amount, product, sum } from '../../src/engine/cost/amount.ts';
import { sampleEstimate } from '../../src/engine/cost/estimates.ts';
import { quantity, sharePositive } from '../../src/engine/cost/quantity.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import type { Estimate } from '../../src/model/costData.ts';
import oracle from './data/cost-quantiles.json' with { type: 'json' };

const SAMPLES = 16_384;

type Figures = (name: string) => Amount;
const less = (amount: Amount): Amount => product([-1, amount]);

/** The formulas that the file states in words. */
const formulas: Record<string, (of: Figures) => Amount> = {
  'product-two': (of) => product([of('a'), of('b')]),
  'sum-of-products': (of) => sum([product([of('a'), of('b')]), product([of('c'), of('d'), of('e')])]),
  'four-lines': (of) =>
    sum([
      product([of('a'), of('b')]),
      product([of('c'), of('d'), of('e')]),
      product([of('f'), of('g')]),
      product([of('h'), of('k')]),
    ]),
  'paired-common-wage': (of) => product([sum([of('a1'), less(of('a2'))]), of('b')]),
  'paired-two-lines': (of) =>
    sum([
      product([sum([of('a1'), less(of('a2'))]), of('b')]),
      product([sum([of('c1'), less(of('c2'))]), of('d'), of('e')]),
    ]),
  'paired-with-moving-cost': (of) =>
    sum([product([3, sum([of('c2'), less(of('c1'))]), of('d'), of('e')]), less(of('f'))]),
  'skew-degenerate': (of) => product([of('a'), of('b')]),
};

describe('sums, products and paired differences of PERT figures', () => {
  it.each(oracle.cases)('$id: $what', ({ id, input, expected, standardError }) => {
    const draws = createDraws(7, SAMPLES);
    const parameters = new Map(Object.entries(input.parameters));
    const of: Figures = (name) => {
      const { low, likely, high } = parameters.get(name) as { low: number; likely: number; high: number };
      const estimate: Estimate = { low, likely, high, distribution: low === high ? 'point' : 'pert' };
      return sampleEstimate(draws, `${id} ${name}`, estimate);
    };
    const values = formulas[id]?.(of) as Float64Array;
    const found = { ...quantity(values), probabilityPositive: sharePositive(values) };

    // Four standard errors of both runs, as the file states them for plain sampling; strata only make ours smaller.
    const plain = expected.sd / Math.sqrt(SAMPLES);
    const q = expected.probabilityPositive;
    const bounds = {
      p10: Math.hypot(1.7 * plain, standardError.p10),
      p50: Math.hypot(1.4 * plain, standardError.p50),
      p90: Math.hypot(1.7 * plain, standardError.p90),
      probabilityPositive: Math.hypot(Math.sqrt((q * (1 - q)) / SAMPLES), standardError.probabilityPositive),
    };
    for (const key of ['p10', 'p50', 'p90', 'probabilityPositive'] as const) {
      expect(Math.abs(found[key] - expected[key]), key).toBeLessThanOrEqual(4 * bounds[key]);
    }
    expect(Math.abs(found.mean - expected.meanExact)).toBeLessThanOrEqual(4 * plain);
  });
});
