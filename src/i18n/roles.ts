/** Words of role descriptions: of the documents themselves, and of the pages around them. */
import type { Language } from '../model/wording.ts';
import type { RoleWords } from '../report/role/roleWords.ts';

/** Words of the documents: the same on the page and in every file. */
export const roleWords: Readonly<Record<Language, RoleWords>> = {
  en: {
    kicker: 'Role description, ready to adapt',
    facts: { 'reports-to': 'Reports to', 'dotted-line': 'Dotted line', level: 'Level', headcount: 'Headcount' },
    level: (low, high) => (low === high ? `SFIA ${low}` : `SFIA ${low} to ${high}`),
    sections: {
      purpose: { title: 'Purpose', note: '' },
      reporting: { title: 'Reporting line', note: '' },
      duties: { title: 'Duties', note: 'By how often they fall due.' },
      'decision-rights': {
        title: 'Decision rights',
        note: 'What needs nobody, what needs somebody, what is out of bounds.',
      },
      measures: { title: 'Measures', note: 'Agree them before the first month.' },
      competencies: {
        title: 'Competencies',
        note: 'Codes and names are those of SFIA 9, © SFIA Foundation. The levels are our choice.',
      },
      'occupation-codes': {
        title: 'Occupation codes',
        note: 'The nearest entries of public classifications, and how near.',
      },
      interview: {
        title: 'Interview kit',
        note: 'Every question counts the same. Score before candidates are compared.',
      },
      'first-90-days': { title: 'First 90 days', note: 'What is done by when, and what shows it.' },
      sources: { title: 'Sources', note: '' },
    },
    ifHosted: {
      it: { title: 'If IT hosts it', note: 'What changes in this version.' },
      operations: { title: 'If operations hosts it', note: 'What changes in this version.' },
      finance: { title: 'If finance hosts it', note: 'What changes in this version.' },
      general: { title: 'If the general office hosts it', note: 'What changes in this version.' },
      all: { title: 'If hosted here', note: '' },
      apart: { title: 'Where it stands', note: 'Apart from whoever hosts the administrator.' },
    },
    cadence: {
      daily: 'Daily',
      'on-request': 'On request',
      weekly: 'Weekly',
      monthly: 'Monthly',
      quarterly: 'Quarterly',
      yearly: 'Yearly',
      'on-event': 'When it happens',
    },
    kind: {
      standard: 'standard',
      law: 'law',
      convention: 'convention',
      vendor: 'vendor',
      suggestion: 'our suggestion',
    },
    where: { saas: 'SaaS only', 'on-premise': 'own servers only' },
    right: { may: 'May', 'must-ask': 'Must ask', 'must-not': 'Must not' },
    ask: (whom) => `Ask: ${whom}`,
    comparison: { 'at-least': '≥ ', 'at-most': '≤ ', exactly: '' },
    confidence: { close: 'close', partial: 'in part', loose: 'loosely' },
    columns: {
      duties: ['When', 'What', 'Evidence left behind'],
      measures: ['Measure', 'Target', 'Unit', 'Evidence'],
      competencies: ['Competency', 'Code', 'Level', 'Why'],
      occupations: ['Name', 'Code', 'Scheme', 'Fits'],
      interview: ['Question', 'Weak', 'Fair', 'Strong'],
      marks: ['What is marked', 'Marks'],
      firstDays: ['By', 'What', 'Evidence'],
    },
    interviewParts: ['Questions', 'Practical task'],
    total: 'Total',
    until: (day) => `Day ${day}`,
    judgement: 'our judgement',
    lookedUp: (day) => `looked up ${day}`,
    read: (day) => `read ${day}`,
    withdrawnTitle: 'Withdrawn clauses',
    withdrawn: (id, why) => `${id}: ${why}`,
    edition: ({ id, date }) => `Edition ${id}, ${date}`,
    movedOn: (before, reviewed) =>
      before ? `Text after edition ${before.id}, reviewed ${reviewed}` : `Reviewed ${reviewed}, not yet an edition`,
    page: ['Page ', ' of ', ''],
  },
  zh: {
    kicker: '岗位说明书，改一改就能用',
    facts: { 'reports-to': '直接上级', 'dotted-line': '业务汇报', level: '级别', headcount: '编制' },
    level: (low, high) => (low === high ? `SFIA ${low} 级` : `SFIA ${low} 至 ${high} 级`),
    sections: {
      purpose: { title: '设岗目的', note: '' },
      reporting: { title: '汇报关系', note: '' },
      duties: { title: '职责', note: '按频次排列。' },
      'decision-rights': { title: '决定权限', note: '可自行决定的、须先请示的、不得做的。' },
      measures: { title: '考核指标', note: '到岗第一个月之前谈定。' },
      competencies: { title: '胜任能力', note: '代码和名称出自 SFIA 9，© SFIA Foundation。级别由本站选定。' },
      'occupation-codes': { title: '职业编码', note: '各职业分类中最接近的条目，以及接近到什么程度。' },
      interview: { title: '面试题', note: '各题分值相同。先打分，再比较候选人。' },
      'first-90-days': { title: '到岗 90 天', note: '到哪一天做完什么，凭什么证明。' },
      sources: { title: '出处', note: '' },
    },
    ifHosted: {
      it: { title: '归信息技术部门时', note: '这一版特有的约定。' },
      operations: { title: '归运营管理部门时', note: '这一版特有的约定。' },
      finance: { title: '归财务部门时', note: '这一版特有的约定。' },
      general: { title: '归综合管理部门时', note: '这一版特有的约定。' },
      all: { title: '归属部门的特有约定', note: '' },
      apart: { title: '独立设岗', note: '不与管理员同属一个部门。' },
    },
    cadence: {
      daily: '每日',
      'on-request': '按申请',
      weekly: '每周',
      monthly: '每月',
      quarterly: '每季',
      yearly: '每年',
      'on-event': '事发时',
    },
    kind: { standard: '标准', law: '法规', convention: '惯例', vendor: '厂商要求', suggestion: '本站建议' },
    where: { saas: '仅 SaaS', 'on-premise': '仅自建机房' },
    right: { may: '可自行决定', 'must-ask': '须先请示', 'must-not': '不得' },
    ask: (whom) => `请示：${whom}`,
    comparison: { 'at-least': '≥ ', 'at-most': '≤ ', exactly: '' },
    confidence: { close: '接近', partial: '部分对应', loose: '勉强对应' },
    columns: {
      duties: ['频次', '做什么', '留下什么证据'],
      measures: ['指标', '目标', '单位', '凭据'],
      competencies: ['能力', '代码', '级别', '为什么需要'],
      occupations: ['名称', '编码', '分类', '对应程度'],
      interview: ['题目', '差', '中', '好'],
      marks: ['评分项', '分数'],
      firstDays: ['期限', '做什么', '凭据'],
    },
    interviewParts: ['问答', '实操题'],
    total: '合计',
    until: (day) => `第 ${day} 天`,
    judgement: '本站判断',
    lookedUp: (day) => `${day} 查阅`,
    read: (day) => `${day} 查阅`,
    withdrawnTitle: '已撤下的条款',
    withdrawn: (id, why) => `${id}：${why}`,
    edition: ({ id, date }) => `${id} 版，${date}`,
    movedOn: (before, reviewed) =>
      before ? `${before.id} 版之后的文本，${reviewed} 复核` : `${reviewed} 复核，尚未定版`,
    page: ['第 ', ' 页，共 ', ' 页'],
  },
};

export interface RolePageWords {
  readonly describe: (title: string) => string;
  readonly headTitle: (title: string) => string;
  readonly tabsLabel: string;
  readonly tabsNote: string;
  readonly download: string;
  readonly markdown: string;
  readonly json: string;
  readonly apart: (title: string) => string;
  readonly compare: string;
  readonly reviewed: (day: string) => string;
  readonly currentEdition: (id: string, date: string) => string;
  readonly differs: (id: string, date: string, count: number) => string;
  readonly noEdition: string;
  readonly frozenCurrent: (id: string, date: string) => string;
  readonly frozenOld: (id: string, date: string, count: number) => string;
  readonly frozenNote: string;
  readonly newest: string;
  readonly changesTitle: string;
  readonly changeColumns: readonly [string, string, string];
  readonly absent: string;
  readonly index: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lead: string;
    readonly columns: readonly [string, string, string, string];
    readonly listTitle: string;
    readonly listNote: string;
    readonly formsTitle: string;
    readonly forms: readonly string[];
  };
  readonly comparison: {
    readonly title: string;
    readonly description: string;
    readonly heading: string;
    readonly lead: (shared: number, all: number) => string;
    readonly apartLetter: string;
    readonly differs: (count: number) => string;
    readonly shared: (count: number) => string;
    /** Stands for a post that does not hold the clause; as wide as a letter. */
    readonly notHeld: string;
    readonly clause: string;
    readonly heldBy: string;
    readonly factsTitle: string;
    readonly roleColumn: string;
  };
}

/** Words of the pages around the documents. */
export const rolePageWords: Readonly<Record<Language, RolePageWords>> = {
  en: {
    describe: (title) =>
      `${title}: duties with evidence, decision rights, must-nots, measures, interview kit, first 90 days. DOCX too.`,
    headTitle: (title) => `${title}: role description`,
    tabsLabel: 'The four versions',
    tabsNote: 'Written for the post in',
    download: 'Download DOCX',
    markdown: 'Markdown',
    json: 'JSON',
    apart: (title) => `Beside it: ${title}`,
    compare: 'Compare all five, clause by clause',
    reviewed: (day) => `Reviewed ${day}.`,
    currentEdition: (id, date) => `This text is edition ${id}, of ${date}. Cite the edition: it never changes.`,
    differs: (id, date, count) =>
      `This text has moved on from edition ${id}, of ${date}: ${count} ${count === 1 ? 'clause differs' : 'clauses differ'}.`,
    noEdition: 'There is no edition yet.',
    frozenCurrent: (id, date) => `Edition ${id}, of ${date}. It never changes, and it is the current one.`,
    frozenOld: (id, date, count) =>
      `Edition ${id}, of ${date}. It never changes; the text has moved on since, in ${count} ${count === 1 ? 'place' : 'places'}.`,
    frozenNote: 'Frozen edition',
    newest: 'Read the newest text',
    changesTitle: 'What has changed since',
    changeColumns: ['Clause', 'In this edition', 'Now'],
    absent: '–',
    index: {
      title: 'Role descriptions',
      description:
        'The ERP administrator’s role description for each of four departments, and the security and audit administrator: free, sourced, as DOCX.',
      heading: 'Role descriptions, ready to adapt',
      lead: 'The department decides who approves what and what the administrator must stay away from. So there is one description for each.',
      columns: ['Role', 'In short', 'Reports to', 'DOCX'],
      listTitle: 'The five posts',
      listNote: 'Composed from the same clauses; where they differ, the department is why.',
      formsTitle: 'Four forms of one text',
      forms: [
        'Page, DOCX, Markdown and JSON hold the same sentences, in English and Chinese.',
        'An edition is frozen on its day: cite it in a contract, and it reads the same for ever.',
        'Every clause has an address of its own: open one with its id after the #.',
      ],
    },
    comparison: {
      title: 'Role descriptions compared',
      description:
        'Every clause of the five role descriptions, by section: which posts hold it, what is shared and what the hosting department changes.',
      heading: 'What the department changes, clause by clause',
      lead: (shared, all) =>
        `Of ${all} clauses, ${shared} stand in all four administrator descriptions. The others depend on the host, or belong to the post that stays apart.`,
      apartLetter: 'S',
      differs: (count) => `${count} that differ`,
      shared: (count) => `${count} shared by all four administrators`,
      notHeld: '–',
      clause: 'Clause',
      heldBy: 'Held by',
      factsTitle: 'At the top',
      roleColumn: 'Post',
    },
  },
  zh: {
    describe: (title) =>
      `${title}岗位说明书：职责与证据、决定权限、不得做的事、考核指标、面试题、到岗 90 天，可下载 DOCX。`,
    headTitle: (title) => `${title}岗位说明书`,
    tabsLabel: '四个版本',
    tabsNote: '岗位设在',
    download: '下载 DOCX',
    markdown: 'Markdown',
    json: 'JSON',
    apart: (title) => `配套岗位：${title}`,
    compare: '五份逐条对照',
    reviewed: (day) => `${day} 复核。`,
    currentEdition: (id, date) => `本文即 ${id} 版（${date}）。引用请用定版地址，内容不再变动。`,
    differs: (id, date, count) => `本文在 ${id} 版（${date}）之后有改动，涉及 ${count} 处。`,
    noEdition: '尚未定版。',
    frozenCurrent: (id, date) => `${id} 版（${date}），内容不再变动，也是现行版本。`,
    frozenOld: (id, date, count) => `${id} 版（${date}），内容不再变动；此后文本改了 ${count} 处。`,
    frozenNote: '定版',
    newest: '看最新文本',
    changesTitle: '此后的改动',
    changeColumns: ['条款', '本版', '现在'],
    absent: '–',
    index: {
      title: '岗位说明书',
      description: 'ERP 管理员归四个部门各一份岗位说明书，另有安全审计管理员一份，条款注明出处，免费下载 DOCX。',
      heading: '岗位说明书，改一改就能用',
      lead: '归哪个部门，决定了谁来审批、管理员要避开什么，所以每个部门各写一份。',
      columns: ['岗位', '概要', '直接上级', 'DOCX'],
      listTitle: '五个岗位',
      listNote: '由同一套条款组成；不同之处，都因部门而起。',
      formsTitle: '一份文本，四种格式',
      forms: [
        '网页、DOCX、Markdown、JSON 字句一致，中英文各一套。',
        '定版之后不再改动，可以写进合同，日后打开仍是原文。',
        '每一条都有自己的地址：在 # 后面写条款编号就能打开。',
      ],
    },
    comparison: {
      title: '岗位说明书对照',
      description: '五份岗位说明书逐条对照：每一条由哪些岗位承担，哪些共用，哪些随归属部门而变，按章节列出。',
      heading: '换个部门，变哪几条',
      lead: (shared, all) =>
        `共 ${all} 条，其中 ${shared} 条四份管理员说明书都有；其余的随部门而变，或只属于独立设岗的审计管理员。`,
      apartLetter: '审',
      differs: (count) => `不同的 ${count} 条`,
      shared: (count) => `四份管理员说明书共用的 ${count} 条`,
      notHeld: '－',
      clause: '条款',
      heldBy: '适用',
      factsTitle: '岗位概况',
      roleColumn: '岗位',
    },
  },
};
