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
    [
      'all-ruled-out',
      'capability',
      'By your answers none of the four exists, so a contracted provider has to run the ERP.',
    ],
    ['migrated', 'schema', 'These answers were saved by another version of this page. What it could read is kept.'],
  ] as const)('%s', (code, path, text) => {
    const [notice] = reportOf('en', { assessment: { warnings: [{ path, code }] } }).warnings;
    expect(spaced(notice?.text ?? '')).toBe(text);
    const [zh] = reportOf('zh', { assessment: { warnings: [{ path, code }] } }).warnings;
    expect(zh?.text).toMatch(/\p{Script=Han}/u);
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
