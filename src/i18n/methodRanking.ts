import type { Language } from '../model/wording.ts';
import type { MethodFigures, MethodSection } from './methodSections.ts';

export interface MethodRankingWords {
  readonly vocabulary: { readonly title: string; readonly columns: readonly [string, string, string] };
  /** Value and weights; the table of the vocabulary follows. */
  readonly weights: (figures: MethodFigures) => readonly MethodSection[];
  readonly rest: (figures: MethodFigures) => readonly MethodSection[];
}

/** Words of the page with the formulas of the ranking. */
export const methodRankingWords: Readonly<Record<Language, MethodRankingWords>> = {
  en: {
    vocabulary: { title: 'The six words', columns: ['In words', 'Factor', 'Middle'] },
    weights: ({ second }) => [
      {
        id: 'value',
        title: 'What a department is worth',
        passages: [
          { formula: 'V(p) = Σ w(c) · x(p, c),   Σ w(c) = 1' },
          { text: 'p is a department, c one of the six criteria, x its score from 0 to 1, w the weight.' },
          {
            text: 'A sum is right only where a gain on one criterion is worth the same whatever the others are. The criteria were cut with that in mind: control is scored as it stands after the safeguards, so that no gate counts twice; coverage is knowledge of an area, process fit is speed of change in it. That you would trade them so is our assumption.',
            sources: ['G603', 'G604'],
          },
          {
            text: 'A weight belongs to a span, not to a word: it says what the step from 0 to 1 on one criterion is worth against the same step on another. So 1 means the same everywhere, the best that any department plausibly gives.',
            sources: ['G605', 'G606'],
          },
        ],
      },
      {
        id: 'weights',
        title: 'From answers to weights',
        passages: [
          { formula: 'W(c) = base(c) · Π factor(q, c),   w(c) = W(c) / Σ W' },
          {
            text: 'A base is drawn from its range, evenly on a logarithmic scale: from about a third to three times its middle, for boards differ that much and no source says otherwise.',
            sources: ['judgement'],
          },
          {
            text: 'An answer raises or lowers criteria by a word. In each reading one number u between 0 and 1 for the question picks the level in all the criteria that it moves:',
          },
          { formula: 'factor = low · (high / low)^u' },
          {
            text: 'Then it is centred: divided by the geometric mean of the middles of all options of the question, each by how likely it is while the question is open. So being asked favours nobody.',
          },
          { formula: 'ln factor′ = ln factor − Σ prior(o) · ln middle(o)' },
          {
            text: `A number acts along a straight line in its logarithm between breakpoints and no further beyond them, so one employee more makes no jump; it is centred by the trapezoid rule. The second priority has ${second} of the logarithm of the first.`,
          },
          {
            text: 'Why not points that add up? That was tried first. It made silence a vote for whatever most questions can raise, and it cut off at zero what a reader had said.',
          },
        ],
      },
    ],
    rest: (figures) => [
      {
        id: 'scores',
        title: 'Scores',
        passages: [
          {
            text: 'A score is drawn evenly from its range, moved by the systems skill that you say a department has, and held below the natural best of that criterion.',
            to: { page: 'scores', name: 'All ranges' },
          },
          { text: 'Coverage of your modules follows from your mix:' },
          { formula: `x(p) = Σ m(a) · s(p, a) / Σ m(a) ± ${figures.coverageHalfWidth}` },
          {
            text: `m is ${figures.levels[0]} for an ERP area that is not used, ${figures.levels[1]} for some use, ${figures.levels[2]} for a core one; s is how well the department knows it.`,
          },
        ],
      },
      {
        id: 'open',
        title: 'What is not answered',
        passages: [
          {
            text: `An open question is a mixture: in each reading one option by its prior, or a number evenly on a logarithmic scale between its first and last breakpoint. Users, where employees are known, are a share of them (${figures.userShare.join(', ')}%: low, likely, high). An open second priority never equals the first. Whether a department exists is never guessed.`,
            sources: ['judgement'],
          },
        ],
      },
      {
        id: 'readings',
        title: 'Readings, and what is counted',
        passages: [
          { text: 'A reading is one draw of all that. It ranks the departments; ties are split evenly. Counted are:' },
          {
            list: [
              'rank acceptability: the share of readings in which a department has a given rank; for rank 1 it is the figure on the result',
              'pairwise winning: the share in which one beats another',
              'central weights: the mean weights of the readings that put it first, that is, what a board must hold to want it',
              'confidence factor: its share of first places when exactly those weights are taken as given',
            ],
          },
          {
            text: 'These are the measures of SMAA-2. Two things differ from the textbook: weights are not spread evenly over all that are possible but follow from the answers, and open answers are drawn too.',
            sources: ['G600', 'G601', 'G602'],
          },
          {
            text: 'The readings are a Latin hypercube: for each name one series of draws in which every stratum from 0 to 1 holds one point. So the same answers give the same figures everywhere, and two variants are compared on the same readings.',
            sources: ['G610'],
          },
          { formula: 'half-width = t(0.975; n − 1) · s / √n' },
          {
            text: `The error is measured, not assumed: s is the spread of the means of n = ${figures.randomisations} independent randomisations. The usual ${figures.samples} readings are doubled until the half-width is at most one point.`,
            sources: ['G608'],
          },
        ],
      },
      {
        id: 'label',
        title: 'The label',
        passages: [
          {
            text: `Clear: share at least ${figures.clear}, at least ${figures.rankingAnswers} answers that bear on the ranking, no must-safeguard known to be unmet, no contradiction, no open question one of whose options changes the first place. Leaning: at least ${figures.leaning} and ${figures.lead} points ahead. Else close. Shares count after taking off the half-width.`,
            sources: ['judgement'],
          },
        ],
      },
      {
        id: 'explanation',
        title: 'Reasons and what would change it',
        passages: [
          { formula: 'contribution(c) = mean of w(c) · (x(first, c) − x(second, c))' },
          { text: 'The contributions add up to the mean lead: nothing is left unexplained.' },
          { formula: 'break-even weight = R / (R − D)' },
          {
            text: 'D is how far the two differ on the criterion, R how far they differ on all the others, these keeping their proportions. At that weight the two draw level.',
          },
          {
            text: 'Every single answer is changed in turn and counted again on the same readings; a number is searched for the nearest value that turns the first place. An open question is worth asking by how much it raises the highest share on average. What no reading can bring first is settled without drawing, by linear programmes on bounds around all readings.',
          },
        ],
      },
      {
        id: 'limits',
        title: 'What the mathematics cannot do',
        passages: [
          {
            list: [
              'A range says that every value in it is equally honest; it does not make the range right. The table of scores is judgement, cell by cell.',
              'Scores are drawn independently of each other. If our errors run in one direction, the true spread is wider than the one shown.',
              'A share of readings is no probability of success, and twice the share is not twice as good.',
              'The rules above are among several defensible ones. Hence the other rules, and their span beside every share.',
            ],
          },
        ],
      },
    ],
  },
  zh: {
    vocabulary: { title: '六种说法', columns: ['说法', '倍数', '中值'] },
    weights: ({ second }) => [
      {
        id: 'value',
        title: '一个部门值多少分',
        passages: [
          { formula: 'V(p) = Σ w(c) · x(p, c)，Σ w(c) = 1' },
          { text: 'p 是部门，c 是六条标准之一，x 是它在 0 到 1 之间的评分，w 是权重。' },
          {
            text: '相加有个前提：一条标准上多得的分值多少，不随其他标准的高低而变。标准就是照这个前提划分的：控制独立性按保障措施做到以后的情形打分，免得同一道门槛算两次；模块熟悉度看懂不懂，贴合业务看改得快不快。您会不会这样取舍，是我们的假定。',
            sources: ['G603', 'G604'],
          },
          {
            text: '权重说的是一段升幅值多少，不是一个词有多重要：一条标准从 0 分升到 1 分，与另一条标准同样升满相比，值多少。所以各条标准的 1 分含义相同，都是各部门可能达到的最好水平。',
            sources: ['G605', 'G606'],
          },
        ],
      },
      {
        id: 'weights',
        title: '答案怎么变成权重',
        passages: [
          { formula: 'W(c) = 基础(c) · Π 倍数(q, c)，w(c) = W(c) / Σ W' },
          {
            text: '基础重要性从区间里抽取，在对数尺度上均匀：约为中值的三分之一到三倍。各家管理层的看法相差就有这么大，没有查到相反的资料。',
            sources: ['judgement'],
          },
          {
            text: '答案用一种说法让标准变重或变轻。每次解读，一道题抽一个 0 到 1 之间的数 u，它影响的各条标准都用这个数定程度：',
          },
          { formula: '倍数 = 低 ·（高 / 低）^u' },
          {
            text: '然后居中：除以该题各选项中值的几何平均数，按该题未答时各选项的可能性加权。这样，问这道题本身不偏向任何部门。',
          },
          { formula: 'ln 倍数′ = ln 倍数 − Σ 先验(o) · ln 中值(o)' },
          {
            text: `数字题在两个刻度之间按对数走直线，超出两端不再变化，多一名员工不会引起跳变；居中用梯形法。第二重点的对数为首要重点的 ${second}。`,
          },
          {
            text: '为什么不用加分？最早试过。结果是：不答题等于替最容易被加分的标准投票；分数减到零以下又被截掉，等于没听进去。',
          },
        ],
      },
    ],
    rest: (figures) => [
      {
        id: 'scores',
        title: '评分',
        passages: [
          {
            text: '评分在区间里均匀抽取，按您填的系统能力调整，并且不超过该标准上的天然最优者。',
            to: { page: 'scores', name: '全部区间' },
          },
          { text: '模块熟悉度由模块组合算出：' },
          { formula: `x(p) = Σ m(a) · s(p, a) / Σ m(a) ± ${figures.coverageHalfWidth}` },
          {
            text: `m 的取值：不用为 ${figures.levels[0]}，一般为 ${figures.levels[1]}，核心为 ${figures.levels[2]}；s 是该部门对这个模块的熟悉程度。`,
          },
        ],
      },
      {
        id: 'open',
        title: '没答的题',
        passages: [
          {
            text: `没答的题是一种混合：每次解读按先验抽一个选项；数字则在首末两个刻度之间、按对数尺度均匀抽取。员工数已知时，用户数按员工数的一个比例抽取（低、可能、高为 ${figures.userShare.join('%、')}%）。没答的第二重点不会与首要重点相同。部门有没有，从不猜。`,
            sources: ['judgement'],
          },
        ],
      },
      {
        id: 'readings',
        title: '解读，以及数什么',
        passages: [
          { text: '把上面各项各抽一次，就是一次解读。每次给各部门排名，并列时平分。数的是：' },
          {
            list: [
              '排名可接受度：某部门排在某一名的解读占多少；排第一的比例就是结果页上的数',
              '两两胜率：一个部门胜过另一个部门的解读占多少',
              '中心权重：把它排第一的那些解读的平均权重，也就是管理层要怎么看重各条标准，才会选它',
              '置信因子：就按中心权重来算，它排第一的比例',
            ],
          },
          {
            text: '这些是 SMAA-2 的指标。与教科书有两处不同：权重不是在所有可能的权重里均匀抽取，而是由答案推出；没答的题也一起抽。',
            sources: ['G600', 'G601', 'G602'],
          },
          {
            text: '抽样用拉丁超立方：每个名称一列随机数，把 0 到 1 等分成层，每层恰好取一个点。所以同样的答案在哪里算都是同样的数，两种答法也是在同一批解读上比较。',
            sources: ['G610'],
          },
          { formula: '半宽 = t(0.975; n − 1) · s / √n' },
          {
            text: `误差是量出来的，不是假定的：s 是 n = ${figures.randomisations} 次独立抽样所得均值的标准差。通常做 ${figures.samples} 次解读，半宽超过 1 个百分点就加倍。`,
            sources: ['G608'],
          },
        ],
      },
      {
        id: 'label',
        title: '结论的档次',
        passages: [
          {
            text: `明确：比例不低于 ${figures.clear}，影响排名的答案至少 ${figures.rankingAnswers} 个，没有已知未做到的“必须”措施，没有矛盾，也没有哪道未答题的某个选项能换掉第一名。偏向：比例不低于 ${figures.leaning}，且领先 ${figures.lead} 个百分点。其余为接近。比较之前，先从比例里减去半宽。`,
            sources: ['judgement'],
          },
        ],
      },
      {
        id: 'explanation',
        title: '理由，以及什么会改变结果',
        passages: [
          { formula: '贡献(c) = w(c) ·（x(第一, c) − x(第二, c)）的平均' },
          { text: '各条贡献加起来正好是平均领先，没有解释不了的零头。' },
          { formula: '持平权重 = R / (R − D)' },
          {
            text: 'D 是两个部门在这条标准上的差，R 是其余标准上的差，其余标准之间的比例不变。权重到了这个数，两个部门打平。',
          },
          {
            text: '每个答案轮流改一遍，在同一批解读上重新数；数字则找出能换掉第一名的最近的值。一道没答的题值不值得答，看它平均能把最高比例抬高多少。哪个部门绝无可能排第一，不靠抽样，而是在包住全部解读的边界上解线性规划。',
          },
        ],
      },
      {
        id: 'limits',
        title: '数学做不到的事',
        passages: [
          {
            list: [
              '区间是说其中每个值同样说得通，并不能让区间本身变对。评分表逐格都是判断。',
              '各个评分独立抽取。如果我们的偏差都朝一个方向，实际的分散程度比显示的更大。',
              '解读的比例不是成功的概率，比例翻倍也不等于好一倍。',
              '上面这套规则只是几种说得通的规则之一，所以另列其他规则，每个比例旁都给出它们的跨度。',
            ],
          },
        ],
      },
    ],
  },
};
