import type { Answers } from '../../model/answers.ts';
import type { DutyAssignment } from '../../model/assessment.ts';
import type { Accountable, Condition, Model, PlacementId, Responsible, StructureId } from '../../model/decision.ts';
import { exists, holds } from './conditions.ts';

/**
 * Who does each duty, who answers for it and what the same person must not hold, for this host, these answers and this
 * structure. Without a host the structure is `external`.
 */
export function dutyMap(
  model: Model,
  answers: Answers,
  host: PlacementId | null,
  structure?: StructureId,
): DutyAssignment[] {
  const cut = host === null ? 'external' : structure;
  const home = cut === 'external' ? null : host;
  const holding = (when: Condition): boolean => holds(model, when, answers, home, cut);
  const shown = model.duties.filter(({ appliesWhen }) => appliesWhen === 'always' || appliesWhen.some(holding));
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map((duty) => {
    const exception = duty.exceptions.find((each) => holding(each.when));
    return {
      duty: duty.id,
      responsible: responsible(exception?.responsible ?? duty.responsible),
      accountable: accountable(exception?.accountable ?? duty.accountable),
      mustNot: duty.mustNot.filter((id) => ids.has(id)),
      sources: duty.sources,
    };
  });

  function responsible(actor: Responsible): Responsible {
    if (actor === 'host') return home ?? 'provider';
    if (actor === 'technical') return home !== null && exists(model, answers, 'it') ? 'it' : 'provider';
    return actor;
  }

  function accountable(actor: Accountable): Accountable {
    if (actor !== 'head-of-host' && actor !== 'head-of-technical') return actor;
    if (home === null) return 'head-of-enterprise';
    return actor === 'head-of-technical' && home !== 'it' && exists(model, answers, 'it')
      ? 'head-of-it'
      : 'head-of-host';
  }
}
