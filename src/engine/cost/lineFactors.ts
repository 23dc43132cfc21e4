/** A line of cost as the product of its quantities. */
import type { CostLine } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import { type Amount, product } from './amount.ts';
import { valueIn } from './figures.ts';
import { figureOf } from './inputs.ts';
import { type Line, ROLE_LINE } from './lines.ts';
import type { Quantities } from './quantities.ts';
import type { Setting } from './setting.ts';

/** The role in every department alike: its yearly cost in each reading. */
export const rolePerYear = (setting: Setting, quantities: Quantities): Amount =>
  product(lineFactors(ROLE_LINE, setting, quantities));

/** Factors of the line's cost a year, those that all placements share already multiplied. */
export function lineFactors(line: Line, setting: Setting, quantities: Quantities): readonly Amount[] {
  return [sharedProduct(line.shared, quantities), product(line.own.map(quantities)), yearsOf(line, setting)];
}

/** How a line's yearly (or only) cost counts in an average year of the estimate. */
export const yearsOf = (line: Line, setting: Setting): number =>
  line.once ? 1 / setting.horizonYears : setting.yearFactor;

const products = new WeakMap<Quantities, Map<string, Amount>>();

function sharedProduct(names: readonly string[], quantities: Quantities): Amount {
  const store = products.get(quantities) ?? new Map<string, Amount>();
  products.set(quantities, store);
  const key = names.join(' ');
  const known = store.get(key) ?? product(names.map(quantities));
  store.set(key, known);
  return known;
}

/** `yours` where the line rests on a figure of the reader's; the role is what its wage is. */
export function basis(setting: Setting, topic: string, placement: PlacementId | null): CostLine['basis'] {
  if (topic === 'role') {
    const { parameter, yours } = figureOf(setting, 'wage');
    if (yours) return 'yours';
    const value = valueIn(setting.model.costs, parameter, setting.region);
    return value?.confidence === 'judgement' ? 'estimate' : 'sourced';
  }
  for (const { parameter, yours } of setting.figures.values()) {
    if (yours && parameter.topic === topic && (parameter.placement === null || parameter.placement === placement)) {
      return 'yours';
    }
  }
  return 'estimate';
}
