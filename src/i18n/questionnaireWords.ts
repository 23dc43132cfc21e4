/** The questionnaire's own words. Questions and options are the model's; the answer's sentences are the report's. */
import type { Language } from '../model/wording.ts';

/** Words around the questionnaire, which its script has no use for. */
export interface QuestionnairePageWords {
  /** Head of the page, without the product's name. */
  readonly pageTitle: string;
  readonly description: string;
  readonly noScript: string;
}

export interface QuestionnaireWords {
  readonly shortTitle: string;
  readonly shortLead: string;
  readonly surerTitle: string;
  readonly surerLead: string;
  readonly sections: string;
  /** `{n}` of `{m}` */
  readonly count: string;
  readonly shortProgress: string;
  readonly surerProgress: string;
  readonly departments: { readonly none: string; readonly left: string };
  readonly modules: {
    readonly area: string;
    readonly rest: string;
    readonly open: string;
  };
  readonly notSure: string;
  readonly notSureCost: string;
  readonly kept: string;
  readonly home: string;
  readonly start: string;
  readonly back: string;
  readonly next: string;
  readonly toSurer: string;
  readonly result: string;
  readonly change: string;
  readonly open: string;
  readonly close: string;
  readonly toShort: string;
  readonly newer: string;
  readonly colon: string;
  readonly dropped: string;
  readonly failed: string;
  readonly again: string;
  readonly answer: string;
}

export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {
  en: {
    shortTitle: 'The short version',
    shortLead: 'Nine questions, about one minute.',
    surerTitle: 'Make it surer',
    surerLead: 'The most decisive question comes first. Stop whenever you like.',
    sections: 'Sections',
    count: '{n} of {m}',
    shortProgress: 'Short version, question {n} of {m}',
    surerProgress: 'Make it surer, question {n} of {m}',
    departments: {
      none: 'None of these',
      left: 'Not ticked: counts as absent, left out of the ranking.',
    },
    modules: {
      area: 'Area',
      rest: 'Set the rest to not used',
      open: 'not answered',
    },
    notSure: 'Not sure',
    notSureCost: 'Costs about {n} points of certainty.',
    kept: 'What you typed is kept. Until it is mended, the result counts it as “not sure”.',
    home: 'Home',
    start: 'Back to the start',
    back: 'Back',
    next: 'Next',
    toSurer: 'Next: make it surer',
    result: 'See the full result',
    change: 'Change',
    open: 'Open',
    close: 'Close',
    toShort: 'Back to the short version',
    newer: 'This link is from a later version. What this version knows of it was kept.',
    colon: ': ',
    dropped: 'Not everything in this link could be kept. Left out, and counted as “not sure”:',
    failed: 'The result could not be worked out: its data did not arrive. Your answers are kept.',
    again: 'Try again',
    answer: 'The answer so far',
  },
  zh: {
    shortTitle: '快速版',
    shortLead: '九道题，约一分钟。',
    surerTitle: '更有把握',
    surerLead: '最能定夺的题排在最前，随时可以停下。',
    sections: '各部分',
    count: '{n}/{m}',
    shortProgress: '快速版，第 {n} 题，共 {m} 题',
    surerProgress: '更有把握，第 {n} 题，共 {m} 题',
    departments: {
      none: '都没有',
      left: '未勾选：按没有处理，不参加排名。',
    },
    modules: {
      area: '领域',
      rest: '其余的都设为不用',
      open: '未答',
    },
    notSure: '不确定',
    notSureCost: '把握会少约 {n} 个百分点。',
    kept: '填的内容已保留。改好之前，结果按“不确定”计算。',
    home: '首页',
    start: '回到开头',
    back: '上一题',
    next: '下一题',
    toSurer: '下一步：更有把握',
    result: '查看完整结果',
    change: '换一个',
    open: '展开',
    close: '收起',
    toShort: '回到快速版',
    newer: '这个链接来自更新的版本，这里能识别的都已保留。',
    colon: '：',
    dropped: '这个链接里有些内容无法保留，已略去并按“不确定”计算：',
    failed: '数据没有取到，暂时算不出结果。您的答案都在。',
    again: '再试一次',
    answer: '目前的结论',
  },
};

/** The words around it. */
export const questionnairePageWords: Readonly<Record<Language, QuestionnairePageWords>> = {
  en: {
    pageTitle: 'Assess',
    description:
      'Nine questions about your company: which department should host the ERP administrator, and how sure that is.',
    noScript: 'The questions need JavaScript. The examples and the method can be read without it.',
  },
  zh: {
    pageTitle: '评估',
    description: '回答九道题，看 ERP 管理员归哪个部门，把握有多大。',
    noScript: '答题需要 JavaScript。不开 JavaScript，也可以看示例和方法。',
  },
};
