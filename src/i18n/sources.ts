import type { Language } from '../model/wording.ts';

export interface SourcesWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly [string, string, string];
  readonly listTitle: string;
  readonly listNote: (count: number) => string;
}

/** Words of the sources page. */
export const sourcesWords: Readonly<Record<Language, SourcesWords>> = {
  en: {
    title: 'Sources',
    description:
      'Everything that the method, the safeguards and the costs cite, once, with publisher, address and the day it was read.',
    heading: 'Every source, once',
    lead: 'What is not backed by one of these is marked as judgement where it stands.',
    columns: ['No.', 'What', 'Read'],
    listTitle: 'List',
    listNote: (count) => `${count} sources. The letters and figures are their addresses on this page.`,
  },
  zh: {
    title: '出处',
    description: '方法、保障措施和费用引用的全部资料，各列一次，注明发布者、网址和查阅日期。',
    heading: '全部出处',
    lead: '没有下列资料支持的地方，都在原处标明“判断”。',
    columns: ['编号', '资料', '查阅日期'],
    listTitle: '清单',
    listNote: (count) => `共 ${count} 项。编号就是它在本页的位置。`,
  },
};
