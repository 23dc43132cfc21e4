import type { Answers } from '../../model/answers.ts';
import type { Warning } from '../../model/assessment.ts';
import type { Model, PlacementId, Tension } from '../../model/decision.ts';
import type { PreparedModel } from '../decision/preparedModel.ts';
import { holds } from './conditions.ts';

/** A workload this many times the head count is a contradiction. */
const ADMINS_SHARE = 0.25;

/** Contradictions among the answers: they come first in the report and cap the label. One at most for each answer. */
export function contradictions(
  { model }: PreparedModel,
  answers: Answers,
  host: PlacementId | null,
  workloadP10: number | null,
): Warning[] {
  const found = raised(model, model.tensions, answers, host);
  const admins = answers.values['today.admins'];
  if (typeof admins === 'number' && workloadP10 !== null && admins < workloadP10 * ADMINS_SHARE)
    found.push({ path: 'today.admins', code: 'tension-size-admins' });
  return oneEach(found);
}

/** What is odd in the answers without being a fault; not where a contradiction points at the same answer already. */
export function oddities(
  { model }: PreparedModel,
  answers: Answers,
  active: readonly boolean[],
  contradicting: readonly Warning[],
): Warning[] {
  const found = oneEach([...contradicting, ...raised(model, model.oddities, answers, null)]);
  if (!active.includes(true)) found.push({ path: 'capability', code: 'all-ruled-out' });
  return found.slice(contradicting.length);
}

function raised(model: Model, tensions: readonly Tension[], answers: Answers, host: PlacementId | null): Warning[] {
  return tensions
    .filter((tension) => holds(model, tension.when, answers, host))
    .map(({ path, code }) => ({ path, code: code as Warning['code'] }));
}

const oneEach = (found: readonly Warning[]): Warning[] =>
  found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
