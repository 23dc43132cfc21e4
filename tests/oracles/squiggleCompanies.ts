/** Companies whose cost is worked out here and in Squiggle, with what their answers come to. */
import type { Values } from '../unit/costModel.ts';
import type { Sums } from './squiggleSums.ts';

export interface SquiggleCompany {
  readonly company: string;
  readonly values: Values;
  readonly sums: Sums;
}

/** 2 · ln(1 + n) / ln(1 + most) − 1: where a number lies between the simplest (−1) and the most complex (1). */
const between = (n: number, most: number): number => (2 * Math.log1p(n)) / Math.log1p(most) - 1;

export const COMPANIES: readonly SquiggleCompany[] = [
  {
    company: 'a manufacturer in China that told all that bears on the workload, and moves the role',
    values: {
      'cost.region': 'CN',
      'system.users': 130,
      'system.integrations': 9,
      'system.customisation': 'moderate',
      'system.deployment': 'on-premise',
      'company.legalEntities': 1,
      'modules.finance': 'some',
      'modules.purchasing': 'core',
      'modules.sales-orders': 'some',
      'modules.inventory-logistics': 'core',
      'modules.production': 'core',
      'modules.projects': 'none',
      'modules.hr-payroll': 'none',
      'modules.quality-maintenance': 'some',
      'modules.crm': 'none',
      'modules.analytics': 'none',
      'today.placement': 'finance',
    },
    sums: {
      region: 'CN',
      horizonYears: 3,
      users: 130,
      exponents: {
        // 3 core and 3 some make 4.5 of 2 … 8.
        'workload-modules': (2 * (4.5 - 2)) / 6 - 1,
        'workload-integrations': between(9, 30),
        'workload-customisation': 0,
        'workload-entities': -1,
        'workload-deployment': 1,
      },
      today: 'finance',
      hours: null,
      placements: ['it', 'operations'],
    },
  },
  {
    company:
      'an American group that told its people but neither users nor own code, and its hours of standstill at operations',
    values: {
      'cost.region': 'US',
      'company.employees': 12_000,
      'system.integrations': 30,
      'system.deployment': 'saas',
      'company.legalEntities': 1_000,
      'modules.finance': 'core',
      'modules.purchasing': 'core',
      'modules.sales-orders': 'core',
      'modules.inventory-logistics': 'core',
      'modules.production': 'core',
      'modules.projects': 'core',
      'modules.hr-payroll': 'core',
      'modules.quality-maintenance': 'core',
      'modules.crm': 'core',
      'modules.analytics': 'core',
      'today.placement': 'operations',
      'today.standstillHours': 14,
      'cost.horizonYears': 5,
    },
    sums: {
      region: 'US',
      horizonYears: 5,
      users: { employees: 12_000, share: [0.05, 0.3, 0.8] },
      exponents: {
        'workload-modules': 1,
        'workload-integrations': 1,
        // None, moderate or heavy, each a third.
        'workload-customisation': [-1, 0, 1],
        'workload-entities': 1,
        'workload-deployment': -1,
      },
      today: 'operations',
      hours: 14,
      placements: ['it', 'operations'],
    },
  },
];
