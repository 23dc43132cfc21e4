import { describe, expect, it } from 'vitest';
import type { Comparison, Cost } from '../../src/model/assessment.ts';
import type { CostSection } from '../../src/report/costReportTypes.ts';
import { plain } from '../../src/report/rich.ts';
import { type Changes, cost, reportOf, spaced } from './reportFixture.ts';

const known = (section: CostSection): Extract<CostSection, { kind: 'known' }> => {
  if (section.kind === 'missing') throw new Error(`no cost: ${section.sentence}`);
  return section;
};

const compared = (changes: Partial<Comparison>, rest: Changes = {}): Changes => ({
  ...rest,
  assessment: {
    ...rest.assessment,
    cost: { ...cost, comparison: { ...(cost.comparison as Comparison), ...changes } } satisfies Cost,
  },
});

const saving = (p10: number, p90: number, probabilityPositive: number): Comparison['saving'] => ({
  p10,
  p50: (p10 + p90) / 2,
  p90,
  mean: (p10 + p90) / 2,
  probabilityPositive,
});

describe('what it costs', () => {
  it('heads with the turning point, spared or added', () => {
    const spare = known(reportOf('en').cost).breakEven;
    expect(spaced(spare?.sentence ?? '')).toBe(
      'With every other figure at its middle, IT pays off against operations if it spares you more than 9 hours of downtime a year. You told us 14 hours in all last year.',
    );
    expect([spare?.chart.left, spare?.chart.right]).toEqual(['operations', 'it']);
    expect(spare?.worked).toMatchObject({ expression: '24,860 ÷ 2,750', shown: '9' });
    const adds = compared({
      breakEvens: [{ parameter: 'standstill-spared', value: -11.2, unit: 'hours/year', yours: null }],
    });
    const add = known(reportOf('en', adds).cost).breakEven;
    expect(spaced(add?.sentence ?? '')).toBe(
      'With every other figure at its middle, IT pays off against operations unless it adds more than 11 hours of downtime a year.',
    );
    expect([add?.chart.left, add?.chart.right]).toEqual(['it', 'operations']);
    expect(spaced(known(reportOf('zh').cost).breakEven?.sentence ?? '')).toBe(
      '其余各数取中间值时，归信息技术部门每年少停机 9 小时以上，就比归运营管理部门划算。您填的是去年共停机 14 小时。',
    );
    expect(spaced(known(reportOf('zh', adds).cost).breakEven?.sentence ?? '')).toBe(
      '其余各数取中间值时，归信息技术部门只要每年多停机不超过 11 小时，就比归运营管理部门划算。',
    );
  });

  it('says so where no number of hours tips it', () => {
    const section = known(
      reportOf('en', compared({ breakEvens: [{ parameter: 'standstill-spared', value: null, unit: '', yours: null }] }))
        .cost,
    );
    expect(section.breakEven).toBeNull();
    expect(section.otherBreakEvens.map(({ text }) => text)).toEqual([
      'Downtime alone does not decide between IT and operations: no plausible number of hours tips it.',
    ]);
  });

  it('tells the role with its range, and against today', () => {
    const { role } = known(reportOf('en').cost);
    expect(spaced(plain(role.sentence))).toBe('1.4 FTE, ¥236,000 a year (¥174,000 to ¥315,000), in any department.');
    expect(spaced(role.against?.text ?? '')).toBe(
      'You have 1 FTE now; our estimate for companies like yours is 0.9 to 2.1 FTE, so you are 0.4 short of its middle.',
    );
    const zh = known(reportOf('zh').cost).role;
    expect(spaced(plain(zh.sentence))).toBe(
      '1.4 个全职人力，每年 23.6 万元（17.4 万至 31.5 万元），归哪个部门都一样。',
    );
    expect(spaced(zh.against?.text ?? '')).toBe(
      '现在有 1 个全职人力在做；按我们的估计，这样的公司需要 0.9 至 2.1 个全职人力，比中间值少 0.4 个。',
    );
  });

  const verdicts: readonly (readonly [string, Partial<Comparison>, string, string, string])[] = [
    [
      'undecided, both signs',
      {},
      'The figures do not decide here: between ¥12,000 more and ¥26,000 less a year. Paid working time is counted as money; the cash column leaves it out.',
      '金额分不出高下：每年多花 1.2 万元到少花 2.6 万元。已付工资的工时也折成了钱；真正付出去的，只看现金一栏。',
      '',
    ],
    [
      'one sign, but on figures of ours: no claim',
      { saving: saving(9000, 66_000, 0.97) },
      'The figures do not decide here: by our estimates between ¥9,000 and ¥66,000 a year less, but the two figures that weigh most are not yours. Paid working time is counted as money; the cash column leaves it out.',
      '金额还定不了：按我们的估计，每年少花 9,000 元至 6.6 万元，但影响最大的两项不是您的数。已付工资的工时也折成了钱；真正付出去的，只看现金一栏。',
      '',
    ],
    [
      'earned: a range, at most over 95%',
      { saving: saving(9000, 66_000, 0.97), verdict: 'saves' },
      'Between ¥9,000 and ¥66,000 a year less, given these estimates. Paid working time is counted as money; the cash column leaves it out. The two figures that weigh most are your own.',
      '按这些估计，每年少花 9,000 元至 6.6 万元。已付工资的工时也折成了钱；真正付出去的，只看现金一栏。影响最大的两项是您自己的数。',
      'Less in over 95% of draws, given these estimates.',
    ],
    [
      'earned the other way',
      { saving: saving(-66_000, -9000, 0.08), verdict: 'costs' },
      'Between ¥9,000 and ¥66,000 a year more, given these estimates. Paid working time is counted as money; the cash column leaves it out. The two figures that weigh most are your own.',
      '按这些估计，每年多花 9,000 元至 6.6 万元。已付工资的工时也折成了钱；真正付出去的，只看现金一栏。影响最大的两项是您自己的数。',
      'More in 92% of draws, given these estimates.',
    ],
    [
      'no difference at all',
      { saving: saving(0, 0, 0.5) },
      'By these figures the two cost the same.',
      '按这些数，两个部门花费一样。',
      '',
    ],
  ];
  it.each(verdicts)('%s', (_, changes, en, zh, probability) => {
    const english = known(reportOf('en', compared(changes)).cost).comparison;
    expect(spaced(english?.sentence ?? '')).toBe(en);
    expect(spaced(english?.probability ?? '')).toBe(probability);
    expect(spaced(known(reportOf('zh', compared(changes)).cost).comparison?.sentence ?? '')).toBe(zh);
    const earned = probability !== '';
    expect(english?.chart.mean === null).toBe(!earned);
    expect(english?.settle === null).toBe(earned);
  });

  it('asks for the two figures of ours that weigh most, and names where rank and cost part', () => {
    const { comparison } = known(reportOf('en').cost);
    expect(comparison?.title).toBe('Against operations, its home today');
    expect(comparison?.settle?.title).toBe('These two figures move it most: put in your own');
    expect(comparison?.settle?.fields.map(({ parameter }) => parameter)).toEqual([
      'standstill-cash',
      'misfit-hours-it',
    ]);
    const costs = compared({ saving: saving(-66_000, -9000, 0.08), verdict: 'costs' });
    expect(known(reportOf('en', costs).cost).comparison?.disagreement).toBe(
      'Ranking and cost point to different departments: IT fits better, operations costs less.',
    );
  });

  it('adds up line by line in the unit of the language', () => {
    const { totals, lines } = known(reportOf('en').cost);
    expect(totals?.rows.map(({ short, total, rangeText, today }) => [short, total.text, rangeText, today])).toEqual([
      ['IT', '397', '298–508', false],
      ['Operations', '401', '301–513', true],
    ]);
    expect(spaced(totals?.title ?? '')).toBe('Both, ¥ thousand a year');
    expect(spaced(lines?.note ?? '')).toBe(
      'Means, ¥ thousand a year. They add up: a sum is the sum of its lines as rounded.',
    );
    expect(lines?.rows.map(({ label }) => spaced(label))).toContain('Downtime, you told us 14 hours');
    expect(lines?.sums.it).toMatchObject({ cash: '280', capacity: '117' });
    const zh = known(reportOf('zh').cost);
    expect(zh.totals?.rows[0]?.total.text).toBe('39.7');
    expect(zh.lines?.sums.it).toMatchObject({ cash: '28.0', capacity: '11.7' });
    expect(zh.lines?.rows.map(({ label }) => spaced(label))).toContain('移交一次，按 3 年分摊');
  });

  it.each([
    [
      'region-missing',
      'cost.region',
      'Choose where the administrator is paid: the cost of the role then appears here.',
    ],
    [
      'size-missing',
      'system.users',
      'Tell us how many people use the ERP, or how many the company employs: the cost of the role then appears here.',
    ],
    [
      'own-figures-missing',
      'cost.overrides.wage',
      'Fill in a currency, a yearly wage and the employer’s on-cost: the cost of the role then appears here.',
    ],
  ] as const)('without it, says what is missing: %s', (code, path, sentence) => {
    const {
      cost: section,
      keyFigures,
      warnings,
    } = reportOf('en', { assessment: { cost: null, warnings: [{ path, code }] } });
    expect(section).toMatchObject({ kind: 'missing', sentence });
    expect(section.kind === 'missing' && section.asks.map((each) => each.path)).toEqual([path]);
    expect(keyFigures.map(({ id }) => id)).toEqual(['share']);
    expect(warnings).toEqual([]);
  });

  it('keeps the role where there is nothing to compare', () => {
    const section = known(
      reportOf('en', {
        recommendation: { placement: null, runnerUp: null, confidence: 'close' },
        assessment: { cost: { ...cost, placements: {}, comparison: null } },
      }).cost,
    );
    expect([section.totals, section.lines, section.comparison, section.breakEven]).toEqual([null, null, null, null]);
    expect(section.alone).toBe('No department is left to compare. The role costs the same wherever it is done.');
  });
});
