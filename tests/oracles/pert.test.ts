import { describe, expect, it } from 'vitest';
import { type Moments, pertMoments, triangularMoments } from '../../src/engine/distributions/moments.ts';
import { pertQuantile, pertShape } from '../../src/engine/sampling/pert.ts';
import { fillPert } from '../../src/engine/sampling/pertTable.ts';
import { triangularQuantile } from '../../src/engine/sampling/triangular.ts';
import oracle from './data/pert-triangular-quantiles.json' with { type: 'json' };

/** The tolerance of the file, times the range of the distribution. */
const EXACT = oracle.tolerance.relativeToRange;
/** The stated error of the table that sampling uses, in parts of the range: inside, and in the outermost ten-thousandth. */
const TABLE = 1e-9;
const TABLE_TAIL = 5e-6;

function expectMoments(found: Moments, expected: Moments, low: number, high: number): void {
  expect(Math.abs(found.mean - expected.mean)).toBeLessThanOrEqual(EXACT * (high - low));
  expect(Math.abs(found.variance - expected.variance)).toBeLessThanOrEqual(EXACT * (high - low) ** 2);
}

describe('mean and variance', () => {
  it.each(oracle.cases)('($low, $likely, $high), weight $lambda', (each) => {
    const { low, likely, high, lambda, alpha, beta, triangular } = each;
    expectMoments(pertMoments(low, likely, high, lambda), each, low, high);
    expectMoments(triangularMoments(low, likely, high), triangular, low, high);
    const shape = pertShape(low, likely, high, lambda);
    expect(shape.alpha / alpha).toBeCloseTo(1, 12);
    expect(shape.beta / beta).toBeCloseTo(1, 12);
  });

  it('is not the variance of the textbook, the range over six', () => {
    expect(pertMoments(0, 0, 6).variance).toBeLessThan(0.75);
    expect(pertMoments(0, 3, 6).variance).toBeGreaterThan(1.2);
  });

  it.each(oracle.degenerate)('one number, $low: no division by zero', ({ low, likely, high }) => {
    expect(pertMoments(low, likely, high)).toEqual({ mean: 7, variance: 0 });
    expect(triangularMoments(low, likely, high)).toEqual({ mean: 7, variance: 0 });
    for (const p of oracle.probabilities) {
      expect(pertQuantile(low, likely, high, p)).toBe(7);
      expect(triangularQuantile(low, likely, high, p)).toBe(7);
    }
  });
});

describe('quantiles from 40-digit arithmetic', () => {
  it.each(oracle.cases)('PERT ($low, $likely, $high), weight $lambda', ({ low, likely, high, lambda, quantiles }) => {
    oracle.probabilities.forEach((p, i) => {
      const difference = pertQuantile(low, likely, high, p, lambda) - (quantiles[i] as number);
      expect(Math.abs(difference)).toBeLessThanOrEqual(EXACT * (high - low));
    });
  });

  it.each(oracle.cases)('triangular ($low, $likely, $high)', ({ low, likely, high, triangular }) => {
    oracle.probabilities.forEach((p, i) => {
      const difference = triangularQuantile(low, likely, high, p) - (triangular.quantiles[i] as number);
      expect(Math.abs(difference)).toBeLessThanOrEqual(EXACT * (high - low));
    });
  });

  it('the table for sampling keeps its stated error, for every skew and into both tails', () => {
    const inside = Array.from({ length: 801 }, (_, i) => Math.min(1 - 1e-4, Math.max(1e-4, i / 800)));
    const uniforms = Float64Array.from([...inside, 1e-9, 1e-6, 3e-5, 1 - 3e-5, 1 - 1e-6, 1 - 1e-9]);
    for (const likely of [0, 0.01, 0.1, 0.25, 0.5, 0.8, 0.99, 1]) {
      const drawn = fillPert(new Float64Array(uniforms.length), uniforms, 0, likely, 1);
      uniforms.forEach((u, i) => {
        expect(Math.abs((drawn[i] as number) - pertQuantile(0, likely, 1, u))).toBeLessThanOrEqual(
          i < inside.length ? TABLE : TABLE_TAIL,
        );
      });
    }
  });
});
