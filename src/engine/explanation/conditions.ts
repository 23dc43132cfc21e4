import type { Answers } from '../../model/answers.ts';
import type { Condition, Model, PlacementId, StructureId } from '../../model/decision.ts';

/** Whether a department is there: anything but `absent`; unknown counts as there. */
export function exists(model: Model, answers: Answers, placement: PlacementId): boolean {
  const question = model.placements.find((each) => each.id === placement)?.capability;
  return question === undefined || answers.values[question] !== 'absent';
}

/** Whether a department is known to be there: answered, and not `absent`. */
export function knownToExist(model: Model, answers: Answers, placement: PlacementId): boolean {
  const question = model.placements.find((each) => each.id === placement)?.capability;
  const value = question === undefined ? undefined : answers.values[question];
  return value !== undefined && value !== 'absent';
}

/** Whether a condition holds. Every part must; an answer that is missing holds nothing. */
export function holds(
  model: Model,
  condition: Condition,
  answers: Answers,
  host: PlacementId | null,
  structure?: StructureId,
): boolean {
  if (condition.host && (host === null || !condition.host.includes(host))) return false;
  if (condition.structure && (structure === undefined || !condition.structure.includes(structure))) return false;
  for (const [path, options] of Object.entries(condition.answers ?? {})) {
    const value = answers.values[path];
    if (value === undefined || !options.includes(String(value))) return false;
  }
  for (const [path, least] of Object.entries(condition.atLeast ?? {})) {
    const value = answers.values[path];
    if (typeof value !== 'number' || value < least) return false;
  }
  for (const [path, limit] of Object.entries(condition.below ?? {})) {
    const value = answers.values[path];
    if (typeof value !== 'number' || value >= limit) return false;
  }
  for (const [path, { path: other, times }] of Object.entries(condition.moreThan ?? {})) {
    const value = answers.values[path];
    const against = answers.values[other];
    if (typeof value !== 'number' || typeof against !== 'number' || value <= against * times) return false;
  }
  return (condition.exist ?? []).every((placement) => knownToExist(model, answers, placement));
}
