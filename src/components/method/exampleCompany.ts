/** The company of the worked example: two departments, three answers that weigh, and two more for the cost. */
import type { Answers } from '../../model/answers.ts';
import type { PlacementId } from '../../model/decision.ts';

/** The two departments that it has; the other two are absent, so that two columns of figures are enough. */
export const examplePair = ['operations', 'it'] as const satisfies readonly PlacementId[];

/** The answers that change weights, in the order in which they are worked through. */
export const weighingPaths = ['strategy.first', 'strategy.second', 'system.deployment'] as const;

/** Answers to the ranking alone. */
export const exampleAnswers: Answers = {
  values: {
    'capability.it': 'basic',
    'capability.operations': 'basic',
    'capability.finance': 'absent',
    'capability.general': 'absent',
    'strategy.first': 'process-efficiency',
    'strategy.second': 'compliance',
    'system.deployment': 'on-premise',
  },
  overrides: {},
};

export const exampleUsers = 200;

/** The same company with what the cost needs. */
export const exampleCostAnswers: Answers = {
  values: { ...exampleAnswers.values, 'system.users': exampleUsers, 'cost.region': 'CN' },
  overrides: {},
};
