/** Warnings, and what a link or file lost, in Chinese. */
import type * as English from '../en/warnings.ts';
import { han, joined, list, sentence } from './grammar.ts';

export const warnings: typeof English.warnings = {
  filled: (pieces) => joined(...pieces.filter((piece) => piece !== '')),
  tension: (text) => ({ lead: '两个答案互相矛盾。', text: `${sentence(text)}所以结论最多是“偏向”。` }),
  'one-answer-decides': (label) => ({
    lead: '一个答案定了结果。',
    text: `去掉“${label}”这个答案，第一名就换成别的部门。请核实它。`,
  }),
  severalDecide: (labels) => ({
    lead: '去掉一个答案，结果就变。',
    text: `以下答案去掉任何一个，第一名都会换：${list(labels.map((label) => `“${label}”`))}。请逐一核实。`,
  }),
  'all-ruled-out': () => ({
    lead: '没有部门可选。',
    text: '按您的回答，四个部门都没有，只能请签约服务商来管。',
  }),
  'region-missing': () => ({ lead: '还没选地区。', text: '选好管理员在哪里领工资，就有费用。' }),
  'size-missing': () => ({ lead: '还没填规模。', text: '填上用户数或员工人数，就有费用。' }),
  'own-figures-missing': () => ({
    lead: '还差几个数。',
    text: '用自己的数计算费用，需要币种、年薪和企业承担的社保等费用。',
  }),
  'override-outside-range': (name, range) => ({
    lead: '超出通常范围。',
    text: han`${name}：按您填的数计算，不过通常在${range}之间。`,
  }),
  'override-unknown-range': (name) => ({
    lead: '超出通常范围。',
    text: `${name}：按您填的数计算，不过它超出了通常的范围。`,
  }),
  'dropped-field': (label) => ({ lead: '没有保留。', text: `“${label}”这个答案无法识别。` }),
  migrated: () => ({
    lead: '来自另一个版本。',
    text: '这些答案由本页的另一个版本保存，能识别的都已保留。',
  }),
};

export const dropped: typeof English.dropped = {
  text: (names) => han`有${names.length}个答案没能保留：${list(names)}。`,
  unknown: (path) => `“${path}”`,
};
