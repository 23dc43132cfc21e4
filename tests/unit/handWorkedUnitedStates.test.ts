/** The cost worked out by hand, line by line; every figure of ours at its likely value. */
import { expect, it } from 'vitest';
import { coreAreas, handWorked } from './handWorked.ts';

it('a group in the United States with 800 users over five years, IT against finance, where it is today', () => {
  const values = {
    ...coreAreas(8),
    'cost.region': 'US',
    'system.users': 800,
    'system.integrations': 30,
    'system.customisation': 'heavy',
    'company.legalEntities': 50,
    'system.deployment': 'saas',
    'today.placement': 'finance',
    'cost.horizonYears': 5,
  };
  // modules: eight of ten core, the most complex, exponent 1: × 1.15
  // interfaces: 30, the most complex, exponent 1: × 1.15
  // own code: heavy, the most complex, exponent 1: × 1.15
  // legal entities: 50, the most complex, exponent 1: × 1.08
  // deployment: cloud service, the simplest, exponent -1: ÷ 1.12
  // size: (200 / 800)^0.4 = 0.574349
  // workload: 0.2 + 800 / 120 × 0.574349 × 1.15 × 1.15 × 1.15 × 1.08 × 0.892857 = 0.2 + 5.615443 = 5.815443
  // an hour of pay: 84,000 / 2,080 = 40.3846; with on-cost × 1.2585 = 50.824; of a user × 0.85 = 43.2004
  // an administrator for a year: 84,000 × 1.2585 = 105,714; leaving 0.12 × (hiring 0.046 × 84,000 = 3,864, running-in 0.12 × 105,714 = 12,685.68) = 1,985.96; training 0.01 × 84,000 = 840; in all 108,540
  // an hour of downtime: idle 800 × 0.37 × 43.2004 = 12,787.33; cash 0.2 × 12,787.33 = 2,557.47
  expect(handWorked(['it', 'finance'], values)).toEqual({
    currency: 'USD',
    fte: 5.815443,
    it: {
      // 5.815443 × 108,540 = 631,207.92
      'role cash': 631_208,
      // 5.815443 × 50 h × 0.6 × 40.3846 = 7,045.63
      'learning cash': 7_046,
      // 5.815443 × 50 h × 50.824 = 14,778.21
      'learning capacity': 14_778,
      // 5.815443 × 80 h × 3.5 × 40.3846 = 65,759.24
      'support cash': 65_759,
      // downtime: 10 h × 0.9 = 9 h
      // 9 h × 2,557.47 = 23,017.19
      'standstill cash': 23_017,
      // 9 h × 12,787.33 = 115,085.95
      'standstill capacity': 115_086,
      // 800 × 1.6 h × 43.2004 = 55,296.55
      'misfit capacity': 55_297,
      // 800 × 0.5 h × 0.1 × 40.3846 = 1,615.38
      'errors cash': 1_615,
      // 800 × 0.5 h × 43.2004 = 17,280.17
      'errors capacity': 17_280,
      // 800 × 0.35 h × 0.15 × 40.3846 = 1,696.15
      'controls cash': 1_696,
      // 800 × 0.35 h × 43.2004 = 12,096.12
      'controls capacity': 12_096,
      // 5.815443 × 0.04 × 84,000 / 5 years = 3,907.98
      'moving cash': 3_908,
      // 5.815443 × 120 h × 50.824 / 5 years = 7,093.54
      'moving capacity': 7_094,
      // the sum of the lines before they are rounded: 955,880.06
      total: 955_880,
    },
    finance: {
      // 5.815443 × 108,540 = 631,207.92
      'role cash': 631_208,
      // 5.815443 × 60 h × 0.6 × 40.3846 = 8,454.76
      'learning cash': 8_455,
      // 5.815443 × 60 h × 50.824 = 17,733.86
      'learning capacity': 17_734,
      // 5.815443 × 100 h × 3.5 × 40.3846 = 82,199.05
      'support cash': 82_199,
      // downtime: 10 h × 1.05 = 10.5 h
      // 10.5 h × 2,557.47 = 26,853.39
      'standstill cash': 26_853,
      // 10.5 h × 12,787.33 = 134,266.94
      'standstill capacity': 134_267,
      // 800 × 1.6 h × 43.2004 = 55,296.55
      'misfit capacity': 55_297,
      // 800 × 0.35 h × 0.1 × 40.3846 = 1,130.77
      'errors cash': 1_131,
      // 800 × 0.35 h × 43.2004 = 12,096.12
      'errors capacity': 12_096,
      // 800 × 0.5 h × 0.15 × 40.3846 = 2,423.08
      'controls cash': 2_423,
      // 800 × 0.5 h × 43.2004 = 17,280.17
      'controls capacity': 17_280,
      // the sum of the lines before they are rounded: 988,942.61
      total: 988_943,
    },
    // it spares against finance: 988,942.61 − 955,880.06 = 33,062.56
    saving: 33_063,
  });
});
