/** One page as the engine returns it for one search: its id, and how well it thinks the page fits. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface RankedHit<T extends Hit> {
  readonly hit: T;
  /** 0 to 1: the share of the query's weight that the page has. */
  readonly share: number;
}

/** A page must have at least this share of what the query's words weigh. */
const ENOUGH = 0.5;

/**
 * Pages for a query of several words, best first, when the engine was asked for each word alone: a word weighs the more
 * the fewer pages have it, so that "the" and 的 decide nothing; words that no page has are left out.
 */
export const candidates = <T extends Hit>(searches: readonly (readonly T[])[]): readonly RankedHit<T>[] => {
  const found = searches.filter((hits) => hits.length > 0);
  const pages = new Set(found.flatMap((hits) => hits.map(({ id }) => id))).size;
  const weighed = found.map((hits) => ({
    hits,
    weight: Math.log(1 + pages / hits.length),
    best: Math.max(...hits.map(({ score }) => score)),
  }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const seen = new Map<string, { hit: T; matched: number; share: number; rarest: number }>();
  for (const { hits, weight, best } of weighed) {
    for (const hit of hits) {
      const page = seen.get(hit.id) ?? { hit, matched: 0, share: 0, rarest: 0 };
      page.matched += weight / whole;
      page.share += (weight / whole) * (best > 0 ? 0.5 + hit.score / best / 2 : 1);
      if (weight > page.rarest) Object.assign(page, { hit, rarest: weight });
      seen.set(hit.id, page);
    }
  }
  return [...seen.values()]
    .filter(({ matched }) => matched >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .map(({ hit, share }) => ({ hit, share }));
};
