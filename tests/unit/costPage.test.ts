/** The page on the cost as strings and tables: sums of what is shown, verdicts, disagreement, faults, the file of lines. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/engine/cost/saving.ts';
import { studyCost } from '../../src/engine/costStudy.ts';
import type { Answers } from '../../src/model/answers.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import type { Language } from '../../src/model/wording.ts';
import { type CostPage, makeCostPage } from '../../src/report/costPage/costPage.ts';
import { csvText } from '../../src/report/costPage/linesCsv.ts';
import { readTypedFigure, type TypedFigure } from '../../src/report/costPage/typedFigure.ts';
import { money } from '../../src/report/money.ts';
import { costAlone as en } from '../../src/report/words/en/costAlone.ts';
import { costAlone as zh } from '../../src/report/words/zh/costAlone.ts';
import { evaluate } from '../browser/arithmetic.ts';
import { content } from '../content.ts';
import { spaced } from './reportFixture.ts';

const words = { en, zh };
const { model, wording, examples } = content;
const ids = model.costs.parameters.map(({ id }) => id);

function answersOf(id: string, values: Answers['values'] = {}, overrides: Answers['overrides'] = {}): Answers {
  const example = examples.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const { answers } = parseAnswers(example.answers, ids);
  return { values: { ...answers.values, ...values }, overrides: { ...answers.overrides, ...overrides } };
}

function pageOf(answers: Answers, language: Language = 'en', pair: Pair | null = null): CostPage {
  const study = studyCost(model, answers, pair, { samples: 4096 });
  return makeCostPage({ model, wording: wording[language], words: words[language], answers, study });
}

function detailOf(answers: Answers, language: Language = 'en', pair: Pair | null = null) {
  const { detail } = pageOf(answers, language, pair);
  if (!detail) throw new Error('these answers give no cost');
  return detail;
}

const figure = (text: string): number => (text === '–' ? 0 : evaluate(text));
const decimals = (text: string): number => text.split('.')[1]?.length ?? 0;

describe('what is shown adds up', () => {
  const companies = examples.flatMap(({ id }) => (['en', 'zh'] as const).map((language) => ({ id, language })));

  it.each(companies)('lines to columns, columns to totals, parts to the role: $id, $language', ({ id, language }) => {
    const { money: known, stacked, roleParts } = detailOf(answersOf(id), language);
    const { lines } = known;
    if (!lines || !stacked) throw new Error('no lines');
    for (const { placement } of lines.placements) {
      const sums = lines.sums[placement];
      for (const kind of ['cash', 'capacity'] as const) {
        const added = lines.rows.reduce((total, row) => total + figure(row.cells[placement]?.[kind] ?? '–'), 0);
        expect(added).toBeCloseTo(figure(sums?.[kind] ?? ''), 6);
      }
      expect(figure(sums?.cash ?? '') + figure(sums?.capacity ?? '')).toBeCloseTo(figure(sums?.total.text ?? ''), 6);
      const row = stacked.rows.find((each) => each.placement === placement);
      expect(row?.totalText).toBe(sums?.total.text);
      const stackedSum = (row?.amountTexts ?? []).reduce((total, text) => total + figure(text), 0);
      expect(stackedSum).toBeCloseTo(figure(row?.totalText ?? ''), 6);
    }
    const parts = roleParts.rows.reduce((total, { amount }) => total + figure(amount), 0);
    expect(parts).toBeCloseTo(figure(roleParts.sum), 6);
    const [first] = lines.placements;
    const roleLine = lines.rows.find(({ topic }) => topic === 'role');
    expect(roleParts.sum).toBe(first && roleLine?.cells[first.placement]?.cash);
  });

  it('and no sum is far from the mean that it stands for: a last digit a line at most', () => {
    for (const { id } of examples) {
      const answers = answersOf(id);
      const study = studyCost(model, answers, null, { samples: 4096 });
      const { stacked } = detailOf(answers);
      for (const row of stacked?.rows ?? []) {
        const lines = study.cost?.placements[row.placement]?.lines ?? [];
        const mean = study.cost?.placements[row.placement]?.perYear.mean ?? 0;
        const shown = figure(row.totalText);
        const unit = [1, 1e3, 1e6].reduce((best, each) =>
          Math.abs(mean / each - shown) < Math.abs(mean / best - shown) ? each : best,
        );
        const digit = 10 ** -decimals(row.totalText);
        expect(Math.abs(mean / unit - shown)).toBeLessThanOrEqual((lines.length / 2) * digit);
      }
    }
  });

  it('the role costs the same in every department', () => {
    for (const { id } of examples) {
      const { stacked } = detailOf(answersOf(id));
      expect(new Set(stacked?.rows.map(({ amountTexts }) => amountTexts[0])).size).toBe(1);
    }
  });
});

describe('verdict, and whether ranking and cost agree', () => {
  /** Figures of the reader's that settle it between IT and operations, whichever way. */
  const told = (it: number, operations: number) => ({
    'standstill-cash': 50_000,
    'standstill-hours-it': it,
    'standstill-hours-operations': operations,
  });
  const values = { 'system.users': 1000, 'company.employees': 4000, 'today.placement': 'external' };
  const answers = (overrides: Answers['overrides']): Answers => answersOf('large-multinational', values, overrides);
  const pair: Pair = { placement: 'it', against: 'operations' };

  it('saves: the same department, no figure beyond the range', () => {
    const { money: known, agreement } = detailOf(answers(told(1, 400)), 'en', pair);
    expect(known.comparison?.verdict).toBe('saves');
    expect(known.comparison?.sentence).toMatch(/^Between .* and .* a year less, given these estimates\./);
    expect(agreement.map(spaced)).toEqual(['Ranking and cost point to the same department: IT.']);
    expect(spaced(known.comparison?.probability ?? '')).toBe('Less in over 95% of draws, given these estimates.');
  });

  it('costs: one sentence that they part, and one what to do then', () => {
    const { money: known, agreement, settling } = detailOf(answers(told(400, 1)), 'en', pair);
    expect(known.comparison?.verdict).toBe('costs');
    expect(agreement).toHaveLength(2);
    expect(agreement[0]).toBe(
      'Ranking and cost point to different departments: IT fits better, operations costs less.',
    );
    expect(agreement[1]).toMatch(
      /^Then ask what the better fit is worth to you\. If it is worth .*\d.* to .*\d.* a year/,
    );
    expect(known.comparison?.settle).toBeNull();
    expect(settling.map(({ parameter }) => parameter)).not.toContain('standstill-cash');
    const chinese = detailOf(answers(told(400, 1)), 'zh', pair).agreement;
    expect(chinese[0]).toBe('排名与费用指向不同的部门：信息技术部门更合适，运营管理部门花费更少。');
    expect(chinese[1]).toMatch(/^这时要问：更合适值多少钱。.*万.*至.*元/);
  });

  it('turned round, the same figures say the same', () => {
    const { money: known, agreement } = detailOf(answers(told(400, 1)), 'en', {
      placement: 'operations',
      against: 'it',
    });
    expect(known.comparison?.verdict).toBe('saves');
    expect(agreement[0]).toBe(
      'Ranking and cost point to different departments: IT fits better, operations costs less.',
    );
  });

  it('undecided: the ranking stands, and the two figures of ours that weigh most are asked for', () => {
    const { money: known, agreement, settling } = detailOf(answers({}), 'en', pair);
    expect(known.comparison?.verdict).toBe('undecided');
    expect(known.comparison?.chart.mean).toBeNull();
    expect(agreement[0]).toMatch(/^The figures do not decide between these two, so the ranking stands: IT\./);
    expect(settling).toHaveLength(2);
    for (const { yours } of settling) expect(yours).toBeNull();
  });

  it('a pair without the first of the ranking says so and claims no agreement', () => {
    const { agreement } = detailOf(answers({}), 'en', { placement: 'finance', against: 'general' });
    expect(agreement).toEqual(['This pair leaves out IT, which the ranking puts first.']);
  });

  it.each(['en', 'zh'] as const)('never tells more certainty than 95 in 100 (%s)', (language) => {
    for (const overrides of [told(1, 400), told(400, 1), {}]) {
      const text = JSON.stringify(detailOf(answers(overrides), language, pair).money.comparison);
      expect(text).not.toMatch(/9[6-9](\.\d+)?%|100%/);
    }
  });
});

describe('what would have to be true', () => {
  it('asks of each figure to pass its turning point, from where it stands now', () => {
    const answers = answersOf('listed-equipment-maker');
    const study = studyCost(model, answers, null, { samples: 4096 });
    const { conditions } = detailOf(answers);
    expect(conditions?.rows.length).toBeGreaterThan(3);
    for (const row of conditions?.rows ?? []) {
      const point = study.detail?.turningPoints.find(({ parameter }) => parameter === row.parameter);
      expect(row.would.startsWith('more')).toBe((point?.value ?? 0) > (point?.now ?? 0));
    }
  });

  it('shows arithmetic that gives each turning point', () => {
    for (const row of detailOf(answersOf('online-retailer')).conditions?.rows ?? []) {
      if (row.worked.kind !== 'arithmetic') continue;
      const value = evaluate(row.worked.expression);
      const shown = figure(row.worked.shown);
      expect(Math.abs(value - shown), row.name).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals(row.worked.shown));
    }
  });
});

describe('a line explained', () => {
  const rows = examples.flatMap(({ id }) => (['en', 'zh'] as const).map((language) => ({ id, language })));
  it.each(rows)('evaluates to the shown digit, step by step: $id, $language', ({ id, language }) => {
    const { explained } = detailOf(answersOf(id), language);
    expect(explained.map(({ topic }) => topic)).toContain('standstill');
    for (const { topic, lines, steps, figures, leavesOut } of explained) {
      expect(leavesOut, topic).not.toBe('');
      expect(lines.length, topic).toBeGreaterThan(0);
      expect(figures.length, topic).toBeGreaterThan(2);
      for (const { worked } of [...lines.map((line) => line.worked), ...steps]) {
        if (worked.kind !== 'arithmetic') throw new Error(`${topic} is sampled`);
        const digit = 10 ** -decimals(worked.shown);
        // Half a digit for rounding; a hair for binary fractions.
        expect(Math.abs(evaluate(worked.expression) - figure(worked.shown)), worked.expression).toBeLessThanOrEqual(
          0.500001 * digit,
        );
      }
    }
  });

  it('names a figure of the reader’s as theirs, and ours with class and date', () => {
    const { explained } = detailOf(answersOf('online-retailer', {}, { 'support-rate': 240 }));
    const support = explained.find(({ topic }) => topic === 'support')?.figures ?? [];
    expect(support.find(({ parameter }) => parameter === 'support-rate')).toMatchObject({
      basis: 'Your figure',
      detail: '',
    });
    expect(support.find(({ parameter }) => parameter === 'wage')).toBeUndefined();
    const misfit = explained.find(({ topic }) => topic === 'misfit')?.figures ?? [];
    expect(misfit.find(({ parameter }) => parameter === 'wage')?.detail).toMatch(/^Class [A-D]: .* Of \d{4}\. Read /);
    const hours = misfit.find(({ parameter }) => parameter.startsWith('misfit-hours'));
    expect(hours).toMatchObject({ basis: 'Our estimate' });
  });

  it('multiplies by the growth of pay, where one is set', () => {
    const { explained } = detailOf(answersOf('online-retailer', {}, { 'wage-growth': 0.05 }));
    const [line] = explained.find(({ topic }) => topic === 'misfit')?.lines ?? [];
    // (1 + 1.05 + 1.05²) ÷ 3
    expect(line?.worked.worked.kind === 'arithmetic' && line.worked.worked.expression).toContain('× 1.0508');
  });
});

describe('every figure', () => {
  it('of the data has one field, whatever the answers', () => {
    for (const answers of [answersOf('online-retailer'), { values: {}, overrides: {} }]) {
      const fields = pageOf(answers).groups.flatMap((group) => group.fields.map(({ parameter }) => parameter));
      expect([...fields].sort()).toEqual([...ids].sort());
    }
  });

  it('says what it is and where it comes from', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const field of pageOf(answersOf('online-retailer'), language).groups.flatMap(({ fields }) => fields)) {
        expect(field.name, field.parameter).not.toBe('');
        expect(field.about, field.parameter).not.toBe('');
        expect(field.evidence.detail, field.parameter).not.toBe('');
        expect(field.ours, field.parameter).not.toBe('');
      }
    }
  });

  it('is counted and listed on top once it is the reader’s', () => {
    const page = pageOf(
      answersOf('online-retailer', {}, { 'support-rate': 240, wage: { low: 1e5, likely: 1.5e5, high: 2e5 } }),
    );
    expect(page.changed.map(({ parameter }) => parameter)).toEqual(expect.arrayContaining(['wage', 'support-rate']));
    expect(page.groups.find(({ topic }) => topic === 'support')?.count).toBe('5 figures, 1 changed');
    expect(spaced(page.changed.find(({ parameter }) => parameter === 'wage')?.yoursText ?? '')).toBe(
      'Your figure: ¥150,000 a year (¥100,000 to ¥200,000 a year).',
    );
  });
});

describe('a figure as typed', () => {
  const limits = { parameter: 'standstill-cash', accepts: { low: 0, high: 500_000 }, payroll: 9_000_000 };
  const read = (
    typed: TypedFigure,
    language: Language = 'en',
    given: Partial<typeof limits> | { accepts: null } = {},
  ) =>
    readTypedFigure(
      typed,
      { ...limits, ...given },
      { language, words: words[language].costPage, money: (amount) => money(amount, 'CNY', language) },
    );

  it.each([
    { reason: 'one figure', typed: { likely: '12,000' }, value: 12_000 },
    { reason: 'full-width digits', typed: { likely: '１２' }, value: 12 },
    { reason: 'nothing at all goes back to ours', typed: { likely: ' ' }, value: null },
    { reason: 'a range', typed: { low: '1', likely: '2', high: '3' }, value: { low: 1, likely: 2, high: 3 } },
    { reason: 'an empty range likewise', typed: { low: '', likely: '', high: '' }, value: null },
    {
      reason: 'both ends of what is plausible',
      typed: { low: '0', likely: '1', high: '500000' },
      value: { low: 0, likely: 1, high: 500_000 },
    },
  ])('is taken: $reason', ({ typed, value }) => {
    expect(read(typed)).toEqual({ value });
  });

  it.each([
    {
      reason: 'not a number',
      typed: { likely: '4,2OO' },
      end: 'likely',
      en: '“4,2OO” has a letter O in it. Enter a number from 0 to 500,000.',
      zh: '“4,2OO”里有字母 O。请填 0 至 500,000 的数。',
    },
    {
      reason: 'negative',
      typed: { likely: '-5' },
      end: 'likely',
      en: '“-5” is too low. Enter a number from 0 to 500,000.',
      zh: '“-5”太小。请填 0 至 500,000 的数。',
    },
    {
      reason: 'beyond what is plausible',
      typed: { low: '1', likely: '2', high: '600000' },
      end: 'high',
      en: '“600000” is too high. Enter a number from 0 to 500,000.',
      zh: '“600000”太大。请填 0 至 500,000 的数。',
    },
    {
      reason: 'an hour above a year’s pay of all users',
      typed: { likely: '10000000' },
      end: 'likely',
      en: '“10000000” for one hour is more than a whole year of pay for all your users, ¥9,000,000. Enter less than that.',
      zh: '一小时填“10000000”，比全体用户一整年的工资（900 万元）还多。请填比这小的数。',
    },
    {
      reason: 'low above likely',
      typed: { low: '9', likely: '5', high: '10' },
      end: 'low',
      en: 'Low 9 is above likely 5. Enter low ≤ likely ≤ high.',
      zh: '低值 9 大于最可能值 5。请由小到大填：低 ≤ 最可能 ≤ 高。',
    },
    {
      reason: 'likely above high',
      typed: { low: '1', likely: '5', high: '4' },
      end: 'likely',
      en: 'Likely 5 is above high 4. Enter low ≤ likely ≤ high.',
      zh: '最可能值 5 大于高值 4。请由小到大填：低 ≤ 最可能 ≤ 高。',
    },
    {
      reason: 'one of three missing',
      typed: { low: '1', likely: '5', high: '' },
      end: 'high',
      en: 'High is missing. Enter all three, or go back to one figure.',
      zh: '还缺高值。三个数都要填，或改回只填一个数。',
    },
  ] as const)('is refused, with what is accepted: $reason', ({ typed, end, en: english, zh: chinese }) => {
    const [fault, other] = [read(typed), read(typed, 'zh')];
    expect({ ...fault, text: spaced('text' in fault ? fault.text : '') }).toEqual({ end, text: english });
    expect(spaced('text' in other ? other.text : '')).toBe(chinese);
  });

  it('in a region of the reader’s own any amount of money is taken, but for an absurd one', () => {
    expect(read({ likely: '600000' }, 'en', { accepts: null })).toEqual({ value: 600_000 });
    expect(read({ likely: '10000000' }, 'en', { accepts: null })).toHaveProperty('end', 'likely');
  });
});

describe('the file of lines', () => {
  it.each(['en', 'zh'] as const)('opens again as what the page shows (%s)', (language) => {
    const { csv, money: known } = detailOf(answersOf('listed-equipment-maker'), language);
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    expect(csv.text.endsWith('\r\n')).toBe(true);
    const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true, record_delimiter: '\r\n' });
    const [department = '', line = '', kind = '', amount = ''] = Object.keys(rows[0] ?? {});
    const total = words[language].costPage.csv.total;
    for (const { name, placement } of known.lines?.placements ?? []) {
      for (const each of ['cash', 'capacity'] as const) {
        const label = words[language].lines.columns[each];
        const mine = rows.filter((row) => row[department] === name && row[kind] === label);
        const sum = mine.find((row) => row[line] === total);
        const added = mine.filter((row) => row[line] !== total).reduce((all, row) => all + Number(row[amount]), 0);
        expect(added).toBe(Number(sum?.[amount]));
        const shown = figure(known.lines?.sums[placement]?.[each] ?? '');
        // Tens, thousands or ten thousands of what the table shows.
        expect(Math.log10(Number(sum?.[amount]) / shown) % 1).toBeCloseTo(0, 9);
      }
    }
  });

  it('keeps a text a text: no cell begins like a formula, and quotation marks are doubled', () => {
    const text = csvText([['=1+1', '+2', '-3', '-x', '@a', 'say "hi", you', 'line\nbreak', '\tx']]);
    expect(text).toBe(`\uFEFF'=1+1,'+2,-3,'-x,'@a,"say ""hi"", you","line\nbreak",'\tx\r\n`);
  });
});

describe('while there is no cost', () => {
  it.each([
    { reason: 'no region', values: { 'system.users': 50 } as Answers['values'], asks: ['cost.region'] },
    { reason: 'no size', values: { 'cost.region': 'CN' }, asks: ['system.users'] },
    {
      reason: 'own figures',
      values: { 'system.users': 50, 'cost.region': 'own' },
      asks: ['cost.currency', 'cost.overrides.wage', 'cost.overrides.on-cost'],
    },
  ])('asks for exactly what is missing: $reason', ({ values, asks }) => {
    const page = pageOf({ values, overrides: {} });
    expect(page.detail).toBeNull();
    expect(page.missing?.asks.map(({ path }) => path)).toEqual(asks);
  });
});
