/** The cost with every figure at its median: what a reader can work out again by hand. */
import type { Cost } from '../../model/assessment.ts';
import type { PlacementId } from '../../model/decision.ts';
import type { CostWorking, LineWorking } from '../../model/workings.ts';
import { comparedPair } from './assessCost.ts';
import { medianInputs } from './inputs.ts';
import { hostLines, type Line, ROLE_LINE } from './lines.ts';
import { createQuantities } from './quantities.ts';
import type { CostRequest } from './roleCost.ts';
import { createSetting } from './setting.ts';
import { isYours, leadingDrivers } from './verdict.ts';

/** What the factor of size is called among the workload's parameters. */
const SIZE = 'size-economy';

/** What the lines and the role are made of beside the parameters. */
const ON_THE_WAY = [
  'fte',
  'administrator-year',
  'user-hour',
  'idle-hour',
  'standstill-cash-hour',
  'administrator-hour',
];

/** The workings of `cost`, which must be that of `request`. */
export function costWorking(request: CostRequest, cost: Cost): CostWorking {
  const setting = createSetting(
    request.model,
    request.answers,
    request.readings,
    String(request.answers.values['cost.region']),
  );
  const inputs = medianInputs(setting);
  const quantities = createQuantities(inputs);
  const median = (name: string): number => quantities(name) as number;
  const users = inputs.users as number;
  const economy = median(SIZE);
  const lines: Partial<Record<PlacementId, readonly LineWorking[]>> = {};
  for (const placement of Object.keys(cost.placements) as PlacementId[])
    lines[placement] = [ROLE_LINE, ...hostLines(placement, setting.today)].map(lineWorking);
  const names = new Set([
    ...setting.figures.keys(),
    ...ON_THE_WAY,
    ...Object.values(lines).flatMap((each) => each.flatMap(({ factors }) => factors)),
  ]);
  const pair = comparedPair(request);
  const leaders = pair && cost.comparison ? leadingDrivers(setting, pair, cost.comparison.drivers) : [];
  return {
    medians: Object.fromEntries([...names].map((name) => [name, median(name)])),
    users,
    yearFactor: setting.yearFactor,
    workload: [
      { parameter: SIZE, factor: users === 0 ? 1 : (inputs.referenceUsers / users) ** economy },
      ...[...inputs.exponents].map(([parameter, exponent]) => ({
        parameter,
        factor: (inputs.figure(parameter) as number) ** (exponent as number),
      })),
    ],
    lines,
    leaders: leaders.map(({ parameter }) => ({ parameter, yours: isYours(setting, parameter) })),
  };
}

const lineWorking = ({ topic, kind, shared, own, once }: Line): LineWorking => ({
  topic,
  kind,
  factors: [...own, ...shared],
  once,
});
