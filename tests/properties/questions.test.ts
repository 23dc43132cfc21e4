import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessInSteps } from '../../src/engine/assess.ts';
import { withAnswer } from '../../src/engine/decision/scoring.ts';
import { firstRankShares } from '../../src/engine/survey.ts';
import { mixtureShares, questionGain } from '../../src/engine/valueOfInformation/questionGain.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { FirstLook } from '../../src/model/assessment.ts';
import type { Question } from '../../src/model/decision.ts';
import { content } from '../content.ts';
import { companies } from './companies.ts';
import { outlookOf } from './outlookOf.ts';
import { realisticCompany } from './realisticCompany.ts';
import { runs } from './runs.ts';

const { model, wording } = content;

/** What an open question could be answered with, `absent` left out; of a number its breakpoints. */
function openValues(question: Question, { values }: Answers): (string | number)[] {
  if (question.kind === 'number') return question.breakpoints.map(({ at }) => at);
  const twin = { 'strategy.first': 'strategy.second', 'strategy.second': 'strategy.first' }[question.path] ?? '';
  return question.options.filter(({ id, prior }) => prior > 0 && id !== values[twin]).map(({ id }) => id);
}

const ranking = (question: Question): boolean =>
  question.path.startsWith('modules.') ||
  (question.kind === 'number'
    ? question.breakpoints.length > 0
    : question.echoes !== null ||
      question.options.some(({ effects, shifts }) => Object.keys(effects).length + shifts.length > 0));

const open = ({ values }: Answers): Question[] =>
  model.questions.filter(({ path }) => values[path] === undefined || values[path] === 'exists').filter(ranking);

describe('what an open question is worth', () => {
  test('never negative: the highest of a mean is at most the mean of the highest', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), shares), { minLength: 1, maxLength: 6 }),
        (drawn) => {
          const total = drawn.reduce((sum, [weight]) => sum + weight, 0);
          const cases = drawn.map(([weight, each]) => ({ prior: weight / total, shares: each }));
          expect(questionGain(cases)).toBeGreaterThan(-1e-12);
        },
      ),
      { numRuns: runs() },
    );
  });

  test('for every company each open ranking question is told once, the most decisive first, none below nothing', () => {
    fc.assert(
      fc.property(companies(model), (answers) => {
        const { nextQuestions } = outlookOf(model, answers, 256).outlook;
        expect(nextQuestions.map(({ path }) => path).sort()).toEqual(
          open(answers)
            .map(({ path }) => path)
            .sort(),
        );
        nextQuestions.forEach(({ value }, i) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(nextQuestions[i - 1]?.value ?? 1);
        });
      }),
      { numRuns: runs() },
    );
  });

  test('while a question is open the shares are the mixture of its answers’, by their priors', () => {
    // With nothing known every option question but the priorities, which exclude one another, and every number.
    const none: Answers = { values: {}, overrides: {} };
    const samples = { samples: 16_384 };
    const now = Object.values(firstRankShares(model, none, samples));
    const { nextQuestions } = assess(model, none, samples);
    for (const question of open(none)) {
      if (question.kind !== 'option') continue;
      const cases = question.options
        .filter(({ prior }) => prior > 0 || question.echoes)
        .map(({ id, prior }) => ({
          prior: question.echoes ? 1 / question.options.length : prior,
          shares: Object.values(firstRankShares(model, withAnswer(none, question.path, id), samples)),
        }));
      mixtureShares(cases).forEach((share, p) => {
        expect(Math.abs(share - (now[p] as number)), question.path).toBeLessThan(0.015);
      });
      const told = nextQuestions.find(({ path }) => path === question.path)?.value ?? Number.NaN;
      // Told from the screening readings: a fraction of all of them.
      expect(Math.abs(told - questionGain(cases)), question.path).toBeLessThan(0.015);
    }
  });

  test('a question that cannot matter is worth nothing: users of a company of 86 000', () => {
    const large: Answers = { values: { 'company.employees': 86_000 }, overrides: {} };
    const { nextQuestions } = assess(model, large, { samples: 1024 });
    // 5 % of them are 4 300, above the last breakpoint of users, where more users change no weight.
    expect(nextQuestions.find(({ path }) => path === 'system.users')?.value).toBe(0);
  });

  test('every question says who in a company can answer it, in both languages', () => {
    for (const { path } of model.questions.filter(ranking))
      for (const language of ['en', 'zh'] as const) expect(wording[language].questions[path]?.who, path).toMatch(/\S/);
  });
});

describe('stop asking', () => {
  const full: Answers['values'] = {
    ...Object.fromEntries(
      model.questions.filter(ranking).map((each) => [each.path, openValues(each, { values: {}, overrides: {} })[0]]),
    ),
    'strategy.second': 'growth',
  } as Answers['values'];

  test('when no ranking question is open', () => {
    expect(open({ values: full, overrides: {} })).toEqual([]);
    expect(assess(model, { values: full, overrides: {} }, { samples: 256 }).stopAsking).toBe(true);
  });

  test('when one placement alone can come first, whatever is open', () => {
    for (const { id } of model.placements) {
      const values = Object.fromEntries(
        model.placements.filter((each) => each.id !== id).map(({ capability }) => [capability, 'absent']),
      );
      const { possibleFirst, stopAsking, nextQuestions } = assess(model, { values, overrides: {} }, { samples: 256 });
      expect(possibleFirst).toEqual([id]);
      expect(nextQuestions.length).toBeGreaterThan(20);
      expect(stopAsking).toBe(true);
    }
  });

  test('else exactly when no answer to one open question changes the first place in a full run', () => {
    const options = { samples: 4096 };
    const seen = new Set<boolean>();
    for (let i = 1; i <= runs(20); i++) {
      const known = realisticCompany(i);
      // Every second one has answered all but a few, so that some can stop.
      const values = i % 2 === 0 ? known.values : { ...full, ...known.values };
      const left = i % 2 === 0 ? [] : ['modules.crm', 'company.countries', 'capability.general'];
      const answers: Answers = {
        values: Object.fromEntries(Object.entries(values).filter(([path]) => !left.includes(path))),
        overrides: {},
      };
      if (answers.values['strategy.first'] === answers.values['strategy.second']) continue;
      const { recommendation, possibleFirst, stopAsking } = assess(model, answers, options);
      const changes = open(answers).some((question) =>
        openValues(question, answers).some((value) => {
          const changed = assessInSteps(model, withAnswer(answers, question.path, value), options).next().value;
          return (changed as FirstLook).recommendation.placement !== recommendation.placement;
        }),
      );
      seen.add(stopAsking);
      expect(stopAsking, `company ${i}`).toBe(possibleFirst.length === 1 || !changes);
    }
    expect(seen).toEqual(new Set([true, false]));
  });
});
