/** Nothing counts twice: each place where the same money could stand in two lines, and the one line that owns it. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { hostLines, ROLE_LINE } from '../../src/engine/cost/lines.ts';
import { parametersOf, parameterUses } from '../../src/engine/cost/parameterUses.ts';
import type { Cost } from '../../src/model/assessment.ts';
import { content } from '../content.ts';
import { COMPANY, knownCost, model, type Overrides, type Values } from './costModel.ts';

const HOSTS = ['it', 'operations', 'finance', 'general'] as const;
const { parameters } = model.costs;
const uses = parameterUses(model);
const under = (topic: string): string[] => parameters.filter((each) => each.topic === topic).map(({ id }) => id);

/** Parameters that the lines of a topic read, in any department. */
const readBy = (topic: string): Set<string> =>
  new Set(
    [ROLE_LINE, ...HOSTS.flatMap((host) => hostLines(host, { host: 'external', standstillHost: null }))]
      .filter((line) => line.topic === topic)
      .flatMap((line) => [...parametersOf(line, model)]),
  );

const linesOf = (cost: Cost, topic: string) => cost.placements.it?.lines.filter((line) => line.topic === topic);

describe('one owner', () => {
  const effects = ['learning', 'support', 'standstill', 'misfit', 'errors', 'controls', 'moving'];
  it.each(effects)('what stands under %s is a part of no other line', (topic) => {
    expect(under(topic).length).toBeGreaterThan(1);
    for (const id of under(topic)) expect(uses.get(id), id).toEqual([topic]);
  });

  it('each line says in both languages what it leaves to others', () => {
    for (const topic of ['role', ...effects])
      for (const wording of [content.wording.en, content.wording.zh])
        expect(wording.leavesOut[topic]?.length ?? 0, topic).toBeGreaterThan(10);
  });
});

describe('outside support and standstill', () => {
  const told: Values = { ...COMPANY, 'today.placement': 'it', 'today.standstillHours': 14 };

  it('hours that were told were counted with the support that is bought: more of it changes the one line alone', () => {
    const [little, much] = [10, 900].map((hours) => knownCost(told, { 'support-hours-it': hours })) as [Cost, Cost];
    expect(linesOf(much, 'standstill')).toEqual(linesOf(little, 'standstill'));
    expect(linesOf(much, 'support')).not.toEqual(linesOf(little, 'support'));
  });

  it('our hours assume our support, and say so', () => {
    expect(readBy('standstill')).not.toContain('support-rate');
    expect(content.wording.en.leavesOut.support).toMatch(/downtime .* assumes that this support is bought/);
    expect(content.wording.zh.leavesOut.support).toMatch(/停机时间已假定买了这些支持/);
  });
});

describe('reviews of access', () => {
  it('by others stand in the line, by the administrator in the workload: neither reads the other’s figures', () => {
    const workload = ['standing-share', 'users-per-administrator', 'size-economy'];
    for (const id of workload) expect(readBy('controls'), id).not.toContain(id);
    for (const id of under('controls')) expect(readBy('role'), id).not.toContain(id);
  });

  it('more of them leave the workload and the role as they are', () => {
    const hours = (each: number): Overrides => Object.fromEntries(HOSTS.map((host) => [`control-hours-${host}`, each]));
    expect(knownCost(COMPANY, hours(2_000)).role).toEqual(knownCost(COMPANY, hours(0)).role);
  });
});

describe('running two people side by side', () => {
  it('is running-in, under the role: moving reads nothing of hiring, training or learning', () => {
    const ofNewPeople = ['hiring-cost', 'turnover', 'running-in', 'training-cost', ...under('learning')];
    for (const id of ofNewPeople) expect(readBy('moving'), id).not.toContain(id);
    expect(readBy('role')).toContain('running-in');
  });

  it('moving counts once, and a placement has no more than its cash and its hours', () => {
    for (const host of HOSTS) {
      const moving = hostLines(host, { host: 'external', standstillHost: null }).filter(({ once }) => once);
      expect(moving.map(({ topic, kind }) => `${topic} ${kind}`)).toEqual(['moving cash', 'moving capacity']);
    }
  });
});

describe('training', () => {
  it('that is routine stands under the role, gaps of a department under learning', () => {
    expect(readBy('learning')).not.toContain('training-cost');
    for (const id of under('learning')) expect(readBy('role'), id).not.toContain(id);
  });
});

describe('cost and ranking', () => {
  it('cost is no criterion: no line is one', () => {
    const criteria = new Set(model.criteria.map(({ id }) => id));
    for (const topic of new Set(parameters.map((each) => each.topic))) expect(criteria).not.toContain(topic);
    expect([...criteria].filter((id) => id.includes('cost'))).toEqual([]);
  });

  it('no figure of the cost moves the ranking', () => {
    const values = { 'company.employees': 800, 'system.users': 130, 'strategy.first': 'technology' };
    const dear = {
      values: { ...values, 'cost.region': 'US', 'today.standstillHours': 400, 'today.placement': 'it' },
      overrides: Object.fromEntries(parameters.map(({ id, plausible }) => [id, plausible.high])),
    };
    const [plain, costly] = [{ values, overrides: {} }, dear].map((answers) =>
      assess(model, answers, { samples: 1024 }),
    );
    expect(plain?.cost).toBeNull();
    expect(costly?.cost).not.toBeNull();
    const { recommendation, reasons, possibleFirst } = costly ?? {};
    expect({ recommendation, reasons, possibleFirst }).toEqual({
      recommendation: plain?.recommendation,
      reasons: plain?.reasons,
      possibleFirst: plain?.possibleFirst,
    });
  });
});
