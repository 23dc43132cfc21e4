/** The content of this project and a cost request on it, for tests of the cost. */

import { assessCost } from '../../src/engine/cost/assessCost.ts';
import type { CostRequest, CostResult } from '../../src/engine/cost/roleCost.ts';
import { createReadings } from '../../src/engine/decision/readings.ts';
import { sharedDraws } from '../../src/engine/sampling/draws.ts';
import type { Answers, Override } from '../../src/model/answers.ts';
import type { Cost } from '../../src/model/assessment.ts';
import type { Model, PlacementId } from '../../src/model/decision.ts';
import { content } from '../content.ts';

export const { model } = content;

export type Values = Record<string, string | number>;
export type Overrides = Record<string, Override>;

export interface RequestOptions {
  readonly samples?: number;
  /** Another model in place of the project's. */
  readonly of?: Model;
  readonly placement?: PlacementId | null;
  readonly runnerUp?: PlacementId | null;
  readonly ruledOut?: readonly PlacementId[];
}

/** IT recommended, operations the runner-up, 1,024 readings, unless told otherwise. */
export function costRequest(values: Values, overrides: Overrides = {}, options: RequestOptions = {}): CostRequest {
  const answers: Answers = { values, overrides };
  const { samples = 1024, placement = 'it', runnerUp = 'operations', ruledOut = [], of = model } = options;
  return {
    model: of,
    answers,
    readings: createReadings(of, answers, sharedDraws(1, samples)),
    placement,
    runnerUp,
    ruledOut,
  };
}

export const costOf = (values: Values, overrides: Overrides = {}, options: RequestOptions = {}): CostResult<Cost> =>
  assessCost(costRequest(values, overrides, options));

/** The cost, where the answers are enough for one. */
export function knownCost(values: Values, overrides: Overrides = {}, options: RequestOptions = {}): Cost {
  const { cost } = costOf(values, overrides, options);
  if (cost === null) throw new Error('these answers give no cost');
  return cost;
}

/** A mid-sized company in China. */
export const COMPANY: Values = { 'company.employees': 800, 'system.users': 130, 'cost.region': 'CN' };
