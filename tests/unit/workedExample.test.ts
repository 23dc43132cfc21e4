/** The worked example of the method: by hand and by the engine, in print and in `docs/method.md`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  exampleAnswers,
  exampleCostAnswers,
  examplePair,
  weighingPaths,
} from '../../src/components/method/exampleCompany.ts';
import { costEquations, type Equation, rankingEquations } from '../../src/components/method/exampleEquations.ts';
import { workedCost } from '../../src/components/method/workedCost.ts';
import { workedRanking } from '../../src/components/method/workedRanking.ts';
import { assess } from '../../src/engine/assess.ts';
import type { Model, Question, Range } from '../../src/model/decision.ts';
import { evaluate } from '../browser/arithmetic.ts';
import { content } from '../content.ts';

const { model } = content;
const ranking = workedRanking(model);
const cost = workedCost(model);
const equations = { ...rankingEquations(ranking), ...costEquations(cost) };
const all: readonly Equation[] = Object.values(equations).flat(2);
const document = readFileSync('docs/method.md', 'utf8');

const mapValues = <T>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));

const middle = <R extends Range>(range: R): R => {
  const at = (range.low + range.high) / 2;
  return { ...range, low: at, high: at };
};
const geometricMiddle = <R extends Range>(range: R): R => {
  const at = Math.sqrt(range.low * range.high);
  return { ...range, low: at, high: at };
};

/** A question that says nothing, whatever is drawn of it. */
const silent = (question: Question): Question =>
  question.kind === 'number'
    ? { ...question, breakpoints: question.breakpoints.map((each) => ({ ...each, effects: {} })) }
    : {
        ...question,
        echoes: null,
        options: question.options.map((option) => ({ ...option, effects: {}, shifts: [] })),
      };

/** What one side of a printed equation comes to; a root is written as a power. */
const amountOf = (side: string): number => {
  const [, base, root] = /^([\d.]+)\^\(1 ÷ (\d+)\)$/.exec(side) ?? [];
  return base && root ? Number(base) ** (1 / Number(root)) : evaluate(side);
};

const spoken: readonly string[] = weighingPaths;

/** The model at its middle: every range a point, every question silent but those worked through, no module mix. */
const middleModel: Model = {
  ...model,
  criteria: model.criteria.map((each) => ({ ...each, base: geometricMiddle(each.base) })),
  vocabulary: mapValues(model.vocabulary, geometricMiddle),
  performances: model.performances.map(middle),
  moduleCoverage: { ...model.moduleCoverage, halfWidth: 0, levelWeights: { none: 0, some: 0, core: 0 } },
  questions: model.questions.map((each) => (spoken.includes(each.path) ? each : silent(each))),
};

/** Factors of the workload that the example passes over. */
const passedOver = ['workload-modules', 'workload-integrations', 'workload-customisation', 'workload-entities'];

/** Every parameter at its likely value. */
const likelyModel: Model = {
  ...model,
  costs: {
    ...model.costs,
    parameters: model.costs.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => {
        const likely = passedOver.includes(parameter.id) ? 1 : value.likely;
        return { ...value, distribution: 'point' as const, low: likely, likely, high: likely };
      }),
    })),
  },
};

describe('the ranking by hand', () => {
  const exact = assess(middleModel, exampleAnswers, { samples: 256 });

  it('has the weights of the engine at the middle of every range', () => {
    for (const { criterion, weight } of ranking.criteria)
      expect(Math.abs(weight - (exact.meanWeights[criterion] ?? Number.NaN)), criterion).toBeLessThan(0.001);
  });

  it('has the contributions, the lead and the first place of the engine', () => {
    expect(exact.recommendation.placement).toBe(examplePair[0]);
    expect(exact.recommendation.runnerUp).toBe(examplePair[1]);
    expect(exact.recommendation.rankAcceptability[examplePair[0]]?.[0]).toBeCloseTo(1, 9);
    expect(exact.meanDifference ?? Number.NaN).toBeCloseTo(ranking.difference, 2);
    for (const { criterion, contribution } of exact.reasons) {
      const byHand = ranking.criteria.find((each) => each.criterion === criterion)?.contribution ?? Number.NaN;
      expect(Math.abs(contribution - byHand), criterion).toBeLessThan(0.0015);
    }
  });

  it('has the break-even weight of the engine, of the criterion that speaks most against the first', () => {
    const { criterion, at } = ranking.breakEven;
    const most = [...exact.reasons].sort((a, b) => a.contribution - b.contribution)[0];
    expect(criterion).toBe(most?.criterion);
    // Three decimals carried through a quotient of small differences.
    expect(Math.abs(at - (exact.breakEvenWeights[criterion] ?? Number.NaN))).toBeLessThan(0.005);
  });

  it('centres the factor that it then uses', () => {
    const { criterion, factor } = ranking.centring;
    const used = ranking.criteria.find((each) => each.criterion === criterion)?.factors[0] ?? Number.NaN;
    expect(Math.abs(factor - used)).toBeLessThanOrEqual(0.001);
  });
});

describe('the cost by hand', () => {
  const exact = assess(likelyModel, exampleCostAnswers, { samples: 256 }).cost;

  it('has the workload and the role of the engine with every figure at its likely value', () => {
    expect(exact?.role.fte.p50 ?? Number.NaN).toBeCloseTo(cost.fullTime, 2);
    // The workload is rounded to a hundredth before it is multiplied.
    expect(Math.abs((exact?.role.perYear.p50 ?? Number.NaN) / cost.roleYear - 1)).toBeLessThan(0.0025);
  });

  it('has the line of outside support', () => {
    const [own, other] = examplePair.map(
      (id) => exact?.placements[id]?.lines.find(({ topic }) => topic === 'support')?.mean ?? Number.NaN,
    );
    const more = (own ?? Number.NaN) - (other ?? Number.NaN);
    expect(Math.abs(more / cost.supportMore - 1)).toBeLessThan(0.0025);
  });
});

describe('in print', () => {
  it.each(all.map((equation) => [equation.text, equation] as const))('%s', (text, { decimals }) => {
    const sides = text.split(' = ');
    const [left = '', right = ''] = sides.slice(-2);
    expect(Math.abs(amountOf(left) - amountOf(right))).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-9));
  });

  it('is the same in docs/method.md, no equation more and none less', () => {
    const section = document.split('## Worked example')[1]?.split('\n## ')[0] ?? '';
    const printed = section
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? line.split('|') : line.startsWith('    ') ? [line] : []))
      .map((piece) => piece.trim())
      .filter((piece) => piece.includes(' = '));
    expect([...printed].sort()).toEqual(all.map(({ text }) => text).sort());
    expect(section).toContain(`| sum | ${ranking.values.join(' | ')} |`);
    expect(section).toContain(`leads by ${ranking.difference}.`);
    expect(section).toContain(`sum of all, ${ranking.total};`);
  });

  it('tells in docs/method.md what the readings say, to a point', () => {
    const { recommendation, meanWeights, breakEvenWeights } = assess(model, exampleAnswers);
    const told =
      /comes first in (\d+)% of them, in (\d+)% to (\d+)% under the other rules, and the label is\s+`(\w+)`; technical resilience weighs ([\d.]+) on average and would draw level at ([\d.]+)\./.exec(
        document,
      );
    const [, share, low, high, label, weight, level] = told ?? [];
    const first = recommendation.rankAcceptability[examplePair[0]]?.[0] ?? Number.NaN;
    expect(Math.abs(Number(share) - 100 * first)).toBeLessThan(1);
    expect(Math.abs(Number(low) - 100 * recommendation.otherRules.low)).toBeLessThan(1);
    expect(Math.abs(Number(high) - 100 * recommendation.otherRules.high)).toBeLessThan(1);
    expect(label).toBe(recommendation.confidence);
    expect(Math.abs(Number(weight) - (meanWeights['technical-resilience'] ?? Number.NaN))).toBeLessThan(0.002);
    expect(Math.abs(Number(level) - (breakEvenWeights['technical-resilience'] ?? Number.NaN))).toBeLessThan(0.005);
  });
});
