import { describe, expect, it } from 'vitest';
import type { Flip } from '../../src/model/assessment.ts';
import { plain } from '../../src/report/rich.ts';
import { type Changes, reportOf, spaced } from './reportFixture.ts';

describe('the headline', () => {
  const cases: readonly (readonly [string, Changes, string, string, string, string])[] = [
    [
      'IT hosts it: what is left to others is approval and data',
      {},
      'IT hosts it. | Process owners approve access; the business owns its data.',
      'First in 81% of readings: clear.',
      '归信息技术部门； | 权限由流程负责人审批，数据由业务部门负责',
      '在对您答案的全部合理解读中，有 81% 把它排第一，结论明确。',
    ],
    [
      'another hosts it: IT keeps the servers',
      {
        recommendation: {
          placement: 'operations',
          runnerUp: 'it',
          confidence: 'leaning',
          rankAcceptability: { operations: [0.64, 0.3, 0.05, 0.01], it: [0.29, 0.5, 0.2, 0.01] },
        },
      },
      'Operations hosts it. | IT keeps the servers; process owners approve access.',
      'First in 64% of readings: leaning.',
      '归运营管理部门； | 服务器权限留在信息技术部门，权限由流程负责人审批',
      '在对您答案的全部合理解读中，有 64% 把它排第一，结论偏向它。',
    ],
    [
      'SaaS leaves IT the interfaces',
      { recommendation: { placement: 'general', runnerUp: 'it' }, values: { 'system.deployment': 'saas' } },
      'The general office hosts it. | IT keeps interfaces and sign-on; process owners approve access.',
      'First in 1% of readings: clear.',
      '归综合管理部门； | 接口和登录认证留在信息技术部门，权限由流程负责人审批',
      '在对您答案的全部合理解读中，有 1% 把它排第一，结论明确。',
    ],
    [
      'no IT department: a provider keeps the servers',
      { recommendation: { placement: 'finance', runnerUp: 'general' }, values: { 'capability.it': 'absent' } },
      'Finance hosts it. | A contracted provider keeps the servers; process owners approve access.',
      'First in 3% of readings: clear.',
      '归财务部门； | 服务器由签约服务商管，权限由流程负责人审批',
      '在对您答案的全部合理解读中，有 3% 把它排第一，结论明确。',
    ],
    [
      'a centre of excellence is led by the host',
      { assessment: { structure: { id: 'centre-of-excellence', because: [], missing: [] } } },
      'IT hosts it. | It leads a centre of excellence; process owners approve access; the business owns its data.',
      'First in 81% of readings: clear.',
      '归信息技术部门； | 由它牵头组建 ERP 能力中心，权限由流程负责人审批，数据由业务部门负责',
      '在对您答案的全部合理解读中，有 81% 把它排第一，结论明确。',
    ],
    [
      'close: label and both names first',
      {
        recommendation: {
          confidence: 'close',
          rankAcceptability: { it: [0.38, 0.3, 0.2, 0.12], operations: [0.36, 0.3, 0.2, 0.14] },
        },
      },
      'Close: IT or operations. | Whoever hosts it: IT keeps the servers; process owners approve access.',
      'Close: IT comes first in 38% of readings, operations in 36%.',
      '接近：信息技术部门或运营管理部门； | 不论归谁，服务器权限留在信息技术部门，权限由流程负责人审批',
      '两者接近：信息技术部门在 38% 的解读中排第一，运营管理部门在 36% 的解读中排第一。',
    ],
    [
      'one left: nothing to compare with',
      { recommendation: { runnerUp: null, confidence: 'leaning', rankAcceptability: { it: [1, 0, 0, 0] } } },
      'IT hosts it. | Process owners approve access; the business owns its data.',
      'The only department that can host it: leaning.',
      '归信息技术部门； | 权限由流程负责人审批，数据由业务部门负责',
      '只有这个部门能承担，结论偏向它。',
    ],
    [
      'none left',
      {
        recommendation: { placement: null, runnerUp: null, confidence: 'close' },
        assessment: { reasons: [], meanDifference: null, flips: [], possibleFirst: [] },
      },
      'None of your departments can host it. | A contracted provider runs it; the head of the company approves access.',
      'You told us that none of the four departments exists.',
      '贵公司没有部门能承担； | 由签约服务商运行，权限由企业负责人审批',
      '按您的回答，四个部门都没有。',
    ],
  ];
  it.each(cases)('%s', (_, changes, en, readingsEn, zh, readingsZh) => {
    const [english, chinese] = [reportOf('en', changes).headline, reportOf('zh', changes).headline];
    expect(`${english.title} | ${english.split}`).toBe(en);
    expect(spaced(plain(english.readings))).toBe(readingsEn);
    expect(`${chinese.title} | ${chinese.split}`).toBe(zh);
    expect(spaced(plain(chinese.readings))).toBe(readingsZh);
  });

  it('fills the seat only once it is leaning or clear', () => {
    expect(reportOf('en').headline.seat).toBe('it');
    expect(reportOf('en', { recommendation: { confidence: 'close' } }).headline.seat).toBeNull();
    expect(reportOf('en', { recommendation: { placement: null, runnerUp: null } }).headline.seat).toBeNull();
  });

  it('puts a contradiction first and says what it does to the label', () => {
    const changes: Changes = {
      assessment: { warnings: [{ path: 'strategy.first', code: 'tension-strategy-modules' }] },
      recommendation: { confidence: 'leaning' },
    };
    const [en, zh] = [reportOf('en', changes), reportOf('zh', changes)];
    expect(en.headline.contradictions.map(({ lead }) => lead)).toEqual(['These answers do not go together.']);
    expect(en.headline.contradictions[0]?.text).toMatch(/until then the result is leaning at most\.$/);
    expect(zh.headline.contradictions[0]?.text).toMatch(/核对之前，结论最多是“偏向”。$/);
    expect(en.warnings).toEqual([]);
    expect(en.confidence.caps).toContain('Your answers contradict each other, as told at the top.');
  });
});

describe('the musts', () => {
  const guard = (id: string, state: 'unmet' | 'unknown' | 'met', severity: 'must' | 'should' = 'must') => ({
    id,
    severity,
    state,
    sources: [],
  });

  it('shows three to confirm and counts the rest', () => {
    const { musts } = reportOf('en');
    expect(musts.title).toBe('Confirm first');
    expect(musts.rows.map(({ id }) => id)).toEqual(['no-posting', 'separate-approval', 'log-outside']);
    expect(musts.more).toBe('And one more below.');
    expect(reportOf('zh').musts.title).toBe('交接前要确认的三条');
    expect(reportOf('zh').musts.more).toBe('下面还有一条。');
  });

  it('puts what is not in place before what is not known', () => {
    const safeguards = [
      guard('no-posting', 'unknown'),
      guard('log-outside', 'unmet'),
      guard('key-users', 'unmet', 'should'),
    ];
    const { musts } = reportOf('en', { assessment: { safeguards } });
    expect(musts.title).toBe('Put right first');
    expect(musts.rows.map(({ id }) => id)).toEqual(['log-outside', 'no-posting']);
    expect(reportOf('zh', { assessment: { safeguards } }).musts.title).toBe('交接前要先改正的');
  });

  it('says so when all are met', () => {
    const safeguards = [guard('no-posting', 'met'), guard('log-outside', 'met')];
    const { musts } = reportOf('en', { assessment: { safeguards } });
    expect([musts.title, musts.rows.length, musts.more]).toEqual(['In place', 0, 'All 2 musts hold, by your answers.']);
    expect(reportOf('zh', { assessment: { safeguards } }).musts.more).toBe('按您的回答，必须做到的两条都已做到。');
  });
});

describe('the deciding question', () => {
  const open: Changes = {
    recommendation: {
      confidence: 'leaning',
      decidingQuestion: 'system.deployment',
      decidingOutcomes: [
        { value: 'hosted', placement: 'it', acceptability: 0.78 },
        { value: 'saas', placement: 'operations', acceptability: 0.51 },
      ],
    },
  };

  it('says what each option does, and who knows', () => {
    const [en, zh] = [reportOf('en', open).deciding, reportOf('zh', open).deciding];
    expect(en?.title).toBe('Who runs the servers?');
    expect(en?.effects.map(spaced)).toEqual([
      '“The vendor (SaaS)” puts operations first, in 51% of readings.',
      '“A hosting provider” keeps IT first, in 78% of readings.',
    ]);
    expect(en?.who).toBe('Your head of IT will know.');
    expect(zh?.effects.map(spaced)).toEqual([
      '选“软件厂商（SaaS）”，运营管理部门以 51% 排第一。',
      '选“托管服务商”，仍是信息技术部门第一，占 78%。',
    ]);
    expect(zh?.who).toBe('可以问贵公司的信息技术负责人。');
  });

  it('names only the answers that change it where there are many', () => {
    const industries = ['manufacturing', 'logistics', 'technology', 'other', 'healthcare-pharma'];
    const { deciding } = reportOf('en', {
      recommendation: {
        confidence: 'leaning',
        decidingQuestion: 'company.industry',
        decidingOutcomes: industries.map((value, i) => ({
          value,
          placement: i === 0 ? 'operations' : 'it',
          acceptability: 0.5,
        })),
      },
    });
    expect(deciding?.effects.map(spaced)).toEqual([
      '“Manufacturing” puts operations first, in 50% of readings.',
      'Any other answer keeps IT first.',
    ]);
  });

  it('is absent when nothing decides', () => {
    expect(reportOf('en').deciding).toBeNull();
  });
});

describe('why it is not clear', () => {
  it('names each condition that is missed', () => {
    const { confidence } = reportOf('en', {
      recommendation: {
        confidence: 'close',
        decidingQuestion: 'system.deployment',
        rankAcceptability: { it: [0.38, 0.3, 0.2, 0.12], operations: [0.36, 0.3, 0.2, 0.14] },
      },
      assessment: {
        safeguards: [{ id: 'no-posting', severity: 'must', state: 'unmet', sources: [] }],
      },
    });
    expect(confidence.title).toBe('Why it is close');
    expect(confidence.caps.map(spaced)).toEqual([
      'It comes first in 38.0% of readings, 37.4% after the sampling error; leaning asks for 50%.',
      'It leads by 1.4 points after the sampling error; leaning asks for 20.',
      'A must is not in place: “The administrator posts nothing”.',
      'An open question can still change the first place: “Who runs the servers?”',
    ]);
  });

  it('tells no negative lead where the sampling error outweighs it', () => {
    const { confidence } = reportOf('en', {
      recommendation: {
        confidence: 'close',
        rankAcceptability: { it: [0.344, 0.3, 0.2, 0.156], operations: [0.342, 0.3, 0.2, 0.158] },
      },
    });
    expect(spaced(confidence.caps[1] ?? '')).toBe(
      'It leads by 0.0 points after the sampling error; leaning asks for 20.',
    );
  });

  it('has nothing to name when it is clear', () => {
    const { confidence } = reportOf('zh');
    expect(spaced(confidence.sentence)).toBe('81% 的解读让信息技术部门排第一，“明确”的各项条件都已满足。');
    expect(confidence.caps).toEqual([]);
  });

  it('shows the whole rule, each condition with its threshold and the reader’s figure', () => {
    const { rule } = reportOf('en').confidence;
    expect(rule?.rows.map(({ met }) => met)).toEqual([true, true, true, true, true, true, true]);
    expect(rule?.rows[2]?.worked).toMatchObject({
      text: 'For “clear”: first in at least 75% of readings, after the sampling error',
      expression: '81.0 − 0.6',
      shown: '80.4',
      unit: '%',
    });
    const close = reportOf('en', {
      recommendation: {
        confidence: 'close',
        rankAcceptability: { it: [0.38, 0.3, 0.2, 0.12], operations: [0.36, 0.3, 0.2, 0.14] },
      },
    }).confidence.rule;
    expect(close?.rows.map(({ met }) => met)).toEqual([false, false, false, true, true, true, true]);
    expect(close?.rows[1]?.worked).toMatchObject({ expression: '38.0 − 36.0 − 0.6', shown: '1.4' });
  });
});

describe('reasons and flips', () => {
  it('weaves in the answers that raise a weight, those that lower it, and those that move the scores', () => {
    const [row] = reportOf('en').reasons.rows;
    expect(spaced(row?.why ?? '')).toMatch(
      /^Much own code, 14 live interfaces and servers of your own: technical resilience weighs most here, held back by faster processes first\. IT: .* Strong systems skill in IT: a higher score than usual on technical resilience\.$/,
    );
    const [zh] = reportOf('zh').reasons.rows;
    expect(spaced(zh?.why ?? '')).toMatch(/14 个在用接口.*，加重“技术可靠性”的分量；.*，又减轻一些。六项里排第一。/);
  });

  it('signs contributions and shows weight × difference', () => {
    const { rows, total } = reportOf('en').reasons;
    expect(rows.map(({ contribution }) => contribution.text)).toEqual([
      '+0.14',
      '−0.08',
      '+0.06',
      '−0.04',
      '−0.02',
      '+0.01',
    ]);
    expect(rows[0]?.contribution.worked).toMatchObject({ expression: '0.31 × 0.46', shown: '+0.14' });
    expect(rows[1]?.contribution.worked).toMatchObject({ expression: '0.22 × (−0.37)', shown: '−0.08' });
    expect(total?.figure.worked).toMatchObject({
      expression: '0.14 − 0.08 + 0.06 − 0.04 − 0.02 + 0.01',
      shown: '+0.07',
    });
    expect(rows[0]?.tips?.text).toBe('If it weighed 18% instead of 31%, the two would draw level.');
  });

  it('tells turning points with their direction, and how many answers change nothing', () => {
    const { rows, rest } = reportOf('en').flips;
    expect(
      rows.map(({ changes: [change] }) => [change?.label, change?.from, change?.to].map((text) => spaced(text ?? ''))),
    ).toEqual([
      ['Deployment', 'We do ourselves', 'The vendor (SaaS)'],
      ['Named users', '130 users', '40 users or fewer'],
      ['IT department', 'Strong skill', 'No such department'],
    ]);
    expect(spaced(rows[1]?.between ?? '')).toBe('The turning point lies between 36 and 44 users.');
    expect(rest?.text).toBe(
      'Your other 6 answers that bear on the ranking, each changed on its own, leave the first place as it is.',
    );
    expect(spaced(reportOf('zh').flips.rest?.text ?? '')).toBe(
      '其余 6 个影响排名的答案，只改其中任何一个，第一名都不变。',
    );
  });

  it('folds all but the most telling of many: answers given first, then open questions by what they are worth', () => {
    const open = (path: string, to: string) => ({
      changes: [{ path, from: null, to }],
      placement: 'operations' as const,
      acceptability: 0.4,
      between: null,
    });
    const gone = { ...open('capability.operations', 'absent'), placement: 'finance' as const };
    const given = {
      ...open('strategy.first', 'growth'),
      changes: [{ path: 'strategy.first', from: 'technology', to: 'growth' }],
    };
    const many = ['crm', 'finance', 'production', 'projects', 'purchasing', 'sales-orders', 'analytics'].map((area) =>
      open(`modules.${area}`, 'none'),
    );
    const nextQuestions = [{ path: 'company.oversight', value: 0.02 }];
    const told = (flips: readonly Flip[]) => reportOf('en', { assessment: { flips, nextQuestions } }).flips;
    const nine = told([gone, ...many, given]);
    expect([nine.shown, nine.more]).toEqual([9, '']);
    const ten = told([gone, ...many, open('company.oversight', 'private'), given]);
    expect(ten.shown).toBe(6);
    expect(ten.rows.map(({ changes: [change] }) => change?.path)).toEqual([
      'strategy.first',
      'company.oversight',
      ...many.map(({ changes: [change] }) => change?.path),
      'capability.operations',
    ]);
    expect(ten.more).toBe('4 more that would change it');
  });

  it('says so when no answer changes it, and when only a pair does', () => {
    expect(reportOf('en', { assessment: { flips: [] } }).flips.rest?.text).toBe(
      'Your 9 answers that bear on the ranking, each changed on its own, leave the first place as it is.',
    );
    const pair = {
      changes: [
        { path: 'system.deployment', from: 'on-premise', to: 'saas' },
        { path: 'system.users', from: 130, to: 400 },
      ],
      placement: 'operations' as const,
      acceptability: 0.5,
      between: null,
    };
    const { flips } = reportOf('en', { assessment: { flips: [pair] } });
    expect(flips.note).toBe('No single answer puts another department first. Two of them together do.');
    expect(spaced(flips.rows[0]?.changes[1]?.to ?? '')).toBe('400 users or more');
    expect(flips.rest?.text).toBe(
      'Your 9 answers that bear on the ranking, each changed on its own, leave the first place as it is.',
    );
  });
});
