import type { Answers } from '../../model/answers.ts';
import type { SafeguardState } from '../../model/assessment.ts';
import type { Condition, Model, PlacementId, Safeguard, StructureId } from '../../model/decision.ts';
import { holds } from './conditions.ts';

/**
 * The safeguards that apply to this host and these answers, musts first, each with the state the answers give it.
 * Those that ask for a structure are left out while it is not known.
 */
export function safeguards(
  model: Model,
  answers: Answers,
  host: PlacementId | null,
  structure?: StructureId,
): SafeguardState[] {
  const any = (conditions: readonly Condition[]): boolean =>
    conditions.some((condition) => holds(model, condition, answers, host, structure));
  const severity = (each: Safeguard): 'must' | 'should' => {
    if (each.mustWhen === 'always') return 'must';
    return each.mustWhen !== 'never' && any(each.mustWhen) ? 'must' : 'should';
  };
  const state = (each: Safeguard): SafeguardState['state'] => {
    if (any(each.unmetWhen)) return 'unmet';
    const told = answers.values[`controls.${each.id}`];
    return told === 'yes' ? 'met' : told === 'no' ? 'unmet' : 'unknown';
  };
  const all = model.safeguards
    .filter((each) => each.appliesWhen === 'always' || any(each.appliesWhen))
    .map((each) => ({ id: each.id, severity: severity(each), state: state(each), sources: each.sources }));
  return [...all.filter((each) => each.severity === 'must'), ...all.filter((each) => each.severity === 'should')];
}
