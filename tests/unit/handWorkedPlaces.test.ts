/** Each Chinese place that has pay or rates of its own, worked out by hand: Shenzhen's company, which has a page to itself. */
import { expect, test } from 'vitest';
import { valueIn } from '../../src/engine/cost/figures.ts';
import type { CostParameter } from '../../src/model/costData.ts';
import { model } from './costModel.ts';
import { coreAreas, handWorked } from './handWorked.ts';

const company = {
  ...coreAreas(8),
  'system.users': 200,
  'system.integrations': 30,
  'system.customisation': 'none',
  'company.legalEntities': 50,
  'system.deployment': 'on-premise',
  'today.placement': 'operations',
  'today.standstillHours': 14,
};

// workload: 2.5184, as in Shenzhen
// the role: pay × on-cost × (1 + leaving 0.12 × running-in 0.12 = 1.0144) + pay × (0.12 × hiring 0.046 + training 0.01 = 0.01552)
//
// IT, cash in hours of pay: learning 2.5184 × 50 × 0.6 = 75.552; errors 200 × 0.5 × 0.1 = 10; controls 200 × 0.35 × 0.15 = 10.5;
//   moving 2.5184 × 0.04 × 2,088 / 3 = 70.11226; in all 166.16426, and support 2.5184 × 80 = 201.472 outside hours
// IT, hours of pay with on-cost: learning 125.92; downtime 14 × 0.9 × 200 × 0.37 × 0.85 × 1.2 = 951.048;
//   misfit 200 × 1.6 × 0.85 = 272; errors 85; controls 59.5; moving 2.5184 × 120 / 3 = 100.736; in all 1,594.204
// operations, cash: learning 90.6624; errors 10; controls 12; in all 112.6624, and support 251.84 outside hours
// operations, with on-cost: learning 151.104; downtime 1,056.72; misfit 204; errors 85; controls 68; in all 1,564.824
// IT spares 251.84 − 201.472 = 50.368 outside hours, each the support rate in hours of pay, less 166.16426 − 112.6624 = 53.50186
//   hours of pay, less 1,594.204 − 1,564.824 = 29.38 hours with on-cost
const PLACES = [
  // 105,000 × (1.35 × 1.0144 + 0.01552) = 145,420.8; × 2.5184 = 366,227.74
  // 105,000 / 2,088 = 50.2874; × (50.368 × 2.3 − 53.50186 − 29.38 × 1.35 = 22.68154) = 1,140.59
  { place: 'beijing', pay: 105_000, onCost: 1.35, supportRate: 2.3, role: 366_228, saving: 1_141 },
  // 71,000 × (1.335 × 1.0144 + 0.01552) = 97,251.82; × 2.5184 = 244,918.99
  // 71,000 / 2,088 = 34.0038; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 1,300.06
  { place: 'dongguan', pay: 71_000, onCost: 1.335, supportRate: 2.6, role: 244_919, saving: 1_300 },
  // 80,000 × (1.335 × 1.0144 + 0.01552) = 109,579.52; × 2.5184 = 275,965.06
  // 80,000 / 2,088 = 38.3142; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 1,464.85
  { place: 'guangdong', pay: 80_000, onCost: 1.335, supportRate: 2.6, role: 275_965, saving: 1_465 },
  // 93,000 × (1.3235 × 1.0144 + 0.01552) = 126,301.29; × 2.5184 = 318,077.17
  // 93,000 / 2,088 = 44.5402; × (50.368 × 2.3 − 53.50186 − 29.38 × 1.3235 = 23.46011) = 1,044.92
  { place: 'guangzhou', pay: 93_000, onCost: 1.3235, supportRate: 2.3, role: 318_077, saving: 1_045 },
  // 98,000 × (1.335 × 1.0144 + 0.01552) = 134,234.91; × 2.5184 = 338,057.2
  // 98,000 / 2,088 = 46.9349; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 1,794.44
  { place: 'jiaxing', pay: 98_000, onCost: 1.335, supportRate: 2.6, role: 338_057, saving: 1_794 },
  // 101,000 × (1.335 × 1.0144 + 0.01552) = 138,344.14; × 2.5184 = 348,405.89
  // 101,000 / 2,088 = 48.3716; × (50.368 × 1.6 − 53.50186 − 29.38 × 1.335 = -12.13536) = −587.01
  { place: 'jinan', pay: 101_000, onCost: 1.335, supportRate: 1.6, role: 348_406, saving: -587 },
  // 86,000 × (1.335 × 1.0144 + 0.01552) = 117,797.98; × 2.5184 = 296,662.44
  // 86,000 / 2,088 = 41.1877; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 1,574.72
  { place: 'shandong', pay: 86_000, onCost: 1.335, supportRate: 2.6, role: 296_662, saving: 1_575 },
  // 107,000 × (1.317 × 1.0144 + 0.01552) = 144,608.87; × 2.5184 = 364,182.99
  // 107,000 / 2,088 = 51.2452; × (50.368 × 2.1 − 53.50186 − 29.38 × 1.317 = 13.57748) = 695.78
  { place: 'shanghai', pay: 107_000, onCost: 1.317, supportRate: 2.1, role: 364_183, saving: 696 },
  // 47,000 × (1.335 × 1.0144 + 0.01552) = 64,377.97; × 2.5184 = 162,129.47
  // 47,000 / 2,088 = 22.5096; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 860.6
  { place: 'wenzhou', pay: 47_000, onCost: 1.335, supportRate: 2.6, role: 162_129, saving: 861 },
  // 70,000 × (1.335 × 1.0144 + 0.01552) = 95,882.08; × 2.5184 = 241,469.43
  // 70,000 / 2,088 = 33.5249; × (50.368 × 2.6 − 53.50186 − 29.38 × 1.335 = 38.23264) = 1,281.75
  { place: 'wuhu', pay: 70_000, onCost: 1.335, supportRate: 2.6, role: 241_469, saving: 1_282 },
] as const;

const parameter = (id: string): CostParameter => {
  const found = model.costs.parameters.find((each) => each.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};

test.each(PLACES)('$place', ({ place, pay, onCost, supportRate, role, saving }) => {
  expect(valueIn(model.costs, parameter('wage'), place)?.likely).toBe(pay);
  expect(valueIn(model.costs, parameter('on-cost'), place)?.likely).toBe(onCost);
  expect(valueIn(model.costs, parameter('support-rate'), place)?.likely).toBe(supportRate);
  const found = handWorked(['it', 'operations'], { ...company, 'cost.region': place });
  expect(found.fte).toBe(2.5184);
  expect(found.it).toMatchObject({ 'role cash': role });
  expect(found.operations).toMatchObject({ 'role cash': role });
  expect(found.saving).toBe(saving);
});

test('every place within China is worked out by hand', () => {
  const within = model.costs.regions.filter(({ within }) => within === 'CN').map(({ id }) => id);
  expect([...PLACES.map(({ place }) => place), 'shenzhen'].sort()).toEqual(within.sort());
});
