/** The answer beside the questions, in Chinese. */
import type * as English from '../en/bar.ts';
import { han, hanRich } from './grammar.ts';

export const bar: typeof English.bar = {
  title: () => '目前的结论',
  closeName: (first, second) => `接近：${first}或${second}`,
  noneName: () => '没有部门可选',
  line: (name, share, label) => `${han`${name}${share}`}，${label}`,
  closeLine: (first, share, second, otherShare) => `接近：${han`${first}${share}`}，${han`${second}${otherShare}`}`,
  onlyLine: (name, label) => `只剩${name}，${label}`,
  otherRules: (shares) => `换用其他合理规则：${shares}。`,
  nextLead: () => '下一题最有用',
  nextLine: (title) => `下一题：${title}`,
  adds: (points) => (points < 1 ? '答了它，把握增加不到 1 个百分点。' : han`答了它，把握约增加${points}个百分点。`),
  settled: () => '再答哪一题，第一名都不变。',
  roleLead: () => '岗位费用',
  roleLine: (amount) => `岗位 ${amount}/年`,
  roleSentence: (fte, amount) => hanRich(`岗位 ${fte}，每年`, [amount]),
  roleRegion: (region) => han`按${region}工资。`,
  roleOwn: () => '按您自己的数。',
  asksRegion: () => '费用：先选地区',
  asksSize: () => '费用：先填用户数',
  asksOwn: () => '费用：先填自己的数',
  changedLead: () => '刚才的变化：',
  moved: (answer, department, from, to) => han`${answer}让${department}从${from}变为${to}。`,
  cleared: (answer, department, from, to) => han`去掉${answer}，${department}从${from}变为${to}。`,
  unmoved: (answer, department, share) => han`${answer}没有改变${department}的${share}。`,
  unmovedCleared: (answer, department, share) => han`去掉${answer}，${department}仍是${share}。`,
  several: (count) => han`这${count}个答案`,
  severalInside: (count) => han`这${count}个答案`,
  quoted: (label) => `“${label}”`,
};
