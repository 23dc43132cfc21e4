/**
 * npm's packages for choices by several criteria, on point data: the middle points of bench-problem. They rank once from
 * points, and none samples, so that they stand beside the engine's plain weighted sum and beside one reading of its count.
 */
import AHP from 'ahp';
import linearAlgebra from 'linear-algebra';
import { buildLinearFunction, calculatePrometheeTwo } from 'promethee';
import { getBest } from 'topsis';
import { expect, test } from 'vitest';
import { integratedSmaa } from '../../src/engine/smaa/integratedSmaa.ts';
import { weightedValues } from '../../src/engine/smaa/weightedValues.ts';
import oracle from '../oracles/data/bench-problem.json' with { type: 'json' };
import { BENCH_PROBLEM } from './benchProblems.ts';
import { takeTurns } from './timing.ts';

const { input } = oracle;
const middle = (low: number, high: number): number => (low + high) / 2;
const points = input.points.low.map((low, c) => middle(low, input.points.high[c] as number));
const total = points.reduce((sum, each) => sum + each, 0);
const weights = points.map((each) => each / total);
const rows = input.low.map((row, a) => row.map((low, c) => middle(low, input.high[a]?.[c] as number)));
const criteria = weights.map((_, c) => `c${c}`);
const items = rows.map((_, a) => `a${a}`);

function ahp(): readonly number[] {
  const context = new AHP();
  context.addItems(items);
  context.addCriteria(criteria);
  criteria.forEach((criterion, c) => {
    context.setCriteriaItemRankByGivenScores(
      criterion,
      rows.map((row) => row[c] as number),
    );
  });
  context.rankCriteria(
    criteria.flatMap((one, c) =>
      criteria.slice(c + 1).map((other, k): [string, string, number] => {
        const ratio = (weights[c] as number) / (weights[c + 1 + k] as number);
        return [one, other, ratio];
      }),
    ),
  );
  return context.run().rankedScores;
}

const { Matrix } = linearAlgebra();
const topsis = (): unknown =>
  getBest(
    new Matrix(rows),
    weights,
    criteria.map(() => 'max'),
  );

const promethee = (): unknown =>
  calculatePrometheeTwo({
    alternatives: rows.map((evaluations, a) => ({ identifier: items[a] as string, evaluations })),
    criteria: criteria.map((name, c) => ({
      name,
      weight: weights[c] as number,
      objective: 'maximize',
      preferenceFunction: buildLinearFunction({ preference: 0.3, indifference: 0.05 }),
    })),
  });

const own = (): number[] => {
  const values = weightedValues(weights, rows);
  return [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number));
};

test('rankings a second, point data', () => {
  const times = { ahp: 20, topsis: 2000, promethee: 500, engine: 5000 };
  const repeat = (run: () => unknown, count: number) => () => {
    for (let i = 0; i < count; i++) run();
  };
  const readings = 16_384;
  const found = takeTurns({
    ahp: repeat(ahp, times.ahp),
    topsis: repeat(topsis, times.topsis),
    promethee: repeat(promethee, times.promethee),
    engine: repeat(own, times.engine),
    counted: () => integratedSmaa(BENCH_PROBLEM, { integrate: 'nothing', samples: readings }),
  });
  const rate = (name: keyof typeof times): number => (times[name] / found[name]) * 1000;
  const counted = (readings / found.counted) * 1000;
  const line = (name: 'ahp' | 'topsis' | 'promethee'): string =>
    `${name}: ${rate(name).toFixed(0)} rankings a second; the engine's weighted sum has ${(rate('engine') / rate(name)).toFixed(1)} times as many, its count of readings ${(counted / rate(name)).toFixed(1)} times`;
  console.log([line('ahp'), line('topsis'), line('promethee')].join('\n'));
  // All of them put the same alternative first.
  expect(ahp().indexOf(Math.max(...ahp()))).toBe(own()[0]);
  expect(Array.from(topsis() as number[])).toEqual(rows[own()[0] as number]);
});
