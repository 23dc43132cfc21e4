/** The stated move equals the difference of two runs, with and without that answer. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { assessRole } from '../../src/engine/cost/roleCost.ts';
import { surveyInSteps } from '../../src/engine/survey.ts';
import type { Change, FirstReply } from '../../src/islands/protocol.ts';
import { createReplies, type InSteps } from '../../src/islands/reply.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Outlook } from '../../src/model/assessment.ts';
import type { PlacementId } from '../../src/model/decision.ts';
import { loadModel } from '../../src/model/loadModel.ts';

const { model } = loadModel('content');
const answersOf = (values: Answers['values']): Answers => ({ values, overrides: {} });
const company = { 'company.employees': 1800, 'company.businessLines': 'few', 'modules.finance': 'core' };

const shareOf = (values: Answers['values'], placement: PlacementId): number =>
  assess(model, answersOf(values)).recommendation.rankAcceptability[placement]?.[0] ?? Number.NaN;

const inSteps: InSteps<Outlook> = (of, answers) => surveyInSteps(of, answers, assessRole);

/** The first reply to a change, after the replies to what was answered before. */
function firstReply(before: Answers['values'], after: Answers['values'], change: Change): FirstReply {
  const replies = createReplies(model, inSteps, () => 0);
  replies({ id: 1, answers: answersOf(before), change: null }).next();
  const { value } = replies({ id: 2, answers: answersOf(after), change }).next();
  if (!value || !('first' in value)) throw new Error('the first reply holds the first look');
  return value;
}

const without = (values: Answers['values'], paths: readonly string[]): Answers['values'] =>
  Object.fromEntries(Object.entries(values).filter(([path]) => !paths.includes(path)));

describe('the stated move', () => {
  const cases: readonly {
    why: string;
    before: Answers['values'];
    after: Answers['values'];
    paths: readonly string[];
  }[] = [
    {
      why: 'an open question is answered',
      before: company,
      after: { ...company, 'strategy.first': 'process-efficiency' },
      paths: ['strategy.first'],
    },
    {
      why: 'an answer is replaced: it is compared with no answer, not with the one before',
      before: { ...company, 'strategy.first': 'financial-control' },
      after: { ...company, 'strategy.first': 'technology' },
      paths: ['strategy.first'],
    },
    {
      why: 'an answer is undone: the share without it, compared with the share that it had given',
      before: { ...company, 'strategy.first': 'financial-control' },
      after: company,
      paths: ['strategy.first'],
    },
    {
      why: 'a number',
      before: company,
      after: { ...company, 'system.integrations': 40 },
      paths: ['system.integrations'],
    },
    {
      why: 'several rows of the grid at once are one answer',
      before: company,
      after: { ...company, 'modules.crm': 'none', 'modules.production': 'none' },
      paths: ['modules.crm', 'modules.production'],
    },
    {
      why: 'departments: an absent one is ruled out',
      before: company,
      after: { ...company, 'capability.it': 'absent', 'capability.operations': 'exists' },
      paths: ['capability.it', 'capability.operations', 'capability.finance', 'capability.general'],
    },
  ];

  it.each(cases)('$why', ({ before, after, paths }) => {
    const previous = Object.fromEntries(Object.entries(before).filter(([path]) => paths.includes(path)));
    const { first, moved } = firstReply(before, after, { paths, previous });
    const placement = first.recommendation.placement;
    if (!moved || !placement) throw new Error('something is first, and something moved');
    const given = paths.some((path) => after[path] !== undefined);
    expect(moved.placement).toBe(placement);
    expect(moved.kind).toBe(given ? 'given' : 'cleared');
    // Printed shares have four decimals; the difference of two runs is exact at that.
    expect(moved.to).toBeCloseTo(shareOf(after, placement), 4);
    expect(moved.from).toBeCloseTo(shareOf(given ? without(after, paths) : { ...after, ...previous }, placement), 4);
  });

  it('is null when nothing can be first', () => {
    const none = Object.fromEntries(model.placements.map(({ capability }) => [capability, 'absent']));
    const { moved } = firstReply({}, none, { paths: Object.keys(none), previous: {} });
    expect(moved).toBeNull();
  });

  it('is null when an answer was only opened, not changed', () => {
    const replies = createReplies(model, inSteps, () => 0);
    const { value } = replies({ id: 1, answers: answersOf(company), change: null }).next();
    expect(value && 'moved' in value && value.moved).toBeNull();
  });
});

describe('replies', () => {
  it('say first what is shown first, then everything, with pauses between', () => {
    const replies = [...createReplies(model, inSteps, () => 0)({ id: 7, answers: answersOf(company), change: null })];
    expect(replies.map((reply) => (reply === null ? 'pause' : 'first' in reply ? 'first' : 'complete'))).toEqual([
      'first',
      ...replies.slice(1, -1).map(() => 'pause'),
      'complete',
    ]);
    expect(replies.length).toBeGreaterThan(3);
    const last = replies.at(-1);
    const { recommendation, nextQuestions, stopAsking } = assess(model, answersOf(company));
    expect(last && 'complete' in last && last.complete).toEqual({
      confidence: recommendation.confidence,
      otherRules: recommendation.otherRules,
      decidingQuestion: recommendation.decidingQuestion,
      nextQuestions,
      stopAsking,
    });
  });
});
