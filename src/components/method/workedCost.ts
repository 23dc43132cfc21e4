/** The cost of the worked example by hand: likely values, each figure rounded before the next, as on a pocket calculator. */
import type { Model } from '../../model/decision.ts';
import { rounded } from '../../report/format.ts';
import { exampleCostAnswers, examplePair, exampleUsers } from './exampleCompany.ts';

/** Likely values of the parameters used, and what is worked out of them. Money in the region's currency. */
export interface WorkedCost {
  readonly users: number;
  readonly standing: number;
  readonly usersEach: number;
  /** More work through servers of one's own. */
  readonly ownServers: number;
  readonly fullTime: number;
  readonly wage: number;
  readonly onCost: number;
  /** wage × on-cost. */
  readonly paid: number;
  readonly turnover: number;
  readonly runningIn: number;
  readonly hiring: number;
  readonly training: number;
  /** What one administrator costs in a year. */
  readonly administratorYear: number;
  readonly roleYear: number;
  readonly hoursPerYear: number;
  readonly supportRate: number;
  /** wage over hours times the rate, an hour. */
  readonly supportHour: number;
  /** Hours of outside support a year for each administrator, at `examplePair`. */
  readonly supportHours: readonly [number, number];
  /** What support costs more at the first of `examplePair` than at the other, a year. */
  readonly supportMore: number;
}

/** Works the cost through on a model. Throws where a parameter is gone. */
export function workedCost(model: Model): WorkedCost {
  const region = exampleCostAnswers.values['cost.region'];
  const likely = (id: string): number => {
    const values = model.costs.parameters.find((parameter) => parameter.id === id)?.values;
    const value = values?.find((each) => each.region === region) ?? values?.find((each) => each.region === '*');
    if (!value) throw new RangeError(`the worked example needs the parameter ${id}`);
    return value.likely;
  };
  const [standing, usersEach, ownServers] = [
    likely('standing-share'),
    likely('users-per-administrator'),
    likely('workload-deployment'),
  ];
  const fullTime = rounded(standing + (exampleUsers / usersEach) * ownServers, 2);
  const [wage, onCost, turnover, runningIn] = [
    likely('wage'),
    likely('on-cost'),
    likely('turnover'),
    likely('running-in'),
  ];
  const paid = rounded(wage * onCost, 0);
  const hiring = rounded(likely('hiring-cost') * wage, 0);
  const training = rounded(likely('training-cost') * wage, 0);
  const administratorYear = rounded(paid + turnover * hiring + turnover * runningIn * paid + training, 0);
  const hoursPerYear = likely('hours-per-year');
  const supportRate = likely('support-rate');
  const supportHour = rounded((wage / hoursPerYear) * supportRate, 1);
  const supportHours = [likely(`support-hours-${examplePair[0]}`), likely(`support-hours-${examplePair[1]}`)] as const;
  return {
    users: exampleUsers,
    standing,
    usersEach,
    ownServers,
    fullTime,
    wage,
    onCost,
    paid,
    turnover,
    runningIn,
    hiring,
    training,
    administratorYear,
    roleYear: rounded(fullTime * administratorYear, 0),
    hoursPerYear,
    supportRate,
    supportHour,
    supportHours,
    supportMore: rounded(fullTime * (supportHours[0] - supportHours[1]) * supportHour, 0),
  };
}
