/** Reasons, flips, ranking, structure and limits, in Chinese. */
import type * as English from '../en/explanation.ts';
import { han, joined, list, sentence } from './grammar.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numeral = (count: number): string => numerals[count] ?? String(count);

export const reasons: typeof English.reasons = {
  title: () => '为什么',
  note: (first, second, silent) =>
    `按作用从大到小。中线右边有利于${first}，左边有利于${second}；数值按 0 到 1 的尺度。${silent ? '没提到答案的项，您的答案影响不大。' : ''}`,
  favours: (department) => `有利于${department}`,
  favoursNeither: () => '几乎持平',
  even: (criterion) => `${criterion}：两个部门几乎没有差别。`,
  ownMix: (department) => `贵公司用的模块，${department}更熟。`,
  usualMix: (department) => `常用的模块，${department}更熟。`,
  weighs: ({ more, less }, criterion, rank, count) => {
    const place = `${numeral(count)}项里排第${numeral(rank + 1)}`;
    if (more.length > 0 && less.length > 0)
      return `${list(more)}，加重“${criterion}”的分量；${list(less)}，又减轻一些。${place}。`;
    if (more.length > 0) return `${list(more)}，加重“${criterion}”的分量，${place}。`;
    if (less.length > 0) return `${list(less)}，减轻“${criterion}”的分量，${place}。`;
    return `“${criterion}”的分量，${place}。`;
  },
  scores: (phrases, criterion, higher) => `${list(phrases)}，“${criterion}”的得分比一般情况${higher ? '高' : '低'}。`,
  coverage: (core, some, knows) => {
    if (core.length > 0) return `核心是${list(core)}。按轻重加权，${knows}。`;
    return some.length > 0
      ? `在用的是${list(some)}。按轻重加权，${knows}。`
      : `您没有填在用的模块；按常见的组合，${knows}。`;
  },
  knows: (department, share, other, otherShare) => han`${department}熟悉约${share}，${other}约${otherShare}`,
  cell: (department, text) => sentence(`${department}：${text}`),
  worked: (criterion, samples) => han`“${criterion}”的权重 × 两个部门在这一项上的差距，都是${samples}种解读的平均数`,
  weightLabel: () => '权重：',
  weightWorked: (factors, sum, mean) =>
    han`回答之前的重要性${factors.length === 0 ? '' : `，乘以${list(factors)}`}，再除以各项之和 ${sum}；各数取范围的中间值。全部解读的平均数是${mean}`,
  factor: (phrase, factor) => `${factor}（${phrase}）`,
  otherAnswers: (factor) => `${factor}（其余答案）`,
  openAnswers: (factor) => `${factor}（由此推知的未答题）`,
  scoresLabel: () => '差距：',
  scoresWorked: (first, second) =>
    `${first}得分范围的中间值，减去${second}的；1 是任何部门合理可达的最好水平。逐个解读加权后会略有出入`,
  coverageWorked: (first, second) =>
    `对每个模块的熟悉程度乘以它的分量（核心 3，一般 1，未答的按可能性），除以总分量：${first}减去${second}`,
  from: (labels) => joined('来自您的回答：', `${list(labels)}。`),
  tips: (level, now) => han`这一项的权重如果是${level}而不是${now}，两个部门就打平。`,
  tipsWorked: () => '其余各项的差距，除以它与这一项差距之和',
  total: () => '合计',
  totalWorked: () => '各项相加',
  alone: (department) => `没有第二个部门可比：只剩${department}。`,
  none: () => '没有可比的部门。',
};

export const flips: typeof English.flips = {
  title: () => '什么会改变它',
  note: () => '下面每一行，只改这一个答案，第一名就换成别的部门。',
  notePairs: () => '单改一个答案换不了第一名，要两项一起改。',
  columns: { what: '如果这一项', from: '从', to: '变成', first: '那么第一名是', share: '比例' },
  unanswered: () => '未回答',
  orLess: (amount) => han`不超过${amount}`,
  orMore: (amount) => han`不少于${amount}`,
  between: (low, high) => han`转折点在${low}至${high}之间。`,
  more: (count) => han`另外${count}种改法，第一名也会换`,
  rest: (count) => han`其余${count}个影响排名的答案，只改其中任何一个，第一名都不变。`,
  restNone: (count) => han`影响排名的${count}个答案，只改其中任何一个，第一名都不变。`,
  restWorked: () => '已答的、影响排名的，减去上面列出的',
  empty: () => '单改一个答案，或同时改两个，都换不了第一名。',
  alone: () => '只剩一个部门时，改什么答案都一样。',
  none: () => '只要有一个部门其实存在，就有得排。',
  shareWorked: () => '改动之后，用同样的解读重新评估。',
  turningWorked: (between) => `${between}逐步改数、重新评估，直到第一名换人；范围来自几组独立的抽样。`,
};

export const ranking: typeof English.ranking = {
  title: () => '排名有多稳',
  note: (samples, points) => han`${samples}次抽样，每次从您答案允许的范围里取一组权重和表现；误差不超过${points}。`,
  chartTitle: () => '各部门的名次',
  chartNote: () => '由深到浅：排第一、第二、第三、第四的比例；右侧为排第一。',
  columns: ['部门', '第一', '第二', '第三', '第四'],
  ruledOut: () => '没有这个部门，不参加排名。',
  noteNone: () => '没有可排名的部门。',
  noteAlone: () => '只剩一个部门，所有解读都让它排第一。',
  otherRules: (department, shares) => han`换用其他合理规则，${department}排第一的比例为${shares}。`,
  possible: (departments, count) => {
    if (departments.length === 0) return '没有部门能排第一。';
    if (departments.length === 1) return `不论怎样解读您的答案，都不会让${departments[0]}以外的部门排第一。`;
    if (departments.length === count) return '按您的答案，还不能排除任何一个部门排第一。';
    return `不论怎样解读您的答案，都不会让${list(departments)}以外的部门排第一。`;
  },
  worked: () => '每个比例都是得到这个名次的解读所占的份额。',
  pairs: (department, rivals) =>
    `两两相比，${department}${rivals.map(({ name, share }) => han`在${share}的解读中胜过${name}`).join('，')}。`,
  pairsWorked: () => '每种解读里只看这两个部门，数哪个得分高。',
};

export const structure: typeof English.structure = {
  title: () => '组织方式',
  because: (phrases, existing) => {
    const exist = existing.length === 0 ? '' : `设有${list(existing)}`;
    return joined('依据您的回答：', `${[list(phrases), exist].filter((part) => part !== '').join('；')}。`);
  },
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
