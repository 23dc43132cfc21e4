/** Headline, musts, key figures, deciding question and confidence, in Chinese. */
import type * as English from '../en/result.ts';
import { han, list, sentence } from './grammar.ts';

export const headline: typeof English.headline = {
  answered: (count, total) => han`${total}项答了${count}项。`,
  host: (department) => `归${department}；`,
  close: (first, second) => `接近：${first}或${second}；`,
  none: () => '贵公司没有部门能承担；',
  split: (parts) => {
    const clauses = [
      parts.leadsCentre ? '由它牵头组建 ERP 能力中心' : '',
      parts.technical,
      '权限由流程负责人审批',
      parts.data ? '数据由业务部门负责' : '',
    ].filter((clause) => clause !== '');
    return `${parts.whoever ? '不论归谁，' : ''}${clauses.join('，')}`;
  },
  splitNone: () => '由签约服务商运行，权限由企业负责人审批',
  technical: {
    it: '服务器权限留在信息技术部门',
    'it-saas': '接口和登录认证留在信息技术部门',
    provider: '服务器由签约服务商管',
    vendor: '服务器由软件厂商运行',
  },
  otherRules: (shares) => `换用其他合理规则：${shares}`,
  shareWorked: (share) => han`一种解读，就是您的答案允许范围内的一组权重和表现。全部解读中，${share}让它排第一。`,
};

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];
const counted = (count: number): string => numerals[count] ?? String(count);

export const musts: typeof English.musts = {
  putRight: () => '交接前要先改正的',
  confirm: (count) => han`交接前要确认的${count === 2 ? '两' : counted(count)}条`,
  done: () => '已经做到的',
  more: (count) => han`下面还有${counted(count)}条。`,
  allMet: (count) => han`按您的回答，必须做到的${counted(count)}条都已做到。`,
};

export const keyFigures: typeof English.keyFigures = {
  share: (department) => (department === null ? '的解读中排第一' : `的解读让${department}排第一`),
  role: (fte) => ({ unit: '/年', caption: `岗位费用，${fte}`, note: (range) => `${range}，归哪个部门都一样` }),
  turningPoint: {
    spare: () => ({ unit: '小时/年', caption: '少停机超过此数就划算' }),
    add: () => ({ unit: '小时/年', caption: '多停机超过此数就不划算' }),
  },
  yours: (hours) => han`去年停机${hours}`,
  yoursMissing: () => '填上去年停机的小时数，就能对照。',
};

export const deciding: typeof English.deciding = {
  lead: () => '答了这一题，多半就能定',
  option: (label, department, share) => han`选“${label}”，${department}以${share}排第一。`,
  keeps: (label, department, share) => han`选“${label}”，仍是${department}第一，占${share}。`,
  rest: (department) => `选其他项，仍是${department}排第一。`,
  who: (who) => han`可以问贵公司的${who}。`,
};

export const confidence: typeof English.confidence = {
  title: (label) => `为什么是“${label}”`,
  clear: (share) => han`至少${share}的解读一致，没有哪道未答的题能换第一名，没有已知未做到的必须项，答案之间也不矛盾。`,
  leaning: () => '它领先，但还够不上“明确”。',
  close: () => '领先太少，还不能算结论。',
  none: () => '没有可排名的部门。',
  caps: {
    share: (share, asked) => han`它在${share}的解读中排第一；扣除抽样误差后达到${asked}才算明确。`,
    leaningShare: (share, asked) => han`它在${share}的解读中排第一；扣除抽样误差后达到${asked}才算偏向。`,
    lead: (share, other, asked) => han`它以${share}对${other}领先；扣除抽样误差后领先${asked}个百分点才算偏向。`,
    answers: (count, asked) =>
      `${count === 0 ? '目前还没有影响排名的答案' : han`目前影响排名的答案只有${count}个`}${han`，至少要有${asked}个才算明确。`}`,
    must: (statements) => sentence(`有必须做到的还没做到：${list(statements.map((each) => each.replace(/。$/, '')))}`),
    contradiction: (text) => sentence(text),
    open: (title) => han`还有一道未答的题能换第一名：“${title}”`,
  },
};
