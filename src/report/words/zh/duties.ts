/** Safeguards and duties, in Chinese. */
import type * as English from '../en/duties.ts';
import { han } from './grammar.ts';

export const safeguards: typeof English.safeguards = {
  titleUnmet: () => '必须先改正的',
  title: () => '必须先确认的',
  note: (department) => `归${department}也有它的风险，这几条落实再交接。`,
  noteNone: () => '不论由谁来管，这几条落实再交接。',
  severity: { must: '必须', should: '应当' },
  state: { unmet: '未做到', unknown: '未确认', met: '已做到' },
  settledBy: (phrase) => `由您的回答得出：${phrase}。`,
  clause: (clause) => (/^没有/.test(clause) ? `${clause}。` : han`要求见${clause}。`),
  answers: { yes: '是', no: '否', unknown: '不确定' },
};

export const duties: typeof English.duties = {
  title: () => '职责分工',
  note: () => '归哪个部门，都不能只过一双手。',
  columns: {
    duty: '职责',
    responsible: '谁做',
    accountable: '谁负责',
    notTogetherWith: '不得同时做',
    sources: '依据',
  },
  nothing: () => '–',
  pair: (names) => names.join('与'),
  deeper: {
    title: '每项职责是什么，哪两项要分开',
    meaning: '具体内容',
    clause: '出自哪条要求',
    pairs: '不能由一人兼任',
    why: '为什么',
  },
};
