/** The cost of two placements with every figure of ours at its likely value, so that a pocket calculator can follow. */
import { expect } from 'vitest';
import { assessCost } from '../../src/engine/cost/assessCost.ts';
import type { Quantity } from '../../src/model/assessment.ts';
import type { ParameterValue } from '../../src/model/costData.ts';
import type { Model, PlacementId } from '../../src/model/decision.ts';
import { costRequest, model, type Overrides, type Values } from './costModel.ts';

const atLikely = (value: ParameterValue): ParameterValue => ({
  ...value,
  low: value.likely,
  high: value.likely,
  distribution: 'point',
});

const of: Model = {
  ...model,
  costs: {
    ...model.costs,
    parameters: model.costs.parameters.map((each) => ({ ...each, values: each.values.map(atLikely) })),
  },
};

/** So many of the ten ERP areas core, the others not used. */
export function coreAreas(count: number): Values {
  const paths = model.questions.map(({ path }) => path).filter((path) => path.startsWith('modules.'));
  return Object.fromEntries(paths.map((path, i) => [path, i < count ? 'core' : 'none']));
}

/** One figure where nothing is drawn: P10, median, P90 and mean are all of it. */
function single({ p10, p50, p90, mean }: Quantity): number {
  for (const each of [p10, p50, p90]) expect(Math.abs(each - mean)).toBeLessThanOrEqual(1e-9 * Math.abs(mean));
  return mean;
}

/**
 * Full-time equivalents in millionths; each placement's lines a year, their total, and what the first spares against
 * the second, all to the unit of the currency.
 */
export function handWorked(pair: readonly [PlacementId, PlacementId], values: Values, overrides: Overrides = {}) {
  const [placement, runnerUp] = pair;
  const request = costRequest(values, overrides, { of, placement, runnerUp, samples: 1024 });
  const { cost } = assessCost({ ...request, pair: { placement, against: runnerUp } });
  if (!cost?.comparison) throw new Error('these answers give no comparison');
  const linesOf = (id: PlacementId): Record<string, number> => {
    const { lines, perYear } = cost.placements[id] ?? { lines: [], perYear: null };
    return {
      ...Object.fromEntries(lines.map((line) => [`${line.topic} ${line.kind}`, Math.round(single(line))])),
      total: perYear ? Math.round(single(perYear)) : Number.NaN,
    };
  };
  const { fte } = cost.role;
  return {
    currency: cost.currency,
    fte: Number(single(fte).toFixed(6)),
    [placement]: linesOf(placement),
    [runnerUp]: linesOf(runnerUp),
    saving: Math.round(single(cost.comparison.saving)),
  };
}
