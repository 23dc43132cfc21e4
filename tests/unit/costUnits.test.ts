/** The units that the compiler takes for granted are those of the data, and the formulas keep them. */
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../src/engine/cost/dimensions.ts';
import { hostLines, ROLE_LINE } from '../../src/engine/cost/lines.ts';
import { createQuantities, type Inputs } from '../../src/engine/cost/quantities.ts';
import type { Base, Unit } from '../../src/engine/cost/units.ts';
import { model } from './costModel.ts';

const HOSTS = ['it', 'operations', 'finance', 'general'] as const;
const parameters = model.costs.parameters.filter(({ topic }) => topic !== 'settings');

/** Names of figures of which each placement has one of its own, and no other. */
const STEMS = new Set(
  parameters
    .flatMap(({ id, placement }) => (placement ? [id.slice(0, -placement.length - 1)] : []))
    .filter((stem) => !parameters.some(({ id }) => id === stem)),
);

/** The unit of a quantity, or of a placement's figure by its stem. */
function dimensionOf(name: string): Unit | undefined {
  const units: Readonly<Record<string, Unit>> = dimensions;
  return units[name] ?? units[name.replace(/-(it|operations|finance|general)$/, '')];
}

describe('the units of the data', () => {
  /** What each published unit stands for. */
  const PUBLISHED: Readonly<Record<string, readonly Unit[]>> = {
    'currency/year': [{ currency: 1, fte: -1, year: -1 }],
    'currency/hour': [
      { currency: 1, hour: -1 },
      { currency: 1, downtime: -1 },
    ],
    'currency/hire': [{ currency: 1, hire: -1 }],
    'currency/fte': [{ currency: 1, fte: -1 }],
    'hours/year': [
      { hour: 1, year: -1 },
      { downtime: 1, year: -1 },
      { hour: 1, fte: -1, year: -1 },
    ],
    'hours/fte/year': [{ hour: 1, fte: -1, year: -1 }],
    'hours/fte': [{ hour: 1, fte: -1 }],
    // Of a year for each hire; of an hour of work for each user and hour of standstill.
    share: [
      { fte: 1, year: 1, hire: -1 },
      { hour: 1, user: -1, downtime: -1 },
    ],
    'share/year': [{ hire: 1, fte: -1, year: -1 }],
    fte: [{ fte: 1 }],
    users: [{ user: 1, fte: -1 }],
    multiple: [{}],
    exponent: [{}],
  };
  it.each(parameters)('$id is in $unit', ({ id, unit }) => {
    expect(PUBLISHED[unit]).toContainEqual(dimensionOf(id));
  });

  it('stand for every parameter and for what is worked out of them', () => {
    const get = createQuantities(inputs({}, true));
    const found = Object.keys(dimensions).filter((name) => STEMS.has(name) || typeof get(name) === 'number');
    expect(found).toEqual(Object.keys(dimensions));
  });
});

const BASES: readonly Base[] = ['currency', 'hour', 'downtime', 'year', 'fte', 'user', 'hire'];

/** How often a unit is larger once each base is counted in a unit so many times smaller. */
const growth = (unit: Unit, smaller: Readonly<Partial<Record<Base, number>>>): number =>
  BASES.reduce((product, base) => product * (smaller[base] ?? 1) ** (unit[base] ?? 0), 1);

/** Some figure for every parameter, in units so many times smaller; in its own unit, or in multiples of its scale. */
function inputs(smaller: Readonly<Partial<Record<Base, number>>>, inUnit: boolean): Inputs {
  const figure = (id: string): number => {
    const at = parameters.findIndex((parameter) => parameter.id === id);
    const scale = parameters[at]?.scale ?? 'none';
    const unit = dimensionOf(id);
    if (!unit) throw new RangeError(`${id} is no parameter`);
    const [own, of] = [
      growth(unit, smaller),
      scale === 'none' || inUnit ? 1 : growth(dimensionOf(scale) ?? {}, smaller),
    ];
    return ((0.3 + 0.07 * at) * own) / of;
  };
  return {
    users: 37 * growth({ user: 1 }, smaller),
    referenceUsers: 200 * growth({ user: 1 }, smaller),
    standstillHost: null,
    exponents: new Map(model.costs.workload.factors.map(({ parameter }, i) => [parameter, 0.5 - 0.2 * i])),
    figure,
    logarithm: (id) => Math.log(figure(id)),
    inUnit: () => inUnit,
    scale: (id) => parameters.find((parameter) => parameter.id === id)?.scale ?? 'none',
  };
}

describe.each([
  { given: 'in their own units', inUnit: true },
  { given: 'in multiples of their scales', inUnit: false },
])('with figures $given', ({ inUnit }) => {
  it.each(BASES)(
    'counting %s in a unit seven times smaller changes no quantity and no line but by its unit',
    (base) => {
      const smaller = { [base]: 7 };
      const [once, again] = [createQuantities(inputs({}, inUnit)), createQuantities(inputs(smaller, inUnit))];
      const ratio = (names: readonly string[]): number =>
        names.reduce((product, name) => product * ((again(name) as number) / (once(name) as number)), 1);
      const names = [...Object.keys(dimensions).filter((name) => !STEMS.has(name)), ...parameters.map(({ id }) => id)];
      for (const name of names)
        expect(ratio([name]) / growth(dimensionOf(name) ?? {}, smaller), name).toBeCloseTo(1, 12);
      for (const standstillHost of [null, ...HOSTS]) {
        for (const line of [
          ROLE_LINE,
          ...HOSTS.flatMap((host) => hostLines(host, { host: 'external', standstillHost })),
        ]) {
          const money: Unit = line.once ? { currency: 1 } : { currency: 1, year: -1 };
          expect(ratio([...line.shared, ...line.own]) / growth(money, smaller), line.topic).toBeCloseTo(1, 12);
        }
      }
    },
  );
});
