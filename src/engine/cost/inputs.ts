/** Inputs of the formulas: drawn for every reading, or at single points. */
import type { Amount } from './amount.ts';
import { percentile, sampleEstimate, sampleLogarithm } from './estimates.ts';
import type { Figure } from './figures.ts';
import type { Inputs } from './quantities.ts';
import { quantity } from './quantity.ts';
import { openUsers, type Setting } from './setting.ts';

/** Path of the one answer that is itself an uncertain figure of the cost. */
export const USERS = 'system.users';

/** Every figure in every reading; the same draws for all placements and all variants of the answers. */
export function sampledInputs(setting: Setting): Inputs {
  const { readings, model, exponents } = setting;
  return {
    users: readings.number(USERS),
    referenceUsers: model.costs.workload.referenceUsers,
    standstillHost: setting.today.standstillHost,
    exponents,
    figure: (id) => sampleEstimate(readings.draws, id, figureOf(setting, id).estimate),
    logarithm: (id) => sampleLogarithm(readings.draws, id, figureOf(setting, id).estimate),
    ...units(setting),
  };
}

/** One figure put in the place of another, in its unit. */
export interface Replacement {
  readonly parameter: string;
  readonly value: number;
}

/** Every figure at its median, but for the one replaced. */
export function medianInputs(setting: Setting, replaced: Replacement | null = null): Inputs {
  const { model, answers } = setting;
  const figure = (id: string): number =>
    replaced?.parameter === id ? replaced.value : percentile(figureOf(setting, id).estimate, 0.5);
  const unit = units(setting);
  const told = answers.values[USERS];
  return {
    users:
      replaced?.parameter === USERS ? replaced.value : typeof told === 'number' ? told : openUsers(model, answers, 0.5),
    referenceUsers: model.costs.workload.referenceUsers,
    standstillHost: setting.today.standstillHost,
    exponents: medianExponents(setting.exponents),
    figure,
    logarithm: (id) => Math.log(figure(id)),
    inUnit: (id) => replaced?.parameter === id || unit.inUnit(id),
    scale: unit.scale,
  };
}

function units(setting: Setting): Pick<Inputs, 'inUnit' | 'scale'> {
  return {
    inUnit: (id) => figureOf(setting, id).yours,
    scale: (id) => figureOf(setting, id).parameter.scale,
  };
}

export function figureOf(setting: Setting, id: string): Figure {
  const figure = setting.figures.get(id);
  if (!figure) throw new RangeError(`the cost data hold no ${id} for ${setting.region}`);
  return figure;
}

const medians = new WeakMap<ReadonlyMap<string, Amount>, ReadonlyMap<string, Amount>>();

function medianExponents(exponents: ReadonlyMap<string, Amount>): ReadonlyMap<string, Amount> {
  const known = medians.get(exponents);
  if (known) return known;
  const fresh = new Map(
    [...exponents].map(([id, exponent]) => [id, typeof exponent === 'number' ? exponent : quantity(exponent).p50]),
  );
  medians.set(exponents, fresh);
  return fresh;
}
