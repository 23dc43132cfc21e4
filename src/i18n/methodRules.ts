import type { OtherRule } from '../engine/decision/otherRules.ts';
import type { Language } from '../model/wording.ts';

export interface MethodRuleWords {
  readonly title: string;
  readonly note: string;
  readonly rules: Readonly<Record<OtherRule, string>>;
  readonly text: string;
}

/** The other rules, one by one. */
export const methodRuleWords: Readonly<Record<Language, MethodRuleWords>> = {
  en: {
    title: 'Other rules',
    note: 'The same answers and the same scores, counted in other defensible ways.',
    rules: {
      additive: 'weights that add up: base × (1 + Σ ln factor′), never below a twentieth of the base',
      'weaker-effects': 'effects weaker: their logarithms times 0.7',
      'stronger-effects': 'effects stronger: their logarithms times 1.4',
      'narrower-base': 'base ranges halved, on the logarithm',
    },
    text: 'The result shows the lowest and the highest share that its first department gets over all of them, the main rule included. A wide span means that the choice of rule matters.',
  },
  zh: {
    title: '其他规则',
    note: '同样的答案、同样的评分，换几种说得通的算法。',
    rules: {
      additive: '权重相加：基础 ×（1 + Σ ln 倍数′），最低不少于基础的二十分之一',
      'weaker-effects': '作用减弱：对数乘以 0.7',
      'stronger-effects': '作用加强：对数乘以 1.4',
      'narrower-base': '基础重要性的区间在对数上减半',
    },
    text: '结果给出第一名在各种规则（含主规则）下的最低和最高比例。跨度大，说明规则的选择有影响。',
  },
};
