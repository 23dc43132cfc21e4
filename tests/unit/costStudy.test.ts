/** What the page on the cost is made from: turning points of every figure, the role in its parts, what lines rest on. */
import { describe, expect, it } from 'vitest';
import { lineParameters } from '../../src/engine/cost/lineParameters.ts';
import { hostLines, ROLE_LINE } from '../../src/engine/cost/lines.ts';
import { medianSaving, type Pair } from '../../src/engine/cost/saving.ts';
import { createSetting, type Setting } from '../../src/engine/cost/setting.ts';
import { turningPoints } from '../../src/engine/cost/turningPoints.ts';
import { studyCost } from '../../src/engine/costStudy.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { COMPANY, costRequest, knownCost, model, type Overrides, type Values } from './costModel.ts';

const PAIR: Pair = { placement: 'it', against: 'operations' };

function settingOf(values: Values, overrides: Overrides = {}): Setting {
  const { answers, readings } = costRequest(values, overrides);
  return createSetting(model, answers, readings, String(values['cost.region']));
}

const studyOf = (values: Values, overrides: Overrides = {}, pair: Pair | null = null) =>
  studyCost(model, { values, overrides }, pair, { samples: 1024 });

describe('turning points', () => {
  const TOLD: Values = { ...COMPANY, 'today.placement': 'operations', 'today.standstillHours': 14 };
  const rows: readonly { reason: string; values: Values; overrides: Overrides }[] = [
    { reason: 'with our own figures', values: COMPANY, overrides: {} },
    { reason: 'with hours told at one of the two', values: TOLD, overrides: {} },
    {
      reason: 'with a figure and a range of the reader’s',
      values: TOLD,
      overrides: { 'support-hours-it': 40, wage: { low: 8e4, likely: 9e4, high: 2e5 } },
    },
    {
      reason: 'where only employees are told, so that users are a figure too',
      values: { 'company.employees': 900, 'cost.region': 'CN' },
      overrides: {},
    },
  ];

  it.each(rows)('are where the two cost the same, all else at its median: $reason', ({ values, overrides }) => {
    const setting = settingOf(values, overrides);
    const saving = medianSaving(setting, PAIR);
    const found = turningPoints(setting, PAIR).filter(({ value }) => value !== null);
    expect(found.length).toBeGreaterThan(3);
    for (const { parameter, value } of found) {
      const size = Math.abs(saving({ parameter, value: 1.1 * (value ?? 0) + 1 }));
      // To a millionth of what a tenth more of the figure changes.
      expect(Math.abs(saving({ parameter, value: value ?? 0 })), parameter).toBeLessThanOrEqual(1e-6 * size + 1e-6);
    }
  });

  it.each(rows)('say on which side which placement costs less: $reason', ({ values, overrides }) => {
    const setting = settingOf(values, overrides);
    const saving = medianSaving(setting, PAIR);
    for (const { parameter, value, above } of turningPoints(setting, PAIR)) {
      if (value === null) continue;
      const beyond = saving({ parameter, value: 1.05 * value + 0.01 });
      expect(beyond > 0 ? PAIR.placement : PAIR.against, parameter).toBe(above);
    }
  });

  it('tell the figure that is used now, at which the saving is what it is', () => {
    const setting = settingOf(TOLD, { 'support-hours-it': 40 });
    const saving = medianSaving(setting, PAIR);
    for (const { parameter, now } of turningPoints(setting, PAIR)) {
      expect(saving({ parameter, value: now }), parameter).toBeCloseTo(saving(null), 4);
    }
  });

  it('keep a figure that the reader gave as one number, and say that it is theirs', () => {
    const found = turningPoints(settingOf(COMPANY, { 'support-hours-it': 40 }), PAIR);
    expect(found.find(({ parameter }) => parameter === 'support-hours-it')).toMatchObject({ now: 40, yours: true });
    expect(found.find(({ parameter }) => parameter === 'misfit-hours-it')).toMatchObject({ yours: false });
  });

  it('give the hours that were told under one name', () => {
    const found = turningPoints(settingOf(TOLD), PAIR).map(({ parameter }) => parameter);
    expect(found).toContain('standstill-hours');
    expect(found).not.toContain('standstill-hours-operations');
    expect(found).toContain('standstill-hours-it');
  });
});

describe('the role in its parts', () => {
  it.each([COMPANY, { ...COMPANY, 'cost.region': 'US' }, { 'company.employees': 40, 'cost.region': 'CN' }])(
    'adds up to its line: %o',
    (values) => {
      const study = studyOf(values, { 'wage-growth': 0.03 });
      const sum = (study.detail?.roleParts ?? []).reduce((total, { mean }) => total + mean, 0);
      // Sums of 1,024 products in another order.
      expect(sum / (study.cost?.role.perYear.mean ?? 0)).toBeCloseTo(1, 12);
      for (const { mean } of study.detail?.roleParts ?? []) expect(mean).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('what a line rests on', () => {
  const lineOf = (topic: string, kind: string) => {
    const line = [ROLE_LINE, ...hostLines('it', { host: 'operations', standstillHost: null })].find(
      (each) => each.topic === topic && each.kind === kind,
    );
    if (!line) throw new Error(`no line ${topic}`);
    return line;
  };

  it('is every figure that moves it, and no other', () => {
    const values: Values = { ...COMPANY, 'today.placement': 'operations' };
    const mean = (overrides: Overrides, topic: string, kind: string) =>
      knownCost(values, overrides).placements.it?.lines.find((each) => each.topic === topic && each.kind === kind)
        ?.mean;
    const setting = settingOf(values);
    for (const [topic, kind] of [
      ['support', 'cash'],
      ['misfit', 'capacity'],
      ['errors', 'cash'],
      ['moving', 'capacity'],
    ] as const) {
      const behind = lineParameters(setting, lineOf(topic, kind));
      const before = mean({}, topic, kind);
      for (const { id, topic: owner, plausible } of model.costs.parameters) {
        if (owner === 'settings') continue;
        const moved = mean({ [id]: plausible.high * 0.9 }, topic, kind) !== before;
        expect(moved, `${id} moves ${topic} ${kind}`).toBe(behind.includes(id));
      }
    }
  });

  it('leaves out what ours was a multiple of, once the reader’s own figure stands in its unit', () => {
    const line = lineOf('support', 'cash');
    expect(lineParameters(settingOf(COMPANY), line)).toContain('wage');
    expect(lineParameters(settingOf(COMPANY, { 'support-rate': 200 }), line)).not.toContain('wage');
  });
});

describe('the pair', () => {
  const values: Values = { ...COMPANY, 'today.placement': 'finance' };

  it('is the one asked for, as the lines of both say', () => {
    const study = studyOf(values, {}, { placement: 'general', against: 'finance' });
    expect(study.pair).toEqual({ placement: 'general', against: 'finance' });
    const { placements, comparison } = study.cost ?? {};
    const mean = (id: PlacementId) => placements?.[id]?.perYear.mean ?? Number.NaN;
    expect(comparison?.saving.mean).toBeCloseTo(mean('finance') - mean('general'), 4);
  });

  it('turned round gives the same difference with the other sign', () => {
    const there = studyOf(values, {}, { placement: 'it', against: 'finance' }).cost?.comparison?.saving;
    const back = studyOf(values, {}, { placement: 'finance', against: 'it' }).cost?.comparison?.saving;
    expect(back?.mean).toBeCloseTo(-(there?.mean ?? 0), 6);
    expect(back?.p10).toBeCloseTo(-(there?.p90 ?? 0), 6);
  });

  it.each([
    { reason: 'one is ruled out', pair: { placement: 'it', against: 'general' } },
    { reason: 'both are the same', pair: { placement: 'it', against: 'it' } },
  ] as const)('that is not possible is the usual one: $reason', ({ pair }) => {
    const without = { ...values, 'capability.general': 'absent' };
    expect(studyOf(without, {}, pair).pair).toEqual(studyOf(without).pair);
  });

  it('worth comparing: against today’s and against the runner-up, each once', () => {
    const study = studyOf(values);
    expect(study.worthComparing.map(({ against }) => against)).toContain(study.recommendation.runnerUp);
    const againsts = study.worthComparing.map(({ against }) => against);
    expect(new Set(againsts).size).toBe(againsts.length);
    for (const { placement } of study.worthComparing) expect(placement).toBe(study.recommendation.placement);
  });
});

describe('without a cost', () => {
  it('says what is missing, and nothing of money', () => {
    const study = studyOf({ 'company.employees': 800 });
    expect(study.warnings.map(({ code }) => code)).toEqual(['region-missing']);
    expect([study.cost, study.detail, study.workings?.cost]).toEqual([null, null, null]);
  });
});
