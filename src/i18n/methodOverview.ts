import type { Language } from '../model/wording.ts';
import type { MethodFigures, MethodSection, WayOnward } from './methodSections.ts';

export interface MethodOverviewWords {
  readonly claims: MethodSection;
  readonly steps: {
    readonly title: string;
    readonly note: string;
    readonly list: (figures: MethodFigures) => readonly { readonly name: string; readonly text: string }[];
  };
  readonly criteria: { readonly title: string; readonly note: string; readonly to: WayOnward };
  /** What stands on pages of its own, with the answer in a sentence. */
  readonly onward: readonly MethodSection[];
  readonly safeguards: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string];
    readonly always: string;
    readonly sometimes: string;
    readonly never: string;
  };
  readonly limits: MethodSection;
}

/** Words of the method's first page. */
export const methodOverviewWords: Readonly<Record<Language, MethodOverviewWords>> = {
  en: {
    claims: {
      id: 'claims',
      title: 'What is claimed',
      passages: [
        {
          list: [
            'The duties that must stay apart, each with the clause that asks for it. This is the firm part.',
            'The share of the readings of your answers that put a department first. It says how far your own answers settle the matter, not how likely the choice is to work out.',
            'What the role costs, as a range from sourced figures; and what a department changes, as an estimate that carries that name.',
          ],
        },
        {
          text: 'Follow it by hand first, if you like:',
          to: { page: 'worked-example', name: 'a company worked through' },
        },
      ],
    },
    steps: {
      title: 'In two minutes',
      note: 'Seven steps from an answer to a sentence.',
      list: (figures) => [
        {
          name: 'Safeguards come first.',
          text: 'Requesting, approving, granting and reviewing access, reading the log and moving changes to production are kept apart. They appear as safeguards and as a table of duties. They never move the ranking.',
        },
        {
          name: 'Six criteria, as ranges.',
          text: 'Each department does well or badly on each criterion, between 0 and 1, and each score is a range with its reason beside it.',
        },
        {
          name: 'Your answers weigh the criteria.',
          text: 'An answer makes a criterion more or less important by a factor, itself a range. Over all options of a question the effects cancel out, so that being asked favours nobody.',
        },
        {
          name: 'What you do not know stays open.',
          text: 'An unanswered question is drawn from its options each time, never set to a default. “Not sure” is the same as not answering.',
        },
        {
          name: 'Thousands of readings.',
          text: 'A reading takes one value from every range and ranks the departments. The share of readings that put a department first is the figure you see.',
        },
        {
          name: 'A label that has to be earned.',
          text: `Clear: at least ${figures.clear} of readings, at least ${figures.rankingAnswers} answers that bear on the ranking, no must-safeguard known to be missing, no contradiction, and no open question that alone could change the first place. Leaning: at least ${figures.leaning} and ${figures.lead} points ahead. Otherwise close, and then both names come first.`,
        },
        {
          name: 'Cost is said apart.',
          text: 'What the role costs is well sourced. What the department changes is mostly judgement, so the turning point leads, and a saving is claimed only when its range agrees in sign and the two figures that weigh most are your own.',
        },
      ],
    },
    criteria: {
      title: 'Criteria',
      note: 'What a good host gives.',
      to: { page: 'scores', name: 'How each department scores, cell by cell' },
    },
    onward: [
      {
        id: 'effects',
        title: 'What each answer does',
        passages: [
          {
            text: 'Each answer speaks in one of six words, from “two to three times as important” to “a half to a third”.',
            to: { page: 'answers', name: 'Every answer with its effect and reason' },
          },
        ],
      },
      {
        id: 'ranking',
        title: 'Formulas',
        passages: [
          {
            text: 'Stochastic multicriteria acceptability analysis with weights that follow from the answers.',
            sources: ['G600', 'G602'],
            to: { page: 'ranking', name: 'Every formula of the ranking' },
          },
        ],
      },
      {
        id: 'other-rules',
        title: 'Other rules',
        passages: [
          {
            text: 'The same answers are counted in other defensible ways; the result shows the lowest and the highest share that its first department gets. A wide span means that the choice of rule matters.',
            to: { page: 'ranking', name: 'The rules one by one' },
          },
        ],
      },
      {
        id: 'costs',
        title: 'Cost',
        passages: [
          {
            text: 'The role: workload times wage and what comes on top, the same in every department. The department: seven effects, in cash and in hours already paid for, all of them our estimates. No source that we read links the host department to cost; that is why the turning point stands first.',
            to: { page: 'cost', name: 'The formulas of the cost' },
          },
          {
            text: 'Each figure can be replaced by yours.',
            to: { page: 'figures', name: 'Every figure with its source' },
          },
          {
            text: 'The head count was held against reality.',
            to: { page: 'teams', name: 'The estimate beside counted teams' },
          },
        ],
      },
    ],
    safeguards: {
      title: 'Safeguards',
      note: 'What must hold whoever hosts the role.',
      columns: ['Safeguard', 'When it is a must', 'Source'],
      always: 'always',
      sometimes: 'depending on size, oversight, own code or host',
      never: 'never: it is advice',
    },
    limits: {
      id: 'limits',
      title: 'What this is not',
      passages: [
        {
          list: [
            'It is not legal or audit advice, and no certificate of compliance.',
            'It is no survey: it does not say what most companies do. No study was found that measures outcomes by host department.',
            'The ranges and factors are largely judgement, each with its reason. Other experts would set some of them otherwise; that is what the other rules are for.',
            'It judges departments, not people. One able administrator can outweigh the department.',
            'The answers are yours; what they leave out, the result cannot know.',
          ],
        },
      ],
    },
  },
  zh: {
    claims: {
      id: 'claims',
      title: '它主张什么',
      passages: [
        {
          list: [
            '哪些职责必须分开，并注明要求它的条款。这一部分依据最实。',
            '按您的答案作出的解读里，有多大比例把某个部门排在第一。它说明您的答案把事情定到了什么程度，不说明选了以后成功的可能有多大。',
            '岗位本身要花多少，用有出处的数据给区间；部门不同会差多少，是估计，并写明是估计。',
          ],
        },
        { text: '想先自己算一遍，看', to: { page: 'worked-example', name: '手算例题' } },
      ],
    },
    steps: {
      title: '两分钟读懂',
      note: '从一个答案到一句结论，七步。',
      list: (figures) => [
        {
          name: '先定保障措施。',
          text: '权限的申请、审批、开通、复核，日志的查看，改动的上线，分给不同的人。它们列为保障措施和职责分工，不影响排名。',
        },
        {
          name: '六条标准，都是区间。',
          text: '每个部门在每条标准上的评分介于 0 和 1 之间，用区间表示，旁边写明理由。',
        },
        {
          name: '答案决定标准的轻重。',
          text: '一个答案让某条标准变重或变轻若干倍，这个倍数也是区间。同一题各选项的作用互相抵消，提问本身不偏向任何部门。',
        },
        {
          name: '不知道的，就让它开着。',
          text: '没答的题，每次从各选项中抽取，不设默认值。选“不确定”等于没答。',
        },
        {
          name: '成千上万次解读。',
          text: '每次解读从所有区间里各取一个值，给四个部门排名。某部门排第一的次数占比，就是您看到的比例。',
        },
        {
          name: '结论要够格才给。',
          text: `明确：比例不低于 ${figures.clear}，影响排名的答案至少 ${figures.rankingAnswers} 个，没有已知缺失的“必须”措施，答案不自相矛盾，也没有哪个未答的题单独就能换掉第一名。偏向：比例不低于 ${figures.leaning}，且领先 ${figures.lead} 个百分点。其余都是接近，这时两个部门一起列出。`,
        },
        {
          name: '费用单独说。',
          text: '岗位本身的费用有据可查。部门不同带来的差别多半是估计，所以先给划算点；只有区间两端方向一致，而且影响最大的两个数由您自己填，才说能省。',
        },
      ],
    },
    criteria: {
      title: '标准',
      note: '好的归属部门应当做到什么。',
      to: { page: 'scores', name: '四个部门各得几分，逐格写明理由' },
    },
    onward: [
      {
        id: 'effects',
        title: '每个答案的作用',
        passages: [
          {
            text: '每个答案用六种说法之一表达，从“重要性约为两到三倍”到“约为一半到三分之一”。',
            to: { page: 'answers', name: '每个答案的作用和理由' },
          },
        ],
      },
      {
        id: 'ranking',
        title: '公式',
        passages: [
          {
            text: '用的是随机多准则可接受度分析，权重由答案推出。',
            sources: ['G600', 'G602'],
            to: { page: 'ranking', name: '排名的全部公式' },
          },
        ],
      },
      {
        id: 'other-rules',
        title: '其他规则',
        passages: [
          {
            text: '同样的答案，换几种说得通的算法再数一遍；结果给出第一名的最低和最高比例。跨度大，说明规则的选择有影响。',
            to: { page: 'ranking', name: '逐条看这些规则' },
          },
        ],
      },
      {
        id: 'costs',
        title: '费用',
        passages: [
          {
            text: '岗位本身：工作量乘以工资和附加成本，归哪个部门都一样。部门差别：七项，分现金和工时两栏，都是我们的估计。查阅过的资料都没有把归属部门和费用联系起来，所以先给划算点。',
            to: { page: 'cost', name: '费用的公式' },
          },
          { text: '每个数都可以换成您自己的。', to: { page: 'figures', name: '全部数据及依据' } },
          { text: '估算的人数拿实际团队核对过。', to: { page: 'teams', name: '与实际团队对照' } },
        ],
      },
    ],
    safeguards: {
      title: '保障措施',
      note: '归谁都要做到。',
      columns: ['措施', '什么时候是“必须”', '依据'],
      always: '始终',
      sometimes: '视规模、监管、二次开发或归属部门而定',
      never: '不强制，属于建议',
    },
    limits: {
      id: 'limits',
      title: '它不是什么',
      passages: [
        {
          list: [
            '不是法律或审计意见，也不是合规证明。',
            '不是调查统计，不代表多数公司怎么做。按归属部门衡量成效的研究，一份也没有查到。',
            '区间和倍数多为判断，理由都写在旁边。换一位专家，有些数会不同，所以才有“其他规则”。',
            '评的是部门，不是人。一位能干的管理员，可能比归哪个部门更要紧。',
            '答案由您给出；没有写进答案的，结果无从得知。',
          ],
        },
      ],
    },
  },
};
