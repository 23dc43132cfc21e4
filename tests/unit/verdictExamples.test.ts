/** One company that saves, one that pays more and one where the figures do not decide, each by figures of its own that are listed. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Assessment, Verdict } from '../../src/model/assessment.ts';
import { parseAnswers } from '../../src/model/parseAnswers.ts';
import { makeReport } from '../../src/report/report.ts';
import { textReport } from '../../src/report/textReport.ts';
import { allWords } from '../../src/report/words/allWords.ts';
import { content } from '../content.ts';

/** IT is recommended, operations has it today: a thousand users, so that an hour of standstill costs hundreds of hours' pay. */
const company = {
  company: { employees: 4_000 },
  strategy: { first: 'technology' },
  system: { users: 1_000, deployment: 'on-premise' },
  capability: { it: 'strong' },
};

interface Example {
  readonly reason: string;
  readonly standstillHours: number | null;
  readonly overrides: Answers['overrides'];
  readonly verdict: Verdict;
  readonly says: { readonly en: RegExp; readonly zh: RegExp };
  /** Whether the report says that ranking and cost part. */
  readonly parts: boolean;
}

const examples: readonly Example[] = [
  {
    reason: 'saves: 60 hours counted at operations, 10 to 30 expected at IT',
    standstillHours: 60,
    overrides: { 'standstill-hours-it': { low: 10, likely: 20, high: 30 } },
    verdict: 'saves',
    says: { en: /Between ¥\S+ and ¥\S+ a year less, given these estimates/, zh: /按这些估计，每年少花/ },
    parts: false,
  },
  {
    reason: 'costs: 20 hours counted at operations, 60 to 120 expected at IT',
    standstillHours: 20,
    overrides: { 'standstill-hours-it': { low: 60, likely: 80, high: 120 } },
    verdict: 'costs',
    says: { en: /Between ¥\S+ and ¥\S+ a year more, given these estimates/, zh: /按这些估计，每年多花/ },
    parts: true,
  },
  {
    reason: 'undecided: both leading figures are the reader’s, but the two ends differ in sign',
    standstillHours: 20,
    overrides: { 'standstill-hours-it': { low: 10, likely: 18, high: 26 } },
    verdict: 'undecided',
    says: { en: /The figures do not decide here: between ¥\S+ more and ¥\S+ less a year/, zh: /金额分不出高下/ },
    parts: false,
  },
  {
    reason: 'undecided: the ends would agree, but one of the leading figures is ours',
    standstillHours: null,
    overrides: { 'standstill-hours-operations': 400 },
    verdict: 'undecided',
    says: { en: /do not decide here: by our estimates .* weigh most are not yours/, zh: /金额还定不了/ },
    parts: false,
  },
];

function answersOf({ standstillHours, overrides }: Example): Answers {
  const document = {
    ...company,
    today: { placement: 'operations', ...(standstillHours === null ? {} : { standstillHours }) },
    cost: { region: 'CN', overrides },
  };
  const { answers, faults } = parseAnswers(
    document,
    content.model.costs.parameters.map(({ id }) => id),
  );
  expect(faults).toEqual([]);
  return answers;
}

const textOf = (language: 'en' | 'zh', answers: Answers, assessment: Assessment): string =>
  textReport(
    makeReport({
      model: content.model,
      wording: content.wording[language],
      words: allWords[language],
      answers,
      assessment,
    }),
  ).replace(/\s+/g, language === 'en' ? ' ' : '');

describe.each(examples)('$reason', (example) => {
  const answers = answersOf(example);
  const assessment = assess(content.model, answers, { samples: 4096 });
  const found = assessment.cost?.comparison;

  it('is the verdict, between the recommended department and today’s', () => {
    expect(found).toMatchObject({ placement: 'it', against: 'operations', verdict: example.verdict });
    const { p10 = 0, p90 = 0 } = found?.saving ?? {};
    if (example.verdict === 'saves') expect(p10).toBeGreaterThan(0);
    if (example.verdict === 'costs') expect(p90).toBeLessThan(0);
  });

  it.each(['en', 'zh'] as const)('is said as a range with what it rests on, %s', (language) => {
    const text = textOf(language, answers, assessment);
    expect(text).toMatch(example.says[language]);
    const parting = { en: 'Ranking and cost point to different departments', zh: '排名与费用指向不同的部门' };
    expect(text.includes(parting[language])).toBe(example.parts);
    // Never surer than over 95 %, although every draw agrees in two of them.
    expect(text).not.toMatch(/(?<!\d)100 ?%/);
  });
});
