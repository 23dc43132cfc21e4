import type { Language } from '../model/wording.ts';

/** Figures as they are shown, in the language of the page. */
export interface ExampleFigures {
  /** Names of the two departments as they stand within a sentence. */
  readonly first: string;
  readonly second: string;
  /** Name of the criterion whose factor is centred, and of the one whose break-even weight is worked out. */
  readonly centred: string;
  readonly breakEven: string;
  /** The answer whose factor is centred. */
  readonly answer: string;
  readonly options: number;
  readonly values: readonly [string, string];
  readonly difference: string;
  readonly weight: string;
  readonly at: string;
  /** Over all readings. */
  readonly share: string;
  readonly error: string;
  readonly otherRules: string;
  readonly samples: string;
  readonly label: string;
  readonly readWeight: string;
  readonly readAt: string;
  readonly clear: string;
  /** Cost. */
  readonly users: string;
  readonly region: string;
  readonly fullTime: string;
  readonly fullTimeRange: string;
  readonly roleYear: string;
  readonly roleRange: string;
  readonly roleMedian: string;
  readonly supportMore: string;
  readonly turning: string;
}

export interface MethodExampleWords {
  readonly company: {
    readonly title: string;
    readonly text: (figures: ExampleFigures) => string;
    readonly open: string;
  };
  readonly weights: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string, string];
    readonly text: string;
    readonly sum: string;
  };
  readonly centring: {
    readonly title: string;
    readonly text: (figures: ExampleFigures) => string;
    readonly check: string;
  };
  readonly sums: {
    readonly title: string;
    readonly note: string;
    readonly criterion: string;
    readonly weight: string;
    readonly score: (department: string) => string;
    readonly product: string;
    readonly text: string;
    readonly found: (figures: ExampleFigures) => string;
  };
  readonly breakEven: {
    readonly title: string;
    readonly text: (figures: ExampleFigures) => string;
    readonly found: (figures: ExampleFigures) => string;
  };
  readonly readings: { readonly title: string; readonly passages: (figures: ExampleFigures) => readonly string[] };
  readonly workload: {
    readonly title: string;
    readonly note: string;
    readonly text: (figures: ExampleFigures) => string;
    readonly found: (figures: ExampleFigures) => string;
  };
  readonly role: { readonly title: string; readonly text: string; readonly found: (figures: ExampleFigures) => string };
  readonly line: {
    readonly title: string;
    readonly text: (figures: ExampleFigures) => string;
    readonly found: (figures: ExampleFigures) => string;
  };
}

/** Words of the worked example; every figure is worked out from the model. */
export const methodExampleWords: Readonly<Record<Language, MethodExampleWords>> = {
  en: {
    company: {
      title: 'The company',
      text: ({ first, second }) =>
        `Invented: ${first} and ${second} are there, both with basic systems skill; the books are kept outside, and there is no general office. So two departments are left to compare. Three questions more are answered:`,
      open: 'All else is open. By the centring below, an open question leaves the weights on average where they are, so by hand it is passed over; coverage of modules is then the plain mean of how well a department knows the ten ERP areas.',
    },
    weights: {
      title: 'From answers to weights',
      note: 'Middle values: the square root of low × high.',
      columns: ['Criterion', 'Base × factors of the three answers', 'Importance', 'Weight'],
      text: 'Multiply along each line, add up the importances, divide each by the sum:',
      sum: 'Sum',
    },
    centring: {
      title: 'Where a factor comes from',
      text: ({ answer, centred, options }) =>
        `“${answer}” on ${centred}: the middle of its word over the geometric mean of the middles of all ${options} options. Options that do not touch the criterion count as 1.`,
      check:
        'To check the root, multiply it with itself as often as there are options: it comes out right to a thousandth.',
    },
    sums: {
      title: 'Weighted sums',
      note: 'Middle of each range of scores.',
      criterion: 'Criterion',
      weight: 'Weight',
      score: (department) => `Score, ${department}`,
      product: 'weight × score',
      text: 'Weight times score, added up for each department:',
      found: ({ first, second, difference }) =>
        `By ${difference}, ${first} is ahead of ${second}. A scoring sheet would stop here and name a winner.`,
    },
    breakEven: {
      title: 'How far the weight may move',
      text: ({ breakEven }) =>
        `What speaks most for the other side is ${breakEven}. D is how far the two differ on it, R how far on all else, for one unit of weight:`,
      found: ({ breakEven, at, weight }) =>
        `If ${breakEven} weighed ${at} instead of ${weight}, the others keeping their proportions, the two would draw level.`,
    },
    readings: {
      title: 'What the readings add',
      passages: ({
        first,
        share,
        error,
        samples,
        otherRules,
        label,
        readWeight,
        readAt,
        weight,
        at,
        breakEven,
        clear,
      }) => [
        `The middle is one reading of many. Over ${samples} of them ${first} comes first in ${share} (error at most ${error}), and under other reasonable rules in ${otherRules}. The label is “${label}”, for “clear” asks for ${clear}.`,
        `Over all readings ${breakEven} weighs ${readWeight} on average (by hand ${weight}), and the two draw level at ${readAt} (by hand ${at}). So the hand finds the right place; what it cannot find is how firm the place is.`,
      ],
    },
    workload: {
      title: 'Cost: the workload',
      note: 'Likely values of the figures.',
      text: ({ users, region }) =>
        `The same company, now with ${users} users and paid in ${region}. At ${users} users the term for size is 1. Of the five factors only the servers are known; the others are passed over as open.`,
      found: ({ fullTimeRange }) => `Full-time equivalents; over all readings ${fullTimeRange}.`,
    },
    role: {
      title: 'Cost: the role for a year',
      text: 'Pay × on-cost; then leaving × hiring, leaving × running-in × that, and training; then times the workload:',
      found: ({ roleMedian, roleRange, roleYear }) =>
        `Over all readings the median is ${roleMedian} (${roleRange}). That is more than the ${roleYear} by hand, because the range of pay reaches far upwards: a sum of likely values is not the likely sum.`,
    },
    line: {
      title: 'Cost: one line of the difference',
      text: ({ first }) =>
        `Outside support. An hour of it costs a multiple of the hourly pay; an administrator in ${first} needs more of them, by our estimate.`,
      found: ({ first, second, supportMore, turning }) =>
        `So on this line ${first} costs ${supportMore} more a year than ${second}. With all the other lines at their median: ${turning}`,
    },
  },
  zh: {
    company: {
      title: '这家公司',
      text: ({ first, second }) =>
        `公司是虚构的：有${first}和${second}，系统能力都一般；账务外包，没有综合管理部门。所以只剩两个部门可比。另外答了三道题：`,
      open: '其余都没答。按下文的居中，没答的题平均来说不改变权重，手算时略过；模块熟悉度就取该部门对十个模块熟悉程度的简单平均。',
    },
    weights: {
      title: '答案怎么变成权重',
      note: '都取中值：低 × 高，再开平方。',
      columns: ['标准', '基础 × 三个答案的倍数', '重要性', '权重'],
      text: '每行连乘，得重要性；加总，再逐个除以总和：',
      sum: '合计',
    },
    centring: {
      title: '倍数从哪里来',
      text: ({ answer, centred, options }) =>
        `“${answer}”对${centred}：用它那个说法的中值，除以全部 ${options} 个选项中值的几何平均数。没有涉及这条标准的选项按 1 计。`,
      check: '开方的结果可以验算：有几个选项，就自乘几次，误差在千分之一左右。',
    },
    sums: {
      title: '加权和',
      note: '评分取区间的中点。',
      criterion: '标准',
      weight: '权重',
      score: (department) => `${department}评分`,
      product: '权重 × 评分',
      text: '权重乘评分，按部门加总：',
      found: ({ first, second, difference }) =>
        `${first}比${second}高 ${difference}。换成普通的打分表，到这里就宣布结果了。`,
    },
    breakEven: {
      title: '权重能动多少',
      text: ({ breakEven }) =>
        `最有利于另一方的是${breakEven}。D 是两个部门在这条标准上的差，R 是其余标准上的差，都按单位权重计：`,
      found: ({ breakEven, at, weight }) =>
        `${breakEven}的权重如果是 ${at}，而不是 ${weight}，其余标准的比例不变，两个部门就打平。`,
    },
    readings: {
      title: '解读补充了什么',
      passages: ({
        first,
        share,
        error,
        samples,
        otherRules,
        label,
        readWeight,
        readAt,
        weight,
        at,
        breakEven,
        clear,
      }) => [
        `取中值，只是许多种解读里的一种。做 ${samples} 次解读，${first}排第一的占 ${share}（误差不超过 ${error}）；换用其他合理规则，占 ${otherRules}。结论是“${label}”，因为“明确”要求 ${clear}。`,
        `所有解读平均，${breakEven}的权重是 ${readWeight}（手算 ${weight}），到 ${readAt} 打平（手算 ${at}）。可见手算找得到谁在前，找不到的是领先得稳不稳。`,
      ],
    },
    workload: {
      title: '费用：工作量',
      note: '都取可能值。',
      text: ({ users, region }) =>
        `还是这家公司，补上两项：${users} 名用户，按${region}的工资。${users} 名用户时，规模一项等于 1。五项系数里只知道服务器自管，其余没答，略过。`,
      found: ({ fullTimeRange }) => `单位是全职人力；所有解读为 ${fullTimeRange}。`,
    },
    role: {
      title: '费用：岗位一年的成本',
      text: '年薪 × 用人成本系数；再加离职率 × 招聘费、离职率 × 磨合 × 前一项、培训费；最后乘以工作量：',
      found: ({ roleMedian, roleRange, roleYear }) =>
        `所有解读的中位数是 ${roleMedian}（${roleRange}），比手算的 ${roleYear} 高，因为工资的区间向上拖得很长：可能值相加，不等于最可能的合计。`,
    },
    line: {
      title: '费用：差别里的一项',
      text: ({ first }) =>
        `外部支持。一小时的收费是小时工资的若干倍；按我们的估计，管理员放在${first}，要用的小时数多一些。`,
      found: ({ first, second, supportMore, turning }) =>
        `所以单看这一项，放在${first}比放在${second}一年多花 ${supportMore}。其余各项取中位数时：${turning}`,
    },
  },
};
