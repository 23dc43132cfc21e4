import type { Language } from '../model/wording.ts';

export interface MethodDisputeWords {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly {
    readonly claim: string;
    readonly evidence: string;
    readonly sources: readonly string[];
  }[];
}

/** Common claims about the role, held against what was read. */
export const methodDisputeWords: Readonly<Record<Language, MethodDisputeWords>> = {
  en: {
    title: 'Where advice and evidence part',
    note: 'Common claims about this role, held against what was read.',
    columns: ['Claim', 'What the evidence says', 'Source'],
    rows: [
      {
        claim: 'The administrator enters, checks and cleans the data.',
        evidence: 'Those who run the system and those who own the data are kept apart: owners enter and approve.',
        sources: ['C04', 'C24'],
      },
      {
        claim: 'The administrator grants rights and watches for misuse.',
        evidence: 'Whoever holds the rights does not read the log on them.',
        sources: ['C03'],
      },
      {
        claim: 'A financial company puts the role in finance.',
        evidence: 'Nothing read supports it as a rule. It can work with a systems team that posts nothing.',
        sources: ['J01', 'J03', 'C26'],
      },
      {
        claim: 'Large companies: IT. Small ones: operations.',
        evidence:
          'Too simple. For large ones the literature describes a standing centre of business and technical staff; for small ones nothing read gives a rule.',
        sources: ['O11', 'O14'],
      },
      {
        claim: 'The general office keeps the system in line with strategy.',
        evidence: 'Where an office runs IT, it is often treated as odd jobs. It is seldom first here.',
        sources: ['O16'],
      },
    ],
  },
  zh: {
    title: '说法与证据不一致的地方',
    note: '关于这个岗位的常见说法，对照查阅到的资料。',
    columns: ['说法', '证据怎么说', '依据'],
    rows: [
      {
        claim: '管理员负责数据的录入、审核和清理。',
        evidence: '管系统的人和管数据的人要分开；录入和审核归数据负责人。',
        sources: ['C04', 'C24'],
      },
      {
        claim: '管理员既开通权限，又监督违规使用。',
        evidence: '持有权限的人不查自己的日志。',
        sources: ['C03'],
      },
      {
        claim: '金融企业就该归财务部门。',
        evidence: '没有查到支持这条规则的资料。设一个不记账的系统小组，可以行得通。',
        sources: ['J01', 'J03', 'C26'],
      },
      {
        claim: '大公司归信息技术，小公司归运营。',
        evidence: '过于简单。对大公司，文献讲的是业务与技术人员共同组成的常设能力中心；对小公司，没有查到可循的规则。',
        sources: ['O11', 'O14'],
      },
      {
        claim: '归综合管理部门，系统就与战略一致。',
        evidence: '由办公室兼管的信息化，往往被当成打杂。它在这里很少排第一。',
        sources: ['O16'],
      },
    ],
  },
};
