import { describe, expect, test } from 'vitest';
import { countRanks, countWeights } from '../../src/engine/decision/rankAcceptability.ts';
import { score } from '../../src/engine/decision/scoring.ts';
import { normalQuantile, normalShare } from '../../src/engine/distributions/normal.ts';
import { fromTable, quantileTable } from '../../src/engine/distributions/quantileTable.ts';
import { createDraws } from '../../src/engine/sampling/draws.ts';
import { betaDensity, betaQuantile, logBeta } from '../../src/engine/sampling/incompleteBeta.ts';
import { exactSmaa } from '../../src/engine/smaa/exactSmaa.ts';
import { gaussLegendre } from '../../src/engine/smaa/gaussLegendre.ts';
import { pairwiseExact } from '../../src/engine/smaa/pairwiseExact.ts';
import type { Performance, SmaaProblem, Weights } from '../../src/engine/smaa/problem.ts';
import { shareAboveZero } from '../../src/engine/smaa/shareAboveZero.ts';
import { countColumns, drawColumns, smaa } from '../../src/engine/smaa/smaa.ts';
import { shareOfUniformSum } from '../../src/engine/smaa/uniformSum.ts';
import { IDS, smallModel } from '../oracles/smallModel.ts';

const point = (value: number): Performance => ({ kind: 'point', value });
const problem: SmaaProblem = {
  alternatives: IDS,
  criteria: [{ id: 'c0' }, { id: 'c1' }, { id: 'c2' }],
  performances: [
    [0.9, 0.2, 0.3],
    [0.3, 0.8, 0.4],
    [0.2, 0.3, 0.9],
    [0.6, 0.6, 0.5],
  ].map((row) => row.map(point)),
  weights: { kind: 'uniform' },
};

describe('the product is one user of the core', () => {
  const questions = [
    {
      id: 'size',
      options: [
        {
          prior: 0.5,
          factors: [
            { low: 1, high: 2 },
            { low: 1, high: 1 },
            { low: 0.8, high: 1.25 },
          ],
        },
        {
          prior: 0.5,
          factors: [
            { low: 0.5, high: 1 },
            { low: 1, high: 1 },
            { low: 1, high: 1 },
          ],
        },
      ],
    },
    {
      id: 'aim',
      options: [
        {
          prior: 1,
          factors: [
            { low: 1, high: 1 },
            { low: 2, high: 1 },
            { low: 1, high: 1.5 },
          ],
        },
      ],
    },
  ];
  const bases = [
    { low: 0.5, high: 2 },
    { low: 0.8, high: 1.6 },
    { low: 0.4, high: 1.2 },
  ];
  const draws = createDraws(3, 4096);
  const { prepared, active } = smallModel(
    problem.performances.map((row) => row.map((each) => (each.kind === 'point' ? each.value : 0))),
    bases,
    questions.map(({ id, options }) => ({
      path: id,
      options: options.map(({ prior, factors }, i) => ({ id: `${id} ${i}`, prior, factors })),
    })),
  );
  const scoring = score(prepared, { values: { aim: 'aim 0' }, overrides: {} }, draws);
  const ownColumns = drawColumns({ ...problem, weights: { kind: 'multiplicative', bases, questions } }, draws);

  test('the same draws give the same weights: base × answered × mixture of an open question', () => {
    ownColumns.weights.forEach((column, c) => {
      const product = scoring.weights[c] as Float64Array;
      column.forEach((weight, i) => {
        if (Math.abs(weight / (product[i] as number) - 1) > 1e-12) throw new Error(`criterion ${c}, reading ${i}`);
      });
    });
  });

  test('and the same counts; the product’s columns can be counted by the core as they are', () => {
    const own = countColumns(ownColumns);
    const product = countColumns(scoring, active);
    expect(own.rankAcceptability).toEqual(product.rankAcceptability);
    expect(own.pairwiseWinning).toEqual(product.pairwiseWinning);
    expect(product.rankAcceptability).toEqual(countRanks(scoring.values, active).rankAcceptability);
    expect(product.centralWeights).toEqual(countWeights(scoring.weights, scoring.values, active).centralWeights);
  });
});

describe('results', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(smaa(problem)).toEqual(smaa(problem, { seed: 1, samples: 16_384 }));
    expect(smaa(problem, { seed: 2 }).rankAcceptability).not.toEqual(smaa(problem).rankAcceptability);
  });

  test('a ruled-out alternative has the last rank, and no central weights', () => {
    const columns = drawColumns(problem, createDraws(1, 1024));
    const { rankAcceptability, centralWeights, confidenceFactors } = countColumns(columns, [true, false, true, true]);
    expect(rankAcceptability[1]).toEqual([0, 0, 0, 1]);
    expect([centralWeights[1], confidenceFactors[1]]).toEqual([null, null]);
  });

  test('more draws, a narrower half-width', () => {
    const widest = (samples: number): number => Math.max(...smaa(problem, { samples }).halfWidths95);
    expect(widest(65_536)).toBeLessThan(widest(1024));
  });

  test('a scale turned round is the value turned round', () => {
    const rising = { ...problem, criteria: problem.criteria.map(({ id }) => ({ id, scale: { worst: 0, best: 1 } })) };
    const falling = {
      ...problem,
      criteria: problem.criteria.map(({ id }) => ({ id, scale: { worst: 1, best: 0 } })),
      performances: problem.performances.map((row) =>
        row.map((each): Performance => (each.kind === 'point' ? point(1 - each.value) : each)),
      ),
    };
    expect(smaa(rising).rankAcceptability).toEqual(smaa(problem).rankAcceptability);
    expect(exactSmaa(falling).rankAcceptability.map((row) => row.map((share) => share.toFixed(12)))).toEqual(
      exactSmaa(problem).rankAcceptability.map((row) => row.map((share) => share.toFixed(12))),
    );
  });

  test('equal alternatives share their ranks evenly, sampled or exact', () => {
    const [first] = problem.performances;
    const twins = { ...problem, performances: [first, first, ...problem.performances.slice(2)] as Performance[][] };
    for (const { rankAcceptability, pairwiseWinning } of [smaa(twins), exactSmaa(twins)]) {
      expect(rankAcceptability[0]).toEqual(rankAcceptability[1]);
      expect(pairwiseWinning[0]?.[1]).toBeCloseTo(0.5, 12);
      for (const row of rankAcceptability) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('a problem that contradicts itself is refused, and the message names what', () => {
  const withWeights = (weights: Weights): SmaaProblem => ({ ...problem, weights });
  const withFirst = (performance: Performance): SmaaProblem => ({
    ...problem,
    performances: problem.performances.map((row, a) => (a === 0 ? [performance, ...row.slice(1)] : row)),
  });
  const cases: [string, SmaaProblem, RegExp][] = [
    ['no alternative', { ...problem, alternatives: [], performances: [] }, /alternatives/],
    ['a name twice', { ...problem, alternatives: ['a', 'a', 'b', 'c'] }, /alternatives/],
    ['a criterion twice', { ...problem, criteria: [{ id: 'a' }, { id: 'a' }, { id: 'b' }] }, /criteria/],
    ['a row too few', { ...problem, performances: problem.performances.slice(1) }, /4 wanted, 3 given/],
    ['a short row', { ...problem, performances: [[], ...problem.performances.slice(1)] }, /performances of finance/],
    ['a point that is no number', withFirst(point(Number.NaN)), /finance on c0: no point/],
    ['an interval turned round', withFirst({ kind: 'interval', low: 1, high: 0 }), /no interval/],
    ['a likely value outside', withFirst({ kind: 'triangular', low: 0, likely: 2, high: 1 }), /no triangular/],
    ['a negative deviation', withFirst({ kind: 'normal', mean: 0, deviation: -1 }), /no normal/],
    ['the same, lognormal', withFirst({ kind: 'lognormal', mean: 0, deviation: -1 }), /no lognormal/],
    ['a beta that grows without bound', withFirst({ kind: 'beta', alpha: 0.5, beta: 1 }), /no beta/],
    [
      'a scale without length',
      { ...problem, criteria: problem.criteria.map(({ id }) => ({ id, scale: { worst: 1, best: 1 } })) },
      /scale of c0/,
    ],
    ['an order that leaves one out', withWeights({ kind: 'ordinal', order: [0, 1] }), /order/],
    ['an order that names one twice', withWeights({ kind: 'ordinal', order: [0, 1, 1] }), /order/],
    ['an order beyond the criteria', withWeights({ kind: 'ordinal', order: [0, 1, 3] }), /order/],
    ['a fixed weight below 0', withWeights({ kind: 'fixed', weights: [1, 1, -1] }), /fixed weights/],
    ['no fixed weight above 0', withWeights({ kind: 'fixed', weights: [0, 0, 0] }), /fixed weights/],
    ['bounds that leave nothing', withWeights({ kind: 'lower bounds', bounds: [0.5, 0.3, 0.2] }), /lower bounds/],
    ['points turned round', withWeights({ kind: 'points', low: [2, 0, 0], high: [1, 1, 1] }), /points/],
    [
      'a base of 0',
      withWeights({ kind: 'multiplicative', bases: [0, 1, 1].map((low) => ({ low, high: 1 })), questions: [] }),
      /base weights/,
    ],
    [
      'priors that do not sum to 1',
      withWeights({
        kind: 'multiplicative',
        bases: [1, 1, 1].map((low) => ({ low, high: 1 })),
        questions: [{ id: 'q', options: [{ prior: 0.5, factors: [1, 1, 1].map((low) => ({ low, high: 1 })) }] }],
      }),
      /q: the priors/,
    ],
    [
      'a factor of 0',
      withWeights({
        kind: 'multiplicative',
        bases: [1, 1, 1].map((low) => ({ low, high: 1 })),
        questions: [{ id: 'q', options: [{ prior: 1, factors: [0, 1, 1].map((low) => ({ low, high: 1 })) }] }],
      }),
      /q: factors/,
    ],
  ];

  test.each(cases)('%s', (_, wrong, message) => {
    expect(() => smaa(wrong)).toThrow(RangeError);
    expect(() => smaa(wrong)).toThrow(message);
  });

  test('exact results are refused where there are none', () => {
    expect(() => exactSmaa(withFirst({ kind: 'interval', low: 0, high: 1 }))).toThrow(/interval/);
    expect(() => exactSmaa(withWeights({ kind: 'fixed', weights: [1, 1, 1] }))).toThrow(/fixed/);
    expect(() => pairwiseExact(problem)).toThrow(/uniform/);
  });
});

describe('the arithmetic underneath', () => {
  test('a triangular performance lies as it should: P(first of two equal ones) is one half', () => {
    const triangle: Performance = { kind: 'triangular', low: 0, likely: 0.2, high: 1 };
    const { rankAcceptability } = smaa({
      alternatives: ['a', 'b'],
      criteria: [{ id: 'c' }],
      performances: [[triangle], [{ ...triangle }]],
      weights: { kind: 'uniform' },
    });
    expect(rankAcceptability[0]?.[0]).toBeGreaterThan(0.47);
    expect(rankAcceptability[0]?.[0]).toBeLessThan(0.53);
    const mean = drawColumns(
      {
        alternatives: ['a'],
        criteria: [{ id: 'c' }],
        performances: [[triangle]],
        weights: { kind: 'uniform' },
      },
      createDraws(1, 16_384),
    ).performances[0]?.[0]?.reduce((sum, value) => sum + value / 16_384, 0);
    expect(mean).toBeCloseTo(0.4, 2);
  });

  test.each([
    { alpha: 1, beta: 135 },
    { alpha: 20, beta: 116 },
    { alpha: 52, beta: 46 },
    { alpha: 1, beta: 1 },
    { alpha: 102, beta: 2 },
  ])('the table of beta $alpha, $beta keeps its stated error', ({ alpha, beta }) => {
    const logB = logBeta(alpha, beta);
    const table = quantileTable(
      (p) => betaQuantile(p, alpha, beta),
      (x) => betaDensity(x, alpha, beta, logB),
    );
    const uniforms = Float64Array.from({ length: 401 }, (_, i) => Math.min(1 - 1e-4, Math.max(1e-4, i / 400)));
    fromTable(table, uniforms).forEach((x, i) => {
      expect(Math.abs(x - betaQuantile(uniforms[i] as number, alpha, beta))).toBeLessThanOrEqual(1e-8);
    });
  });

  test.each([-6, -3.01, -2.99, -1, 0, 0.5, 2.999, 3.001, 5])('the normal quantile undoes the share below %s', (z) => {
    // In the upper tail a share has lost the digits of its distance from 1.
    expect(Math.abs(normalQuantile(normalShare(z)) - z)).toBeLessThanOrEqual(z > 2 ? 1e-9 : 2e-14);
    expect(normalShare(z) + normalShare(-z)).toBeCloseTo(1, 14);
  });

  test('the normal distribution at its ends, and a figure of the tables', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([normalShare(-40), normalShare(40)]).toEqual([0, 1]);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalShare(1)).toBeCloseTo(0.8413447460685429, 14);
  });

  test('quadrature is exact for a polynomial of degree 2n − 1', () => {
    const found = gaussLegendre(5).reduce((sum, { node, weight }) => sum + weight * node ** 9, 0);
    expect(found).toBeCloseTo(0.1, 15);
    expect(gaussLegendre(48).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  test('a sum of uniforms: Irwin-Hall by hand, a width far below the others, ends', () => {
    expect(shareOfUniformSum([1, 1], 0.5)).toBeCloseTo(1 / 8, 15);
    expect(shareOfUniformSum([1, 1, 1], 1)).toBeCloseTo(1 / 6, 15);
    expect(shareOfUniformSum([1, 1, 1, 1e-9], 1)).toBeCloseTo(1 / 6, 9);
    expect([shareOfUniformSum([1, 0], -1), shareOfUniformSum([1, 2], 3), shareOfUniformSum([], 0)]).toEqual([0, 1, 1]);
    expect(() => shareOfUniformSum(new Array(12).fill(1), 1)).toThrow(RangeError);
  });

  test('inversion and recursion agree where both serve: six uniforms of different widths', () => {
    const widths = [1, 0.8, 0.9, 1.3, 0.6, 1.1];
    for (const t of [1.2, 2.5, 3.3]) {
      const terms = widths.map((width) => ({
        factor: { low: 1, high: 1 },
        middle: 0,
        halfWidths: [width / 2, 0] as const,
      }));
      const centre = widths.reduce((sum, width) => sum + width / 2, 0);
      expect(shareAboveZero(centre - t, terms)).toBeCloseTo(1 - shareOfUniformSum(widths, t), 12);
    }
    expect(shareAboveZero(0, [])).toBe(0.5);
  });
});
