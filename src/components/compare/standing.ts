import type { Model, Performance, PlacementId } from '../../model/decision.ts';
import { placementCriteria } from '../guide/placementCriteria.ts';

/** Where a department stands among the four, before any answer. */
export interface Standing {
  /** Criteria on which it is above the mean of the four, furthest first, at most two. */
  readonly strengths: readonly Performance[];
  /** Criteria on which it is below that mean, furthest first, at most two. */
  readonly weaknesses: readonly Performance[];
  /** ERP areas (without `modules.`) that it alone knows best of the four, by lead over their mean, at most three. */
  readonly knowsBest: readonly string[];
  /** ERP areas that it alone knows least of the four, furthest below their mean first, at most three. */
  readonly knowsLeast: readonly string[];
}

/** The short form of `placementCriteria`, with what the department knows of the ERP's areas. */
export const standing = (model: Model, placement: PlacementId): Standing => {
  const { strengths, weaknesses } = placementCriteria(model, placement);
  const areas = Object.entries(model.moduleCoverage.competence).map(([area, row]) => {
    const values = Object.values(row);
    const own = row[placement];
    return {
      area,
      lead: own - values.reduce((sum, value) => sum + value, 0) / values.length,
      best: values.filter((value) => value >= own).length === 1,
      least: values.filter((value) => value <= own).length === 1,
    };
  });
  const named = (all: readonly { readonly area: string }[]): readonly string[] =>
    all.slice(0, 3).map(({ area }) => area);
  return {
    strengths: strengths.slice(0, 2),
    weaknesses: weaknesses.slice(0, 2),
    knowsBest: named(areas.filter(({ best }) => best).sort((a, b) => b.lead - a.lead)),
    knowsLeast: named(areas.filter(({ least }) => least).sort((a, b) => a.lead - b.lead)),
  };
};
