import type { Condition, Model, PlacementId, Safeguard } from '../../model/decision.ts';

export interface PlacementSafeguards {
  /** Those that name this placement. */
  readonly own: readonly Safeguard[];
  /** Those that are a must whoever hosts the role. */
  readonly everywhere: readonly Safeguard[];
}

const names = (conditions: readonly Condition[] | 'always' | 'never', placement: PlacementId): boolean =>
  typeof conditions !== 'string' && conditions.some(({ host }) => host?.includes(placement));

/** The safeguards that concern a host before any answer. */
export const placementSafeguards = (model: Model, placement: PlacementId): PlacementSafeguards => {
  const own = model.safeguards.filter((each) => names(each.appliesWhen, placement) || names(each.mustWhen, placement));
  const everywhere = model.safeguards.filter(
    (each) => each.appliesWhen === 'always' && each.mustWhen === 'always' && !own.includes(each),
  );
  return { own, everywhere };
};
