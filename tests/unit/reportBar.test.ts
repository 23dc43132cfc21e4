import { describe, expect, it } from 'vitest';
import type { FirstLook, Outlook } from '../../src/model/assessment.ts';
import { type AnswerBarInput, answerBar } from '../../src/report/answerBar.ts';
import { plain } from '../../src/report/rich.ts';
import { roleInBar } from '../../src/report/roleInBar.ts';
import { answerWords as english } from '../../src/report/words/en/answer.ts';
import { answerWords as chinese } from '../../src/report/words/zh/answer.ts';
import { content } from '../content.ts';
import { answers, assessment, spaced } from './reportFixture.ts';

type Language = 'en' | 'zh';

const first: FirstLook = {
  answered: assessment.answered,
  recommendation: { ...assessment.recommendation, confidence: 'leaning' },
  ruledOut: [],
  safeguards: assessment.safeguards,
  cost: assessment.cost,
  warnings: [],
};

const later: Outlook = {
  confidence: 'leaning',
  decidingQuestion: 'system.deployment',
  nextQuestions: [{ path: 'system.deployment', value: 0.09 }],
  stopAsking: false,
  otherRules: { low: 0.44, high: 0.63, rules: [] },
};

const bar = (language: Language, changes: Partial<AnswerBarInput> = {}) =>
  answerBar({
    language,
    words: language === 'en' ? english : chinese,
    wording: content.wording[language],
    answers,
    first,
    complete: later,
    moved: null,
    roleInBar,
    ...changes,
  });

const moved = {
  answer: { 'company.businessLines': 'few' },
  kind: 'given',
  placement: 'it',
  from: 0.52,
  to: 0.58,
} as const;

describe('the answer beside the questions', () => {
  it('tells name, share, label, other rules, what to answer next and the role cost', () => {
    const en = bar('en');
    expect([en.name, en.line, plain(en.readings), en.otherRules].map(spaced)).toEqual([
      'IT department',
      'IT department 81%, leaning',
      'First in 81% of readings: leaning.',
      'Under other reasonable rules: 44 to 63%.',
    ]);
    // Until its words have arrived the role's cost is silent, and asks for nothing that is answered already.
    expect(bar('en', { roleInBar: null }).role).toMatchObject({ line: '', sentence: [], asks: null });
    expect(en.next).toMatchObject({ title: 'Who runs the servers?', adds: 'Adds about 9 points of certainty.' });
    expect([en.role.line, plain(en.role.sentence), en.role.range, en.role.region].map(spaced)).toEqual([
      'The role: ¥236,000 a year',
      '1.4 FTE, ¥236,000 a year',
      '¥174,000 to ¥315,000',
      'Paid in China.',
    ]);
    const zh = bar('zh');
    expect(
      [zh.line, zh.next?.line ?? '', zh.next?.adds ?? '', zh.role.line, plain(zh.role.sentence)].map(spaced),
    ).toEqual([
      '信息技术部门 81%，偏向',
      '下一题：谁在管服务器？',
      '答了它，把握约增加 9 个百分点。',
      '岗位 23.6 万元/年',
      '岗位 1.4 个全职人力，每年 23.6 万元',
    ]);
  });

  it('names both while it is close, and fills no seat', () => {
    const close = { ...first, recommendation: { ...first.recommendation, confidence: 'close' as const } };
    const en = bar('en', { first: close, complete: { ...later, confidence: 'close' } });
    expect([en.seat, en.name, spaced(en.line)]).toEqual([
      null,
      'Close: IT or operations',
      'Close: IT 81%, operations 15%',
    ]);
    expect(spaced(bar('zh', { first: close, complete: { ...later, confidence: 'close' } }).line)).toBe(
      '接近：信息技术 81%，运营管理 15%',
    );
  });

  it('takes the label from the whole assessment once it is there', () => {
    expect(spaced(bar('en', { complete: { ...later, confidence: 'clear' } }).line)).toBe('IT department 81%, clear');
  });

  it('says what just moved it', () => {
    expect(spaced(bar('en', { moved }).changed?.text ?? '')).toBe('“A few related ones” moved IT from 52% to 58%.');
    expect(spaced(bar('zh', { moved }).changed?.text ?? '')).toBe('“几项相关业务”让信息技术部门从 52% 变为 58%。');
    expect(spaced(bar('en', { moved }).live)).toBe(
      'IT department 81%, leaning. “A few related ones” moved IT from 52% to 58%.',
    );
  });

  it.each([
    [{ ...moved, kind: 'cleared' as const }, 'Without “A few related ones”, IT goes from 52% to 58%.'],
    [{ ...moved, to: 0.521 }, '“A few related ones” leaves IT at 52%.'],
    [{ ...moved, answer: { 'system.users': 420 } }, '“420 users” moved IT from 52% to 58%.'],
    [
      { ...moved, answer: { 'modules.finance': 'core', 'modules.crm': 'none' } },
      'These 2 answers moved IT from 52% to 58%.',
    ],
  ])('case %#', (given, text) => {
    expect(spaced(bar('en', { moved: given }).changed?.text ?? '')).toBe(text);
  });

  it.each([
    ['region-missing', 'cost.region', 'Role cost: choose a region', '费用：先选地区'],
    ['size-missing', 'system.users', 'Role cost: tell us the users', '费用：先填用户数'],
    ['own-figures-missing', 'cost.region', 'Role cost: fill in your own figures', '费用：先填自己的数'],
  ] as const)('asks for what the cost needs: %s', (code, asks, en, zh) => {
    const look = { ...first, cost: null, warnings: [{ path: asks, code }] };
    expect(bar('en', { first: look }).role).toMatchObject({ line: en, asks });
    expect(bar('zh', { first: look }).role).toMatchObject({ line: zh, asks });
  });

  it('stops asking when nothing can change it', () => {
    const en = bar('en', { complete: { ...later, stopAsking: true } });
    expect([en.next, en.settled]).toEqual([null, 'No single further answer changes the first place.']);
  });

  it('knows one left and none left', () => {
    const one = bar('en', { first: { ...first, recommendation: { ...first.recommendation, runnerUp: null } } });
    expect([one.line, one.otherRules, one.seat]).toEqual(['IT department, the only one left: leaning', '', 'it']);
    const none = bar('zh', {
      first: { ...first, recommendation: { ...first.recommendation, placement: null, runnerUp: null } },
    });
    expect([none.name, none.seat]).toEqual(['没有部门可选', null]);
  });
});
