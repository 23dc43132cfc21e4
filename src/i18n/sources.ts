import type { Language } from '../model/wording.ts';

export interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  /** Above the list of all. */
  readonly indexNote: (count: number) => string;
  /** The way to the figures behind the cost. */
  readonly figures: string;
  readonly columns: readonly [id: string, what: string, used: string, read: string];
  /** Between the names of pages. */
  readonly joint: string;
  /** Between the first and the last id of a group. */
  readonly to: string;
  readonly groupTitle: (range: string) => string;
  readonly groupDescription: (range: string, count: number) => string;
  readonly listTitle: string;
  readonly groupNote: (count: number) => string;
}

/** Words of the pages of sources. */
export const sourcesWords: Readonly<Record<Language, SourcesWords>> = {
  en: {
    title: 'Sources',
    description:
      'Everything that this site cites, once, with publisher, address, the day it was read and the pages that use it.',
    heading: 'Every source, once',
    lead: 'What is not backed by one of these is marked as judgement where it stands.',
    indexNote: (count) =>
      `${count} sources. A number leads to the publisher, the original, the day it was read and the pages that cite it.`,
    figures: 'The figures behind the cost, each with its sources',
    columns: ['No.', 'What', 'Used on', 'Read'],
    joint: ', ',
    to: ' to ',
    groupTitle: (range) => `Sources ${range}`,
    groupDescription: (range, count) =>
      `The ${count} sources numbered ${range}: what each is, who published it, when it was read, which pages cite it.`,
    listTitle: 'List',
    groupNote: (count) => `${count} sources. The numbers are their addresses on this page.`,
  },
  zh: {
    title: '出处',
    description: '本站引用的全部资料，各列一次，注明发布者、网址、查阅日期和用在哪些页面。',
    heading: '全部出处',
    lead: '没有下列资料支持的地方，都在原处标明“判断”。',
    indexNote: (count) => `共 ${count} 项。点编号，看发布者、原文、查阅日期和引用它的页面。`,
    figures: '费用用到的每个数据及其出处',
    columns: ['编号', '资料', '用在', '查阅日期'],
    joint: '、',
    to: ' 至 ',
    groupTitle: (range) => `出处 ${range}`,
    groupDescription: (range, count) =>
      `编号 ${range} 的 ${count} 项资料：是什么、谁发布、哪天查阅、用在本站哪些页面。`,
    listTitle: '清单',
    groupNote: (count) => `共 ${count} 项。编号就是它在本页的位置。`,
  },
};

/** The ids of a group's page as its heading names them: from the first to the last. */
export const sourceRange = (language: Language, ids: readonly string[]): string =>
  [...new Set([ids.at(0), ids.at(-1)])].join(sourcesWords[language].to);
