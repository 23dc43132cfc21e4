import type { Answers } from '../../model/answers.ts';
import type { Warning } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import type { PreparedModel } from '../decision/preparedModel.ts';
import { exists, holds } from './conditions.ts';

/** A workload this many times the head count is a contradiction. */
const ADMINS_SHARE = 0.25;

/** Contradictions among the answers: they come first in the report and cap the label. */
export function contradictions(
  prepared: PreparedModel,
  answers: Answers,
  host: PlacementId | null,
  workloadP10: number | null,
): Warning[] {
  const { model } = prepared;
  const found: Warning[] = model.tensions
    .filter((tension) => holds(model, tension.when, answers, host))
    .map((tension) => ({ path: tension.path, code: tension.code as Warning['code'] }));
  const admins = answers.values['today.admins'];
  if (typeof admins === 'number' && workloadP10 !== null && admins < workloadP10 * ADMINS_SHARE)
    found.push({ path: 'today.admins', code: 'tension-size-admins' });
  return found;
}

/** What is odd in the answers without being a fault or a contradiction. */
export function oddities(prepared: PreparedModel, answers: Answers, active: readonly boolean[]): Warning[] {
  const found: Warning[] = [];
  const today = answers.values['today.placement'];
  const placement = prepared.placements.find((each) => each === today);
  if (placement && !exists(prepared.model, answers, placement))
    found.push({ path: 'today.placement', code: 'placement-absent' });
  const users = answers.values['system.users'];
  const employees = answers.values['company.employees'];
  if (typeof users === 'number' && typeof employees === 'number' && users > employees)
    found.push({ path: 'system.users', code: 'users-above-employees' });
  if (!active.includes(true)) found.push({ path: 'capability', code: 'all-ruled-out' });
  return found;
}
