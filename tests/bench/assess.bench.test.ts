import { expect, test } from 'vitest';
import { assess, assessInSteps } from '../../src/engine/assess.ts';
import { prepareModel } from '../../src/engine/decision/preparedModel.ts';
import { countRanks } from '../../src/engine/decision/rankAcceptability.ts';
import { score } from '../../src/engine/decision/scoring.ts';
import { sharedDraws } from '../../src/engine/sampling/draws.ts';
import type { Answers } from '../../src/model/answers.ts';
import { content } from '../content.ts';
import { realisticCompany } from '../properties/realisticCompany.ts';
import { against } from './timing.ts';

const { model } = content;
const SAMPLES = 16_384;
const companies = Array.from({ length: 12 }, (_, i) => realisticCompany(i + 1));

/** Median of several runs, in milliseconds, after warming up. */
function median(run: () => void, times = 9): number {
  for (let i = 0; i < 3; i++) run();
  const found = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return found.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
}

/** The loop that anyone would write: arrays of arrays, Math.random, a sort; the same number of criteria and placements. */
function plainLoop(): number {
  let first = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const weights = Array.from({ length: 6 }, () => Math.exp(Math.random() * 2));
    const values = Array.from({ length: 4 }, (_, p) => ({
      p,
      value: weights.reduce((sum, weight) => sum + weight * Math.random(), 0),
    }));
    values.sort((a, b) => b.value - a.value);
    if (values[0]?.p === 0) first++;
  }
  return first;
}

test('an assessment against one plain loop of as many readings', () => {
  const plain = median(plainLoop);
  const prepared = prepareModel(model);
  const ranking =
    median(() => {
      for (const answers of companies)
        countRanks(score(prepared, answers, sharedDraws(1, SAMPLES)).values, [true, true, true, true]);
    }) / companies.length;
  const firstLook = (answers: Answers): void => {
    assessInSteps(model, answers, { samples: SAMPLES }).next();
  };
  const look =
    median(() => {
      for (const answers of companies) firstLook(answers);
    }) / companies.length;
  const whole =
    median(() => {
      for (const answers of companies) assess(model, answers, { samples: SAMPLES });
    }) / companies.length;
  const nothing = median(() => assess(model, { values: {}, overrides: {} }, { samples: SAMPLES }));
  const ratio = (time: number): string => `${time.toFixed(1)} ms, ${(time / plain).toFixed(2)} of the plain loop`;
  console.log(`plain loop, ${SAMPLES} readings, no questions: ${plain.toFixed(1)} ms`);
  console.log(`ranking of one company:        ${ratio(ranking)}`);
  console.log(`first look with cost:          ${ratio(look)}`);
  console.log(`whole assessment:              ${ratio(whole)}; ms ${against(125, whole, 'less', 0)}`);
  console.log(`whole assessment, no answers:  ${ratio(nothing)}; ms ${against(125, nothing, 'less', 0)}`);
  expect(whole).toBeGreaterThan(look);
});
