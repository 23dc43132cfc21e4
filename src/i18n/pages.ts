import type { Language } from '../model/wording.ts';

export interface PageWords {
  readonly title: string;
  readonly description: string;
  /** Shown where script is off. */
  readonly withoutScript: readonly string[];
}

/** Heads of the result's page, and what it says without script. */
export const resultWords: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Result',
    description:
      'Where the ERP administrator belongs in this company: host, split of duties, reasons, what would change it, safeguards and cost.',
    withoutScript: [
      'The result is worked out in your browser and needs JavaScript.',
      'Without it, the six examples show whole companies with their answers and results, and the method shows every rule.',
    ],
  },
  zh: {
    title: '结果',
    description: '这家公司的 ERP 系统管理员该归哪个部门：归属、分工、理由、什么会改变它、保障措施和费用。',
    withoutScript: [
      '结果在您的浏览器里计算，需要 JavaScript。',
      '不开启也能看：六个例子列出了整家公司的答案和结果，方法页列出了全部规则。',
    ],
  },
};

export interface NotFoundWords {
  readonly title: string;
  readonly description: string;
  readonly text: string;
  readonly links: readonly { readonly page: string; readonly name: string }[];
}

/** Words of the page for an address that does not exist. */
export const notFoundWords: Readonly<Record<Language, NotFoundWords>> = {
  en: {
    title: 'There is no such page',
    description: 'This address does not exist here.',
    text: 'The address may be mistyped, or the link cut short. Answers in a link are safe: they stand after the # and open with the questionnaire.',
    links: [
      { page: '/', name: 'Home' },
      { page: '/assess/', name: 'Assessment' },
      { page: '/examples/', name: 'Examples' },
    ],
  },
  zh: {
    title: '没有这个页面',
    description: '这里没有这个地址。',
    text: '地址可能输错了，或者链接被截断。链接里的答案在 # 之后，用问卷打开就能恢复。',
    links: [
      { page: '/', name: '首页' },
      { page: '/assess/', name: '归属评估' },
      { page: '/examples/', name: '例子' },
    ],
  },
};
