/** The cost worked out by hand, line by line; every figure of ours at its likely value. */
import { expect, it } from 'vitest';
import { coreAreas, handWorked } from './handWorked.ts';

it('a reader with own figures in Swiss francs: pay, on-cost, a discount rate, cash in an hour of downtime and misfit of IT', () => {
  const values = {
    ...coreAreas(5),
    'cost.region': 'own',
    'cost.currency': 'CHF',
    'system.users': 40,
    'system.integrations': 30,
    'system.customisation': 'moderate',
    'company.legalEntities': 1,
    'system.deployment': 'hosted',
    'cost.horizonYears': 2,
  };
  const overrides = {
    wage: 110_000,
    'on-cost': 1.18,
    'discount-rate': 0.04,
    'standstill-cash': 500,
    'misfit-hours-it': 90,
  };
  // modules: five of ten core, the middle, exponent 0: 1
  // interfaces: 30, the most complex, exponent 1: × 1.15
  // own code: moderate, the middle, exponent 0: 1
  // legal entities: one, the simplest, exponent -1: ÷ 1.08
  // deployment: hosted, the middle, exponent 0: 1
  // size: (200 / 40)^0.4 = 1.903654
  // workload: 0.2 + 40 / 120 × 1.903654 × 1.15 × 0.925926 = 0.2 + 0.67568 = 0.87568
  // an hour of pay: 110,000 / 2,080 = 52.8846; with on-cost × 1.18 = 62.4038; of a user × 0.85 = 53.0433
  // an administrator for a year: 110,000 × 1.18 = 129,800; leaving 0.12 × (hiring 0.046 × 110,000 = 5,060, running-in 0.12 × 129,800 = 15,576) = 2,476.32; training 0.01 × 110,000 = 1,100; in all 133,376
  // an average year of 2: (1 + 1 / 1.04) / 2 = 0.980769: every yearly line × 0.980769
  // an hour of downtime: idle 40 × 0.37 × 53.0433 = 785.04; cash 500 as told
  expect(handWorked(['it', 'finance'], values, overrides)).toEqual({
    currency: 'CHF',
    fte: 0.87568,
    it: {
      // 0.87568 × 133,376 × 0.980769 = 114,548.87
      'role cash': 114_549,
      // 0.87568 × 50 h × 0.6 × 52.8846 × 0.980769 = 1,362.58
      'learning cash': 1_363,
      // 0.87568 × 50 h × 62.4038 × 0.980769 = 2,679.74
      'learning capacity': 2_680,
      // 0.87568 × 80 h × 3 × 52.8846 × 0.980769 = 10,900.66
      'support cash': 10_901,
      // downtime: 10 h × 0.9 = 9 h
      // 9 h × 500 × 0.980769 = 4,413.46
      'standstill cash': 4_413,
      // 9 h × 785.04 × 0.980769 = 6,929.49
      'standstill capacity': 6_929,
      // 90 h as told × 53.0433 × 0.980769 = 4,682.09
      'misfit capacity': 4_682,
      // 40 × 0.5 h × 0.1 × 52.8846 × 0.980769 = 103.74
      'errors cash': 104,
      // 40 × 0.5 h × 53.0433 × 0.980769 = 1,040.46
      'errors capacity': 1_040,
      // 40 × 0.35 h × 0.15 × 52.8846 × 0.980769 = 108.92
      'controls cash': 109,
      // 40 × 0.35 h × 53.0433 × 0.980769 = 728.32
      'controls capacity': 728,
      // the sum of the lines before they are rounded: 147,498.34
      total: 147_498,
    },
    finance: {
      // 0.87568 × 133,376 × 0.980769 = 114,548.87
      'role cash': 114_549,
      // 0.87568 × 60 h × 0.6 × 52.8846 × 0.980769 = 1,635.1
      'learning cash': 1_635,
      // 0.87568 × 60 h × 62.4038 × 0.980769 = 3,215.69
      'learning capacity': 3_216,
      // 0.87568 × 100 h × 3 × 52.8846 × 0.980769 = 13,625.82
      'support cash': 13_626,
      // downtime: 10 h × 1.05 = 10.5 h
      // 10.5 h × 500 × 0.980769 = 5,149.04
      'standstill cash': 5_149,
      // 10.5 h × 785.04 × 0.980769 = 8,084.41
      'standstill capacity': 8_084,
      // 40 × 1.6 h × 53.0433 × 0.980769 = 3,329.49
      'misfit capacity': 3_329,
      // 40 × 0.35 h × 0.1 × 52.8846 × 0.980769 = 72.61
      'errors cash': 73,
      // 40 × 0.35 h × 53.0433 × 0.980769 = 728.32
      'errors capacity': 728,
      // 40 × 0.5 h × 0.15 × 52.8846 × 0.980769 = 155.6
      'controls cash': 156,
      // 40 × 0.5 h × 53.0433 × 0.980769 = 1,040.46
      'controls capacity': 1_040,
      // the sum of the lines before they are rounded: 151,585.42
      total: 151_585,
    },
    // it spares against finance: 151,585.42 − 147,498.34 = 4,087.08
    saving: 4_087,
  });
});
