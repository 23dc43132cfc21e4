/** The cost worked out by hand, line by line; every figure of ours at its likely value. */
import { expect, it } from 'vitest';
import { coreAreas, handWorked } from './handWorked.ts';

it('a company in the United Kingdom with 130 users, which takes its ERP back from a provider', () => {
  const values = {
    ...coreAreas(2),
    'cost.region': 'GB',
    'system.users': 130,
    'system.integrations': 0,
    'system.customisation': 'none',
    'company.legalEntities': 1,
    'system.deployment': 'saas',
    'today.placement': 'external',
  };
  // modules: two of ten core, the simplest, exponent -1: ÷ 1.15
  // interfaces: none, the simplest, exponent -1: ÷ 1.15
  // own code: none, the simplest, exponent -1: ÷ 1.15
  // legal entities: one, the simplest, exponent -1: ÷ 1.08
  // deployment: cloud service, the simplest, exponent -1: ÷ 1.12
  // size: (200 / 130)^0.4 = 1.18805
  // workload: 0.2 + 130 / 120 × 1.18805 × 0.869565 × 0.869565 × 0.869565 × 0.925926 × 0.892857 = 0.2 + 0.699619 = 0.899619
  // an hour of pay: 36,700 / 1,950 = 18.8205; with on-cost × 1.16 = 21.8318; of a user × 0.85 = 18.557
  // an administrator for a year: 36,700 × 1.16 = 42,572; leaving 0.12 × (hiring 0.046 × 36,700 = 1,688.2, running-in 0.12 × 42,572 = 5,108.64) = 815.62; training 0.01 × 36,700 = 367; in all 43,754.62
  // an hour of downtime: idle 130 × 0.37 × 18.557 = 892.59; cash 0.2 × 892.59 = 178.52
  expect(handWorked(['general', 'it'], values)).toEqual({
    currency: 'GBP',
    fte: 0.899619,
    general: {
      // 0.899619 × 43,754.62 = 39,362.48
      'role cash': 39_362,
      // 0.899619 × 75 h × 0.6 × 18.8205 = 761.91
      'learning cash': 762,
      // 0.899619 × 75 h × 21.8318 = 1,473.02
      'learning capacity': 1_473,
      // 0.899619 × 110 h × 3.1 × 18.8205 = 5,773.57
      'support cash': 5_774,
      // downtime: 10 h × 1.1 = 11 h
      // 11 h × 178.52 = 1,963.7
      'standstill cash': 1_964,
      // 11 h × 892.59 = 9,818.52
      'standstill capacity': 9_819,
      // 130 × 1.7 h × 18.557 = 4,101.1
      'misfit capacity': 4_101,
      // 130 × 0.55 h × 0.1 × 18.8205 = 134.57
      'errors cash': 135,
      // 130 × 0.55 h × 18.557 = 1,326.83
      'errors capacity': 1_327,
      // 130 × 0.4 h × 0.15 × 18.8205 = 146.8
      'controls cash': 147,
      // 130 × 0.4 h × 18.557 = 964.97
      'controls capacity': 965,
      // 0.899619 × 0.04 × 36,700 / 3 years = 440.21
      'moving cash': 440,
      // 0.899619 × 120 h × 21.8318 / 3 years = 785.61
      'moving capacity': 786,
      // the sum of the lines before they are rounded: 67,053.29
      total: 67_053,
    },
    it: {
      // 0.899619 × 43,754.62 = 39,362.48
      'role cash': 39_362,
      // 0.899619 × 50 h × 0.6 × 18.8205 = 507.94
      'learning cash': 508,
      // 0.899619 × 50 h × 21.8318 = 982.01
      'learning capacity': 982,
      // 0.899619 × 80 h × 3.1 × 18.8205 = 4,198.96
      'support cash': 4_199,
      // downtime: 10 h × 0.9 = 9 h
      // 9 h × 178.52 = 1,606.67
      'standstill cash': 1_607,
      // 9 h × 892.59 = 8,033.34
      'standstill capacity': 8_033,
      // 130 × 1.6 h × 18.557 = 3,859.86
      'misfit capacity': 3_860,
      // 130 × 0.5 h × 0.1 × 18.8205 = 122.33
      'errors cash': 122,
      // 130 × 0.5 h × 18.557 = 1,206.21
      'errors capacity': 1_206,
      // 130 × 0.35 h × 0.15 × 18.8205 = 128.45
      'controls cash': 128,
      // 130 × 0.35 h × 18.557 = 844.34
      'controls capacity': 844,
      // 0.899619 × 0.04 × 36,700 / 3 years = 440.21
      'moving cash': 440,
      // 0.899619 × 120 h × 21.8318 / 3 years = 785.61
      'moving capacity': 786,
      // the sum of the lines before they are rounded: 62,078.42
      total: 62_078,
    },
    // general spares against it: 62,078.42 − 67,053.29 = −4,974.88
    saving: -4_975,
  });
});
