/** What is a figure in the text of a guide, and which unit it has. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/model/guides/figures.ts';
import type { Language } from '../../src/model/wording.ts';

const found = (text: string, language: Language): string[] =>
  findFigures(text, language).map(({ text: digits, unit }) => `${digits} ${unit ?? '?'}`);

/** No figure in it: why. */
const none: readonly (readonly [Language, string, string])[] = [
  ['en', 'a day', 'Checked on 2026-11-24, before that on 3 May 2025 and May 4, 2024.'],
  ['en', 'a span of days', 'The exams were on 23 to 26 May.'],
  ['en', 'a year', 'In 2023 companies changed; the edition of 2019 did not.'],
  ['en', 'a time of day', 'At 09:20 it stopped.'],
  ['en', 'clauses', 'ISO/IEC 27001:2022 A.5.3, AC-6(5), Article 42, clause 8.1.5.1 and sections 302 and 404.'],
  ['en', 'names of products and standards', 'S/4HANA, U8, K/3, Odoo 19, COBIT 2019, SFIA 9, NIST SP 800-53.'],
  ['en', 'versions', 'Since 10.0.39; in 2025.2; with the 3-2-1 rule.'],
  ['en', 'steps and days of a plan', 'Day 30, week 2, step 3, levels 1 and 2, weeks 1 to 4.'],
  ['en', 'tickets', 'Ticket 501 came after change 311.'],
  ['en', 'ordinals', 'The 2nd Tuesday, and (3) the rest.'],
  ['en', 'a named period', 'The first 90 days.'],
  ['en', 'numbers in words', 'Two people and half a day.'],
  ['zh', '日期', '2026 年 11 月 24 日查阅，2025 年起施行，次月 5 日前报送。'],
  ['zh', '条款', '第 18 号指引第 4 条、财会〔2024〕11 号、第二十九条、8.1.5.1。'],
  ['zh', '标准与产品', 'GB/T 22239-2019、等保 2.0、金蝶 K/3、用友 U8、SAP ECC 6.0、COBIT 2019。'],
  ['zh', '计划里的日子', '第 30 天、月结第 2 天、前 90 天、第 1 至 4 周。'],
  ['zh', '时刻', '9:20 停了，11:05 恢复。'],
  ['zh', '中文数字', '两个人干了半天，三级等保。'],
];

/** Figures and units. */
const some: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'It fell by 38% in 3 years.', ['38 %', '3 years']],
  ['en', 'Between 3 and 5 days, or 24–72 hours.', ['3 days', '5 days', '24 hours', '72 hours']],
  ['en', '¥300–500 and USD 20 a head', ['300 money', '500 money', '20 money']],
  ['en', 'A 30-day trial with 2000 users', ['30 day trial with', '2000 users']],
  ['en', '12 × 20 = 240 hours', ['12 hours', '20 hours', '240 hours']],
  ['en', 'Keep 99.5 per cent.', ['99.5 %']],
  ['en', '5 leavers, 4 of them on time', ['5 leavers', '4 of them']],
  ['en', '20 orders; the key user runs all 20.', ['20 orders', '20 all']],
  ['en', 'Restored in 8h from 20GB', ['8 h', '20 GB']],
  ['en', 'It fell from 40 to 12.', ['40 ?', '12 ?']],
  ['en', 'The list says 5,090 and the ledger 5,110.', ['5,090 ?', '5,110 ?']],
  ['zh', '用户 60 人以内，占 38%。', ['60 人以内', '38 %']],
  ['zh', '3 至 5 天，20、30 或 50 家', ['3 天', '5 天', '20 家', '30 家', '50 家']],
  ['zh', '5.5 万多名用户，¥300–500', ['5.5 万多名用户', '300 money', '500 money']],
  ['zh', '从 40 降到 12。', ['40 降到', '12 ?']],
  ['zh', '差异是 3', ['3 ?']],
  ['zh', '处理工单 10 张', ['10 张']],
];

describe('figures of a text', () => {
  for (const [language, why, text] of none) {
    it(`${language}: ${why} is no figure`, () => expect(found(text, language)).toEqual([]));
  }

  for (const [language, text, figures] of some) {
    it(`${language}: ${text}`, () => {
      const all = findFigures(text, language).map(
        ({ text: digits, unit }) => `${digits.replace(/[a-zA-Z]+$/, '')} ${unit ?? '?'}`,
      );
      expect(all).toEqual(figures);
    });
  }

  it('counts of the page itself need no source, measures do', () => {
    const ofThePage = (text: string, language: Language) => findFigures(text, language).map((each) => each.ofThePage);
    expect(ofThePage('These 4 departments answer 6 short questions in 5 minutes.', 'en')).toEqual([true, true, false]);
    expect(ofThePage('这 4 个部门、6 道题、5 分钟。', 'zh')).toEqual([true, true, false]);
  });
});
