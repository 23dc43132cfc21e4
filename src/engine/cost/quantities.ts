/**
 * The figures that lines are made of, each worked out once: in every reading, or at single points; the same formulas
 * serve both. Names are parameter ids, and those of `formulas` below.
 */
import type { PlacementId } from '../../model/decision.ts';
import { type Amount, each, exponential, product, reciprocal, sum } from './amount.ts';
import type { DimensionOf, Dimensions, QuantityName } from './dimensions.ts';
import type { In, One } from './units.ts';

export interface Inputs {
  readonly users: Amount;
  readonly referenceUsers: number;
  /** The host at which the hours of standstill were counted; null: they are those of a middling one. */
  readonly standstillHost: PlacementId | null;
  /** Parameter of each factor of the workload → exponent. */
  readonly exponents: ReadonlyMap<string, Amount>;
  /** A parameter's figure: in its unit where `inUnit`, else in multiples of its scale. */
  figure(parameter: string): Amount;
  logarithm(parameter: string): Amount;
  inUnit(parameter: string): boolean;
  scale(parameter: string): string;
}

/** The quantity of a name; of one that is written out the compiler knows the unit. */
export interface Quantities {
  <Name extends QuantityName>(name: Name): In<DimensionOf<Name>>;
  (name: string): Amount;
}

/** The quantities of these inputs, by name. */
export function createQuantities(inputs: Inputs): Quantities {
  const known = new Map<string, Amount>();
  const get = ((name: string): Amount => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const fresh = work(name, get, inputs);
    known.set(name, fresh);
    return fresh;
  }) as Quantities;
  return get;
}

function work(name: string, get: Quantities, inputs: Inputs): Amount {
  const formula = derived[name];
  if (formula) return formula(get, inputs);
  return parameterValue(name, get, inputs);
}

function parameterValue(id: string, get: Quantities, inputs: Inputs): Amount {
  const scale = inputs.scale(id);
  const figure = inputs.figure(id);
  return scale === 'none' || inputs.inUnit(id) ? figure : product([figure, get(scale)]);
}

type Formula<A extends Amount> = (get: Quantities, inputs: Inputs) => A;

/** A formula must come out in the unit of its name. */
type Formulas = { readonly [Name in keyof Dimensions]?: Formula<In<Dimensions[Name]>> };

const formulas = {
  users: (_, { users }) => users as In<Dimensions['users']>,
  'yearly-wage': (get) => get('wage'),
  'hourly-wage': (get) => product([get('wage'), reciprocal(get('hours-per-year'))]),
  /** An administrator's hour, with what the employer pays on top. */
  'administrator-hour': (get) => product([get('hourly-wage'), get('on-cost')]),
  /** A user's hour, likewise. */
  'user-hour': (get) => product([get('administrator-hour'), get('user-pay')]),
  /** What all users' lost working time costs in one hour of standstill. */
  'idle-hour': (get) => product([get('users'), get('standstill-share'), get('user-hour')]),
  /** Cash lost in one hour of standstill; nobody works with an ERP that has no users. */
  'standstill-cash-hour': (get) =>
    product([get('standstill-cash'), each(get('users'), (users) => (users > 0 ? 1 : 0)) as In<One>]),
  /** A full-time administrator for one year: pay, replacement when one leaves, training. */
  'administrator-year': (get) =>
    sum([
      product([get('wage'), get('on-cost')]),
      product([get('turnover'), get('hiring-cost')]),
      product([get('turnover'), get('running-in'), get('wage'), get('on-cost')]),
      get('training-cost'),
    ]),
  /** Hours of standstill at a middling host: those told, in proportion to the host at which they were counted. */
  'middling-standstill': (get, inputs) => {
    const hours = get('standstill-hours');
    const host = inputs.standstillHost;
    if (host === null) return hours;
    return product([hours, reciprocal(inputs.figure(hostParameter('standstill-hours', host)) as In<One>)]);
  },
  fte: (get, inputs) => sum([get('standing-share'), workWithUsers(inputs)]),
} satisfies Formulas;

const derived: Readonly<Record<string, Formula<Amount>>> = formulas;

/**
 * Full-time equivalents beside the standing share: users over users per administrator times the factors of complexity.
 * Users per administrator grow with size, by (users/reference)^economy: small systems need more people for each user
 * (docs/method.md gives the evidence). An economy of 0 leaves the plain ratio. Worked out in logarithms, which have no
 * units, so that this one's is said and not found.
 */
function workWithUsers({ users, referenceUsers, exponents, figure, logarithm }: Inputs): In<Dimensions['fte']> {
  if (users === 0) return 0 as In<Dimensions['fte']>;
  const logUsers = each(users, Math.log);
  const size = each(logUsers, (value) => Math.log(referenceUsers) - value);
  const factors = [...exponents].map(([parameter, exponent]) => product([exponent, logarithm(parameter)]));
  const logUsersEach = logarithm('users-per-administrator');
  return exponential(
    sum([logUsers, product([figure('size-economy'), size]), product([-1, logUsersEach]), ...factors]),
  ) as In<Dimensions['fte']>;
}

/** Ids of the parameters that hold one figure a placement, such as `learning-hours-it`. */
export const hostParameter = <Stem extends string, Placement extends PlacementId>(stem: Stem, placement: Placement) =>
  `${stem}-${placement}` as const;
