/** The result page's own words: its buttons and what stands around the report. Every sentence about the company is the report's. */
export interface ResultWords {
  /** While the first result is worked out. */
  readonly working: string;
  readonly updating: string;
  readonly failed: string;
  readonly again: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly change: string;
  readonly howWorked: string;
  /** All the figures of a table at once. */
  readonly howFigures: string;
  /** `{n}` samples, `{h}` half-width. */
  readonly sampled: string;
  readonly seatCaption: string;
  readonly answerQuestion: string;
  readonly showTable: string;
  readonly useYours: string;
  readonly changeYours: string;
  readonly useThis: string;
  readonly backToOurs: string;
  readonly notANumber: string;
  readonly alsoShow: string;
  readonly costPage: string;
  readonly answers: {
    readonly title: string;
    readonly note: string;
    readonly open: string;
    readonly question: string;
    readonly answer: string;
    readonly range: string;
    readonly yes: string;
    readonly no: string;
    readonly change: string;
    readonly none: string;
  };
  readonly start: { readonly title: string; readonly text: string; readonly button: string };
  readonly opens: string;
  readonly printed: string;
  readonly model: string;
  /** `{model}`, `{name}`, `{share}`: what the link said. */
  readonly earlier: string;
  readonly earlierNone: string;
}

export const en: ResultWords = {
  working: 'Working it out…',
  updating: 'Working it out… The last answer stays until the new one is ready.',
  failed: 'The result could not be worked out: its data did not arrive. Your answers are kept.',
  again: 'Try again',
  print: 'Print the report',
  copyLink: 'Copy link',
  copied: 'Link copied. It holds all the answers.',
  copyFailed: 'The browser did not allow copying. The address of this page is the link.',
  change: 'Change answers',
  howWorked: 'How is this worked out?',
  howFigures: 'How are these worked out?',
  sampled: 'Sampled: {n} draws, off by at most {h} in 95 of 100 cases.',
  seatCaption: 'Each bench fills to the share of readings that put it first.',
  answerQuestion: 'Answer this question',
  showTable: 'Show the table',
  useYours: 'Use yours',
  changeYours: 'Change',
  useThis: 'Use this',
  backToOurs: 'Go back to ours',
  notANumber: '“{typed}” is not a figure that can be used. Enter a number of 0 or more.',
  alsoShow: 'Also:',
  costPage: 'Every figure of the cost, and your own',
  answers: {
    title: 'Your answers',
    note: 'What this result rests on. What is not listed counts as “not sure”.',
    open: 'Show the answers as a table',
    question: 'Question',
    answer: 'Answer',
    range: '{likely} ({low} to {high})',
    yes: 'Yes',
    no: 'No',
    change: 'Change',
    none: 'Nothing is answered yet.',
  },
  start: {
    title: 'Nothing is answered yet',
    text: 'This is where every company starts: nothing known, so nothing decided. Nine questions take about one minute.',
    button: 'Start the questions',
  },
  opens: 'Open this link to work it out again or to change an answer:',
  printed: 'Printed {date}',
  model: 'Model {version}',
  earlier: 'This link was made with model {model}. It said then: {name}, first in {share} of readings.',
  earlierNone: 'This link was made with model {model}. It named no department then.',
};

export const zh: ResultWords = {
  working: '正在计算……',
  updating: '正在计算……新结果出来之前，先保留上一个结果。',
  failed: '数据没有取到，暂时算不出结果。您的答案都在。',
  again: '再试一次',
  print: '打印报告',
  copyLink: '复制结果链接',
  copied: '链接已复制，里面包含全部答案。',
  copyFailed: '浏览器不允许复制。本页地址就是这个链接。',
  change: '改答案',
  howWorked: '怎么算的',
  howFigures: '这些数怎么算的',
  sampled: '抽样得出：共 {n} 次，100 次里有 95 次误差不超过 {h}。',
  seatCaption: '每条长凳填到哪里，就有多大比例的解读让它排第一。',
  answerQuestion: '回答这一题',
  showTable: '看数据表',
  useYours: '填自己的数',
  changeYours: '修改',
  useThis: '用这个数',
  backToOurs: '改回我们的估计',
  notANumber: '“{typed}”不能用。请填 0 或更大的数。',
  alsoShow: '也可以看：',
  costPage: '费用的每个数，都可以换成自己的',
  answers: {
    title: '您的答案',
    note: '结果依据这些答案。没有列出的，按“不确定”处理。',
    open: '看答案表',
    question: '问题',
    answer: '答案',
    range: '{likely}（{low} 至 {high}）',
    yes: '是',
    no: '否',
    change: '修改',
    none: '还没有答案。',
  },
  start: {
    title: '还没有答案',
    text: '每家公司都从这里开始：什么都不知道，也就什么都没定。九道题，约一分钟。',
    button: '开始答题',
  },
  opens: '打开这个链接可复算、改答案：',
  printed: '打印日期 {date}',
  model: '模型 {version}',
  earlier: '这个链接用模型 {model} 生成，当时的结果：{name}，在 {share} 的解读中排第一。',
  earlierNone: '这个链接用模型 {model} 生成，当时没有给出部门。',
};
