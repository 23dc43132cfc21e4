/** Whatever valid answers go in, what is printed is a valid assessment. */
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { assessmentSchema } from '../../src/model/assessmentSchema.ts';
import { loadModel } from '../../src/model/loadModel.ts';
import { printAssessment } from '../../src/report/printAssessment.ts';
import { someAnswers } from './answersArbitrary.ts';

const { model } = loadModel(path.resolve(import.meta.dirname, '../../content'));

test('prints by the published schema, contributions that sum, and the same bytes twice', () => {
  fc.assert(
    fc.property(someAnswers, ({ values }) => {
      const print = () => printAssessment(assess(model, { values, overrides: {} }, { samples: 256 }));
      const text = print();
      const printed: Assessment = JSON.parse(text);
      expect(assessmentSchema.parse(printed)).toEqual(printed);
      const sum = printed.reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(Math.abs(sum - (printed.meanDifference ?? 0))).toBeLessThan(0.0005);
      expect(print()).toBe(text);
    }),
    { numRuns: 25 },
  );
});
