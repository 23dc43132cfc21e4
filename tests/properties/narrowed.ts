import type { Model, Range } from '../../src/model/decision.ts';

/** A range around the same middle, `times` as wide. */
const onLine = ({ low, high }: Range, times: number): Range => {
  const [middle, half] = [(low + high) / 2, ((high - low) / 2) * times];
  return { low: middle - half, high: middle + half };
};

/** The same on the logarithm, as factors are drawn. */
const onLogarithm = ({ low, high }: Range, times: number): Range => {
  const [middle, half] = [Math.sqrt(low * high), Math.sqrt(high / low) ** times];
  return { low: middle / half, high: middle * half };
};

/** The four kinds of range of a model, each `times` as wide; the middles stay, and with them the centring. */
export const narrower: Readonly<Record<string, (model: Model, times: number) => Model>> = {
  'base ranges': (model, times) => ({
    ...model,
    criteria: model.criteria.map((each) => ({ ...each, base: onLogarithm(each.base, times) })),
  }),
  'effect ranges': (model, times) => ({
    ...model,
    vocabulary: Object.fromEntries(
      Object.entries(model.vocabulary).map(([word, range]) => [word, onLogarithm(range, times)]),
    ),
  }),
  performances: (model, times) => ({
    ...model,
    performances: model.performances.map((each) => ({ ...each, ...onLine(each, times) })),
  }),
  'module coverage': (model, times) => ({
    ...model,
    moduleCoverage: { ...model.moduleCoverage, halfWidth: model.moduleCoverage.halfWidth * times },
  }),
};

/** All of them at once. */
export const narrowed = (model: Model, times: number): Model =>
  Object.values(narrower).reduce((narrow, each) => each(narrow, times), model);
