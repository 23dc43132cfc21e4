import type { Model, Performance, PlacementId } from '../../model/decision.ts';

const middle = ({ low, high }: Performance): number => (low + high) / 2;

export interface PlacementCriteria {
  readonly strengths: readonly Performance[];
  readonly weaknesses: readonly Performance[];
}

/**
 * The performances of a placement before any answer, parted by the mean of the middles of all four on the same criterion:
 * above it a strength, below it a weakness; the furthest from it first.
 */
export const placementCriteria = (model: Model, placement: PlacementId): PlacementCriteria => {
  const leads = model.performances
    .filter((each) => each.placement === placement)
    .map((own) => {
      const row = model.performances.filter(({ criterion }) => criterion === own.criterion).map(middle);
      return { own, lead: middle(own) - row.reduce((sum, value) => sum + value, 0) / row.length };
    })
    .sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead));
  return {
    strengths: leads.filter(({ lead }) => lead > 0).map(({ own }) => own),
    weaknesses: leads.filter(({ lead }) => lead < 0).map(({ own }) => own),
  };
};
