import type { Language } from '../model/wording.ts';

export interface FactorWords {
  /** Heading of the first column, by factor. */
  readonly heading: Readonly<Record<'size' | 'strategy' | 'modules', string>>;
  /** The row without an answer. */
  readonly nothing: string;
  /** Names of the module mixes, by id. */
  readonly mixes: Readonly<Record<string, string>>;
  /** Which areas are at the core, and which are used some, of a mix. */
  readonly mix: (core: readonly string[], some: readonly string[]) => string;
  readonly note: string;
  /** Between two answers of one row. */
  readonly and: string;
}

/** Words of the tables that show what one factor alone does. */
export const factorWords: Readonly<Record<Language, FactorWords>> = {
  en: {
    heading: { size: 'Only this is known', strategy: 'Only this is known', modules: 'Only the mix is known' },
    nothing: 'Nothing yet',
    mixes: {
      'finance-heavy': 'Finance-heavy',
      'supply-chain-heavy': 'Supply-chain-heavy',
      'production-heavy': 'Production-heavy',
      'people-and-projects': 'People and projects',
      'reports-and-customers': 'Reports and customers',
      balanced: 'Balanced',
    },
    mix: (core, some) =>
      core.length === 0 ? 'every area used some' : `core: ${core.join(', ')}; some: ${some.join(', ')}`,
    note: 'Share of readings that put each department first. Bold: ahead by two points or more. From today’s model; a row opens the questionnaire with its answers.',
    and: ', ',
  },
  zh: {
    heading: { size: '只知道这一点', strategy: '只知道这一点', modules: '只知道模块组合' },
    nothing: '什么都没答',
    mixes: {
      'finance-heavy': '财务为主',
      'supply-chain-heavy': '供应链为主',
      'production-heavy': '生产为主',
      'people-and-projects': '人事和项目为主',
      'reports-and-customers': '报表和客户为主',
      balanced: '各模块均衡',
    },
    mix: (core, some) =>
      core.length === 0 ? '每个模块都用得一般' : `核心：${core.join('、')}；一般：${some.join('、')}`,
    note: '各部门排第一的解读占比；加粗表示领先两个百分点以上。数字出自现行模型；点一行，就带着这些答案进入问卷。',
    and: '，',
  },
};
