import type { Language } from '../model/wording.ts';

export interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly [id: string, what: string, used: string, read: string];
  /** Between the names of pages. */
  readonly joint: string;
  readonly listTitle: string;
  readonly listNote: (count: number) => string;
}

/** Words of the sources page. */
export const sourcesWords: Readonly<Record<Language, SourcesWords>> = {
  en: {
    title: 'Sources',
    description:
      'Everything that this site cites, once, with publisher, address, the day it was read and the pages that use it.',
    heading: 'Every source, once',
    lead: 'What is not backed by one of these is marked as judgement where it stands.',
    columns: ['No.', 'What', 'Used on', 'Read'],
    joint: ', ',
    listTitle: 'List',
    listNote: (count) => `${count} sources. The letters and figures are their addresses on this page.`,
  },
  zh: {
    title: '出处',
    description: '本站引用的全部资料，各列一次，注明发布者、网址、查阅日期和用在哪些页面。',
    heading: '全部出处',
    lead: '没有下列资料支持的地方，都在原处标明“判断”。',
    columns: ['编号', '资料', '用在', '查阅日期'],
    joint: '、',
    listTitle: '清单',
    listNote: (count) => `共 ${count} 项。编号就是它在本页的位置。`,
  },
};
