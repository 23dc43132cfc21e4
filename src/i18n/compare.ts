import type { Language } from '../model/wording.ts';

export interface CompareWords {
  /** The question in the row's head, and the department in the column's. */
  readonly rows: {
    readonly nothingAnswered: string;
    readonly examples: string;
    readonly strengths: string;
    readonly weaknesses: string;
    readonly fits: string;
    readonly watch: string;
    readonly putRight: string;
    readonly everywhere: string;
    readonly roleCost: string;
    readonly known: string;
    readonly more: string;
  };
  /** Head of the column of row heads. */
  readonly aspect: string;
  readonly caption: string;
  readonly noExample: string;
  readonly knowsBest: (areas: string) => string;
  readonly knowsLeast: (areas: string) => string;
  readonly between: string;
  readonly safeguardsLink: string;
  readonly roleCost: readonly [text: string, link: string];
  readonly departmentCost: readonly [text: string, link: string];
  readonly more: (department: string) => string;
  readonly scores: readonly [text: string, link: string];
  readonly own: {
    readonly title: string;
    readonly none: string;
    readonly ask: string;
    readonly kept: string;
    readonly see: string;
  };
}

/** Words of the comparison of departments; what an expert may edit stands in content/guides/compare-departments.yaml. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {
  en: {
    rows: {
      nothingAnswered: 'First before any answer, share of readings',
      examples: 'Examples where it is first',
      strengths: 'Strengths',
      weaknesses: 'Weaknesses',
      fits: 'Fits when',
      watch: 'Watch',
      putRight: 'Must be put right',
      everywhere: 'Must hold in every home',
      roleCost: 'What the role costs',
      known: 'What we know',
      more: 'Read on',
    },
    aspect: 'Aspect',
    caption: 'The four departments compared',
    noExample: 'In none of the six.',
    knowsBest: (areas) => `Knows best of the four: ${areas}.`,
    knowsLeast: (areas) => `Knows least of the four: ${areas}.`,
    between: ', ',
    safeguardsLink: 'All safeguards, with sources',
    roleCost: [
      'The same in every department: users, modules, interfaces and own code make the work, not the name on the door.',
      'Work it out for your company',
    ],
    departmentCost: ['What the department adds differs by support, errors and downtime.', 'How that is worked out'],
    more: (department) => `More on the ${department.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`,
    scores: [
      'Strengths and weaknesses: where a department stands above or below the mean of the four on a criterion of the model.',
      'Every score with its reason',
    ],
    own: {
      title: 'Your company',
      none: 'What stands here holds before any answer.',
      ask: 'Answer nine questions',
      kept: 'This browser keeps your answers.',
      see: 'See the four with your answers',
    },
  },
  zh: {
    rows: {
      nothingAnswered: '一题未答时，排第一的比例',
      examples: '六个例子里排第一的',
      strengths: '优势',
      weaknesses: '短板',
      fits: '什么时候合适',
      watch: '要提防',
      putRight: '必须补上',
      everywhere: '归谁都要做到',
      roleCost: '岗位要花多少',
      known: '证据有多硬',
      more: '接着看',
    },
    aspect: '对照项',
    caption: '四个部门对照表',
    noExample: '六个例子里没有。',
    knowsBest: (areas) => `四个部门里最熟：${areas}。`,
    knowsLeast: (areas) => `四个部门里最不熟：${areas}。`,
    between: '、',
    safeguardsLink: '全部保障措施和出处',
    roleCost: ['归哪个部门都一样：工作量由用户数、模块、接口和二次开发决定，跟部门名称无关。', '按贵公司的情况算一算'],
    departmentCost: ['归属部门带来的差别，出在外部支持、差错和停机上。', '怎么算的'],
    more: (department) => `细看${department}`,
    scores: ['优势和短板：在模型的各项准则上，高于或低于四个部门的平均水平。', '逐项看打分和理由'],
    own: {
      title: '贵公司',
      none: '以上是一题未答时的情况。',
      ask: '先答九题',
      kept: '您的答案还在这个浏览器里。',
      see: '按您的答案看四个部门',
    },
  },
};
