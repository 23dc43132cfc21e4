/** One figure changed alone changes the lines that say they use it, and no other; so "where used" can be believed. */
import { describe, expect, it } from 'vitest';
import { hostLines, ROLE_LINE } from '../../src/engine/cost/lines.ts';
import { parametersOf, parameterUses } from '../../src/engine/cost/parameterUses.ts';
import type { Cost, CostLine } from '../../src/model/assessment.ts';
import type { CostParameter, ParameterValue } from '../../src/model/costData.ts';
import type { Model } from '../../src/model/decision.ts';
import { knownCost, model, type Overrides, type Values } from './costModel.ts';

const HOSTS = ['it', 'operations', 'finance', 'general'] as const;
const { parameters } = model.costs;

/** A provider has it, so that each department would have to be handed it; what it rests on is open. */
const values = (region: string): Values => ({
  'company.employees': 800,
  'cost.region': region,
  'today.placement': 'external',
});

const nameOf = (host: string, { topic, kind }: Pick<CostLine, 'topic' | 'kind'>): string =>
  topic === 'role' ? 'role' : `${host} ${topic} ${kind}`;

const FIGURES = ['p10', 'p50', 'p90', 'mean'] as const;

/** Lines of which any figure differs by a bit. */
function changed(before: Cost, after: Cost): string[] {
  const lines = HOSTS.flatMap((host) =>
    (before.placements[host]?.lines ?? []).flatMap((line, i) => {
      const now = after.placements[host]?.lines[i];
      return FIGURES.every((figure) => now?.[figure] === line[figure]) ? [] : [nameOf(host, line)];
    }),
  );
  return [...new Set(lines)].sort();
}

/** Lines that say they use it. */
const declared = (id: string): string[] =>
  [
    ...(parametersOf(ROLE_LINE, model).has(id) ? ['role'] : []),
    ...HOSTS.flatMap((host) =>
      hostLines(host, { host: 'external', standstillHost: null })
        .filter((line) => parametersOf(line, model).has(id))
        .map((line) => nameOf(host, line)),
    ),
  ].sort();

const changedValue = (value: ParameterValue): ParameterValue =>
  // The rates are 0; all else grows by a twentieth.
  value.high === 0
    ? { ...value, low: 0.05, likely: 0.05, high: 0.05 }
    : { ...value, low: 1.05 * value.low, likely: 1.05 * value.likely, high: 1.05 * value.high };

const withChanged = (id: string, of: Model): Model => ({
  ...of,
  costs: {
    ...of.costs,
    parameters: of.costs.parameters.map((each) =>
      each.id === id ? { ...each, values: each.values.map(changedValue) } : each,
    ),
  },
});

describe.each(['CN', 'US'])('in %s', (region) => {
  const before = knownCost(values(region));

  it.each(parameters)('$id: our figure changes its lines alone', ({ id }) => {
    const after = knownCost(values(region), {}, { of: withChanged(id, model) });
    expect(changed(before, after)).toEqual(declared(id));
    expect(declared(id)).not.toEqual([]);
  });

  it.each(parameters)('$id: the reader’s own figure changes its lines alone', ({ id, plausible, unit }) => {
    // What is outside of anything likely, so that no figure of a line stays by chance.
    const own = unit.startsWith('currency') ? 12_345 : 0.37 * plausible.low + 0.63 * plausible.high;
    const overrides: Overrides = { [id]: own };
    expect(changed(before, knownCost(values(region), overrides))).toEqual(declared(id));
  });
});

describe('where a parameter is used', () => {
  const uses = parameterUses(model);

  it('is told of each, by the topics of its lines', () => {
    expect([...uses.keys()]).toEqual(parameters.map(({ id }) => id));
    for (const { id } of parameters) {
      const topics = new Set(declared(id).map((line) => (line === 'role' ? 'role' : line.split(' ')[1])));
      expect([...(uses.get(id) ?? [])].sort(), id).toEqual([...topics].sort());
      expect(topics.size, id).toBeGreaterThan(0);
    }
  });

  it('is the topic that the parameter stands under, among others', () => {
    for (const { id, topic } of parameters)
      if (topic !== 'users' && topic !== 'settings' && id !== 'hours-per-year')
        expect(uses.get(id), id).toContain(topic);
  });

  it('comes in the order in which lines are shown', () => {
    expect(uses.get('wage')).toEqual([
      'role',
      'learning',
      'support',
      'standstill',
      'misfit',
      'errors',
      'controls',
      'moving',
    ]);
  });

  it('is nowhere for a parameter that no line reads', () => {
    const idle: CostParameter = { ...(parameters[0] as CostParameter), id: 'idle' };
    const costs = { ...model.costs, parameters: [...parameters, idle] };
    expect(parameterUses({ ...model, costs }).get('idle')).toEqual([]);
  });
});
