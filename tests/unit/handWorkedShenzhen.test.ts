/** The cost worked out by hand, line by line; every figure of ours at its likely value. */
import { expect, it } from 'vitest';
import { coreAreas, handWorked } from './handWorked.ts';

it('a company in Shenzhen with 200 users, whose ERP moves from operations to IT', () => {
  const values = {
    ...coreAreas(8),
    'cost.region': 'shenzhen',
    'system.users': 200,
    'system.integrations': 30,
    'system.customisation': 'none',
    'company.legalEntities': 50,
    'system.deployment': 'on-premise',
    'today.placement': 'operations',
    'today.standstillHours': 14,
  };
  // modules: eight of ten core, the most complex, exponent 1: × 1.15
  // interfaces: 30, the most complex, exponent 1: × 1.15
  // own code: none, the simplest, exponent -1: ÷ 1.15
  // legal entities: 50, the most complex, exponent 1: × 1.08
  // deployment: on premise, the most complex, exponent 1: × 1.12
  // size: (200 / 200)^0.4 = 1
  // workload: 0.2 + 200 / 120 × 1 × 1.15 × 1.15 × 0.869565 × 1.08 × 1.12 = 0.2 + 2.3184 = 2.5184
  // an hour of pay: 100,000 / 2,088 = 47.8927; with on-cost × 1.32 = 63.2184; of a user × 0.85 = 53.7356
  // an administrator for a year: 100,000 × 1.32 = 132,000; leaving 0.12 × (hiring 0.046 × 100,000 = 4,600, running-in 0.12 × 132,000 = 15,840) = 2,452.8; training 0.01 × 100,000 = 1,000; in all 135,453
  // an hour of downtime: idle 200 × 0.37 × 53.7356 = 3,976.44; cash 0.2 × 3,976.44 = 795.29
  expect(handWorked(['it', 'operations'], values)).toEqual({
    currency: 'CNY',
    fte: 2.5184,
    it: {
      // 2.5184 × 135,453 = 341,124.33
      'role cash': 341_124,
      // 2.5184 × 50 h × 0.6 × 47.8927 = 3,618.39
      'learning cash': 3_618,
      // 2.5184 × 50 h × 63.2184 = 7,960.46
      'learning capacity': 7_960,
      // 2.5184 × 80 h × 2.5 × 47.8927 = 24,122.61
      'support cash': 24_123,
      // downtime: 14 h / 1 × 0.9 = 12.6 h
      // 12.6 h × 795.29 = 10,020.62
      'standstill cash': 10_021,
      // 12.6 h × 3,976.44 = 50,103.1
      'standstill capacity': 50_103,
      // 200 × 1.6 h × 53.7356 = 17,195.4
      'misfit capacity': 17_195,
      // 200 × 0.5 h × 0.1 × 47.8927 = 478.93
      'errors cash': 479,
      // 200 × 0.5 h × 53.7356 = 5,373.56
      'errors capacity': 5_374,
      // 200 × 0.35 h × 0.15 × 47.8927 = 502.87
      'controls cash': 503,
      // 200 × 0.35 h × 53.7356 = 3,761.49
      'controls capacity': 3_761,
      // 2.5184 × 0.04 × 100,000 / 3 years = 3,357.87
      'moving cash': 3_358,
      // 2.5184 × 120 h × 63.2184 / 3 years = 6,368.37
      'moving capacity': 6_368,
      // the sum of the lines before they are rounded: 473,988.01
      total: 473_988,
    },
    operations: {
      // 2.5184 × 135,453 = 341,124.33
      'role cash': 341_124,
      // 2.5184 × 60 h × 0.6 × 47.8927 = 4,342.07
      'learning cash': 4_342,
      // 2.5184 × 60 h × 63.2184 = 9,552.55
      'learning capacity': 9_553,
      // 2.5184 × 100 h × 2.5 × 47.8927 = 30,153.26
      'support cash': 30_153,
      // downtime: 14 h, as told of it
      // 14 h × 795.29 = 11,134.02
      'standstill cash': 11_134,
      // 14 h × 3,976.44 = 55,670.11
      'standstill capacity': 55_670,
      // 200 × 1.2 h × 53.7356 = 12,896.55
      'misfit capacity': 12_897,
      // 200 × 0.5 h × 0.1 × 47.8927 = 478.93
      'errors cash': 479,
      // 200 × 0.5 h × 53.7356 = 5,373.56
      'errors capacity': 5_374,
      // 200 × 0.4 h × 0.15 × 47.8927 = 574.71
      'controls cash': 575,
      // 200 × 0.4 h × 53.7356 = 4,298.85
      'controls capacity': 4_299,
      // the sum of the lines before they are rounded: 475,598.95
      total: 475_599,
    },
    // it spares against operations: 475,598.95 − 473,988.01 = 1,610.95
    saving: 1_611,
  });
});
