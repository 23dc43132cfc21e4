import { describe, expect, it } from 'vitest';
import { pertQuantile } from '../../src/engine/sampling/pert.ts';
import { fillPert } from '../../src/engine/sampling/pertTable.ts';
import { triangularQuantile } from '../../src/engine/sampling/triangular.ts';
import oracle from './data/pert-triangular-quantiles.json' with { type: 'json' };

/** The tolerance of the file, times the range of the distribution. */
const EXACT = oracle.tolerance.relativeToRange;
/** The stated error of the table that sampling uses, in parts of the range: inside, and in the outermost ten-thousandth. */
const TABLE = 1e-9;
const TABLE_TAIL = 5e-6;

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
