import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessInSteps } from '../../src/engine/assess.ts';
import { firstShares } from '../../src/engine/decision/firstShares.ts';
import { prepareModel } from '../../src/engine/decision/preparedModel.ts';
import { score, withAnswer } from '../../src/engine/decision/scoring.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { FirstLook } from '../../src/model/assessment.ts';
import type { Model } from '../../src/model/decision.ts';
import { content } from '../content.ts';
import { companies } from './companies.ts';
import { runs } from './runs.ts';

const { model } = content;
const prepared = prepareModel(model);
const draws = createDraws(1, 2048);
/** Enough where a property holds in every single reading. */
const fewDraws = createDraws(1, 256);
const all = prepared.placements.map(() => true);
const none: Answers = { values: {}, overrides: {} };
const share = (answers: Answers, placement: string): number =>
  firstShares(score(prepared, answers, fewDraws).values, all)[prepared.placements.indexOf(placement as 'it')] as number;

describe('acceptabilities are probabilities', () => {
  test('each row and each column sums to 1, ruled-out placements included', () => {
    fc.assert(
      fc.property(companies(model, { absent: true }), (answers) => {
        const look = assessInSteps(model, answers, { samples: 256 }).next().value as FirstLook;
        const { rankAcceptability } = look.recommendation;
        const rows = Object.values(rankAcceptability);
        for (const row of rows) expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        for (let r = 0; r < rows.length; r++)
          expect(rows.reduce((sum, row) => sum + (row[r] as number), 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: runs() },
    );
  });
});

describe('monotone: an answer that is declared for a placement never speaks against it', () => {
  const table = model.declarations.filter((each) => each.option === null);

  test.each(table)('$path for $placement', ({ placement, path, order }) => {
    const question = model.questions.find((each) => each.path === path);
    const number = question?.kind === 'number' ? question.breakpoints.map((each) => each.at) : [];
    const steps: readonly (string | number)[] = order ?? number;
    expect(steps.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(companies(model), (company) => {
        const shares = steps.map((step) => share(withAnswer(company, path, step), placement));
        shares.slice(1).forEach((now, i) => {
          expect(now, `${path} ${steps[i]} → ${steps[i + 1]}`).toBeGreaterThanOrEqual((shares[i] as number) - 1e-12);
        });
      }),
      { numRuns: runs() },
    );
  });
});

describe('priorities', () => {
  const own = model.declarations.filter((each) => each.option !== null);

  test('four priorities are declared, one for each placement', () => {
    expect(own.map((each) => each.placement).sort()).toEqual([...prepared.placements]);
  });

  test.each(own)('$option alone puts $placement first, and is not clear', ({ placement, path, option }) => {
    const { recommendation } = assess(model, { values: { [path]: option as string }, overrides: {} });
    expect(recommendation.placement).toBe(placement);
    expect(recommendation.confidence).not.toBe('clear');
  });
});

describe('no answer at all', () => {
  const assessment = assess(model, none);

  test('is close, with no placement above one half', () => {
    expect(assessment.recommendation.confidence).toBe('close');
    for (const row of Object.values(assessment.recommendation.rankAcceptability))
      expect(row[0]).toBeLessThanOrEqual(0.5);
  });

  test('knowing that departments exist, and no more, ranks the same', () => {
    const exists = Object.fromEntries(model.placements.map((each) => [each.capability, 'exists']));
    const known = assess(model, { values: exists, overrides: {} });
    expect(known.recommendation.rankAcceptability).toEqual(assessment.recommendation.rankAcceptability);
    expect(known.nextQuestions).toEqual(assessment.nextQuestions);
  });
});

describe('symmetric', () => {
  test('the order of placements, criteria, questions and options in the files changes nothing, to the byte', () => {
    const turned: Model = {
      ...model,
      placements: [...model.placements].reverse(),
      criteria: [...model.criteria].reverse(),
      performances: [...model.performances].reverse(),
      questions: [...model.questions]
        .reverse()
        .map((each) => (each.kind === 'option' ? { ...each, options: [...each.options].reverse() } : each)),
    };
    fc.assert(
      fc.property(companies(model, { absent: true }), (answers) => {
        const options = { samples: 256 };
        expect(JSON.stringify(assess(turned, answers, options))).toBe(JSON.stringify(assess(model, answers, options)));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('all-point ranges', () => {
  test('equal plain weighted-sum scoring to 1e-12', () => {
    const point = ({ low, high }: { low: number; high: number }): { low: number; high: number } => {
      const centre = Math.sqrt(low * high);
      return { low: centre, high: centre };
    };
    const points = prepareModel({
      ...model,
      criteria: model.criteria.map((each) => ({ ...each, base: point(each.base) })),
      performances: model.performances.map((each) => ({ ...each, ...point(each) })),
      moduleCoverage: { ...model.moduleCoverage, halfWidth: 0 },
      vocabulary: Object.fromEntries(Object.entries(model.vocabulary).map(([word, range]) => [word, point(range)])),
    });
    const company: Answers = {
      values: {
        'company.employees': 300,
        'company.legalEntities': 10,
        'company.countries': 5,
        'system.users': 200,
        'system.integrations': 10,
        ...Object.fromEntries(
          model.questions.flatMap((each) =>
            each.kind === 'option' && !each.echoes
              ? [[each.path, each.options.filter((option) => option.prior > 0).at(-1)?.id ?? '']]
              : [],
          ),
        ),
        'strategy.second': 'compliance',
      },
      overrides: {},
    };
    // Written out again, from the model's own words: numbers stand at breakpoints, so there is nothing to interpolate.
    const middle = (word: string | undefined): number => {
      const range = word === undefined ? undefined : model.vocabulary[word];
      return range ? Math.log(range.low * range.high) / 2 : 0;
    };
    const effect = (path: string, criterion: string): number => {
      const question = model.questions.find((each) => each.path === path);
      if (question?.kind === 'number' && question.breakpoints.length === 0) return 0;
      if (question?.kind === 'number') {
        const points = question.breakpoints.map((each) => ({
          log: Math.log(each.at),
          at: each.at,
          y: middle(each.effects[criterion]),
        }));
        const length = (points.at(-1)?.log ?? 0) - (points[0]?.log ?? 0);
        const area = points.slice(1).reduce((sum, b, i) => {
          const a = points[i] as (typeof points)[number];
          return sum + ((a.y + b.y) / 2) * (b.log - a.log);
        }, 0);
        return (points.find((each) => each.at === company.values[path])?.y ?? 0) - area / length;
      }
      if (question?.kind !== 'option') return 0;
      if (question.echoes) {
        const original = model.questions.find((each) => each.path === question.echoes?.path);
        const options = original?.kind === 'option' ? original.options : [];
        const mean = options.reduce((sum, each) => sum + each.prior * middle(each.effects[criterion]), 0);
        const own = options.find((each) => each.id === company.values[path]);
        return question.echoes.strength * (middle(own?.effects[criterion]) - mean);
      }
      const mean = question.options.reduce((sum, each) => sum + each.prior * middle(each.effects[criterion]), 0);
      return middle(question.options.find((each) => each.id === company.values[path])?.effects[criterion]) - mean;
    };
    const weight = (criterion: string): number => {
      const base = model.criteria.find((each) => each.id === criterion)?.base ?? { low: 1, high: 1 };
      const effects = model.questions.reduce((sum, each) => sum + effect(each.path, criterion), 0);
      return Math.sqrt(base.low * base.high) * Math.exp(effects);
    };
    const performance = (placement: string, criterion: string): number => {
      if (criterion === model.moduleCoverage.criterion) {
        let sum = 0;
        let total = 0;
        for (const [id, skills] of Object.entries(model.moduleCoverage.competence)) {
          const level = company.values[`modules.${id}`] as 'none' | 'some' | 'core';
          sum += model.moduleCoverage.levelWeights[level] * skills[placement as 'it'];
          total += model.moduleCoverage.levelWeights[level];
        }
        const plain = Object.values(model.moduleCoverage.competence).map((skills) => skills[placement as 'it']);
        return total > 0 ? sum / total : plain.reduce((all, each) => all + each, 0) / plain.length;
      }
      const cell = model.performances.find((each) => each.placement === placement && each.criterion === criterion);
      const path = model.placements.find((each) => each.id === placement)?.capability ?? '';
      const question = model.questions.find((each) => each.path === path);
      const option =
        question?.kind === 'option' ? question.options.find((each) => each.id === company.values[path]) : undefined;
      const shift = option?.shifts.find((each) => each.criterion === criterion)?.by ?? 0;
      return Math.sqrt((cell?.low ?? 0) * (cell?.high ?? 0)) + shift;
    };
    const scoring = score(points, company, draws);
    points.placements.forEach((placement, p) => {
      const plain = points.criteria.reduce((sum, each) => sum + weight(each) * performance(placement, each), 0);
      for (const value of scoring.values[p] as Float64Array) expect(Math.abs(value - plain)).toBeLessThan(1e-12);
    });
    expect(firstShares(scoring.values, all).filter((each) => each === 1)).toHaveLength(1);
  });
});

describe('continuous: no value of a number has a jump', () => {
  const numbers = model.questions.flatMap((each) =>
    each.kind === 'number' && each.breakpoints.length > 0 ? [each] : [],
  );

  test.each(numbers)('$path', ({ path, breakpoints }) => {
    const points = breakpoints.map((each) => each.at).filter((at) => at >= 20);
    fc.assert(
      fc.property(companies(model), fc.constantFrom(...points, 57, 640), (company, at) => {
        // One employee more from 20 on is at most 5 %; of any other number 1 % more.
        const next = path === 'company.employees' ? at + 1 : at * 1.01;
        const before = firstShares(score(prepared, withAnswer(company, path, at), draws).values, all);
        const after = firstShares(score(prepared, withAnswer(company, path, next), draws).values, all);
        before.forEach((each, p) => {
          expect(Math.abs(each - (after[p] as number))).toBeLessThan(0.01);
        });
      }),
      { numRuns: runs(150) },
    );
  });
});
