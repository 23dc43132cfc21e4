/** The estimated workload beside teams that were really seen. */
import type { Answers } from '../../model/answers.ts';
import type { Quantity } from '../../model/assessment.ts';
import type { Model } from '../../model/decision.ts';
import { createReadings } from '../decision/readings.ts';
import type { Draws } from '../sampling/draws.ts';
import { startEstimate } from './amount.ts';
import { sampledInputs } from './inputs.ts';
import { createQuantities } from './quantities.ts';
import { quantity } from './quantity.ts';
import { createSetting } from './setting.ts';

/** What is known of a team: users, or else the organisation's employees, and full-time administrators. */
export interface TeamSize {
  readonly users: number | null;
  readonly employees: number | null;
  readonly administrators: number;
}

export interface TeamComparison {
  /** The workload for an organisation of which only that is known. */
  readonly estimated: Quantity;
  /** Administrators seen over the median of the estimate. */
  readonly ratio: number;
  /** More than twice as many, or fewer than half as many. */
  readonly misses: boolean;
}

export function compareTeam(model: Model, draws: Draws, team: TeamSize): TeamComparison {
  startEstimate();
  const values: Record<string, number> = {};
  if (team.users !== null) values['system.users'] = team.users;
  if (team.employees !== null) values['company.employees'] = team.employees;
  const answers: Answers = { values, overrides: {} };
  const setting = createSetting(model, answers, createReadings(model, answers, draws), '*');
  const estimated = quantity(createQuantities(sampledInputs(setting))('fte') as Float64Array);
  const ratio = team.administrators / estimated.p50;
  return { estimated, ratio, misses: ratio > 2 || ratio < 0.5 };
}
