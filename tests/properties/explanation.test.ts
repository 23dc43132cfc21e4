import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers } from '../../src/model/answers.ts';
import { content } from '../content.ts';
import { companies } from './companies.ts';
import { runs } from './runs.ts';

const { model } = content;
const options = { samples: 1024 };
const changed = (answers: Answers, changes: readonly { path: string; to: string | number }[]): Answers => ({
  ...answers,
  values: { ...answers.values, ...Object.fromEntries(changes.map((each) => [each.path, each.to])) },
});

describe('every figure of the explanation holds together', () => {
  test('contributions sum to the mean difference, and each names the placement that it favours', () => {
    fc.assert(
      fc.property(companies(model, { absent: true }), (answers) => {
        const { reasons, meanDifference, recommendation } = assess(model, answers, { samples: 256 });
        if (meanDifference === null) {
          expect(reasons).toEqual([]);
          return;
        }
        expect(reasons.reduce((sum, each) => sum + each.contribution, 0)).toBeCloseTo(meanDifference, 9);
        for (const each of reasons) {
          expect(each.favours).toBe(each.contribution < 0 ? recommendation.runnerUp : recommendation.placement);
          for (const path of each.because) expect(answers.values[path]).toBeDefined();
        }
      }),
      { numRuns: runs() },
    );
  });

  test('a turning value lies in its range, and is the nearest whole number that turns', () => {
    fc.assert(
      fc.property(companies(model), (answers) => {
        const assessment = assess(model, answers, options);
        for (const { changes, between } of assessment.flips) {
          const [change] = changes;
          if (between === null || changes.length !== 1 || typeof change?.to !== 'number') continue;
          expect(between[0]).toBeLessThanOrEqual(change.to);
          expect(between[1]).toBeGreaterThanOrEqual(change.to);
          const nearer = change.to + (change.to > (change.from as number) ? -1 : 1);
          if (nearer === change.from) continue;
          const { recommendation } = assess(model, changed(answers, [{ path: change.path, to: nearer }]), options);
          expect(recommendation.placement).toBe(assessment.recommendation.placement);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  test('the same answers, seed and samples give the same bytes; another seed moves the shares by little', () => {
    fc.assert(
      fc.property(companies(model), (answers) => {
        const first = assess(model, answers, { samples: 4096 });
        expect(JSON.stringify(assess(model, answers, { samples: 4096 }))).toBe(JSON.stringify(first));
        const other = assess(model, answers, { samples: 4096, seed: 2 });
        for (const placement of ['it', 'operations', 'finance', 'general'] as const) {
          const a = first.recommendation.rankAcceptability[placement]?.[0] as number;
          const b = other.recommendation.rankAcceptability[placement]?.[0] as number;
          // Five standard errors of a difference of two plain samples of 4 096.
          expect(Math.abs(a - b)).toBeLessThan(5 * Math.sqrt((2 * 0.25) / 4096));
        }
      }),
      { numRuns: runs(10) },
    );
  });
});
