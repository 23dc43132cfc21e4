/** What the comparison shows of each department: from the model, the examples and the page's own texts. */
import type { PlacementId } from '../../model/decision.ts';
import { type ComputedExample, examples, firstShares, model, nothingAnswered } from '../computed.ts';
import { placementSafeguards } from '../guide/placementSafeguards.ts';
import { comparison } from './comparison.ts';
import type { ComparisonContent } from './comparisonSchema.ts';
import { type Standing, standing } from './standing.ts';

export interface ComparedDepartment {
  readonly id: PlacementId;
  /** Share of readings that put it first before any answer, 0 to 1. */
  readonly share: number;
  /** Examples in which it is recommended, with the share of readings that put it first there. */
  readonly first: readonly { readonly example: ComputedExample['example']; readonly share: number }[];
  readonly standing: Standing;
  /** Ids of the safeguards that are there for this host alone. */
  readonly ownSafeguards: readonly string[];
  readonly texts: ComparisonContent['departments'][PlacementId];
}

const shares = firstShares(nothingAnswered);

export const comparedDepartments: readonly ComparedDepartment[] = model.placements.map(({ id }) => ({
  id,
  share: shares[id] ?? 0,
  first: examples
    .filter(({ assessment }) => assessment.recommendation.placement === id)
    .map(({ example, assessment }) => ({ example, share: firstShares(assessment)[id] ?? 0 })),
  standing: standing(model, id),
  ownSafeguards: placementSafeguards(model, id).own.map((each) => each.id),
  texts: comparison.departments[id],
}));

/** Ids of the safeguards that are a must whoever hosts the role. */
export const safeguardsEverywhere: readonly string[] = model.safeguards
  .filter(({ appliesWhen, mustWhen }) => appliesWhen === 'always' && mustWhen === 'always')
  .map(({ id }) => id);
