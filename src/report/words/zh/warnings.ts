/** Warnings, and what a link or file lost, in Chinese. */
import type * as English from '../en/warnings.ts';
import { han, joined, list, sentence } from './grammar.ts';

export const warnings: typeof English.warnings = {
  filled: (pieces) => joined(...pieces.filter((piece) => piece !== '')),
  tension: (text) => ({ lead: '这些答案放在一起说不通。', text: sentence(text) }),
  tensionAlso: () => '这些也说不通。',
  tensionEnd: (label) => (label === 'close' ? '请先核对。' : '核对之前，结论最多是“偏向”。'),
  'one-answer-decides': (label) => ({
    lead: '一个答案定了结果。',
    text: `去掉“${label}”这个答案，第一名就换成别的部门。请核实它。`,
  }),
  severalDecide: (labels) => ({
    lead: '去掉一个答案，结果就变。',
    text: `以下答案去掉任何一个，第一名都会换：${list(labels.map((label) => `“${label}”`))}。请逐一核实。`,
  }),
  'override-outside-range': (name, range) => ({
    lead: '超出通常范围。',
    text: han`“${name}”按您填的数计算，不过通常在${range}之间。`,
  }),
  'override-unknown-range': (name) => ({
    lead: '超出通常范围。',
    text: `“${name}”按您填的数计算，不过它超出了通常的范围。`,
  }),
  migrated: () => ({
    lead: '来自另一个版本。',
    text: '这些答案由本页的另一个版本保存，能识别的都已保留。',
  }),
};

export const dropped: typeof English.dropped = {
  text: (names) => han`有${names.length}个答案没能保留：${list(names)}。`,
  unknown: (path) => `“${path}”`,
};
