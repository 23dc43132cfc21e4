import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { firstRankShares, surveyInSteps } from '../../src/engine/survey.ts';
import { surveyModel } from '../../src/model/browserData.ts';
import { content } from '../content.ts';
import { companies } from './companies.ts';

const { model } = content;
const small = surveyModel(model);
const options = { samples: 512 };

test('the answer beside the questions has the same figures as the whole assessment', () => {
  fc.assert(
    fc.property(companies(model, { absent: true }), (answers) => {
      const { recommendation, nextQuestions, stopAsking, cost, answered } = assess(model, answers, options);
      // As the questionnaire has it: on the smaller model.
      const steps = surveyInSteps(small, answers, options);
      const first = steps.next().value;
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value).toEqual({
        confidence: recommendation.confidence,
        otherRules: recommendation.otherRules,
        decidingQuestion: recommendation.decidingQuestion,
        nextQuestions,
        stopAsking,
      });
      expect(first).toMatchObject({
        answered,
        recommendation: { placement: recommendation.placement, rankAcceptability: recommendation.rankAcceptability },
      });
      expect(first && 'cost' in first && first.cost?.role).toEqual(cost?.role);
      for (const [placement, share] of Object.entries(firstRankShares(small, answers, options)))
        expect(share).toBe(recommendation.rankAcceptability[placement as 'it']?.[0]);
    }),
    { numRuns: 25 },
  );
});
