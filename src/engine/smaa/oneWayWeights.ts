/**
 * Sensitivity of a plain weighted sum to one weight, the other weights keeping their proportions (Goodwin & Wright 2004,
 * ch. 3; Edwards & Barron 1994).
 */
import { weightedValues } from './weightedValues.ts';

export interface BestByWeight {
  /** Normalised weight, 0 to 1, from which on this alternative is best. */
  readonly from: number;
  /** Index of the best alternative; of equally good ones, the one that is better just above. */
  readonly alternative: number;
}

/** Which alternative is best as the normalised weight of `criterion` goes from 0 to 1. `values`: [alternative][criterion]. */
export function oneWayWeights(
  weights: readonly number[],
  values: readonly (readonly number[])[],
  criterion: number,
): BestByWeight[] {
  const others = weights.map((weight, c) => (c === criterion ? 0 : weight));
  const without = weightedValues(others, values);
  const alone = values.map((row) => row[criterion] as number);
  const valueAt = (a: number, weight: number): number =>
    (1 - weight) * (without[a] as number) + weight * (alone[a] as number);
  const slope = (a: number): number => (alone[a] as number) - (without[a] as number);
  const found: BestByWeight[] = [];
  let from = 0;
  let best = 0;
  values.forEach((_, a) => {
    const ahead = valueAt(a, 0) - valueAt(best, 0);
    if (ahead > 0 || (ahead === 0 && slope(a) > slope(best))) best = a;
  });
  for (;;) {
    found.push({ from, alternative: best });
    let next = -1;
    let at = Number.POSITIVE_INFINITY;
    values.forEach((_, a) => {
      const level = breakEvenWeight(without, alone, best, a);
      if (slope(a) <= slope(best) || level === null || level > 1) return;
      if (level < at || (level === at && slope(a) > slope(next))) {
        next = a;
        at = level;
      }
    });
    if (next < 0) return found;
    from = at;
    best = next;
  }
}

/** The weight at which two alternatives draw level: their values with weight 0 and with weight 1; null if parallel. */
export function breakEvenWeight(
  without: readonly number[],
  alone: readonly number[],
  one: number,
  other: number,
): number | null {
  const behind = (without[one] as number) - (without[other] as number);
  const ahead = (alone[other] as number) - (alone[one] as number);
  return behind + ahead === 0 ? null : behind / (behind + ahead);
}

/** What one more unit of value costs when `from` is given up for the dearer `to`: money per unit of value. */
export function pricePerUnit(
  from: { readonly value: number; readonly cost: number },
  to: { readonly value: number; readonly cost: number },
): number {
  return (to.cost - from.cost) / (to.value - from.value);
}
