/** The sums of the cost as a Squiggle program: the formulas of docs/method.md once more, in another's language. */
import { chooseFigures } from '../../src/engine/cost/figures.ts';
import type { Estimate } from '../../src/model/costData.ts';
import type { Model, PlacementId } from '../../src/model/decision.ts';

/** What the program is written for: a company whose answers settle, or leave open, just this. */
export interface Sums {
  readonly region: string;
  readonly horizonYears: number;
  /** A number, or a share of the people employed: low, likely, high, triangular. */
  readonly users: number | { readonly employees: number; readonly share: readonly [number, number, number] };
  /** Exponent of each factor of the workload; a list: each equally likely. */
  readonly exponents: Readonly<Record<string, number | readonly number[]>>;
  /** The department that hosts it today, and the hours of standstill told there. */
  readonly today: PlacementId;
  readonly hours: number | null;
  readonly placements: readonly PlacementId[];
}

/** Squiggle has no PERT: it is put together from its beta, with weight 4. One sample set each, so that lines share it. */
const DISTRIBUTIONS = `
pert(low, likely, high) = {
  width = high - low
  SampleSet.fromDist(beta(1 + 4 * (likely - low) / width, 1 + 4 * (high - likely) / width)) * width + low
}
triangle(low, likely, high) = SampleSet.fromDist(triangular(low, likely, high))
either(numbers) = SampleSet.fromDist(mx(numbers))
`;

/** What our figures are multiples of, by scale. */
const SCALES: Readonly<Record<string, string>> = {
  none: '',
  users: ' * users',
  'yearly-wage': ' * wage',
  'hourly-wage': ' * wage / hours_per_year',
  'idle-hour': ' * idle_hour',
  'middling-standstill': '',
};

/** Products of quantities; `T` stands for the placement. */
const LINES: Readonly<Record<string, string>> = {
  'learning cash': 'fte * course_price * learning_hours_T',
  'learning capacity': 'fte * learning_hours_T * wage / hours_per_year * on_cost',
  'support cash': 'fte * support_rate * support_hours_T',
  'standstill cash': 'standstill_cash * hours_T',
  'standstill capacity': 'idle_hour * hours_T',
  'misfit capacity': 'misfit_hours_T * user_hour',
  'errors cash': 'error_hours_T * error_cash',
  'errors capacity': 'error_hours_T * user_hour',
  'controls cash': 'control_hours_T * control_cash',
  'controls capacity': 'control_hours_T * user_hour',
};
/** Once, so that they are spread over the years. */
const MOVING: Readonly<Record<string, string>> = {
  'moving cash': 'fte * moving_cash',
  'moving capacity': 'fte * moving_hours * wage / hours_per_year * on_cost',
};

/** Parameters on which the scales rest; they come first. */
const FIRST = ['wage', 'hours-per-year', 'on-cost', 'user-pay', 'standstill-share'];

const word = (name: string): string => name.replaceAll(/[- ]/g, '_');
const typed = (value: number): string => (value < 0 ? `(0 - ${-value})` : String(value));
const list = (values: readonly number[]): string => values.map(typed).join(', ');

function drawn({ low, likely, high, distribution }: Estimate): string {
  if (distribution === 'point' || low === high) return typed(likely);
  return `${distribution === 'pert' ? 'pert' : 'triangle'}(${list([low, likely, high])})`;
}

/** The program's variables that hold the sums: the role, then each placement's lines and its total. */
export const sumsOf = (sums: Sums): string[] => [
  'role',
  ...sums.placements.flatMap((placement) => [...lineNames(placement, sums), `${placement}_total`]),
];

const lineNames = (placement: PlacementId, { today }: Sums): string[] =>
  [...Object.keys(LINES), ...(placement === today ? [] : Object.keys(MOVING))].map(
    (line) => `${placement}_${word(line)}`,
  );

/** The program without its last expression, which says what is wanted of the sums. */
export function squiggleProgram(model: Model, sums: Sums): string {
  const figures = [...chooseFigures(model.costs, sums.region, { values: {}, overrides: {} }).values()];
  const parameter = ({ parameter: { id, scale }, estimate }: (typeof figures)[number]): string =>
    `${word(id)} = ${drawn(estimate)}${SCALES[scale]}`;
  const isFirst = ({ parameter: { id } }: (typeof figures)[number]): boolean => FIRST.includes(id);
  const { users, today, hours } = sums;
  const factors = Object.entries(sums.exponents).map(
    ([id, exponent]) => `${word(id)}^${typeof exponent === 'number' ? typed(exponent) : `either([${list(exponent)}])`}`,
  );
  return [
    DISTRIBUTIONS,
    `users = ${typeof users === 'number' ? users : `triangle(${list(users.share)}) * ${users.employees}`}`,
    ...figures.filter(isFirst).map(parameter),
    'user_hour = wage / hours_per_year * on_cost * user_pay',
    'idle_hour = users * standstill_share * user_hour',
    ...figures.filter((each) => !isFirst(each)).map(parameter),
    `size = (${model.costs.workload.referenceUsers} / users)^size_economy`,
    `fte = standing_share + users / users_per_administrator * size * ${factors.join(' * ')}`,
    'role = fte * (wage * on_cost + turnover * (hiring_cost + running_in * wage * on_cost) + training_cost)',
    // Each department's multiple of the hours at a middling one; those told are of the host at which they were counted.
    `middling = ${hours === null ? 'standstill_hours' : `${hours} / standstill_hours_${today}`}`,
    ...sums.placements.flatMap((placement) => linesOf(placement, sums)),
  ].join('\n');
}

function linesOf(placement: PlacementId, sums: Sums): string[] {
  const { today, hours, horizonYears } = sums;
  const own = (products: Readonly<Record<string, string>>, spread: string): string[] =>
    Object.entries(products).map(
      ([line, product]) => `${placement}_${word(line)} = ${product.replaceAll('_T', `_${placement}`)}${spread}`,
    );
  return [
    `hours_${placement} = ${hours !== null && placement === today ? hours : `standstill_hours_${placement} * middling`}`,
    ...own(LINES, ''),
    ...(placement === today ? [] : own(MOVING, ` / ${horizonYears}`)),
    `${placement}_total = role + ${lineNames(placement, sums).join(' + ')}`,
  ];
}
