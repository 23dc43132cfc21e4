/** Other rules of weighting, in Chinese. */
import type { Words } from '../en.ts';
import { han } from './grammar.ts';

export const otherRules: Words['otherRules'] = {
  title: () => '换用其他规则，逐条来看',
  note: () => '同样的答案、同样的评分，换几种说得通的算法。',
  columns: (department) => ['规则', '排第一的部门', `${department}排第一的比例`],
  main: () => '本站所用的规则',
  rules: {
    additive: '权重相加，而不是相乘',
    'weaker-effects': '答案对权重的作用减弱（× 0.7）',
    'stronger-effects': '答案对权重的作用加强（× 1.4）',
    'narrower-base': '未答题时的权重收窄（区间减半）',
  },
  agree: (points) => han`各条规则之间相差不超过${points}。`,
  widest: (rule, from, to) => han`影响最大的是“${rule}”：比例从${from}变为${to}。`,
  because: (steps, now) =>
    han`相差${now}；${steps.map(({ label, points }) => han`去掉“${label}”这个答案，只差${points}`).join('；')}。`,
  noSingle: (now) => han`相差${now}，不是哪一个答案单独造成的。`,
};
