import { describe, expect, it } from 'vitest';
import { reportOf, spaced } from './reportFixture.ts';

describe('warnings and what a link lost', () => {
  it.each([
    [
      'placement-absent',
      'today.placement',
      'You say that operations runs it today, and that there is no such department.',
    ],
    [
      'users-above-employees',
      'system.users',
      '130 users for 1,800 people. Right if outsiders use the ERP too; otherwise check both.',
    ],
    [
      'one-answer-decides',
      'strategy.first',
      'Without your answer on “First priority” another department comes first. Make sure of it.',
    ],
    ['migrated', 'schema', 'These answers were saved by another version of this page. What it could read is kept.'],
  ] as const)('%s', (code, path, text) => {
    const [notice] = reportOf('en', { assessment: { warnings: [{ path, code }] } }).warnings;
    expect(spaced(notice?.text ?? '')).toBe(text);
    const [zh] = reportOf('zh', { assessment: { warnings: [{ path, code }] } }).warnings;
    expect(zh?.text).toMatch(/\p{Script=Han}/u);
  });

  it.each(['all-ruled-out', 'region-missing', 'size-missing', 'own-figures-missing'] as const)(
    'does not repeat %s: headline or cost section say it',
    (code) => {
      expect(reportOf('en', { assessment: { warnings: [{ path: '', code }] } }).warnings).toEqual([]);
    },
  );

  it('tells one contradiction of two answers once, and what it does to the label after the last', () => {
    const warnings = (
      [
        ['controls.finance-chain', 'tension-finance-controls'],
        ['controls.separate-approval', 'tension-finance-controls'],
        ['today.admins', 'tension-size-admins'],
      ] as const
    ).map(([path, code]) => ({ path, code }));
    const told = (confidence: 'leaning' | 'close') =>
      reportOf('en', { assessment: { warnings }, recommendation: { confidence } }).headline.contradictions;
    expect(told('leaning').map(({ code }) => code)).toEqual(['tension-finance-controls', 'tension-size-admins']);
    expect(told('leaning').map(({ text }) => /leaning at most\.$/.test(text))).toEqual([false, true]);
    expect(told('close')[1]?.text).toMatch(/Check them first\.$/);
  });

  it('tells the range that an odd figure leaves', () => {
    const [notice] = reportOf('en', {
      assessment: { warnings: [{ path: 'cost.overrides.wage', code: 'override-outside-range' }] },
      overrides: {},
    }).warnings;
    expect(spaced(notice?.text ?? '')).toMatch(
      /your figure is used as it is, though we would expect ¥[\d,]+ to ¥[\d,]+ a year\.$/,
    );
  });

  it('names dropped fields one by one, unknown ones as they were written', () => {
    const warnings = ['system.users', 'shift.pattern'].map((path) => ({ path, code: 'dropped-field' as const }));
    expect(reportOf('en', { assessment: { warnings } }).dropped).toEqual({
      text: '2 answers could not be kept: Named users and “shift.pattern”.',
      names: ['Named users', '“shift.pattern”'],
    });
    expect(spaced(reportOf('zh', { assessment: { warnings } }).dropped?.text ?? '')).toBe(
      '有 2 个答案没能保留：具名用户、“shift.pattern”。',
    );
    expect(reportOf('en').dropped).toBeNull();
  });
});

describe('ranking, safeguards and duties', () => {
  it('shows no figures for a department that is ruled out, and puts it last', () => {
    const { rows } = reportOf('en', {
      assessment: { ruledOut: [{ placement: 'operations', because: ['capability.operations'] }] },
    }).ranking;
    expect(rows[rows.length - 1]).toMatchObject({
      placement: 'operations',
      cells: [],
      ruledOut: 'Ruled out: there is no such department.',
    });
  });

  it.each([
    [['it'], 'No reading of your answers puts any other than IT first.'],
    [['it', 'operations'], 'No reading of your answers puts any other than IT or operations first.'],
    [['it', 'operations', 'finance', 'general'], 'Your answers do not exclude any of them from the first place yet.'],
    [[], 'No department can come first.'],
  ] as const)('possible firsts %j', (possibleFirst, text) => {
    expect(reportOf('en', { assessment: { possibleFirst } }).ranking.possible).toBe(text);
  });

  it('holds possible firsts against the departments that are left', () => {
    const possibleFirst = ['it', 'finance', 'general'] as const;
    const ruledOut = [{ placement: 'operations' as const, because: ['capability.operations'] }];
    expect(reportOf('en', { assessment: { possibleFirst, ruledOut } }).ranking.possible).toBe(
      'Your answers do not exclude any of them from the first place yet.',
    );
  });

  it('says of the structure which departments exist, not what they can do', () => {
    const structure = {
      id: 'centre-of-excellence' as const,
      because: ['system.users', 'capability.finance', 'capability.it'],
      missing: [],
    };
    const values = { 'capability.it': 'strong', 'capability.finance': 'none' };
    expect(spaced(reportOf('en', { assessment: { structure }, values }).structure.because)).toBe(
      'From your answers: 130 users; IT and finance exist.',
    );
    expect(spaced(reportOf('zh', { assessment: { structure }, values }).structure.because)).toBe(
      '依据您的回答：130 名用户；设有信息技术部门、财务部门。',
    );
    const absent = { ...structure, because: ['capability.it'] };
    expect(
      reportOf('en', { assessment: { structure: absent }, values: { 'capability.it': 'absent' } }).structure.because,
    ).toBe('From your answers: no IT department.');
  });

  const mixes: readonly { readonly values: Record<string, string>; readonly says: string; readonly why: string }[] = [
    { values: {}, says: 'Operations knows the usual ERP areas better.', why: 'no area was told' },
    {
      values: { 'modules.finance': 'none' },
      says: 'Operations knows the usual ERP areas better.',
      why: 'none is in use',
    },
    {
      values: { 'modules.production': 'some' },
      says: 'Operations knows your mix of modules better.',
      why: 'none is core',
    },
    {
      values: { 'modules.production': 'core', 'modules.finance': 'core' },
      says: 'Operations knows your mix of modules better.',
      why: 'finance knows one core area better',
    },
    {
      values: { 'modules.production': 'core', 'modules.purchasing': 'core', 'modules.finance': 'some' },
      says: "Your core modules are operations' daily work.",
      why: 'all core areas are its own',
    },
  ];
  it.each(mixes)('heads module coverage: $says ($why)', ({ values, says }) => {
    const row = reportOf('en', { values }).reasons.rows.find(({ criterion }) => criterion === 'module-coverage');
    expect(row?.headline).toBe(says);
  });

  it('names the safeguards as above the fold: put right only what is a must', () => {
    const should = [{ id: 'two-administrators', severity: 'should' as const, state: 'unmet' as const, sources: [] }];
    const report = reportOf('en', { assessment: { safeguards: should } });
    expect(report.safeguards.title).toBe('Confirm first');
    const must = reportOf('en', { assessment: { safeguards: should.map((each) => ({ ...each, severity: 'must' })) } });
    expect([must.safeguards.title, must.musts.title]).toEqual(['Put right first', 'Put right first']);
  });

  it('says which other answer settles a safeguard', () => {
    const safeguards = [{ id: 'two-administrators', severity: 'must' as const, state: 'unmet' as const, sources: [] }];
    const [row] = reportOf('en', { assessment: { safeguards } }).safeguards.rows;
    expect(spaced(row?.settledBy ?? '')).toBe('Settled by your answer: 1 FTE today.');
  });

  it('numbers sources in the order in which they are cited, and links them', () => {
    const report = reportOf('en');
    expect(report.sources.rows.map(({ number }) => number)).toEqual(report.sources.rows.map((_, index) => index + 1));
    const cited = [...report.safeguards.rows, ...report.duties.rows, ...report.reasons.rows].flatMap(
      ({ notes }) => notes,
    );
    expect(new Set(cited).size).toBeGreaterThan(3);
    for (const number of cited) expect(report.sources.rows[number - 1]?.text).toBeTruthy();
    const judgement = report.sources.rows.find(({ id }) => id === 'judgement');
    expect(judgement).toMatchObject({ text: 'Our judgement; the method page gives the reasons.', url: '' });
  });
});
