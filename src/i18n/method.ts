import type { Language } from '../model/wording.ts';

/** The figures of the model that the text names. */
export interface MethodFigures {
  readonly clear: string;
  readonly leaning: string;
  readonly lead: string;
  readonly rankingAnswers: number;
  readonly users: string;
  readonly legalEntities: string;
  readonly countries: string;
}

export interface MethodWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly stepsTitle: string;
  readonly stepsNote: string;
  readonly steps: (figures: MethodFigures) => readonly { readonly name: string; readonly text: string }[];
  readonly criteria: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string, string];
    readonly coverage: string;
    readonly moduleColumns: (placements: readonly string[]) => readonly string[];
  };
  readonly effects: {
    readonly title: string;
    readonly note: string;
    readonly vocabularyTitle: string;
    readonly vocabularyColumns: readonly [string, string];
    readonly columns: readonly [string, string, string, string];
    readonly echo: (label: string) => string;
    readonly none: string;
    readonly shift: (placement: string, criterion: string, points: string) => string;
    readonly count: (questions: number) => string;
  };
  readonly otherRules: {
    readonly title: string;
    readonly note: string;
    readonly rules: readonly string[];
    readonly text: string;
  };
  readonly safeguards: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string];
    readonly always: string;
    readonly sometimes: string;
    readonly never: string;
  };
  readonly costs: {
    readonly title: string;
    readonly note: string;
    readonly sentences: readonly string[];
    readonly columns: readonly [string, string, string, string];
    readonly everywhere: string;
    readonly count: (parameters: number) => string;
    readonly teams: {
      readonly count: (teams: number, missed: number) => string;
      readonly columns: readonly [string, string, string, string, string];
      readonly users: string;
      readonly employees: string;
      readonly atLeast: (administrators: string) => string;
      readonly misses: string;
    };
  };
  readonly disputes: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string];
    readonly rows: readonly {
      readonly claim: string;
      readonly evidence: string;
      readonly sources: readonly string[];
    }[];
  };
  readonly limits: { readonly title: string; readonly sentences: readonly string[] };
  readonly judgement: string;
  readonly to: string;
}

/** Words of the method page; everything that is data comes from the model. */
export const methodWords: Readonly<Record<Language, MethodWords>> = {
  en: {
    title: 'Method',
    description:
      'How answers become a recommendation: safeguards first, then six criteria, thousands of readings, other rules, cost, and what the method cannot say.',
    heading: 'How answers become advice',
    lead: 'No standard says which department must host the ERP administrator. Standards say which duties must stay apart. So two things are settled, in this order: what must hold whoever hosts the role, and which department then suits this company best.',
    stepsTitle: 'In two minutes',
    stepsNote: 'Seven steps from an answer to a sentence.',
    steps: (figures) => [
      {
        name: 'Safeguards come first.',
        text: 'Requesting, approving, granting and reviewing access, reading the log and moving changes to production are kept apart. They appear as safeguards and as a table of duties. They never move the ranking.',
      },
      {
        name: 'Six criteria, as ranges.',
        text: 'Each department does well or badly on each criterion, between 0 and 1, and each performance is a range with its reason beside it.',
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
    criteria: {
      title: 'Criteria',
      note: 'How well each department does before any answer; 1 is the best that any plausibly gives.',
      columns: ['Department', 'Range', 'Why', 'Source'],
      coverage:
        'Follows from your mix of ERP areas: the competence below, weighed by how much each area matters to you.',
      moduleColumns: (placements) => ['ERP area', ...placements, 'Why'],
    },
    effects: {
      title: 'What each answer does',
      note: 'A word multiplies the importance of a criterion by a factor from its range.',
      vocabularyTitle: 'The words',
      vocabularyColumns: ['In words', 'Factor'],
      columns: ['Answer', 'What it changes', 'Why', 'Source'],
      echo: (label) => `As “${label}”, at half the strength.`,
      none: 'Does not bear on the ranking.',
      shift: (placement, criterion, points) => `${placement}, ${criterion}: ${points}`,
      count: (questions) => (questions === 1 ? '1 question' : `${questions} questions`),
    },
    otherRules: {
      title: 'Other rules',
      note: 'The same answers and the same table, counted in other defensible ways.',
      rules: [
        'Weights that add up instead of multiplying.',
        'Effects weaker: their logarithms times 0.7.',
        'Effects stronger: their logarithms times 1.4.',
        'Base ranges of the criteria halved.',
      ],
      text: 'The result shows the lowest and the highest share that its first department gets over all of them. A wide span means that the choice of rule matters.',
    },
    safeguards: {
      title: 'Safeguards',
      note: 'What must hold whoever hosts the role.',
      columns: ['Safeguard', 'When it is a must', 'Source'],
      always: 'always',
      sometimes: 'depending on size, oversight, own code or host',
      never: 'never: it is advice',
    },
    costs: {
      title: 'Cost',
      note: 'Every figure is a range; every one can be replaced by your own.',
      sentences: [
        'The role: workload in full-time equivalents, times wage, times what an employer pays on top. It is the same in every department.',
        'The department: skills to learn, outside support, standstill, misfit and rework, errors and late close, control upkeep, one move. These are our estimates, in cash and in hours already paid for.',
        'No source read links the host department to cost. That is why the turning point stands first.',
      ],
      columns: ['Figure', 'Where', 'Low, likely, high', 'Source'],
      everywhere: 'everywhere',
      count: (parameters) => `All ${parameters} figures`,
      teams: {
        count: (teams, missed) =>
          `The estimate beside ${teams} teams that were counted; it misses ${missed} by more than twice`,
        columns: ['Team', 'Size', 'Counted', 'Our estimate', 'Source'],
        users: 'users',
        employees: 'people employed',
        atLeast: (administrators) => `at least ${administrators}`,
        misses: 'off by more than twice',
      },
    },
    disputes: {
      title: 'Where advice and evidence part',
      note: 'Common claims about this role, held against what was read.',
      columns: ['Claim', 'What the evidence says', 'Source'],
      rows: [
        {
          claim: 'The administrator enters, checks and cleans the data.',
          evidence: 'Those who run the system and those who own the data are kept apart: owners enter and approve.',
          sources: ['C04', 'C24'],
        },
        {
          claim: 'The administrator grants rights and watches for misuse.',
          evidence: 'Whoever holds the rights does not read the log on them.',
          sources: ['C03'],
        },
        {
          claim: 'A financial company puts the role in finance.',
          evidence: 'Nothing read supports it as a rule. It can work with a systems team that posts nothing.',
          sources: ['J01', 'J03', 'C26'],
        },
        {
          claim: 'Large companies: IT. Small ones: operations.',
          evidence:
            'Too simple. For large ones the literature describes a standing centre of business and technical staff; for small ones nothing read gives a rule.',
          sources: ['O11', 'O14'],
        },
        {
          claim: 'The general office keeps the system in line with strategy.',
          evidence: 'Where an office runs IT, it is often treated as odd jobs. It is seldom first here.',
          sources: ['O16'],
        },
      ],
    },
    limits: {
      title: 'What this is not',
      sentences: [
        'It is not legal or audit advice, and no certificate of compliance.',
        'It is no survey: it does not say what most companies do.',
        'The ranges and factors are largely judgement, each with its reason. Other experts would set some of them otherwise; that is what the other rules are for.',
        'It judges departments, not people. One able administrator can outweigh the department.',
        'The answers are yours; what they leave out, the result cannot know.',
      ],
    },
    judgement: 'judgement',
    to: ' to ',
  },
  zh: {
    title: '方法',
    description:
      '答案怎么变成建议：先定保障措施，再看六条标准，做上万次解读，换用其他规则，另算费用，并说明它说不了什么。',
    heading: '答案怎么变成建议',
    lead: 'ERP 系统管理员归哪个部门，没有标准作过规定。标准规定的是：哪些职责不能由同一个人承担。所以先后定两件事：归谁都必须做到什么；在此之上，哪个部门最适合这家公司。',
    stepsTitle: '两分钟读懂',
    stepsNote: '从一个答案到一句结论，七步。',
    steps: (figures) => [
      {
        name: '先定保障措施。',
        text: '权限的申请、审批、开通、复核，日志的查看，改动的上线，分给不同的人。它们列为保障措施和职责分工，不影响排名。',
      },
      {
        name: '六条标准，都是区间。',
        text: '每个部门在每条标准上的表现介于 0 和 1 之间，用区间表示，旁边写明理由。',
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
        name: '上万次解读。',
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
    criteria: {
      title: '标准',
      note: '未答题时各部门的表现；1 是各部门可能达到的最好水平。',
      columns: ['部门', '区间', '理由', '依据'],
      coverage: '由贵公司的模块组合算出：下表的熟悉程度，按各模块对贵公司的重要程度加权。',
      moduleColumns: (placements) => ['模块', ...placements, '理由'],
    },
    effects: {
      title: '每个答案的作用',
      note: '每个词对应一个倍数区间，乘到标准的重要性上。',
      vocabularyTitle: '用词',
      vocabularyColumns: ['说法', '倍数'],
      columns: ['答案', '改变什么', '理由', '依据'],
      echo: (label) => `与“${label}”相同，力度减半。`,
      none: '不影响排名。',
      shift: (placement, criterion, points) => `${placement}，${criterion}：${points}`,
      count: (questions) => `${questions} 题`,
    },
    otherRules: {
      title: '其他规则',
      note: '同样的答案、同样的表，换几种说得通的算法。',
      rules: [
        '权重相加，不相乘。',
        '作用减弱：对数乘以 0.7。',
        '作用加强：对数乘以 1.4。',
        '各标准基础重要性的区间减半。',
      ],
      text: '结果给出第一名在各种规则下的最低和最高比例。跨度大，说明规则的选择有影响。',
    },
    safeguards: {
      title: '保障措施',
      note: '归谁都要做到。',
      columns: ['措施', '什么时候是“必须”', '依据'],
      always: '始终',
      sometimes: '视规模、监管、二次开发或归属部门而定',
      never: '不强制，属于建议',
    },
    costs: {
      title: '费用',
      note: '每个数都是区间，都可以换成您自己的数。',
      sentences: [
        '岗位本身：工作量（全职人力）乘以工资，再乘以雇主负担的附加成本。归哪个部门都一样。',
        '部门差别：要学的技能、外部支持、停机、不合用与返工、差错与结账延误、控制的维持、移交一次。这些是我们的估计，分现金和工时两栏；工时是已经付过工资的时间。',
        '查阅过的资料都没有把归属部门和费用联系起来，所以先给划算点。',
      ],
      columns: ['数据', '地区', '低、可能、高', '依据'],
      everywhere: '通用',
      count: (parameters) => `全部 ${parameters} 个数据`,
      teams: {
        count: (teams, missed) => `与 ${teams} 个实际数过的团队对照，其中 ${missed} 个相差一倍以上`,
        columns: ['团队', '规模', '实际人数', '我们的估计', '依据'],
        users: '个用户',
        employees: '名员工',
        atLeast: (administrators) => `至少 ${administrators}`,
        misses: '相差一倍以上',
      },
    },
    disputes: {
      title: '说法与证据不一致的地方',
      note: '关于这个岗位的常见说法，对照查阅到的资料。',
      columns: ['说法', '证据怎么说', '依据'],
      rows: [
        {
          claim: '管理员负责数据的录入、审核和清理。',
          evidence: '管系统的人和管数据的人要分开；录入和审核归数据负责人。',
          sources: ['C04', 'C24'],
        },
        {
          claim: '管理员既开通权限，又监督违规使用。',
          evidence: '持有权限的人不查自己的日志。',
          sources: ['C03'],
        },
        {
          claim: '金融企业就该归财务部门。',
          evidence: '没有查到支持这条规则的资料。设一个不记账的系统小组，可以行得通。',
          sources: ['J01', 'J03', 'C26'],
        },
        {
          claim: '大公司归信息技术，小公司归运营。',
          evidence:
            '过于简单。对大公司，文献讲的是业务与技术人员共同组成的常设能力中心；对小公司，没有查到可循的规则。',
          sources: ['O11', 'O14'],
        },
        {
          claim: '归综合管理部门，系统就与战略一致。',
          evidence: '由办公室兼管的信息化，往往被当成打杂。它在这里很少排第一。',
          sources: ['O16'],
        },
      ],
    },
    limits: {
      title: '它不是什么',
      sentences: [
        '不是法律或审计意见，也不是合规证明。',
        '不是调查统计，不代表多数公司怎么做。',
        '区间和倍数多为判断，理由都写在旁边。换一位专家，有些数会不同，所以才有“其他规则”。',
        '评的是部门，不是人。一位能干的管理员，可能比归哪个部门更要紧。',
        '答案由您给出；没有写进答案的，结果无从得知。',
      ],
    },
    judgement: '判断',
    to: '–',
  },
};
