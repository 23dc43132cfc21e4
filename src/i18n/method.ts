import type { MethodPageId } from '../components/method/methodPages.ts';
import type { Language } from '../model/wording.ts';

export interface MethodPageWords {
  /** In the list of the method's pages, and in the browser's tab. */
  readonly short: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  /** Words as typed into the search. */
  readonly also: readonly string[];
}

export interface MethodWords {
  readonly title: string;
  /** Name of the list of the method's pages. */
  readonly contents: string;
  readonly pages: Readonly<Record<MethodPageId, MethodPageWords>>;
  /** Name of one of them where it stands among other pages. */
  readonly named: (id: MethodPageId) => string;
  readonly judgement: string;
}

/** What the pages of the method are called; their text stands in `method….ts` beside this file. */
export const methodWords: Readonly<Record<Language, MethodWords>> = {
  en: {
    title: 'Method',
    contents: 'The method, page by page',
    named: (id) => nameOf('en', id, 'Method: '),
    judgement: 'judgement',
    pages: {
      overview: {
        short: 'Overview',
        heading: 'How answers become advice',
        description:
          'How answers become a recommendation: safeguards first, then six criteria, thousands of readings, other rules, cost, and what the method cannot say.',
        lead: 'No standard says which department must host the ERP administrator. Standards say which duties must stay apart. So two things are settled, in this order: what must hold whoever hosts the role, and which department then suits this company best.',
        also: ['how is it calculated', 'scoring', 'weights', 'can I trust it', 'methodology', 'uncertainty'],
      },
      'worked-example': {
        short: 'Worked example',
        heading: 'Check it with a pocket calculator',
        description:
          'One small company worked through by hand: weights, weighted sums, the break-even weight, and what the readings add; then workload and one line of cost.',
        lead: 'One small company, three answers that weigh, two departments. Type what is printed and you get what is printed: every figure is rounded before the next one is worked out.',
        also: ['worked example', 'by hand', 'calculator', 'example calculation', 'weighted sum'],
      },
      ranking: {
        short: 'Ranking',
        heading: 'How the ranking is worked out',
        description:
          'Every formula of the ranking: value, weights, centring, open answers, readings and their error, the label, other rules, reasons and break-even weights.',
        lead: 'A weighted sum, taken over ranges instead of points, and counted. Every formula stands here; every figure in it comes from the model that the site runs on.',
        also: [
          'formula',
          'SMAA',
          'Monte Carlo',
          'Latin hypercube',
          'swing weights',
          'rank acceptability',
          'sensitivity analysis',
        ],
      },
      scores: {
        short: 'Scores',
        heading: 'How each department scores',
        description:
          'The scores of the four departments on six criteria before any answer: each a range from 0 to 1, with its reason and its source or the word judgement.',
        lead: 'Scores before any answer, from 0 to 1, where 1 is the best that any department plausibly gives. Each is a range, with its reason beside it.',
        also: ['scoring', 'criteria', 'performance table', 'scores of departments'],
      },
      answers: {
        short: 'Answers',
        heading: 'What each answer does',
        description:
          'Every answer of the questionnaire with what it makes more or less important, the scores that it moves, the reason, and the source or the word judgement.',
        lead: 'A word multiplies the importance of a criterion by a factor from its range; a few answers move a score instead. Open a group of questions to see each answer, its effect and the reason.',
        also: ['effect of an answer', 'which answers matter', 'question weights'],
      },
      cost: {
        short: 'Cost',
        heading: 'How the cost is worked out',
        description:
          'The formulas of the cost: workload, what the role costs, what a department changes, ranges, turning point, drivers, and when a saving may be claimed.',
        lead: 'What the role costs rests on sources. What a department changes is our estimate, and is called so. A saving is claimed only when it has been earned.',
        also: [
          'how is cost calculated',
          'break-even',
          'turning point',
          'full-time equivalents',
          'workload formula',
          'PERT',
        ],
      },
      figures: {
        short: 'Figures',
        heading: 'Every figure behind the cost',
        description:
          'All parameters of the cost: the lines that use each, the places it has values for, its range, unit, year, source and class of evidence.',
        lead: 'Which lines use it, where it holds and how well it is borne out; range, year, sources and day of reading stand one click on. In the result every one can be replaced by your own.',
        also: ['parameters', 'wages', 'assumptions of the cost', 'input data'],
      },
      teams: {
        short: 'Teams',
        heading: 'The estimate beside teams that were counted',
        description:
          'The estimated workload beside teams that were really counted, hits and misses alike: size, people counted, our estimate with its range, and the source.',
        lead: 'A rule for head count is worth what it says of teams that somebody counted. Here it stands beside all that we found, the misses included.',
        also: ['how many ERP administrators', 'users per administrator', 'team size', 'head count'],
      },
    },
  },
  zh: {
    title: '方法',
    contents: '方法：逐页阅读',
    named: (id) => nameOf('zh', id, '方法：'),
    judgement: '判断',
    pages: {
      overview: {
        short: '概要',
        heading: '答案怎么变成建议',
        description:
          '答案怎么变成建议：先定保障措施，再看六条标准，做上万次解读，换用其他规则，另算费用，并说明它说不了什么。',
        lead: 'ERP 系统管理员归哪个部门，没有标准作过规定。标准规定的是：哪些职责不能由同一个人承担。所以先后定两件事：归谁都必须做到什么；在此之上，哪个部门最适合这家公司。',
        also: ['怎么算出来的', '评分方法', '权重', '靠不靠谱', '算法', '模型'],
      },
      'worked-example': {
        short: '手算例题',
        heading: '拿计算器验算一遍',
        description:
          '一家小公司从头手算：权重、加权和、持平权重，解读又补充了什么；再算工作量和一项费用。每一步都能用计算器复核。',
        lead: '一家小公司，三个有分量的答案，两个部门。照着按计算器，得数与这里印的一致：每一步都先四舍五入，再算下一步。',
        also: ['例题', '手算', '计算器', '算例', '加权和怎么算'],
      },
      ranking: {
        short: '排名',
        heading: '排名是怎么算的',
        description: '排名用到的全部公式：价值、权重、居中、未答题、解读及其误差、结论档次、其他规则、理由和持平权重。',
        lead: '说到底是一个加权和，只是用区间代替单点，再数次数。公式都在这一页，里面的数都取自本站运行的模型。',
        also: ['公式', 'SMAA', '蒙特卡洛', '拉丁超立方', '摆幅权重', '敏感性分析', '权重怎么定'],
      },
      scores: {
        short: '评分',
        heading: '四个部门各得几分',
        description:
          '一题未答时，四个部门在六条标准上的评分：都是 0 到 1 之间的区间，逐格写明理由，并注明出处或“判断”。',
        lead: '一题未答时的评分，从 0 到 1；1 是各部门可能达到的最好水平。每格都是区间，旁边写明理由。',
        also: ['评分表', '评价标准', '部门得分', '打分依据'],
      },
      answers: {
        short: '答案',
        heading: '每个答案起什么作用',
        description: '问卷里每个答案让哪条标准变重或变轻、改动哪个评分，理由是什么，依据是出处还是判断，逐条列出。',
        lead: '一个说法对应一段倍数，乘到标准的重要性上；少数答案改的是评分。展开一组题，可以看到每个答案的作用和理由。',
        also: ['答案的影响', '哪些题重要', '每题的作用'],
      },
      cost: {
        short: '费用',
        heading: '费用是怎么算的',
        description:
          '费用的公式：工作量、岗位成本、部门带来的差别、区间、划算点、影响最大的因素，以及什么情况下才说能省。',
        lead: '岗位本身花多少，有据可查；部门不同差多少，是我们的估计，处处标明。说“能省”，要够条件才说。',
        also: ['费用怎么算', '成本测算', '划算点', '全职人力', '工作量公式', '三点估计'],
      },
      figures: {
        short: '数据',
        heading: '费用用到的全部数据',
        description: '费用的全部参数：用在哪些费用项，哪些地区有取值，以及区间、单位、年份、出处和依据等级。',
        lead: '用在哪里、适用哪些地区、依据有多硬，先列在这里；点进去看区间、年份、出处和查阅日期。在结果里，每一个都可以换成自己的数。',
        also: ['参数', '工资数据', '费用假设', '测算依据'],
      },
      teams: {
        short: '团队对照',
        heading: '估算与实际团队对照',
        description:
          '估算的工作量与实际数过人数的团队逐个对照，估中的、没估中的都列：规模、实际人数、估算及区间、出处。',
        lead: '一条算人数的规则好不好，要看它对不对得上数过的团队。查到的都列在这里，没估中的也在内。',
        also: ['ERP 管理员要几个人', '一个管理员管多少用户', '团队人数', '编制'],
      },
    },
  },
};

function nameOf(language: Language, id: MethodPageId, before: string): string {
  const { title, pages } = methodWords[language];
  if (id === 'overview') return title;
  const { short } = pages[id];
  return `${before}${language === 'en' ? short.toLowerCase() : short}`;
}
