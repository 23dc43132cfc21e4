/** The cost page's own words: its head, its fields and buttons. Every sentence about the company is the report's. */
import type { Language } from '../model/wording.ts';
import type { PageWords } from './pages.ts';

export interface CostPageHead extends PageWords {
  readonly heading: string;
  /** What the page does, and by which rule a saving is claimed. */
  readonly lead: readonly string[];
  readonly links: readonly { readonly page: string; readonly name: string }[];
}

export const costPageHead: Readonly<Record<Language, CostPageHead>> = {
  en: {
    title: 'Cost',
    heading: 'What it costs, and what must be true for it to pay',
    description:
      'What an ERP administrator costs in your company, what the choice of department changes, and what must be true for it to pay: every figure open to change.',
    lead: [
      'What the role costs is well borne out. What a department changes rests on judgement, so every figure here can be replaced by yours.',
      'A saving is named only where both ends of its range agree and the two figures that weigh most are your own.',
    ],
    links: [
      { page: '/method/cost/', name: 'How the cost is worked out' },
      { page: '/method/figures/', name: 'Every figure with its source' },
      { page: '/examples/', name: 'Examples' },
    ],
    withoutScript: [
      'Your own cost is worked out in your browser and needs JavaScript.',
      'Without it, the method shows every formula and figure, and each example a company’s cost in full.',
    ],
  },
  zh: {
    title: '费用',
    heading: '花多少钱，怎样才划算',
    description: 'ERP 系统管理员在贵公司要花多少钱，归不同部门差多少，怎样才划算：每个数都能改成自己的。',
    lead: [
      '岗位本身花多少，有据可查；归哪个部门差多少，主要靠判断，所以这里的每个数都可以换成您自己的。',
      '只有范围两端方向一致，而且影响最大的两项是您自己的数，才说省钱还是多花。',
    ],
    links: [
      { page: '/method/cost/', name: '费用怎么算' },
      { page: '/method/figures/', name: '全部数据与出处' },
      { page: '/examples/', name: '例子' },
    ],
    withoutScript: [
      '您自己的费用在浏览器里计算，需要 JavaScript。',
      '不开启也能看：方法页列出了每个公式和每个数，每个例子都有完整的费用。',
    ],
  },
};

export interface CostUiWords {
  readonly working: string;
  readonly updating: string;
  readonly failed: string;
  readonly again: string;
  readonly newer: string;
  readonly dropped: string;
  readonly toResult: string;
  readonly toAnswers: string;
  readonly print: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saveFile: string;
  readonly openFile: string;
  readonly fileOpened: string;
  readonly fileName: string;
  readonly csv: string;
  readonly basis: { readonly title: string; readonly note: string; readonly choose: string; readonly national: string };
  readonly notSure: string;
  readonly currency: string;
  readonly currencyHint: string;
  readonly basics: string;
  readonly pairs: {
    readonly title: string;
    readonly other: string;
    readonly first: string;
    readonly second: string;
  };
  readonly sections: {
    readonly breakEven: string;
    readonly breakEvenNote: string;
    readonly difference: string;
    readonly role: string;
    readonly roleNote: string;
    readonly lines: string;
    readonly linesNote: string;
    readonly drivers: string;
    readonly figures: string;
    readonly figuresNote: string;
  };
  readonly rule: string;
  readonly settle: string;
  readonly showTable: string;
  readonly explain: string;
  readonly figure: {
    readonly range: string;
    readonly single: string;
    readonly low: string;
    readonly likely: string;
    readonly high: string;
    readonly changed: string;
    readonly reset: string;
    readonly resetAll: string;
    readonly edit: string;
    readonly about: string;
    readonly changedTitle: string;
    readonly noneChanged: string;
    readonly atTop: string;
  };
}

export const costUiWords: Readonly<Record<Language, CostUiWords>> = {
  en: {
    working: 'Working it out…',
    updating: 'Working it out… The last answer stays until the new one is ready.',
    failed: 'The cost could not be worked out: its data did not arrive. Your answers are kept.',
    again: 'Try again',
    newer: 'This link comes from a later version of this page. What it could read is kept.',
    dropped: 'Not everything could be kept:',
    toResult: 'The whole result',
    toAnswers: 'Change answers',
    print: 'Print this page',
    copyLink: 'Copy link',
    copied: 'Link copied. It holds all answers and figures.',
    copyFailed: 'The browser did not allow copying. The address of this page is the link.',
    saveFile: 'Save as a file',
    openFile: 'Open a saved file',
    fileOpened: 'The file is open.',
    fileName: 'seatwise-answers.json',
    csv: 'Download the lines (CSV)',
    basis: {
      title: 'The facts that matter most',
      note: 'A figure counts as soon as you leave its field or press Enter.',
      choose: 'Choose',
      national: '{name}, as a whole',
    },
    notSure: 'Not sure',
    currency: 'Currency',
    currencyHint: 'Three capital letters, such as EUR.',
    basics: 'With figures of your own the cost needs these:',
    pairs: {
      title: 'Which two are compared',
      other: 'Another pair',
      first: 'This department',
      second: 'against',
    },
    sections: {
      breakEven: 'What must be true',
      breakEvenNote: 'Turning points need no guess of what is saved: each figure alone, all others at their middle.',
      difference: 'In money',
      role: 'What the role costs',
      roleNote: 'The same in every department.',
      lines: 'Line by line',
      linesNote: 'Cash is paid; capacity is hours that are paid for already.',
      drivers: 'What it hangs on',
      figures: 'Every figure',
      figuresNote:
        'Ours with range and source, and a field for yours. What you change goes along in the link and the file.',
    },
    rule: 'By which rule?',
    settle: 'These figures move it most: put in your own',
    showTable: 'Show the table',
    explain: 'Explain',
    figure: {
      range: 'Give a range',
      single: 'Give one figure',
      low: 'Low',
      likely: 'Likely',
      high: 'High',
      changed: 'Changed',
      reset: 'Go back to ours',
      resetAll: 'Go back to ours everywhere',
      edit: 'Change',
      about: 'What it is and where it comes from',
      changedTitle: 'Changed by you',
      noneChanged: 'Nothing is changed yet: all of these are ours.',
      atTop: 'Asked at the top of this page.',
    },
  },
  zh: {
    working: '正在计算……',
    updating: '正在计算……新结果出来之前，先保留上一个结果。',
    failed: '数据没有取到，暂时算不出费用。您的答案都在。',
    again: '再试一次',
    newer: '这个链接来自更新的版本，能读出的都保留了。',
    dropped: '有些内容没能保留：',
    toResult: '看完整结果',
    toAnswers: '改答案',
    print: '打印本页',
    copyLink: '复制链接',
    copied: '链接已复制，里面包含全部答案和您改过的数。',
    copyFailed: '浏览器不允许复制。本页地址就是这个链接。',
    saveFile: '存成文件',
    openFile: '打开存过的文件',
    fileOpened: '文件已打开。',
    fileName: 'seatwise-answers.json',
    csv: '下载各项费用（CSV）',
    basis: {
      title: '最要紧的几个事实',
      note: '离开输入框或按回车，数就生效。',
      choose: '请选择',
      national: '{name}（全国）',
    },
    notSure: '不确定',
    currency: '币种',
    currencyHint: '三个大写字母，如 EUR。',
    basics: '自己填数时，至少要有这几项：',
    pairs: {
      title: '比较哪两个部门',
      other: '换一对',
      first: '这个部门',
      second: '与它相比',
    },
    sections: {
      breakEven: '怎样才划算',
      breakEvenNote: '划算点不用猜能省多少：每次只动一项，其余取中间值。',
      difference: '差多少钱',
      role: '岗位本身花多少',
      roleNote: '归哪个部门都一样。',
      lines: '逐项费用',
      linesNote: '现金要另外付；工时是已经付过工资的时间。',
      drivers: '差额取决于什么',
      figures: '全部数据',
      figuresNote: '列出我们的数、范围和出处，您可以填自己的。改过的数随链接和文件一起带走。',
    },
    rule: '按什么规则判断',
    settle: '这几项影响最大，请填您自己的数',
    showTable: '看数据表',
    explain: '怎么算的',
    figure: {
      range: '填一个范围',
      single: '只填一个数',
      low: '低值',
      likely: '最可能值',
      high: '高值',
      changed: '已改',
      reset: '改回我们的数',
      resetAll: '全部改回我们的数',
      edit: '修改',
      about: '这是什么，从哪来',
      changedTitle: '您改过的数',
      noneChanged: '还没有改过，全部是我们的数。',
      atTop: '在本页开头填写。',
    },
  },
};
