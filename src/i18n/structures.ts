import type { Language } from '../model/wording.ts';

/** Thresholds of the rule, as text with the figure of the model. */
interface Thresholds {
  readonly users: string;
  readonly legalEntities: string;
  readonly countries: string;
}

export interface StructureWords {
  readonly columns: readonly [string, string, string];
  readonly when: {
    readonly external: string;
    readonly centre: (least: Thresholds) => string;
    readonly split: string;
    readonly single: string;
  };
  readonly dutyColumns: readonly [string, string, string, string];
  /** Between two duties. */
  readonly and: string;
}

/** Words of the tables about structures and duties. */
export const structureWords: Readonly<Record<Language, StructureWords>> = {
  en: {
    columns: ['Structure', 'What it is', 'When this site suggests it'],
    when: {
      external: 'No department exists that could host the role.',
      centre: ({ users, legalEntities, countries }) =>
        `At least ${users} users, with ${legalEntities} legal entities or ${countries} countries or more, and both IT and a business department exist.`,
      split: 'The host is not IT, and IT exists or the servers are not run by the vendor.',
      single: 'In all other cases.',
    },
    dutyColumns: ['Duty', 'Does it', 'Answers for it', 'Not by those who'],
    and: '; ',
  },
  zh: {
    columns: ['结构', '怎么分', '本站什么时候建议'],
    when: {
      external: '没有一个部门能承担这个岗位。',
      centre: ({ users, legalEntities, countries }) =>
        `用户不少于 ${users} 人，法人主体不少于 ${legalEntities} 个或经营国家不少于 ${countries} 个，并且同时有信息技术部门和业务部门。`,
      split: '归属部门不是信息技术部门，而公司有信息技术部门，或服务器不由软件厂商管。',
      single: '其余情况。',
    },
    dutyColumns: ['职责', '谁来做', '谁负责', '做下列事的人不能做'],
    and: '；',
  },
};
