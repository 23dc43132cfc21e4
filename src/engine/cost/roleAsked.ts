/** Whether there is anything to work out of the role's cost: small, so that an estimate is loaded only when it is. */
import type { Answers } from '../../model/answers.ts';
import type { RoleCost } from '../../model/assessment.ts';
import type { CostResult } from './roleCost.ts';

/** The company's size is known: its users, or its employees. */
export const isSized = ({ values }: Answers): boolean => 'system.users' in values || 'company.employees' in values;

/** A size, a region or a figure of the reader's own is known. Without any, `roleNotAsked` is all there is to say. */
export const roleAsked = (answers: Answers): boolean =>
  isSized(answers) || 'cost.region' in answers.values || Object.keys(answers.overrides).length > 0;

/** What `assessRole` says where nothing is known: no cost, and what is missing. */
export const roleNotAsked = (): CostResult<RoleCost> => ({
  cost: null,
  warnings: [
    { path: 'cost.region', code: 'region-missing' },
    { path: 'system.users', code: 'size-missing' },
  ],
  workloadP10: null,
});
