/** The worked example as equations in print: what a reader types into a calculator, and what comes out. */
import { decimal } from '../../report/format.ts';
import type { WorkedCost } from './workedCost.ts';
import type { WorkedRanking } from './workedRanking.ts';

export interface Equation {
  readonly text: string;
  /** Decimals to which the right side is rounded. */
  readonly decimals: number;
}

/** Up to three decimals, none that say nothing: so everything of the ranking is carried by hand. */
export const by = (value: number): string => decimal(value, 3).replace(/\.?0+$/, '');

const whole = (value: number): string => decimal(value, 0);
const inBrackets = (value: number): string => (value < 0 ? `(${by(value)})` : by(value));
const thousandths = (text: string): Equation => ({ text, decimals: 3 });

export interface RankingEquations {
  readonly importances: readonly Equation[];
  readonly weights: readonly Equation[];
  readonly centring: readonly Equation[];
  /** For the two departments. */
  readonly products: readonly (readonly [Equation, Equation])[];
  readonly breakEven: readonly Equation[];
}

/** The equations of the ranking, by criterion where there is one for each. */
export function rankingEquations({
  criteria,
  total,
  difference,
  centring,
  breakEven,
}: WorkedRanking): RankingEquations {
  const { middles, product, root, factor } = centring;
  const { scores, own, contribution, weight, rest, at } = breakEven;
  return {
    importances: criteria.map(({ base, factors, importance }) =>
      thousandths(`${[base, ...factors].map(by).join(' × ')} = ${by(importance)}`),
    ),
    weights: criteria.map((each) => thousandths(`${by(each.importance)} ÷ ${by(total)} = ${by(each.weight)}`)),
    centring: [
      thousandths(`${middles.map(by).join(' × ')} = ${by(product)}`),
      thousandths(`${by(product)}^(1 ÷ ${middles.length}) = ${by(root)}`),
      thousandths(`${by(middles[0] ?? 1)} ÷ ${by(root)} = ${by(factor)}`),
    ],
    products: criteria.map((each) => [
      thousandths(`${by(each.weight)} × ${by(each.scores[0])} = ${by(each.products[0])}`),
      thousandths(`${by(each.weight)} × ${by(each.scores[1])} = ${by(each.products[1])}`),
    ]),
    breakEven: [
      thousandths(`D = ${by(scores[0])} − ${by(scores[1])} = ${by(own)}`),
      thousandths(`R = (${by(difference)} − ${inBrackets(contribution)}) ÷ (1 − ${by(weight)}) = ${by(rest)}`),
      thousandths(`R ÷ (R − D) = ${by(rest)} ÷ (${by(rest)} − ${inBrackets(own)}) = ${by(at)}`),
    ],
  };
}

export interface CostEquations {
  readonly workload: readonly Equation[];
  readonly role: readonly Equation[];
  readonly line: readonly Equation[];
}

/** The equations of the cost; money in whole units of the currency. */
export function costEquations(cost: WorkedCost): CostEquations {
  const fullTime = decimal(cost.fullTime, 2);
  const money = (text: string): Equation => ({ text, decimals: 0 });
  return {
    workload: [
      {
        text: `${by(cost.standing)} + ${whole(cost.users)} ÷ ${whole(cost.usersEach)} × ${by(cost.ownServers)} = ${fullTime}`,
        decimals: 2,
      },
    ],
    role: [
      money(`${whole(cost.wage)} × ${by(cost.onCost)} = ${whole(cost.paid)}`),
      money(
        `${whole(cost.paid)} + ${by(cost.turnover)} × ${whole(cost.hiring)} + ${by(cost.turnover)} × ${by(cost.runningIn)} × ${whole(cost.paid)} + ${whole(cost.training)} = ${whole(cost.administratorYear)}`,
      ),
      money(`${fullTime} × ${whole(cost.administratorYear)} = ${whole(cost.roleYear)}`),
    ],
    line: [
      {
        text: `${whole(cost.wage)} ÷ ${whole(cost.hoursPerYear)} × ${by(cost.supportRate)} = ${by(cost.supportHour)}`,
        decimals: 1,
      },
      money(
        `${fullTime} × (${whole(cost.supportHours[0])} − ${whole(cost.supportHours[1])}) × ${by(cost.supportHour)} = ${whole(cost.supportMore)}`,
      ),
    ],
  };
}
