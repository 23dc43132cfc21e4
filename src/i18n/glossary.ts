import type { Language } from '../model/wording.ts';

export interface GlossaryWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly listTitle: string;
  readonly listNote: (count: number) => string;
  /** Before the other names of a term. */
  readonly also: string;
  /** Between them. */
  readonly comma: string;
}

/** Words of the glossary. */
export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = {
  en: {
    title: 'Glossary',
    description:
      'The words of ERP administration in plain English: process owner, segregation of duties, break-glass account, ITGC, MLPS, RPO, RTO and others.',
    heading: 'What the words mean',
    lead: 'Words that executives, administrators and HR meet on these pages, as we use them.',
    listTitle: 'A to Z',
    listNote: (count) => `${count} terms. Guides link here where a term first occurs.`,
    also: 'also: ',
    comma: ', ',
  },
  zh: {
    title: '术语表',
    description:
      'ERP 管理的常用词，用大白话解释：流程负责人、不相容职务分离、期初、反结账、等保、三员、信息系统一般控制、恢复演练等。',
    heading: '这些词是什么意思',
    lead: '管理层、ERP 管理员、人事在本站会碰到的词，按本站的用法解释。',
    listTitle: '按拼音排列',
    listNote: (count) => `共 ${count} 条。各篇指南里，术语第一次出现时链接到这里。`,
    also: '又称：',
    comma: '、',
  },
};
