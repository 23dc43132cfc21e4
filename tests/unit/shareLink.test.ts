import { describe, expect, test } from 'vitest';
import { answerFields } from '../../src/model/answerFields.ts';
import type { Answers } from '../../src/model/answers.ts';
import { type EarlierResult, holdsAnswers, LONGEST_LINK, linkFragment } from '../../src/share/link.ts';
import { openLink } from '../../src/share/openLink.ts';

const overrideIds = ['wage', 'standstill-hour-cost'];
const open = (fragment: string) => openLink(fragment, overrideIds, ['CN', 'US']);
const earlier: EarlierResult = { model: '2026.11', placement: 'it', share: 0.81234, label: 'clear' };

const SHARED = [
  'no-posting',
  'separate-approval',
  'log-outside',
  'separate-release',
  'two-administrators',
  'finance-chain',
  'three-posts',
  'key-users',
].map((id) => `controls.${id}`);

describe('writing', () => {
  test('version first, then by path, then the result', () => {
    const answers: Answers = {
      values: { 'system.users': 420, 'company.employees': 86_000, 'strategy.first': 'growth' },
      overrides: { wage: 236_000, 'standstill-hour-cost': { low: 500, likely: 1200.5, high: 3000 } },
    };
    expect(linkFragment(answers, earlier)).toBe(
      '#a=1;company.employees=86000;cost.overrides.standstill-hour-cost=500,1200.5,3000;cost.overrides.wage=236000;strategy.first=growth;system.users=420;then=2026.11,it,0.8123,clear',
    );
  });

  test('no answer', () => {
    expect(linkFragment({ values: {}, overrides: {} })).toBe('#a=1');
  });

  test('all answers take about 750 characters without the safeguards, and stay far below the limit with them', () => {
    const longest = (path: string) => {
      const field = answerFields.find((each) => each.path === path);
      if (field?.kind === 'option') return field.options.reduce((a, b) => (b.length > a.length ? b : a));
      return field?.kind === 'number' ? field.max : 'CN';
    };
    const paths = answerFields.map(({ path }) => path).filter((path) => path !== 'cost.currency');
    const link = (kept: readonly string[], overrides: Answers['overrides'] = {}) =>
      linkFragment({ values: Object.fromEntries(kept.map((path) => [path, longest(path)])), overrides }, earlier);
    const questions = link(paths.filter((path) => !path.startsWith('controls.')));
    expect(questions.length).toBeGreaterThan(650);
    expect(questions.length).toBeLessThan(950);
    const twenty = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `parameter-of-usual-length-${n}`,
        { low: 100, likely: 2500, high: 40_000 },
      ]),
    );
    // The eight safeguards that every host and regime shares, and then more than any company has: all at once.
    expect(link(paths.filter((path) => !path.startsWith('controls.') || SHARED.includes(path))).length).toBeLessThan(
      1200,
    );
    expect(link(paths).length).toBeLessThan(0.8 * LONGEST_LINK);
    expect(
      link(
        paths.filter((path) => !path.startsWith('controls.')),
        twenty,
      ).length,
    ).toBeLessThan(LONGEST_LINK + 500);
  });
});

describe('reading', () => {
  test('what was written', () => {
    const answers: Answers = {
      values: { 'company.employees': 86_000, 'strategy.first': 'growth' },
      overrides: { wage: { low: 1, likely: 2, high: 3 } },
    };
    expect(open(linkFragment(answers, earlier))).toEqual({
      answers,
      version: 1,
      newer: false,
      dropped: [],
      warnings: [],
      earlier: { ...earlier, share: 0.8123 },
    });
  });

  test.each([
    {
      reason: 'cut inside a value',
      link: '#a=1;company.employees=86000;strategy.first=gro',
      kept: ['company.employees'],
      dropped: ['strategy.first'],
    },
    {
      reason: 'cut inside a path',
      link: '#a=1;company.employees=86000;strat',
      kept: ['company.employees'],
      dropped: ['strat'],
    },
    {
      reason: 'cut inside an encoded mark',
      link: '#a=1;company.countries=3;cost.region=C%E',
      kept: ['company.countries'],
      dropped: ['cost.region=C%E'],
    },
    {
      reason: 'cut inside a range',
      link: '#a=1;company.countries=3;cost.overrides.wage=1,2',
      kept: ['company.countries'],
      dropped: ['cost.overrides.wage'],
    },
    {
      reason: 'cut at the last figure of a range',
      link: '#a=1;cost.overrides.wage=1,2,',
      kept: [],
      dropped: ['cost.overrides.wage.high'],
    },
    {
      reason: 'cut inside the earlier result',
      link: '#a=1;company.countries=3;then=2026.11,it,0.8',
      kept: ['company.countries'],
      dropped: ['then'],
    },
    { reason: 'cut after the version', link: '#a=1', kept: [], dropped: [] },
    {
      reason: 'edited by hand: a letter in a figure',
      link: '#a=1;company.employees=86OOO;system.users=9',
      kept: ['system.users'],
      dropped: ['company.employees'],
    },
    {
      reason: 'edited by hand: a field that is gone',
      link: '#a=1;system.users=9;shift.pattern=two',
      kept: ['system.users'],
      dropped: ['shift.pattern'],
    },
    {
      reason: 'an old region code',
      link: '#a=1;cost.region=TW;system.users=9',
      kept: ['system.users'],
      dropped: ['cost.region'],
    },
    {
      reason: 'equal priorities',
      link: '#a=1;strategy.first=growth;strategy.second=growth',
      kept: ['strategy.first'],
      dropped: ['strategy.second'],
    },
    {
      reason: 'a path twice keeps the first',
      link: '#a=1;system.users=9;system.users=10',
      kept: ['system.users'],
      dropped: ['system.users'],
    },
    { reason: 'no version', link: '#system.users=9', kept: ['system.users'], dropped: [] },
    { reason: 'a version that is none', link: '#a=x;system.users=9', kept: ['system.users'], dropped: ['schema'] },
    { reason: 'version 0', link: '#a=0;system.users=9', kept: ['system.users'], dropped: ['schema'] },
    {
      reason: 'a range out of order',
      link: '#a=1;cost.overrides.wage=3,2,1;system.users=9',
      kept: ['system.users'],
      dropped: ['cost.overrides.wage'],
    },
    {
      reason: 'script in a value',
      link: '#a=1;company.industry=%3Cscript%3Ealert(1)%3C/script%3E',
      kept: [],
      dropped: ['company.industry'],
    },
    {
      reason: 'a dangerous path',
      link: '#a=1;__proto__=1;constructor.prototype=2',
      kept: [],
      dropped: ['__proto__', 'constructor.prototype'],
    },
    {
      reason: 'encoded once more by a chat program',
      link: '#a%3D1%3Bsystem.users%3D9',
      kept: ['system.users'],
      dropped: [],
    },
    { reason: 'semicolons too many', link: '#;;a=1;;system.users=9;', kept: ['system.users'], dropped: [] },
    { reason: 'an anchor in a page', link: '#main', kept: [], dropped: [] },
    { reason: 'nothing', link: '', kept: [], dropped: [] },
  ])('$reason', ({ link, kept, dropped }) => {
    const opened = open(link);
    expect(Object.keys(opened.answers.values)).toEqual(kept);
    expect(opened.answers.overrides).toEqual({});
    expect(opened.dropped.map(({ path }) => path)).toEqual(dropped);
    expect(opened.warnings).toEqual(dropped.map((path) => ({ path, code: 'dropped-field' })));
    expect(opened.earlier).toBeNull();
  });

  test('from a later version: keeps what it can and says so', () => {
    const opened = open('#a=2;company.employees=86000;company.shifts=3;then=2027.05,finance,0.5,leaning');
    expect(opened.newer).toBe(true);
    expect(opened.version).toBe(2);
    expect(opened.answers.values).toEqual({ 'company.employees': 86_000 });
    expect(opened.warnings).toEqual([
      { path: 'schema', code: 'migrated' },
      { path: 'company.shifts', code: 'dropped-field' },
    ]);
    expect(opened.earlier).toEqual({ model: '2027.05', placement: 'finance', share: 0.5, label: 'leaning' });
  });

  test.each([
    '2026.11,nobody,0.5,clear',
    '2026.11,it,1.5,clear',
    '2026.11,it,0.5,sure',
    '<b>,it,0.5,clear',
    'it',
    '2026.11,it,0.5,clear,x',
  ])('an earlier result that is none: %s', (value) => {
    const opened = open(`#a=1;then=${encodeURIComponent(value)}`);
    expect(opened.earlier).toBeNull();
    expect(opened.dropped.map(({ path }) => path)).toEqual(['then']);
  });

  test('every placement was ruled out', () => {
    const link = linkFragment({ values: {}, overrides: {} }, { ...earlier, placement: null, share: 0, label: 'close' });
    expect(link).toBe('#a=1;then=2026.11,none,0,close');
    expect(open(link).earlier).toEqual({ model: '2026.11', placement: null, share: 0, label: 'close' });
  });

  test('a link of a million pieces is read in part and says so', () => {
    const opened = open(`#a=1;system.users=9;${'x=1;'.repeat(1_000_000)}`);
    expect(opened.answers.values).toEqual({ 'system.users': 9 });
    expect(opened.dropped.length).toBeLessThan(500);
    expect(opened.dropped.map(({ path }) => path)).toContain('…');
  });
});

test.each([
  ['#a=1', true],
  ['a=2;x', true],
  ['#a%3D1', true],
  ['#main', false],
  ['', false],
  ['#apple=1', false],
])('whether %s means to hold answers', (fragment, expected) => {
  expect(holdsAnswers(fragment)).toBe(expected);
});
