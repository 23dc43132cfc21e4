/** Which way a cost moves: what makes the work more, or an hour dearer, never makes a line less, and leaves others as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterUses } from '../../src/engine/cost/parameterUses.ts';
import type { Cost } from '../../src/model/assessment.ts';
import { model, type Values } from '../unit/costModel.ts';
import { costCompany, costFor, figures, linesOf, thousandth } from './costCompany.ts';
import { runs } from './runs.ts';

const REFERENCE = model.costs.workload.referenceUsers;

/** Every figure of every line of `topics` is at least as large in `more`; all other lines are the same to the bit. */
function expectNoLess(less: Cost, more: Cost, topics: readonly string[]): void {
  const before = new Map(linesOf(less));
  expect(linesOf(more).map(([name]) => name)).toEqual([...before.keys()]);
  for (const [name, line] of linesOf(more)) {
    const was = before.get(name);
    if (!was) throw new Error(`${name} is new`);
    if (!topics.includes(line.topic)) expect(line, name).toEqual(was);
    else
      figures(line).forEach((figure, i) => {
        const least = figures(was)[i] ?? Number.NaN;
        expect(figure, name).toBeGreaterThanOrEqual(least * (1 - 1e-12));
      });
  }
}

/** Lines that rest on the workload. */
const WORK = ['role', 'learning', 'support', 'moving'];
const ALL = [...WORK, 'standstill', 'misfit', 'errors', 'controls'];

interface Row {
  readonly reason: string;
  readonly less: Values;
  readonly more: Values;
  readonly topics: readonly string[];
}

const rows: readonly Row[] = [
  { reason: 'the first users', less: { 'system.users': 0 }, more: { 'system.users': 12 }, topics: ALL },
  { reason: 'more users', less: { 'system.users': 40 }, more: { 'system.users': 41 }, topics: ALL },
  { reason: 'many more users', less: { 'system.users': 300 }, more: { 'system.users': 9_000 }, topics: ALL },
  { reason: 'an area in use', less: { 'modules.crm': 'none' }, more: { 'modules.crm': 'some' }, topics: WORK },
  { reason: 'an area at the core', less: { 'modules.crm': 'some' }, more: { 'modules.crm': 'core' }, topics: WORK },
  { reason: 'interfaces', less: { 'system.integrations': 2 }, more: { 'system.integrations': 19 }, topics: WORK },
  {
    reason: 'some own code',
    less: { 'system.customisation': 'none' },
    more: { 'system.customisation': 'moderate' },
    topics: WORK,
  },
  {
    reason: 'much own code',
    less: { 'system.customisation': 'moderate' },
    more: { 'system.customisation': 'heavy' },
    topics: WORK,
  },
  {
    reason: 'legal entities',
    less: { 'company.legalEntities': 3 },
    more: { 'company.legalEntities': 30 },
    topics: WORK,
  },
  {
    reason: 'servers elsewhere',
    less: { 'system.deployment': 'saas' },
    more: { 'system.deployment': 'hosted' },
    topics: WORK,
  },
  {
    reason: 'servers of its own',
    less: { 'system.deployment': 'hosted' },
    more: { 'system.deployment': 'on-premise' },
    topics: WORK,
  },
  {
    reason: 'hours of standstill',
    less: { 'today.standstillHours': 5 },
    more: { 'today.standstillHours': 50 },
    topics: ['standstill'],
  },
];

describe('an answer never makes less of', () => {
  it.each(rows)('$reason', ({ less, more, topics }) => {
    fc.assert(
      fc.property(costCompany({ own: 3 }), (company) => {
        expectNoLess(costFor(company, less), costFor(company, more), topics);
      }),
      // A twelfth of the companies for each of the rows.
      { numRuns: Math.ceil(runs() / rows.length) },
    );
  });

  it('years: what happens once is spread over them, all else is as it was', () => {
    fc.assert(
      fc.property(costCompany({ own: 3 }), ({ overrides, ...company }) => {
        const { 'discount-rate': _, 'wage-growth': __, ...own } = overrides;
        const over = (years: number) => costFor({ ...company, overrides: own }, { 'cost.horizonYears': years });
        expectNoLess(over(5), over(2), ['moving']);
      }),
      { numRuns: Math.ceil(runs() / rows.length) },
    );
  });
});

describe('a figure', () => {
  const uses = parameterUses(model);
  /** The most complex ERP, for which the factors multiply; with more users than the reference, or fewer. */
  const complex: Values = {
    ...Object.fromEntries(
      model.questions.filter(({ path }) => path.startsWith('modules.')).map(({ path }) => [path, 'core']),
    ),
    'system.integrations': 900,
    'system.customisation': 'heavy',
    'system.deployment': 'on-premise',
    'company.legalEntities': 900,
    'system.users': 10 * REFERENCE,
  };
  /** What each makes less of: more users for each administrator, an hour of a pay that holds for more hours, later years. */
  const FALLING = ['users-per-administrator', 'hours-per-year', 'discount-rate', 'size-economy'];

  it.each(model.costs.parameters)('$id moves its lines one way, and no other', ({ id, plausible }) => {
    const at = (share: number): number => plausible.low + (plausible.high - plausible.low) * share;
    fc.assert(
      fc.property(costCompany({ own: 3 }), thousandth, thousandth, (company, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          costFor(company, complex, { [id]: at(each) }),
        ) as [Cost, Cost];
        const [less, more] = FALLING.includes(id) ? [large, small] : [small, large];
        expectNoLess(less, more, uses.get(id) ?? []);
      }),
      { numRuns: Math.ceil(runs() / 50) },
    );
  });

  it('of the economy of size makes more of a small system', () => {
    fc.assert(
      fc.property(costCompany({ own: 0 }), fc.integer({ min: 1, max: REFERENCE }), (company, users) => {
        const at = (economy: number) => costFor(company, { 'system.users': users }, { 'size-economy': economy });
        expectNoLess(at(0.1), at(0.6), WORK);
      }),
      { numRuns: Math.ceil(runs() / rows.length) },
    );
  });
});
