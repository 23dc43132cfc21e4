import type { Language } from '../model/wording.ts';

export interface HomeWords {
  readonly pageTitle: string;
  readonly description: string;
  /** The heading in pieces that stay whole where the line breaks. */
  readonly heading: readonly string[];
  readonly lead: string;
  /** Before the question as asked: "Question 1: …". */
  readonly firstQuestion: (title: string) => string;
  readonly none: string;
  readonly notSure: string;
  readonly next: string;
  readonly nextNote: string;
  readonly withoutScript: string;
  readonly planCaption: string;
  readonly purposesTitle: string;
  readonly purposes: readonly {
    readonly name: string;
    readonly note: string;
    readonly links: readonly { readonly page: string; readonly name: string }[];
  }[];
  readonly departments: {
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string];
  };
  readonly examples: { readonly title: string; readonly note: string };
}

/** Words of the home page; the question itself comes from the model's wording. */
export const homeWords: Readonly<Record<Language, HomeWords>> = {
  en: {
    pageTitle: 'Seatwise: where should your ERP administrator sit?',
    description:
      'Answer nine questions about your company: which department should host the ERP administrator, who keeps which duty, how sure that is, and what the role costs a year.',
    heading: ['Where should your ERP administrator sit?'],
    lead: 'Answer a few questions about your company. See which department should host it, who keeps which duty, how sure that is, and what the role costs.',
    firstQuestion: (title) => `Question 1: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    none: 'None of these',
    notSure: 'Not sure',
    next: 'Next question',
    nextNote: '9 questions, about one minute. No sign-up. Your answers stay in your browser.',
    withoutScript: 'The questions need JavaScript. Without it, the examples, the method and the sources still work.',
    planCaption: 'With no answers yet, the four are close. Each answer changes how far the benches fill.',
    purposesTitle: 'What brings you here?',
    purposes: [
      {
        name: 'Decide',
        note: 'Which department should run it',
        links: [
          { page: '/assess/', name: 'Assessment' },
          { page: '/cost/', name: 'What it costs, and when it pays' },
          { page: '/guides/compare-departments/', name: 'The four homes side by side' },
          { page: '/guides/common-advice/', name: 'Common advice, checked' },
        ],
      },
      {
        name: 'Become',
        note: 'You do this work, or want to',
        links: [
          { page: '/guides/skills-overview/', name: 'Skills at three levels' },
          { page: '/guides/career-path/', name: 'Learning path and certificates' },
          { page: '/guides/first-90-days/', name: 'Your first 90 days' },
        ],
      },
      {
        name: 'Hire',
        note: 'You are filling the post',
        links: [
          { page: '/roles/', name: 'Role descriptions' },
          { page: '/roles/compare/', name: 'How they differ by department' },
          { page: '/guides/duties-overview/', name: 'What the role does, day by day' },
        ],
      },
    ],
    departments: {
      title: 'The four homes',
      note: 'None is always right. The conditions decide.',
      columns: ['Department', 'When it fits', 'What to watch'],
    },
    examples: { title: 'Six examples', note: 'Open one, change an answer, watch it move.' },
  },
  zh: {
    pageTitle: 'ERP 归位：ERP 系统管理员，该坐哪个部门？',
    description:
      '回答九个关于贵公司的问题，看 ERP 系统管理员该归哪个部门、职责怎么分、把握有多大，以及这个岗位每年要花多少。',
    heading: ['ERP 系统管理员，', '该坐哪个部门？'],
    lead: '回答几个关于贵公司的问题，就能看到该归哪个部门、职责怎么分、把握有多大，以及这个岗位每年要花多少。',
    firstQuestion: (title) => `第 1 题：${title}`,
    none: '都没有',
    notSure: '不确定',
    next: '下一题',
    nextNote: '快速版 9 题，约 1 分钟。不用注册，答案只存在您的浏览器里。',
    withoutScript: '答题需要 JavaScript。不开启也能看例子、方法和出处。',
    planCaption: '还没有答案时，四个部门势均力敌。每答一题，长凳的填充就变一次。',
    purposesTitle: '您想做什么？',
    purposes: [
      {
        name: '决定',
        note: '该归哪个部门，先看证据再定',
        links: [
          { page: '/assess/', name: '归属评估' },
          { page: '/cost/', name: '花多少钱，怎样才划算' },
          { page: '/guides/compare-departments/', name: '四个部门逐项对照' },
          { page: '/guides/common-advice/', name: '常见说法，逐条核对' },
        ],
      },
      {
        name: '成为',
        note: '想当 ERP 管理员，或正在当',
        links: [
          { page: '/guides/skills-overview/', name: '技能分三级' },
          { page: '/guides/career-path/', name: '学习路线与认证' },
          { page: '/guides/first-90-days/', name: '第一个 90 天' },
        ],
      },
      {
        name: '招聘',
        note: '要设这个岗位，或在招人',
        links: [
          { page: '/roles/', name: '岗位说明书' },
          { page: '/roles/compare/', name: '归不同部门，差在哪几条' },
          { page: '/guides/duties-overview/', name: '这个岗位日常做什么' },
        ],
      },
    ],
    departments: {
      title: '四个部门',
      note: '没有哪个部门永远对。看条件。',
      columns: ['部门', '什么时候合适', '要提防'],
    },
    examples: { title: '六个例子', note: '都能打开，改一个答案看看结果怎么动。' },
  },
};
