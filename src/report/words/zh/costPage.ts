/** The page on the cost, in Chinese. */
import { NBSP } from '../../format.ts';
import type { CostPageWords } from '../en/costPage.ts';
import { han } from './grammar.ts';

export const costPage: CostPageWords = {
  pair: (own, other) => `${own}与${other}相比`,
  pairToday: () => '现在的归属',
  pairSecond: () => '排第二',
  first: (department) => `排名第一的是${department}。`,
  firstNone: () => '没有部门能承担这个岗位。',
  conditions: {
    title: () => '怎样才会反过来',
    tips: (now, then) => `各数都取中间值时，天平偏向${now}。其余不变，只要出现下面任何一种情况，就转向${then}：`,
    none: (own, other) => `在合理范围内，没有哪一项单独能让${own}与${other}的高下反过来。`,
    columns: { figure: '这一项', would: '要到', now: '目前' },
    more: (value) => han`高于${value}`,
    less: (value) => han`低于${value}`,
    yours: (value) => `${value}，您的数`,
    ours: (value) => `${value}，我们的估计`,
    sourced: (value) => `${value}，有出处`,
    never: (names) => `${names.join('；')}。`,
    neverTitle: (count) => han`另有${count}项，在合理范围内取什么数都不会反过来`,
  },
  agreement: {
    same: (department) => `排名与费用指向同一个部门：${department}。`,
    differ: (fits, cheaper) => `排名与费用指向不同的部门：${fits}更合适，${cheaper}花费更少。`,
    worth: (fits, cheaper, from, to) =>
      han`这时要问：更合适值多少钱。如果值每年${from}至${to}，就归${fits}，把这笔钱记作“更合适”的代价；如果不值，就归${cheaper}，但先把相应的保障措施落实。`,
    open: (department) =>
      `金额在这两个部门之间分不出高下，仍按排名归${department}。想让金额说话，就把下面影响最大的几项换成您自己的数。`,
    leftOut: (department) => `这一对里没有排名第一的${department}。`,
  },
  roleParts: {
    title: () => '岗位本身由哪几部分组成',
    note: (unit) => `${unit}/年，平均数。归哪个部门，工作和工资都一样。尾差并入工资，各部分相加等于合计。`,
    part: '组成',
    amount: '金额',
    sum: '岗位本身',
    names: {
      pay: '工资',
      contributions: '用人单位在工资之外承担的社保等费用',
      hiring: '有人离职时的补招费用',
      'running-in': '接手的人磨合期的损失',
      training: '保持技能的培训费',
    },
  },
  stacked: {
    title: (unit) => `归每个部门的各项费用（${unit}/年）`,
    note: () => '条形由各项平均数叠加而成，从左到右的顺序与图例相同。须线为合计的 P10 至 P90。',
    line: '项目',
    sum: '合计',
    range: 'P10–P90',
  },
  tornado: {
    description: (rows) => `差额取决于什么：${rows.join('；')}`,
    row: (name, low, high) => `${name}，${han`从${low}到${high}`}`,
    note: (unit) => `${unit}/年。空心一端为该项取 P10，实心一端为取 P90。`,
  },
  difference: {
    end: '每 100 次抽样',
    amount: '每年差额',
    low: '10 次低于',
    high: '90 次低于',
    middle: '平均数',
  },
  explain: {
    formula: (line, factors) => `${line} = ${factors.join(' × ')}`,
    once: (years) => han`（只发生一次，按${years}年分摊）`,
    step: (name) => `${name}：`,
    figures: '用到的数',
    none: '这里没有计任何费用。',
    derived: {
      'administrator-hour': '年薪 ÷ 计薪工时 × 用人成本系数',
      'user-hour': '管理员一小时的成本 × 用户与管理员的工资之比',
      'idle-hour': '用户数 × 损失的工时比例 × 用户一小时的成本',
      'standstill-cash-hour': '停机一小时的现金损失，没有用户就没有损失',
    },
  },
  figures: {
    count: (all, changed) => (changed === 0 ? `${all} 项` : `${all} 项，已改 ${changed} 项`),
    yours: (value) => han`您的数：${value}。`,
    outside: (range) => `超出我们认为合理的范围（${range}），仍按您的数计算。`,
    read: (date) => han`${date}查阅。`,
    judged: (date) => han`${date}判断。`,
    readAt: { original: '原文', copy: '转载' },
    classes: {
      A: 'A 级：官方或原始资料。',
      B: 'B 级：官方数据的摘录，或调查方自己发布的结果。',
      C: 'C 级：他人转引。',
      D: 'D 级：没有说明方法的说法。',
      judgement: '判断：可能值没有出处。',
    },
    prices: (year) => han`${year}年的数。`,
  },
  fault: {
    order: (lower, a, upper, b) => han`${lower}${a}大于${upper}${b}。请由小到大填：低 ≤ 最可能 ≤ 高。`,
    missing: (end) => `还缺${end}。三个数都要填，或改回只填一个数。`,
    payroll: (typed, amount) => `一小时填“${typed}”，${han`比全体用户一整年的工资（${amount}）还多。请填比这小的数。`}`,
    ends: { low: '低值', likely: '最可能值', high: '高值' },
  },
  csv: {
    head: ['部门', '项目', '类别', '平均数', '单位', '这个数从哪来', '不含什么'],
    unit: (currency) => `${currency}/年`,
    total: '合计',
    name: 'seatwise-cost-lines.csv',
  },
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}${NBSP}年${NBSP}${month}${NBSP}月${NBSP}${day}${NBSP}日`;
  },
};
