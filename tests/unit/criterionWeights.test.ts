/** The weights that a reader is shown, worked out by hand from the model, are those that the engine draws around. */
import { describe, expect, it } from 'vitest';
import { prepareModel } from '../../src/engine/decision/preparedModel.ts';
import { score } from '../../src/engine/decision/scoring.ts';
import { sharedDraws } from '../../src/engine/sampling/draws.ts';
import type { Answers } from '../../src/model/answers.ts';
import { coverageOf } from '../../src/report/coverage.ts';
import { criterionWeights } from '../../src/report/criterionWeights.ts';
import { content } from '../content.ts';

const { model } = content;
const SAMPLES = 16_384;
/** The mean of a log effect over these readings is off by less. */
const TOLERANCE = 0.02;

const cases: readonly [string, Answers['values']][] = [
  ['nothing answered: all effects are centred', {}],
  ['options, numbers between breakpoints', { 'system.deployment': 'on-premise', 'system.integrations': 14 }],
  ['both priorities: the second counts half', { 'strategy.first': 'growth', 'strategy.second': 'compliance' }],
  ['one priority leaves the other five', { 'strategy.first': 'technology' }],
  ['employees tell something of the users', { 'company.employees': 5000 }],
];

describe('weights as shown', () => {
  it.each(cases)('%s', (_, values) => {
    const answers: Answers = { values, overrides: {} };
    const prepared = prepareModel(model);
    const { effects } = score(prepared, answers, sharedDraws(1, SAMPLES));
    for (const { criterion, base, importance } of criterionWeights(model, answers)) {
      const column = effects[prepared.criteria.indexOf(criterion)] ?? new Float64Array();
      const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
      expect(Math.abs(Math.log(importance / base) - mean), criterion).toBeLessThan(TOLERANCE);
    }
  });
});

describe('knowledge of the module mix as shown', () => {
  it('weighs core three times as much as in use', () => {
    const answers: Answers = {
      values: Object.fromEntries(
        Object.keys(model.moduleCoverage.competence).map((id) => [
          `modules.${id}`,
          id === 'production' ? 'core' : id === 'finance' ? 'some' : 'none',
        ]),
      ),
      overrides: {},
    };
    // (3 × 0.85 + 1 × 0.30) ÷ 4
    expect(coverageOf(model, answers, 'operations').share).toBeCloseTo(0.7125, 10);
  });
});
