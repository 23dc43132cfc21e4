/** Headline, musts, key figures, deciding question and confidence, in Chinese. */
import type * as English from '../en/result.ts';
import { han, sentence } from './grammar.ts';

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
  yours: (hours) => han`去年共停机${hours}`,
  yoursMissing: () => '填上去年停机的小时数，就能对照',
};

export const deciding: typeof English.deciding = {
  lead: () => '先答这一题：它能换第一名',
  option: (label, department, share) => han`选“${label}”，${department}以${share}排第一。`,
  keeps: (label, department, share) => han`选“${label}”，仍是${department}第一，占${share}。`,
  rest: (department) => `选其他项，仍是${department}排第一。`,
  who: (who) => han`可以问贵公司的${who}。`,
  worked: () => '代入每个答案，用同样的解读重新评估。',
  gain: (now, then) => han`答了它，最高的比例预计从${now}升到${then}。`,
  gainWorked: () => '每个答案的可能性乘以它带来的最高比例（百分数），相加，减去未答时的最高比例',
  nextTitle: () => '还没答、最能看清结果的题',
  nextGain: (points) => han`${points}个百分点`,
  nextColumns: { question: '问题', who: '可以问谁', gain: '预计增加' },
};

export const confidence: typeof English.confidence = {
  title: (label) => `为什么是“${label}”`,
  titleNone: () => '有多大把握',
  clear: (first, share) => han`${share}的解读让${first}排第一，“明确”的各项条件都已满足。`,
  leaning: (first, second, share, other) => han`${first}以${share}对${other}领先${second}，离“明确”还差：`,
  close: (first, second, share, other) => han`${share}对${other}，还不足以在${first}和${second}之间选定：`,
  alone: (department) => `只剩${department}，没有别的部门可比。`,
  none: () => '没有可排名的部门。',
  caps: {
    share: (share, net, asked) => han`它在${share}的解读中排第一，扣除抽样误差后是${net}；达到${asked}才算明确。`,
    leaningShare: (share, net, asked) =>
      han`它在${share}的解读中排第一，扣除抽样误差后是${net}；达到${asked}才算偏向。`,
    lead: (net, asked) => han`扣除抽样误差后领先${net}个百分点；达到${asked}个百分点才算偏向。`,
    answers: (count, asked) =>
      `${count === 0 ? '目前还没有影响排名的答案' : han`目前影响排名的答案只有${count}个`}${han`，至少要有${asked}个才算明确。`}`,
    must: (statements) =>
      sentence(`有必须做到的还没做到：${statements.map((each) => `“${each.replace(/。$/, '')}”`).join('、')}`),
    contradictions: (count) => (count === 1 ? '答案互相矛盾，见开头。' : han`有${count}处答案互相矛盾，见开头。`),
    open: (title) => han`还有一道未答的题能换第一名：“${title}”`,
  },
  rule: {
    title: () => '判定规则，以及您的情况',
    met: () => '已满足。',
    unmet: () => '未满足。',
    share: (label, asked) => han`“${label}”要求：扣除抽样误差后，至少在${asked}的解读中排第一`,
    lead: (label, asked) => han`“${label}”要求：扣除抽样误差后，至少领先第二名${asked}个百分点`,
    answers: (label, asked, count) => han`“${label}”要求：至少有${asked}个影响排名的答案。您答了${count}个。`,
    musts: (label, count) =>
      `“${label}”要求：没有已知未做到的必须项。${count === 0 ? '目前没有' : han`目前有${count}项`}。`,
    contradictions: (label, count) =>
      `“${label}”要求：答案之间不矛盾。${count === 0 ? '目前没有' : han`目前有${count}处`}。`,
    open: (label, title) =>
      `“${label}”要求：没有哪道未答的题能单独换第一名。${title === null ? '目前没有。' : `“${title}”就能换。`}`,
    points: () => '个百分点',
  },
};
