import type { Answers } from '../../model/answers.ts';
import type { DutyAssignment } from '../../model/assessment.ts';
import type { Model, PlacementId, Responsible } from '../../model/decision.ts';
import { exists, holds } from './conditions.ts';

/** Who does each duty, who answers for it and what the same person must not hold, for this host and these answers. */
export function dutyMap(model: Model, answers: Answers, host: PlacementId | null): DutyAssignment[] {
  return model.duties.map((duty) => {
    const exception = duty.exceptions.find((each) => holds(model, each.when, answers, host));
    return {
      duty: duty.id,
      responsible: resolve(exception?.responsible ?? duty.responsible),
      accountable: exception?.accountable ?? duty.accountable,
      mustNot: duty.mustNot,
      sources: duty.sources,
    };
  });

  function resolve(responsible: Responsible): Responsible {
    if (responsible === 'host') return host ?? 'provider';
    if (responsible === 'technical') return exists(model, answers, 'it') ? 'it' : 'provider';
    return responsible;
  }
}
