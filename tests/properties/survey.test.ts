import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { roleAsked, roleNotAsked } from '../../src/engine/cost/roleAsked.ts';
import { assessRole } from '../../src/engine/cost/roleCost.ts';
import { checksAsked } from '../../src/engine/explanation/checksAsked.ts';
import { firstRankShares, type RoleOf, surveyInSteps } from '../../src/engine/survey.ts';
import type { Answers } from '../../src/model/answers.ts';
import { answerChecks, roleCosts, surveyModel } from '../../src/model/browserData.ts';
import type { Condition } from '../../src/model/decision.ts';
import { content } from '../content.ts';
import { tensionCases } from '../unit/contradictionCases.ts';
import { companies } from './companies.ts';

const { model } = content;
const small = surveyModel(model);
/** As the worker has it: costs, contradictions and safeguards come by themselves, once they are needed. */
const checked = { ...small, ...answerChecks(model) };
const roleOf: RoleOf = ({ model: without, ...request }) => {
  const told = request.answers.values['cost.region'];
  const region = typeof told === 'string' && told !== 'own' ? told : null;
  return assessRole({ ...request, model: { ...without, costs: roleCosts(model.costs, region) } });
};
const inSteps = (answers: Answers) =>
  surveyInSteps(checksAsked(answers) ? checked : small, answers, roleAsked(answers) ? roleOf : roleNotAsked, options);
const options = { samples: 512 };

test('the answer beside the questions has the same figures as the whole assessment', () => {
  fc.assert(
    fc.property(companies(model, { absent: true }), (answers) => {
      const { recommendation, nextQuestions, stopAsking, cost, answered } = assess(model, answers, options);
      // As the questionnaire has it: on the smaller model.
      const steps = inSteps(answers);
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

test.each([...model.costs.regions.map(({ id }) => id), 'own'])(
  'the role in %s costs beside the questions what it costs in the whole assessment',
  (region) => {
    const own = { wage: 90_000, 'on-cost': 1.2 };
    const answers = {
      values: { 'company.employees': 400, 'cost.region': region, 'cost.currency': 'EUR' },
      overrides: region === 'own' ? own : {},
    };
    const first = inSteps(answers).next().value;
    const { cost } = assess(model, answers, options);
    expect(cost).not.toBeNull();
    expect(first && 'cost' in first && first.cost).toEqual({
      currency: cost?.currency,
      year: cost?.year,
      horizonYears: cost?.horizonYears,
      role: cost?.role,
    });
  },
);

test.each(tensionCases)('$code is raised beside the questions too: $why', ({ code, path, values }) => {
  const answers = { values, overrides: {} };
  const first = inSteps(answers).next().value;
  expect(first && 'warnings' in first && first.warnings).toContainEqual({ path, code });
});

test('answers that load nothing further can neither contradict nor leave a must unmet', () => {
  const named = (when: Condition): string[] => [
    ...Object.keys(when.answers ?? {}),
    ...Object.entries({ ...when.atLeast, ...when.below, ...when.moreThan }).map(([asked]) => asked),
  ];
  const needed = [
    ...model.tensions.map(({ when }) => named(when)),
    ...model.safeguards.flatMap(({ id, unmetWhen }) => [[`controls.${id}`], ...unmetWhen.map(named)]),
  ];
  expect(needed.length).toBeGreaterThan(30);
  for (const paths of needed) {
    const values = Object.fromEntries(paths.map((asked) => [asked, 1]));
    expect(checksAsked({ values, overrides: {} }), paths.join()).toBe(true);
  }
});

test('where nothing of the size or the region is known, no estimate is needed to say so', () => {
  fc.assert(
    fc.property(companies(model, { absent: true }), (company) => {
      const values = Object.fromEntries(
        Object.entries(company.values).filter(
          ([path]) => !/^(system\.users|company\.employees|cost\.region)$/.test(path),
        ),
      );
      const answers = { values, overrides: {} };
      expect(roleAsked(answers)).toBe(false);
      const [without, estimated] = [roleNotAsked, assessRole].map((role) =>
        surveyInSteps(model, answers, role, options).next(),
      );
      expect(without).toEqual(estimated);
    }),
    { numRuns: 25 },
  );
});
