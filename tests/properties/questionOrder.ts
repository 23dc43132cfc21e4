/** What each question of the short questionnaire is worth: from nothing known, and after the answers before it. */
import { assess } from '../../src/engine/assess.ts';
import { firstRankShares } from '../../src/engine/survey.ts';
import { mixtureShares } from '../../src/engine/valueOfInformation/questionGain.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Model, Question } from '../../src/model/decision.ts';
import { randomNumbers, realisticCompany } from './realisticCompany.ts';

const options = { samples: 1024 };
const NOTHING: Answers = { values: {}, overrides: {} };

export interface QuestionWorth {
  readonly short: number;
  readonly paths: readonly string[];
  /** Mean expected gain of the highest first-rank share, 0 to 1. */
  readonly alone: number;
  readonly after: number;
}

/** Departments are left out: that one exists is worth nothing by rule, that it does not rules it out. */
export function questionOrder(model: Model, companies: number): QuestionWorth[] {
  const positions = Map.groupBy(
    model.questions.filter(({ short }) => short !== null && short > 1),
    ({ short }) => short as number,
  );
  return [...positions].map(([short, questions]) => {
    const paths = questions.map(({ path }) => path);
    const before = model.questions.filter((each) => each.short !== null && each.short < short).map(({ path }) => path);
    let after = 0;
    for (let i = 1; i <= companies; i++) {
      const known = Object.entries(realisticCompany(i).values).flatMap(([path, value]): [string, string | number][] => {
        if (!before.includes(path)) return [];
        // The short version asks which departments exist, not what they can do.
        return [[path, path.startsWith('capability.') && value !== 'absent' ? 'exists' : value]];
      });
      after += worth(model, questions, { values: Object.fromEntries(known), overrides: {} }, i) / companies;
    }
    return { short, paths, alone: worth(model, questions, NOTHING, 1), after };
  });
}

function worth(model: Model, questions: readonly Question[], answers: Answers, seed: number): number {
  const [only] = questions;
  if (questions.length === 1)
    return assess(model, answers, options).nextQuestions.find(({ path }) => path === only?.path)?.value ?? 0;
  // A grid is answered at once: its joint answers are drawn by their priors.
  const next = randomNumbers(seed);
  const draws = 48;
  const cases = Array.from({ length: draws }, () => {
    const drawn = questions.flatMap((question): [string, string][] => {
      if (question.kind !== 'option') return [];
      let u = next();
      const option = question.options.find(({ prior }) => {
        u -= prior;
        return u < 0;
      });
      return option ? [[question.path, option.id]] : [];
    });
    const given = { ...answers, values: { ...answers.values, ...Object.fromEntries(drawn) } };
    return { prior: 1 / draws, shares: Object.values(firstRankShares(model, given, options)) };
  });
  const mean = Math.max(...mixtureShares(cases));
  return cases.reduce((sum, { prior, shares }) => sum + prior * Math.max(...shares), 0) - mean;
}
