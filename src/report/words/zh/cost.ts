/** The cost section, in Chinese. */

import { currencyName } from '../../money.ts';
import type * as English from '../en/cost.ts';
import { han, hanRich, list } from './grammar.ts';

export const cost: typeof English.cost = {
  title: () => '费用',
  missing: {
    sentence: (asks) => `请${asks.join('，再')}，这里就会给出岗位费用。`,
    region: () => '选管理员在哪里领工资',
    size: () => '填有多少人使用 ERP（或公司有多少员工）',
    own: () => '填币种、年薪和企业承担的社保等费用',
  },
  note: (year, years) =>
    years === 1 ? han`按${year}年价格，一年的金额。` : han`按${year}年价格，${years}年的年均金额。`,
  alone: (department) => `只剩${department}，没有别的部门可比。`,
  none: () => '没有部门可比。这个岗位不论由谁来做，费用都一样。',
};

export const breakEven: typeof English.breakEven = {
  spare: (department, other, hours) =>
    han`其余各数取中间值时，归${department}每年少停机${hours}以上，就比归${other}划算。`,
  add: (department, other, hours) =>
    han`其余各数取中间值时，归${department}只要每年多停机不超过${hours}，就比归${other}划算。`,
  spareAny: (department, other) => `不算停机，归${department}和归${other}的花费几乎一样：归谁停机少，归谁就划算。`,
  told: (hours) => han`您填的是去年共停机${hours}。`,
  turnsAt: (value) => `划算点 ${value}`,
  yours: (value: string) => `去年共 ${value}`,
  paysOff: (department) => `归${department}划算`,
  axisSpare: (department) => `横轴：归${department}后，每年少停机的小时数。`,
  axisAdd: (department) => `横轴：归${department}后，每年多停机的小时数。`,
  hours: (value) => han`${value}小时`,
  worked: (unit) => `其余各项的差额（${unit}/年），除以停机一小时的损失，都取中位数`,
  otherWorked: (unit) => `其余的差额（${unit}/年），除以这一项每单位的影响，都取中位数`,
  hourLabel: () => '停机一小时：',
  hourWorked: () => '用户数 × 损失的工时比例 × 用户一小时的成本，加上每小时的现金损失，都取中位数',
  hourUnit: (currency) => `${currencyName(currency)}/小时`,
  unsolved: () => '其余各数取中位数时，两个部门费用相同的那一点。',
  nowhere: (department, other) => `单看停机，${department}和${other}分不出高下：停机多少小时都改变不了结果。`,
  other: (name, value, yours) =>
    `${han`“${name}”到${value}时，归两个部门花费相同。`}${yours === null ? '' : han`您的数是${yours}。`}`,
};

export const role: typeof English.role = {
  title: () => '这个岗位要花多少',
  sentence: (fte, amount, range) => hanRich(`${fte}，每年`, [amount], `（${range}），归哪个部门都一样。`),
  fteWorked: (low, high) =>
    han`工作量的中位数：基本工作量，加上用户数 ÷ 每名管理员服务的用户数 × 各项复杂度系数。十次抽样有八次在${low}至${high}之间。`,
  costWorked: (low, high) =>
    han`平均数：工作量 ×（年薪 × 用人成本系数 + 离职、招聘和培训）。十次抽样有八次在${low}至${high}之间。`,
  fteLabel: () => '工作量，各数取中间值：',
  fteMiddle: (factors, median) =>
    han`基本工作量，加上用户数 ÷ 每名管理员服务的用户数${factors.length === 0 ? '' : ` × ${list(factors)}的系数`}。全部抽样的中位数是${median}`,
  factors: {
    'size-economy': '规模',
    'workload-modules': '模块',
    'workload-integrations': '接口',
    'workload-customisation': '二次开发',
    'workload-entities': '法人主体',
    'workload-deployment': '部署方式',
  },
  fteUnit: () => '个全职人力',
  yearLabel: () => '一年的费用，各数取中间值：',
  yearMiddle: (mean) =>
    han`工作量 ×（年薪 × 用人成本系数 ×（1 + 离职率 × 磨合）+ 离职率 × 招聘费 + 培训费）。全部抽样的平均数是${mean}`,
  yearUnit: (currency) => `${currencyName(currency)}/年`,
  short: (now, range, gap) => han`现在有${now}在做；按我们的估计，这样的公司需要${range}，比中间值少${gap}个。`,
  spare: (now, range, gap) => han`现在有${now}在做；按我们的估计，这样的公司需要${range}，比中间值多${gap}个。`,
  enough: (now, range) => han`现在有${now}在做；按我们的估计，这样的公司需要${range}，正在中间值上。`,
  shortWorked: () => '工作量的中位数减去现有管理员',
  spareWorked: () => '现有管理员减去工作量的中位数',
  fte: (amount) => han`${amount}个全职人力`,
  fteError: (amount) => han`${amount}个全职人力`,
  observed: () => '方法页把这个估计与实际数过的团队逐一对照，相差一倍以上的都注明了。',
};

/** 差额不全是现金。 */
const PAID_TIME = '已付工资的工时也折成了钱；真正付出去的，只看现金一栏。';

export const comparison: typeof English.comparison = {
  titleToday: (other) => `与现在的${other}相比`,
  title: (other) => `与排第二的${other}相比`,
  more: (amount) => `多花 ${amount}`,
  less: (amount) => `少花 ${amount}`,
  undecided: (from, to) => han`金额分不出高下：每年${from}到${to}。${PAID_TIME}`,
  notYours: (from, to, direction) =>
    han`金额还定不了：按我们的估计，每年${direction === 'less' ? '少' : '多'}花${from}至${to}，但影响最大的两项不是您的数。${PAID_TIME}`,
  same: () => '按这些数，两个部门花费一样。',
  saves: (from, to) => han`按这些估计，每年少花${from}至${to}。${PAID_TIME}影响最大的两项是您自己的数。`,
  costs: (from, to) => han`按这些估计，每年多花${from}至${to}。${PAID_TIME}影响最大的两项是您自己的数。`,
  probabilityLess: (share) => han`按这些估计，${share}的抽样是少花。`,
  probabilityMore: (share) => han`按这些估计，${share}的抽样是多花。`,
  worked: () => '每次抽样，两个部门用同样的数，逐次相减；两端是差额的 P10 和 P90。',
  meanWorked: (unit) => `对方的合计减去它的合计，平均数，${unit}/年`,
  settle: (count) =>
    count === 1 ? '这一项影响最大，请填您自己的数' : `这${count === 2 ? '两' : ` ${count} `}项影响最大，请填您自己的数`,
  disagreement: (first, other) => `排名与费用指向不同的部门：${first}更合适，${other}花费更少。`,
  rule: () => '只有范围两端方向一致，而且影响最大的两项是您自己的数，才说省钱还是多花。',
  ends: (agree) => (agree ? '两端方向一致。' : '两端方向不同：一端多花，一端少花。'),
  leader: (name, yours) => `“${name}”${yours ? '是您自己的数' : '还是我们的估计'}。`,
  probabilityWorked: () => '差额为这个方向的抽样，占全部抽样的比例；最多只说 95% 以上。',
  perYear: (unit) => `${unit}/年`,
  axisMore: (amount) => `多花 ${amount}`,
  axisLess: (amount) => `少花 ${amount}`,
};

export const totals: typeof English.totals = {
  title: (unit, count) => (count === 1 ? `合计（${unit}/年）` : `归每个部门的合计（${unit}/年）`),
  columns: { department: '部门', cash: '现金', capacity: '工时', total: '合计', range: 'P10–P90' },
  today: () => '现状',
  note: () => '工时是已经付过工资的时间。条形为平均数，须线为合计的 P10 至 P90。',
  worked: (unit) => `各项平均数相加，${unit}/年`,
};

export const lines: typeof English.lines = {
  title: () => '逐项相比',
  note: (unit) => `${unit}/年，平均数。各项先四舍五入再相加，加起来就是合计。`,
  columns: { line: '项目', cash: '现金', capacity: '工时', basis: '这个数从哪来' },
  role: (topic, fte) => `${topic}，${fte}`,
  downtime: (topic, hours) => `${topic}，${han`您填${hours}`}`,
  moving: (topic, years) => `${topic}，${han`按${years}年分摊`}`,
  sum: () => '合计',
  basis: { sourced: '有出处', estimate: '我们的估计', yours: '您的数', role: '工资有出处，工作量是我们的估计' },
  ours: (figures) => han`我们估${figures}。`,
  sourced: (figures) => `有出处：${figures}。`,
  oursNone: () => '这一项我们没有自己的数。',
  middle: (factors, mean) => han`${factors.join(' × ')}，各取中间值。全部抽样的平均数是${mean}`,
  worked: (mean, unit) => han`${mean}${unit}/年，是对答案的全部解读的平均数。`,
};

export const drivers: typeof English.drivers = {
  title: () => '差额取决于什么',
  note: (name, swing, department, other) =>
    `一项取低端和高端，其余取中位数，影响大的在前：“${name}”使差额每年相差 ${swing}。“少花”指归${department}比归${other}少花。`,
  columns: { parameter: '这一项', at: '范围', low: '在低端', high: '在高端' },
  worked: (unit) => `一端减去另一端，${unit}/年。其余各数取中位数，没有抽样`,
};
