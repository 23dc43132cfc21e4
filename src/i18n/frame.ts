import type { Language } from '../model/wording.ts';

/** One entry of the navigation: address of the English page, and its name. */
export interface NavigationEntry {
  readonly page: string;
  readonly name: string;
}

export interface FrameWords {
  readonly product: string;
  /** The product's name in the other language, and that language's tag. */
  readonly productAlso: string;
  readonly navigationLabel: string;
  readonly navigation: readonly NavigationEntry[];
  readonly search: NavigationEntry;
  /** Links at the foot of every page. */
  readonly foot: readonly NavigationEntry[];
  readonly skip: string;
  readonly menu: string;
  /** The other language, in its own words. */
  readonly otherLanguage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly model: (version: string) => string;
  readonly privacy: string;
  /** Heads of pages: "Method – Seatwise". */
  readonly titled: (page: string) => string;
}

/** Words of the frame around every page. */
export const frameWords: Readonly<Record<Language, FrameWords>> = {
  en: {
    product: 'Seatwise',
    productAlso: 'ERP 归位',
    navigationLabel: 'Main',
    navigation: [
      { page: '/assess/', name: 'Assess' },
      { page: '/guides/compare-departments/', name: 'The four homes' },
      { page: '/guides/', name: 'Guides' },
      { page: '/roles/', name: 'Roles' },
      { page: '/method/', name: 'Method' },
    ],
    search: { page: '/search/', name: 'Search' },
    foot: [
      { page: '/method/', name: 'Method' },
      { page: '/sources/', name: 'Sources' },
      { page: '/glossary/', name: 'Glossary' },
      { page: '/examples/', name: 'Examples' },
    ],
    skip: 'Skip to content',
    menu: 'Menu',
    otherLanguage: '中文',
    toDark: 'Dark',
    toLight: 'Light',
    model: (version) => `Model ${version}`,
    privacy: 'Your answers stay in your browser.',
    titled: (page) => `${page} – Seatwise`,
  },
  zh: {
    product: 'ERP 归位',
    productAlso: 'Seatwise',
    navigationLabel: '主导航',
    navigation: [
      { page: '/assess/', name: '评估' },
      { page: '/guides/compare-departments/', name: '四个部门' },
      { page: '/guides/', name: '指南' },
      { page: '/roles/', name: '岗位' },
      { page: '/method/', name: '方法' },
    ],
    search: { page: '/search/', name: '搜索' },
    foot: [
      { page: '/method/', name: '方法' },
      { page: '/sources/', name: '出处' },
      { page: '/glossary/', name: '术语' },
      { page: '/examples/', name: '例子' },
    ],
    skip: '跳到正文',
    menu: '菜单',
    otherLanguage: 'English',
    toDark: '深色',
    toLight: '浅色',
    model: (version) => `模型 ${version}`,
    privacy: '答案只存在您的浏览器里。',
    titled: (page) => `${page} – ERP 归位`,
  },
};
