/** Places: each has the figures of its own, else of its country, else those that hold everywhere. */
import { describe, expect, it } from 'vitest';
import { valueIn } from '../../src/engine/cost/figures.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import { knownCost, model, type Overrides } from './costModel.ts';

const { regions, parameters } = model.costs;
const ids = regions.map(({ id }) => id);

const placeOf = (parameter: string, region: string): string | undefined => {
  const found = parameters.find(({ id }) => id === parameter);
  return found && valueIn(model.costs, found, region)?.region;
};

describe('figures of a place', () => {
  it.each([
    { parameter: 'wage', region: 'beijing', from: 'beijing', why: 'its own' },
    { parameter: 'on-cost', region: 'jinan', from: 'CN', why: 'its country has them' },
    { parameter: 'hours-per-year', region: 'shenzhen', from: 'CN', why: 'the country goes before everywhere' },
    { parameter: 'turnover', region: 'wuhu', from: '*', why: 'its country has none either' },
    { parameter: 'support-rate', region: 'own', from: '*', why: 'a reader with own figures lies in no country' },
    { parameter: 'wage', region: 'own', from: undefined, why: 'and brings the pay along' },
  ])('$parameter, $region: $why', ({ parameter, region, from }) => {
    expect(placeOf(parameter, region)).toBe(from);
  });

  it('every place gives a cost in its own money, in a sane order of size', () => {
    const likely: Readonly<Record<string, number>> = { CNY: 130_000, GBP: 55_000, USD: 130_000 };
    for (const { id, currency, year } of regions) {
      const cost = knownCost({ 'system.users': 130, 'cost.region': id });
      expect(cost, id).toMatchObject({ currency, year });
      const usual = likely[currency] ?? 0;
      expect(cost.role.perYear.p50, id).toBeGreaterThan(usual / 2);
      expect(cost.role.perYear.p50, id).toBeLessThan(usual * 2.5);
    }
  });

  it('a role whose pay is our estimate is called that; a guide or a statistic is sourced', () => {
    const basis = (region: string) =>
      knownCost({ 'system.users': 130, 'cost.region': region }).placements.it?.lines.find(
        ({ topic }) => topic === 'role',
      )?.basis;
    expect(['beijing', 'shanghai', 'shenzhen', 'guangzhou'].map(basis)).toEqual(Array(4).fill('estimate'));
    expect(['CN', 'US', 'GB', 'jinan', 'wenzhou'].map(basis)).toEqual(Array(5).fill('sourced'));
  });
});

describe('pay', () => {
  const pay = (region: string): number[] => {
    const only: Overrides = {
      'standing-share': 1,
      'on-cost': 1,
      turnover: 0,
      'training-cost': 0,
    };
    const { perYear } = knownCost({ 'system.users': 0, 'cost.region': region }, only, { samples: 16_384 }).role;
    return [perYear.p10, perYear.p50, perYear.p90];
  };

  // The medians of the official wage guides, carried to 2025 where they are of 2024.
  it.each([
    { region: 'guangdong', median: 98_004 * 1.04 },
    { region: 'shandong', median: 104_604 * 1.04 },
    { region: 'jiaxing', median: 111_024 * 1.04 },
    { region: 'jinan', median: 133_404 * 1.04 },
    { region: 'wuhu', median: 87_996 * 1.04 },
    { region: 'dongguan', median: 90_000 },
    { region: 'wenzhou', median: 61_200 },
    { region: 'GB', median: (34_656 + 54_900) / 2 },
  ])('$region: the published median within 8 %', ({ region, median }) => {
    expect(Math.abs((pay(region)[1] as number) / median - 1)).toBeLessThan(0.08);
  });

  // Private firms' mean pay over the nation's, 2024; Shanghai by the ceiling of its contribution base over Beijing's.
  it.each([
    { region: 'beijing', ratio: 106_905 / 69_476 },
    { region: 'shanghai', ratio: ((106_905 / 69_476) * 37_731) / 36_348 },
    { region: 'shenzhen', ratio: 95_217 / 69_476 },
    { region: 'guangzhou', ratio: 82_907 / 69_476 },
  ])('$region: low as the nation, likely by the root of the ratio, high by the ratio', ({ region, ratio }) => {
    const wage = parameters.find(({ id }) => id === 'wage');
    const of = (id: string) => wage?.values.find((value) => value.region === id);
    const [nation, city] = [of('CN'), of(region)];
    if (!nation || !city) throw new Error('both have a wage');
    expect(city.low).toBe(nation.low);
    expect(Math.abs(city.likely - nation.likely * Math.sqrt(ratio))).toBeLessThanOrEqual(500);
    expect(Math.abs(city.high - nation.high * ratio)).toBeLessThanOrEqual(500);
    expect(city.confidence).toBe('judgement');
  });
});

describe('on-cost', () => {
  // Social insurance with the lowest class of injury insurance, and the housing fund at its lowest and highest.
  it.each([
    { region: 'beijing', social: 26.5, fund: [5, 12], why: 'maternity is inside the medical rate' },
    { region: 'shanghai', social: 25.7, fund: [5, 7], why: 'an ordinary cap of 7' },
    { region: 'shenzhen', social: 23.5, fund: [5, 12], why: 'maternity apart' },
    { region: 'guangzhou', social: 23.85, fund: [5, 12], why: 'maternity apart' },
  ])('$region: the rates of July 2026, $why', ({ region, social, fund }) => {
    const value = parameters.find(({ id }) => id === 'on-cost')?.values.find((each) => each.region === region);
    const of = (rate = 0): number => 1 + (social + rate) / 100;
    expect(value?.low).toBeCloseTo(of(fund[0]), 10);
    expect(value?.high).toBeCloseTo(of(fund[1]), 10);
    expect(value?.likely).toBeCloseTo((of(fund[0]) + of(fund[1])) / 2, 10);
  });

  it('United Kingdom: insurance above 5,000 and the least pension between 6,240 and 50,270, at the median', () => {
    const median = (34_656 + 54_900) / 2;
    const rate = 1 + (0.15 * (median - 5_000) + 0.03 * (median - 6_240)) / median;
    const value = parameters.find(({ id }) => id === 'on-cost')?.values.find(({ region }) => region === 'GB');
    expect(Math.abs((value?.likely ?? 0) - rate)).toBeLessThan(0.002);
  });
});

describe('the question for the place', () => {
  it('offers a country and then its places by name as written in pinyin, own figures last', () => {
    const question = model.questions.find(({ path }) => path === 'cost.region');
    if (question?.kind !== 'option') throw new Error('it has options');
    expect(question.options.map(({ id }) => id)).toEqual([...ids, 'own']);
    const countries = regions.filter(({ within }) => within === null).map(({ id }) => id);
    const placesOf = (country: string) => regions.filter(({ within }) => within === country).map(({ id }) => id);
    expect(ids).toEqual(countries.flatMap((country) => [country, ...placesOf(country).sort()]));
    expect(countries).toEqual(['CN', 'GB', 'US']);
  });

  it.each(['CN', 'US', 'own', ...ids])('takes %s, as links of any age have it', (region) => {
    expect(parseAnswers({ schema: 1, cost: { region } }, [], ids).faults).toEqual([]);
  });
});
