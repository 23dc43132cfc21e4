/**
 * What people type, and the pages that answer it. Addresses are those of the English page; Chinese queries go to its twin.
 * `typed`: a symptom or a question in a user's own words; the others are words of the trade.
 * A query that does not find its page is mended by the page's aliases or the ranking, never by taking it out here.
 */
import type { Language } from '../../src/model/wording.ts';

export interface SearchQuery {
  readonly query: string;
  readonly right: readonly string[];
  readonly why: string;
  readonly typed?: true;
}

const roles = ['it', 'operations', 'finance', 'general'].map((host) => `/roles/erp-administrator-${host}/`);

const zh: readonly SearchQuery[] = [
  { query: '权限', right: ['/guides/duty-access/'], why: '用户与权限有专门一页' },
  { query: '备份恢复', right: ['/guides/duty-system/'], why: '备份和恢复演练属于系统维护' },
  { query: '财务部门', right: ['/guides/host-finance/'], why: '归财务部门时怎么做' },
  { query: '不相容职务', right: ['/glossary/', '/guides/duty-access/'], why: '术语解释，或权限页的分工' },
  { query: 'U8 权限', right: ['/guides/duty-access/'], why: '产品名加职责，答案在权限页' },
  { query: 'SoD', right: ['/glossary/', '/guides/duty-access/'], why: '不相容职务分离的英文缩写' },
  { query: '三员', right: ['/roles/security-audit-administrator/', '/glossary/'], why: '等保要求的三个岗位' },
  { query: '岗位说明书', right: ['/roles/', ...roles], why: '岗位说明书总目或其中一份' },
  { query: '登不上', right: ['/guides/incidents/'], why: '登录故障的排查顺序', typed: true },
  {
    query: '数据不对',
    right: ['/guides/incidents/', '/guides/duty-data/'],
    why: '先按故障查，再看数据职责',
    typed: true,
  },
  { query: '报表慢', right: ['/guides/incidents/', '/guides/duty-optimisation/'], why: '系统慢的排查', typed: true },
  { query: '谁来开账号', right: ['/guides/duty-access/'], why: '申请、审批、开通各由谁做', typed: true },
  { query: '月底结账卡住了', right: ['/guides/incidents/'], why: '月结时系统出问题', typed: true },
  { query: '员工离职账号没停', right: ['/guides/duty-access/'], why: '离职停用账号', typed: true },
  { query: '密码忘了找谁', right: ['/guides/incidents/', '/guides/duty-access/'], why: '登录类问题', typed: true },
  {
    query: '凭证能让管理员改吗',
    right: ['/guides/duty-data/', '/guides/common-advice/', '/guides/questions/'],
    why: '管理员不录数据、不过账',
    typed: true,
  },
  { query: '刚接手系统先做什么', right: ['/guides/first-90-days/'], why: '到岗前 90 天', typed: true },
  { query: '考什么证书有用', right: ['/guides/career-path/'], why: '证书与学习路线', typed: true },
  {
    query: '云 ERP 还要管理员吗',
    right: ['/guides/questions/', '/guides/duties-overview/'],
    why: 'SaaS 之下还剩哪些职责',
    typed: true,
  },
  {
    query: '操作日志谁来看',
    right: ['/roles/security-audit-administrator/', '/guides/duty-access/'],
    why: '审计管理员看日志',
    typed: true,
  },
  { query: '归信息部还是财务部', right: ['/guides/compare-departments/'], why: '四个部门对照', typed: true },
  { query: '选型时问供应商什么', right: ['/guides/vendor-questions/'], why: '问供应商的问题清单', typed: true },
  {
    query: '小公司没有 IT',
    right: ['/guides/host-general/', '/guides/questions/'],
    why: '归综合管理部门的典型情况',
    typed: true,
  },
  { query: '客户档案重复', right: ['/guides/duty-data/'], why: '主数据清理', typed: true },
  { query: '怎么跟老板汇报', right: ['/guides/skill-communication/'], why: '向上汇报', typed: true },
  { query: '补丁', right: ['/guides/duty-system/'], why: '打补丁属于系统维护' },
  { query: '权限复核', right: ['/guides/duty-access/'], why: '定期复核用户权限' },
  { query: '审批流', right: ['/guides/duty-optimisation/', '/guides/duty-access/'], why: '流程配置与改动' },
  { query: '能力中心', right: ['/guides/beyond-one-department/', '/glossary/'], why: '跨部门的组织形式' },
  { query: '关键用户', right: ['/glossary/', '/guides/duty-optimisation/'], why: '术语解释，或“关键用户和培训”一节' },
  { query: '面试题', right: ['/guides/skills-overview/', ...roles], why: '各项能力怎么考，或岗位的面试题' },
  { query: '等保', right: ['/roles/security-audit-administrator/', '/glossary/'], why: '等保与三员' },
];

const en: readonly SearchQuery[] = [
  { query: 'who approves access', right: ['/guides/duty-access/'], why: 'who does which step', typed: true },
  { query: 'month end stuck', right: ['/guides/incidents/'], why: 'an incident at closing', typed: true },
  { query: "can't log in", right: ['/guides/incidents/'], why: 'log-in fails', typed: true },
  {
    query: 'numbers are wrong',
    right: ['/guides/incidents/', '/guides/duty-data/'],
    why: 'wrong figures, first as an incident',
    typed: true,
  },
  {
    query: 'report takes forever',
    right: ['/guides/incidents/', '/guides/duty-optimisation/'],
    why: 'slow system',
    typed: true,
  },
  { query: 'someone left but still has access', right: ['/guides/duty-access/'], why: 'leavers', typed: true },
  { query: 'should it report to the CFO', right: ['/guides/host-finance/'], why: 'finance as the host', typed: true },
  {
    query: 'do we still need an admin with SaaS',
    right: ['/guides/questions/', '/guides/duties-overview/'],
    why: 'what remains under SaaS',
    typed: true,
  },
  { query: 'what to do in my first week', right: ['/guides/first-90-days/'], why: 'the start in the job', typed: true },
  { query: 'how do I become an ERP admin', right: ['/guides/career-path/'], why: 'entry routes', typed: true },
  {
    query: 'what should I ask the vendor',
    right: ['/guides/vendor-questions/'],
    why: 'the list of questions',
    typed: true,
  },
  {
    query: 'small company without IT',
    right: ['/guides/host-general/', '/guides/questions/'],
    why: 'the general office fits small firms',
    typed: true,
  },
  {
    query: 'same customer entered twice',
    right: ['/guides/duty-data/'],
    why: 'duplicates in master data',
    typed: true,
  },
  { query: 'IT or finance', right: ['/guides/compare-departments/'], why: 'the four side by side', typed: true },
  {
    query: 'can the admin post invoices',
    right: ['/guides/duty-data/', '/guides/common-advice/', '/guides/questions/', '/guides/host-finance/'],
    why: 'the administrator posts nothing',
    typed: true,
  },
  { query: 'SoD', right: ['/glossary/', '/guides/duty-access/'], why: 'the abbreviation' },
  { query: 'backup', right: ['/guides/duty-system/'], why: 'system maintenance' },
  { query: 'restore test', right: ['/guides/duty-system/'], why: 'system maintenance' },
  { query: 'patching', right: ['/guides/duty-system/'], why: 'system maintenance' },
  { query: 'job description', right: ['/roles/', ...roles], why: 'the index or one of them' },
  { query: 'access review', right: ['/guides/duty-access/'], why: 'periodic review of rights' },
  { query: 'certification', right: ['/guides/career-path/'], why: 'certificates with their status' },
  {
    query: 'centre of excellence',
    right: ['/guides/beyond-one-department/', '/glossary/'],
    why: 'a structure beyond one department',
  },
  { query: 'center of excellence', right: ['/guides/beyond-one-department/', '/glossary/'], why: 'American spelling' },
  {
    query: 'key user',
    right: ['/glossary/', '/guides/duty-optimisation/'],
    why: 'the term, or the section on key users and training',
  },
  {
    query: 'audit log',
    right: ['/roles/security-audit-administrator/', '/guides/duty-access/'],
    why: 'who reads the log',
  },
  { query: 'interview questions', right: ['/guides/skills-overview/', ...roles], why: 'how skills are tested' },
  { query: 'change request', right: ['/guides/duty-optimisation/'], why: 'changes to the system' },
  { query: 'root cause', right: ['/guides/skill-problem-solving/', '/guides/incidents/'], why: 'problem solving' },
  { query: 'master data', right: ['/guides/duty-data/', '/glossary/'], why: 'data duties' },
  { query: 'segregation of duties', right: ['/glossary/', '/guides/duty-access/'], why: 'the term' },
  { query: 'clause by clause', right: ['/roles/compare/'], why: 'how the four role descriptions differ' },
];

export const searchQueries: Readonly<Record<Language, readonly SearchQuery[]>> = { en, zh };
