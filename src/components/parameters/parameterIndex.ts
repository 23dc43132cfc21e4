/** All figures behind the cost, and the places that they are for, as the list of them shows them. */
import { parameterUses } from '../../engine/cost/parameterUses.ts';
import { parameterWords } from '../../i18n/parameters.ts';
import type { Model } from '../../model/decision.ts';
import type { Wording } from '../../model/wording.ts';
import { inReadingOrder, parameterAddress } from './parameterGroups.ts';

export interface ListedParameter {
  readonly id: string;
  readonly name: string;
  /** English address of all that is known of it. */
  readonly address: string;
  readonly uses: string;
  readonly where: string;
  readonly classes: string;
}

export interface ListedTopic {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly ListedParameter[];
}

/** Every figure once, under its topic. */
export function parameterIndex({ costs, ...model }: Model, wording: Wording): readonly ListedTopic[] {
  const words = parameterWords[wording.language];
  const uses = parameterUses({ ...model, costs });
  return Object.entries(wording.topics).map(([topic, name]) => ({
    id: topic,
    name,
    figures: inReadingOrder(costs.parameters)
      .filter((parameter) => parameter.topic === topic)
      .map((parameter) => {
        const places = parameter.values.filter(({ region }) => region !== '*').length;
        const everywhere = places < parameter.values.length ? [words.everywhere] : [];
        const classes = [...new Set(parameter.values.map(({ confidence }) => confidence))];
        const lines = (uses.get(parameter.id) ?? []).map((id) => wording.topics[id] ?? id);
        return {
          id: parameter.id,
          name: wording.parameters[parameter.id]?.name ?? parameter.id,
          address: parameterAddress(parameter),
          uses: lines.join(words.joint),
          where: [...everywhere, ...(places > 0 ? [words.places(places)] : [])].join(words.joint),
          classes: classes.map((each) => words.classNames[each]).join(words.joint),
        };
      }),
  }));
}

export interface ListedRegion {
  readonly name: string;
  readonly money: string;
  /** The figures that it has values of its own for. */
  readonly own: string;
}

/** Every place, in the order in which they are offered. */
export function regionIndex({ costs }: Model, wording: Wording): readonly ListedRegion[] {
  const words = parameterWords[wording.language];
  const nameOf = (id: string): string => wording.regions[id] ?? id;
  return costs.regions.map(({ id, within, currency, year }) => {
    const own = costs.parameters
      .filter(({ values }) => values.some(({ region }) => region === id))
      .map((parameter) => wording.parameters[parameter.id]?.name ?? parameter.id);
    return {
      name: nameOf(id),
      money: words.money(currency, year),
      own: words.ownOf(own, within === null ? null : nameOf(within)),
    };
  });
}
