import type { SmaaProblem } from './problem.ts';

/**
 * The names of all draws of a problem, those that move the ranking most first: weights, what is open, performances, and
 * the places within ranges. By names alone, whatever the figures: variants of a problem meet the same readings.
 */
export function dimensionNames({ alternatives, criteria, weights }: SmaaProblem): string[] {
  const performances = criteria.flatMap(({ id }) => alternatives.map((name) => `performance ${name} ${id}`));
  if (weights.kind !== 'multiplicative') return [...criteria.map(({ id }) => `weight ${id}`), ...performances];
  return [
    ...criteria.map(({ id }) => `base ${id}`),
    ...weights.questions.map(({ id }) => `option ${id}`),
    ...performances,
    ...weights.questions.map(({ id }) => `level ${id}`),
  ];
}
