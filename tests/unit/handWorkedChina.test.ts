/** The cost worked out by hand, line by line; every figure of ours at its likely value. */
import { expect, it } from 'vitest';
import { coreAreas, handWorked } from './handWorked.ts';

it('a manufacturer in China with 60 users, operations against IT', () => {
  const values = {
    ...coreAreas(5),
    'cost.region': 'CN',
    'system.users': 60,
    'system.integrations': 0,
    'system.customisation': 'moderate',
    'company.legalEntities': 1,
    'system.deployment': 'hosted',
  };
  // modules: five of ten core, level 5 between 2 and 8 is the middle, exponent 0: 1
  // interfaces: none, the simplest, exponent -1: ÷ 1.15
  // own code: moderate, the middle, exponent 0: 1
  // legal entities: one, the simplest, exponent -1: ÷ 1.08
  // deployment: hosted, the middle, exponent 0: 1
  // size: (200 / 60)^0.4 = 1.618645
  // workload: 0.2 + 60 / 120 × 1.618645 × 0.869565 × 0.925926 = 0.2 + 0.651628 = 0.851628
  // an hour of pay: 85,000 / 2,088 = 40.7088; with on-cost × 1.335 = 54.3463; of a user × 0.85 = 46.1943
  // an administrator for a year: 85,000 × 1.335 = 113,475; leaving 0.12 × (hiring 0.046 × 85,000 = 3,910, running-in 0.12 × 113,475 = 13,617) = 2,103.24; training 0.01 × 85,000 = 850; in all 116,428
  // an hour of downtime: idle 60 × 0.37 × 46.1943 = 1,025.51; cash 0.2 × 1,025.51 = 205.1
  expect(handWorked(['operations', 'it'], values)).toEqual({
    currency: 'CNY',
    fte: 0.851628,
    operations: {
      // 0.851628 × 116,428 = 99,153.58
      'role cash': 99_154,
      // 0.851628 × 60 h × 0.6 × 40.7088 = 1,248.08
      'learning cash': 1_248,
      // 0.851628 × 60 h × 54.3463 = 2,776.97
      'learning capacity': 2_777,
      // 0.851628 × 100 h × 2.6 × 40.7088 = 9,013.88
      'support cash': 9_014,
      // downtime: 10 h × 1 = 10 h
      // 10 h × 205.1 = 2,051.03
      'standstill cash': 2_051,
      // 10 h × 1,025.51 = 10,255.14
      'standstill capacity': 10_255,
      // 60 × 1.2 h × 46.1943 = 3,325.99
      'misfit capacity': 3_326,
      // 60 × 0.5 h × 0.1 × 40.7088 = 122.13
      'errors cash': 122,
      // 60 × 0.5 h × 46.1943 = 1,385.83
      'errors capacity': 1_386,
      // 60 × 0.4 h × 0.15 × 40.7088 = 146.55
      'controls cash': 147,
      // 60 × 0.4 h × 46.1943 = 1,108.66
      'controls capacity': 1_109,
      // the sum of the lines before they are rounded: 130,587.84
      total: 130_588,
    },
    it: {
      // 0.851628 × 116,428 = 99,153.58
      'role cash': 99_154,
      // 0.851628 × 50 h × 0.6 × 40.7088 = 1,040.06
      'learning cash': 1_040,
      // 0.851628 × 50 h × 54.3463 = 2,314.14
      'learning capacity': 2_314,
      // 0.851628 × 80 h × 2.6 × 40.7088 = 7,211.11
      'support cash': 7_211,
      // downtime: 10 h × 0.9 = 9 h
      // 9 h × 205.1 = 1,845.93
      'standstill cash': 1_846,
      // 9 h × 1,025.51 = 9,229.63
      'standstill capacity': 9_230,
      // 60 × 1.6 h × 46.1943 = 4,434.66
      'misfit capacity': 4_435,
      // 60 × 0.5 h × 0.1 × 40.7088 = 122.13
      'errors cash': 122,
      // 60 × 0.5 h × 46.1943 = 1,385.83
      'errors capacity': 1_386,
      // 60 × 0.35 h × 0.15 × 40.7088 = 128.23
      'controls cash': 128,
      // 60 × 0.35 h × 46.1943 = 970.08
      'controls capacity': 970,
      // the sum of the lines before they are rounded: 127,835.36
      total: 127_835,
    },
    // operations spares against it: 127,835.36 − 130,587.84 = −2,752.47
    saving: -2_752,
  });
});
