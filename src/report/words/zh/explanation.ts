/** Reasons, flips, ranking, structure and limits, in Chinese. */
import type * as English from '../en/explanation.ts';
import { han, joined, list, sentence } from './grammar.ts';

const ordinals = ['最要紧', '第二要紧', '第三要紧', '第四要紧', '第五要紧', '第六要紧', '第七要紧', '第八要紧'];

export const reasons: typeof English.reasons = {
  title: () => '为什么',
  note: (first, second) => `按作用从大到小。中线右边有利于${first}，左边有利于${second}。`,
  favours: (department) => `有利于${department}`,
  weighs: ({ more, less }, criterion, rank, count) => {
    const place = rank === count - 1 ? '最次要' : (ordinals[rank] ?? han`第${rank + 1}要紧`);
    if (more.length > 0 && less.length > 0)
      return `${list(more)}：“${criterion}”是${place}的一项；不过${list(less)}，分量有所减轻。`;
    if (more.length > 0) return `${list(more)}：“${criterion}”是${place}的一项。`;
    if (less.length > 0) return `${list(less)}：“${criterion}”的分量减轻，是${place}的一项。`;
    return `“${criterion}”是${place}的一项，您的答案对它的权重影响不大。`;
  },
  scores: (phrases, criterion) => `${list(phrases)}：影响两个部门在“${criterion}”上的表现。`,
  cell: (department, text) => sentence(`${department}：${text}`),
  worked: (criterion, samples) => han`“${criterion}”的权重 × 两个部门在这一项上的差距，都是${samples}种解读的平均数`,
  from: (labels) => joined('来自您的回答：', `${list(labels)}。`),
  tips: (level, now) => han`这一项的权重如果是${level}而不是${now}，两个部门就打平。`,
  tipsWorked: () => '按百分比：其余各项的差距，除以它与这一项差距之和',
  total: () => '合计',
  totalWorked: () => '各项相加',
  alone: (department) => `没有第二个部门可比：只剩${department}。`,
  none: () => '没有可比的部门。',
};

export const flips: typeof English.flips = {
  title: () => '什么会改变它',
  note: () => '改一个答案，就让别的部门排到第一。',
  notePairs: () => '单改一个答案换不了第一名，下面两项一起改才会。',
  columns: { what: '如果这一项', from: '从', to: '变成', first: '那么第一名是', share: '比例' },
  unanswered: () => '未回答',
  orLess: (amount) => han`不超过${amount}`,
  orMore: (amount) => han`不少于${amount}`,
  between: (low, high) => han`转折点在${low}至${high}之间。`,
  rest: (count) => han`其余${count}个答案，单独怎么改都不会换第一名。`,
  restNone: (count) => han`您的${count}个答案，单独怎么改都不会换第一名。`,
  restWorked: () => '已答的，减去上面列出的',
  empty: () => '单改一个答案，或同时改两个，都换不了第一名。',
  alone: () => '只剩一个部门时，改什么答案都一样。',
  none: () => '只要有一个部门其实存在，就有得排。',
  shareWorked: () => '改动之后，用同样的解读重新评估。',
};

export const ranking: typeof English.ranking = {
  title: () => '排名有多稳',
  note: (samples, points) => han`${samples}次抽样，每次从您答案允许的范围里取一组权重和表现；误差不超过${points}。`,
  chartTitle: () => '各部门的名次',
  chartNote: () => '由深到浅：排第一、第二、第三、第四的比例；右侧为排第一。',
  columns: ['部门', '第一', '第二', '第三', '第四'],
  ruledOut: () => '不参加排名：没有这个部门。',
  otherRules: (department, shares) => han`换用其他合理规则，${department}排第一的比例为${shares}。`,
  possible: (departments, count) => {
    if (departments.length === 0) return '没有部门能排第一。';
    if (departments.length === 1) return `不论怎样解读您的答案，都不会让${departments[0]}以外的部门排第一。`;
    if (departments.length === count) return '按您的答案，还不能排除任何一个部门排第一。';
    return `不论怎样解读您的答案，都不会让${list(departments)}以外的部门排第一。`;
  },
  worked: () => '每个比例都是得到这个名次的解读所占的份额。',
};

export const structure: typeof English.structure = {
  title: () => '组织方式',
  because: (phrases) => joined('依据您的回答：', `${list(phrases)}。`),
  missing: (labels) => `还可能因这些答案改变：${list(labels)}。`,
};

export const limits: typeof English.limits = {
  title: () => '它说不准的',
  sentences: (criteria) => [
    '没有公开研究证明哪个部门管 ERP 更好。表现分有出处的注明出处，其余是本站的判断。',
    han`这里只按${criteria}项准则比较四个部门，并不了解贵公司的人。`,
    '百分比是对您答案的解读所占的份额，不是做成的概率。',
    '金额是估计，不是承诺。',
  ],
  model: (version, samples, seed) => han`模型 ${version}，${samples}种解读，抽样序列 ${seed}。`,
};

export const sources: typeof English.sources = {
  title: () => '出处',
  judgement: () => '本站判断，理由见方法页。',
  source: (title, publisher, read) => joined(sentence(title), sentence(publisher), `${read} 查阅。`),
};
