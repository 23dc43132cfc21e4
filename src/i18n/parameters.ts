import type { ParameterGroup } from '../components/parameters/parameterGroups.ts';
import type { Confidence, ParameterValue } from '../model/costData.ts';
import type { Language } from '../model/wording.ts';

interface GroupWords {
  readonly short: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
}

export interface ParameterWords {
  readonly groups: Readonly<Record<ParameterGroup, GroupWords>>;
  /** Of the list of all figures. */
  readonly indexColumns: readonly [figure: string, used: string, where: string, evidence: string];
  /** Of the values of one figure. */
  readonly columns: readonly [where: string, value: string, origin: string, source: string];
  readonly everywhere: string;
  readonly places: (count: number) => string;
  readonly usedIn: (lines: string) => string;
  readonly joint: string;
  readonly countOf: (figures: number, values: number) => string;
  /** The way to the page on which every figure can be changed. */
  readonly change: string;
  readonly classTitle: string;
  readonly classNote: string;
  /** What each class means. */
  readonly classes: Readonly<Record<Confidence, string>>;
  readonly classNames: Readonly<Record<Confidence, string>>;
  readonly regionsTitle: string;
  readonly regionsNote: string;
  readonly regionColumns: readonly [region: string, money: string, own: string];
  /** Currency, and the year of its prices. */
  readonly money: (currency: string, year: number) => string;
  readonly ownOf: (names: readonly string[], country: string | null) => string;
  /** Year, class, and what was read when. */
  readonly evidence: (value: Pick<ParameterValue, 'year' | 'confidence' | 'readAt' | 'read'>) => string;
}

/** Words of the pages on the figures behind the cost. */
export const parameterWords: Readonly<Record<Language, ParameterWords>> = {
  en: {
    groups: {
      pay: {
        short: 'Pay',
        heading: 'Pay, place by place',
        description:
          'The pay of an ERP administrator in China and eleven of its places, the United Kingdom and the United States, with range, year, source and class.',
        lead: 'Pay decides most of what the role costs. Each place says what was read and what is our estimate.',
      },
      employment: {
        short: 'Employment',
        heading: 'What comes on top of pay',
        description:
          'Employer’s on-cost by place, turnover, hiring, running-in, training and the rates for later years: range, year, source and class of each.',
        lead: 'What the employer pays beside the wage, what it costs to replace somebody, and how later years count.',
      },
      workload: {
        short: 'Workload',
        heading: 'How much work the ERP makes',
        description:
          'The figures behind the number of administrators: standing work, users for each of them, economy of size and five factors, with their evidence.',
        lead: 'Hardly anything is published about administrators alone. Most of these figures are judgement, held against teams that were counted.',
      },
      departments: {
        short: 'Departments',
        heading: 'What a department changes',
        description:
          'Our estimates for each department: learning, outside support, misfit, errors, control upkeep and moving, with range, unit and what they rest on.',
        lead: 'Nothing published measures what a department changes. These are our estimates, line by line, and yours go before them.',
      },
      downtime: {
        short: 'Downtime',
        heading: 'What an hour of downtime costs',
        description:
          'Hours of downtime by department, working time lost and cash lost in an hour: range, unit, year, source and class of every figure.',
        lead: 'Your own hours of last year are worth more than any of these.',
      },
    },
    indexColumns: ['Figure', 'Used in', 'Values for', 'Class'],
    columns: ['Where', 'Low, likely, high', 'What it rests on', 'Source'],
    everywhere: 'everywhere',
    places: (count) => `${count} places`,
    usedIn: (lines) => `Used in: ${lines}.`,
    joint: ', ',
    countOf: (figures, values) =>
      `${figures} figures with ${values} values in all; each name leads to all that is known of it.`,
    change: 'Put your own figures in their place',
    classTitle: 'What the classes mean',
    classNote: 'By the weakest source behind the likely value.',
    classes: {
      A: 'An official or primary text or register.',
      B: 'An official figure read in a reprint or extract, or a survey in its publisher’s own words.',
      C: 'A survey’s or analyst’s figure as somebody else quotes it, often old.',
      D: 'A claim without a method.',
      judgement: 'No source gives the likely value. Sources that stand beside it are what the judgement leans on.',
    },
    classNames: { A: 'A', B: 'B', C: 'C', D: 'D', judgement: 'judgement' },
    regionsTitle: 'Places',
    regionsNote: 'Money is never carried from one currency to another.',
    regionColumns: ['Place', 'Money', 'Figures of its own'],
    money: (currency, year) => `${currency}, prices of ${year}`,
    ownOf: (names, country) =>
      country === null ? names.join(', ') : `${names.join(', ')}; all others are those of ${country}`,
    evidence: ({ year, confidence, readAt, read }) =>
      readAt === null
        ? `Judgement of ${read}.`
        : `Figures of ${year}. ${confidence === 'judgement' ? 'Judgement' : `Class ${confidence}`}; ${readAt === 'original' ? 'original' : 'copy'} read on ${read}.`,
  },
  zh: {
    groups: {
      pay: {
        short: '工资',
        heading: '各地工资',
        description: 'ERP 系统管理员的年薪：中国及其十一个省市、英国、美国，逐地列出区间、年份、出处和依据等级。',
        lead: '岗位花多少，主要看工资。每个地方都写明读到了什么，哪些是我们的估计。',
      },
      employment: {
        short: '用工',
        heading: '工资之外还要花什么',
        description:
          '各地用人成本系数、离职率、招聘、磨合、培训，以及以后年份的利率和增长率：区间、年份、出处和依据等级。',
        lead: '工资以外单位还要付的钱，换一个人要花的钱，以后年份怎么折算。',
      },
      workload: {
        short: '工作量',
        heading: 'ERP 有多少活要干',
        description: '管理员人数背后的数据：基本工作量、每人服务的用户数、规模效应和五个复杂度系数，以及各自的依据。',
        lead: '单独统计管理员的公开数据几乎没有。这里的数大多是判断，并与实际数过的团队核对。',
      },
      departments: {
        short: '部门',
        heading: '换一个部门差在哪里',
        description: '我们对每个部门的估计：补技能、外部支持、返工、差错、控制维持和移交，列出区间、单位和依据。',
        lead: '没有公开数据衡量过部门带来的差别。这些都是我们的估计，逐项列出；有自己的数，以自己的为准。',
      },
      downtime: {
        short: '停机',
        heading: '停机一小时花多少',
        description: '各部门的停机小时数、损失的工时、每小时的现金损失：逐项列出区间、单位、年份、出处和依据等级。',
        lead: '贵公司去年的实际停机小时数，比这里哪个数都管用。',
      },
    },
    indexColumns: ['数据', '用在', '适用', '等级'],
    columns: ['地区', '低、可能、高', '依据说明', '出处'],
    everywhere: '通用',
    places: (count) => `${count} 个地区`,
    usedIn: (lines) => `用在：${lines}。`,
    joint: '、',
    countOf: (figures, values) => `共 ${figures} 项数据、${values} 个取值；点名称看全部依据。`,
    change: '换成自己的数',
    classTitle: '等级是什么意思',
    classNote: '按可能值背后最弱的那个出处定。',
    classes: {
      A: '官方或第一手的文本、登记数据。',
      B: '官方数字，读的是转载或摘录；或调查发布者自己的说法。',
      C: '调查或分析机构的数字，由别人转引，往往较旧。',
      D: '没有说明方法的说法。',
      judgement: '没有出处给出可能值；旁边的出处只是判断时的参考。',
    },
    classNames: { A: 'A', B: 'B', C: 'C', D: 'D', judgement: '判断' },
    regionsTitle: '地区',
    regionsNote: '金额不在币种之间换算。',
    regionColumns: ['地区', '币种', '有自己取值的数据'],
    money: (currency, year) => `${currency}，${year} 年价格`,
    ownOf: (names, country) => (country === null ? names.join('、') : `${names.join('、')}；其余用${country}的`),
    evidence: ({ year, confidence, readAt, read }) =>
      readAt === null
        ? `判断，${read}。`
        : `${year} 年的数。${confidence === 'judgement' ? '判断' : `${confidence} 级`}，${readAt === 'original' ? '原件' : '副本'}查阅于 ${read}。`,
  },
};
