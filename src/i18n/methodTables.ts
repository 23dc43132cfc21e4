import type { ParameterScale } from '../model/costData.ts';
import type { Language } from '../model/wording.ts';

/** Words of the method's tables: scores, answers, figures and teams. */
export interface MethodTableWords {
  readonly scores: {
    readonly columns: readonly [string, string, string, string];
    readonly coverage: string;
    readonly moduleColumns: (placements: readonly string[]) => readonly string[];
  };
  readonly answers: {
    readonly columns: readonly [string, string, string, string];
    readonly echo: (label: string) => string;
    readonly none: string;
    readonly shift: (placement: string, criterion: string, points: string) => string;
    readonly count: (questions: number) => string;
  };
  readonly figures: {
    /** What a figure is a multiple of, where it does not stand in its own unit. */
    readonly multiples: Readonly<Record<Exclude<ParameterScale, 'none'>, string>>;
  };
  readonly teams: {
    readonly summary: (teams: number, missed: number) => string;
    readonly columns: readonly [string, string, string, string, string];
    readonly users: string;
    readonly employees: string;
    readonly atLeast: (administrators: string) => string;
    readonly misses: string;
    readonly limits: readonly string[];
    readonly ratiosTitle: string;
    readonly ratiosNote: string;
    readonly ratioColumns: readonly [string, string, string, string, string];
    /** The number of users for which our ratio stands, perhaps over that at another. */
    readonly ratioAt: (users: string, against: string | null) => string;
  };
}

export const methodTableWords: Readonly<Record<Language, MethodTableWords>> = {
  en: {
    scores: {
      columns: ['Department', 'Range', 'Why', 'Source'],
      coverage:
        'Follows from your mix of ERP areas: the competence below, weighed by how much each area matters to you.',
      moduleColumns: (placements) => ['ERP area', ...placements, 'Why', 'Source'],
    },
    answers: {
      columns: ['Answer', 'What it changes', 'Why', 'Source'],
      echo: (label) => `As “${label}”, at half the strength.`,
      none: 'Does not bear on the ranking.',
      shift: (placement, criterion, points) => `${placement}, ${criterion}: ${points}`,
      count: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
    },
    figures: {
      multiples: {
        'yearly-wage': 'times a year’s pay of an administrator',
        'hourly-wage': 'times an hour’s pay of an administrator',
        users: 'hours a year for each user',
        'middling-standstill': 'times the downtime at a middling department',
        'idle-hour': 'times the idle time in an hour of downtime',
      },
    },
    teams: {
      summary: (teams, missed) =>
        `${teams} teams, of which the estimate misses ${missed} by more than twice. It knows only their size; modules, interfaces, own code and servers are left open.`,
      columns: ['Team', 'Size', 'Counted', 'Our estimate', 'Source'],
      users: 'users',
      employees: 'people employed',
      atLeast: (administrators) => `at least ${administrators}`,
      misses: 'off by more than twice',
      ratiosTitle: 'Published ratios',
      ratiosNote: 'Users for each administrator.',
      ratioColumns: ['Ratio', 'Ours at', 'Published', 'Our estimate', 'Source'],
      ratioAt: (users, against) => (against === null ? `${users} users` : `${users} over ${against} users`),
      limits: [
        'Most of these teams work in public bodies of the United Kingdom and the United States; what holds there need not hold in your company.',
        'What counts as an administrator differs from report to report. Each note says what was counted.',
        'The growth of users for each administrator with size rests in part on these very teams. This checks the order of magnitude; it proves no rule.',
      ],
    },
  },
  zh: {
    scores: {
      columns: ['部门', '区间', '理由', '依据'],
      coverage: '由贵公司的模块组合算出：下表的熟悉程度，按各模块对贵公司的重要程度加权。',
      moduleColumns: (placements) => ['模块', ...placements, '理由', '依据'],
    },
    answers: {
      columns: ['答案', '改变什么', '理由', '依据'],
      echo: (label) => `与“${label}”相同，力度减半。`,
      none: '不影响排名。',
      shift: (placement, criterion, points) => `${placement}，${criterion}：${points}`,
      count: (questions) => `${questions} 题`,
    },
    figures: {
      multiples: {
        'yearly-wage': '倍于管理员年薪',
        'hourly-wage': '倍于管理员小时工资',
        users: '小时/年，按每名用户',
        'middling-standstill': '倍于中等部门的停机时间',
        'idle-hour': '倍于停机一小时的停工成本',
      },
    },
    teams: {
      summary: (teams, missed) =>
        `共 ${teams} 个团队，估算与其中 ${missed} 个相差一倍以上。估算只知道规模；模块、接口、二次开发和服务器都当作没填。`,
      columns: ['团队', '规模', '实际人数', '我们的估计', '依据'],
      users: '个用户',
      employees: '名员工',
      atLeast: (administrators) => `至少 ${administrators}`,
      misses: '相差一倍以上',
      ratiosTitle: '公开的配比',
      ratiosNote: '每名管理员服务的用户数。',
      ratioColumns: ['配比', '我们按', '公开的数', '我们的估计', '依据'],
      ratioAt: (users, against) => (against === null ? `${users} 名用户` : `${users} 名与 ${against} 名之比`),
      limits: [
        '这些团队多数在英国和美国的公共机构；在那里成立的，在贵公司未必成立。',
        '什么人算管理员，各份报告口径不一。数的是哪些人，备注里逐个写明。',
        '“人均用户数随规模增长”这一条，本身就参考了其中几个团队。这里只能核对量级，证明不了规则。',
      ],
    },
  },
};
