import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Factor, type FactorRow, factorShares } from '../../src/components/guide/factorShares.ts';
import { factorWords } from '../../src/i18n/factors.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { loadModel } from '../../src/model/loadModel.ts';

const { model } = loadModel(path.resolve('content'));
const rows = {
  size: factorShares(model, 'size'),
  strategy: factorShares(model, 'strategy'),
  modules: factorShares(model, 'modules'),
};
const factors: readonly Factor[] = ['size', 'strategy', 'modules'];

/** Share of a placement in the row with just these answers, or with this id. */
function share(factor: Factor, row: string | Answers['values'], placement: PlacementId): number {
  const found = rows[factor].find((each) =>
    typeof row === 'string' ? each.id === row : each.id === '' && same(each.values, row),
  );
  const value = found?.shares[placement];
  if (value === undefined) throw new Error(`no row ${JSON.stringify(row)}`);
  return value;
}

const same = (a: Answers['values'], b: Answers['values']): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

describe('what one factor alone does', () => {
  test.each(factors)('%s: shares of a row sum to 1 and the first row has no answer', (factor) => {
    expect(rows[factor][0]?.values).toEqual({});
    for (const { shares } of rows[factor])
      expect(Object.values(shares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  test('the bold figure is the largest, and none is bold where two are within two points', () => {
    for (const { shares, ahead } of factors.flatMap((factor) => rows[factor])) {
      const [first = 0, second = 0] = Object.values(shares).sort((a, b) => b - a);
      expect(ahead !== null).toBe(first - second >= 0.02);
      if (ahead !== null) expect(shares[ahead]).toBe(first);
    }
  });

  test('every module mix answers all areas and has a name in both languages', () => {
    const areas = model.questions.filter(({ path: at }) => at.startsWith('modules.'));
    for (const { id, values } of rows.modules.slice(1)) {
      expect(Object.keys(values)).toHaveLength(areas.length);
      expect(factorWords.en.mixes[id], id).toBeDefined();
      expect(factorWords.zh.mixes[id], id).toBeDefined();
    }
  });
});

/** The sentences of content/guides/{en,zh}/three-factors.mdx that say a direction; when one turns, the text must follow. */
describe('what the guide on the three factors says in words', () => {
  const people = (n: number): Answers['values'] => ({ 'company.employees': n });
  const lines = (id: string): Answers['values'] => ({ 'company.businessLines': id });
  const first = (id: string): Answers['values'] => ({ 'strategy.first': id });

  test('more people: IT gains, operations loses, both by little', () => {
    const it = [50, 500, 5000, 50_000].map((n) => share('size', people(n), 'it'));
    const operations = [50, 500, 5000, 50_000].map((n) => share('size', people(n), 'operations'));
    expect(it).toEqual([...it].sort((a, b) => a - b));
    expect(operations).toEqual([...operations].sort((a, b) => b - a));
    expect(Math.max(...it)).toBeLessThan(0.5);
    expect(share('size', people(50_000), 'it') - share('size', people(5000), 'it')).toBeLessThan(0.03);
  });

  test('one core activity speaks for operations, several industries for IT', () => {
    expect(share('size', lines('single'), 'operations')).toBeGreaterThan(share('size', lines('single'), 'it'));
    expect(share('size', lines('diversified'), 'it')).toBeGreaterThan(
      share('size', lines('diversified'), 'operations'),
    );
  });

  test.each<[string, PlacementId, string]>([
    ['financial-control', 'finance', 'money first'],
    ['process-efficiency', 'operations', 'processes first'],
    ['group-alignment', 'general', 'one way of working first'],
    ['technology', 'it', 'new technology first'],
  ])('%s first puts %s ahead: %s', (priority, placement) => {
    const row = rows.strategy.find(({ id, values }) => id === '' && same(values, first(priority)));
    expect(row?.ahead).toBe(placement);
  });

  test('growth and compliance alone put nobody above four in ten', () => {
    for (const priority of ['growth', 'compliance'])
      for (const { id } of model.placements) expect(share('strategy', first(priority), id)).toBeLessThan(0.4);
  });

  test('the order of the first and the second priority matters', () => {
    const [money, process] = ['financial-control', 'process-efficiency'];
    const order = (a = '', b = ''): Answers['values'] => ({ 'strategy.first': a, 'strategy.second': b });
    expect(share('strategy', order(money, process), 'finance')).toBeGreaterThan(
      share('strategy', order(money, process), 'operations'),
    );
    expect(share('strategy', order(process, money), 'operations')).toBeGreaterThan(
      share('strategy', order(process, money), 'finance'),
    );
  });

  test.each<[string, PlacementId]>([
    ['finance-heavy', 'finance'],
    ['supply-chain-heavy', 'operations'],
    ['production-heavy', 'operations'],
    ['reports-and-customers', 'it'],
  ])('a %s mix puts %s ahead', (mix, placement) => {
    expect(rows.modules.find(({ id }) => id === mix)?.ahead).toBe(placement);
  });

  test('people and projects lift the general office most; a balanced mix moves nothing', () => {
    expect(share('modules', 'people-and-projects', 'general')).toBeGreaterThan(
      share('modules', 'nothing', 'general') + 0.05,
    );
    for (const { id } of model.placements)
      expect(Math.abs(share('modules', 'balanced', id) - share('modules', 'nothing', id))).toBeLessThan(0.02);
  });

  test('the first priority moves the most, the mix comes next, headcount moves the least', () => {
    const spread = (chosen: readonly FactorRow[]): number =>
      Math.max(
        ...model.placements.map(({ id }) => {
          const shares = chosen.map((row) => row.shares[id] ?? 0);
          return Math.max(...shares) - Math.min(...shares);
        }),
      );
    const only = (factor: Factor, path: string): FactorRow[] =>
      rows[factor].filter(({ values }) => path in values && Object.keys(values).length === 1);
    const [priority, headcount] = [only('strategy', 'strategy.first'), only('size', 'company.employees')];
    expect(spread(priority)).toBeGreaterThan(spread(rows.modules.slice(1)));
    expect(spread(rows.modules.slice(1))).toBeGreaterThan(spread(headcount));
    expect(headcount).toHaveLength(4);
  });
});
