/** How sure the first place is, in Chinese. */
import type { ConfidenceLabel } from '../../../model/assessment.ts';
import type * as English from '../en/readings.ts';
import { hanRich } from './grammar.ts';

/** “结论明确。”, “结论偏向它。” */
const concluded: Readonly<Record<ConfidenceLabel, readonly [string, readonly [string], string]>> = {
  clear: ['，结论', ['明确'], '。'],
  leaning: ['，结论', ['偏向'], '它。'],
  close: ['，结果', ['接近'], '。'],
};

export const readings: typeof English.readings = {
  label: { clear: '明确', leaning: '偏向', close: '接近' },
  first: (share, label) => hanRich('在对您答案的全部合理解读中，有', [share], '把它排第一', ...concluded[label]),
  close: (first, share, second, otherShare) =>
    hanRich('两者', ['接近'], `：${first}在`, [share], `的解读中排第一，${second}在`, [otherShare], '的解读中排第一。'),
  only: (label) => hanRich('只有这个部门能承担', ...concluded[label]),
  none: () => hanRich('按您的回答，四个部门都没有。'),
};
