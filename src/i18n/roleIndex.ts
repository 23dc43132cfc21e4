import type { Language } from '../model/wording.ts';

export interface RoleIndexWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: string;
  readonly columns: readonly [string, string, string, string];
  readonly listTitle: string;
  readonly listNote: string;
  readonly formsTitle: string;
  readonly forms: readonly string[];
}

/** Words of the list of role descriptions. */
export const roleIndexWords: Readonly<Record<Language, RoleIndexWords>> = {
  en: {
    title: 'Role descriptions',
    description:
      'The ERP administrator’s role description for each of four departments, and the security and audit administrator: free, sourced, as DOCX.',
    heading: 'Role descriptions, ready to adapt',
    lead: 'The department decides who approves what and what the administrator must stay away from. So there is one description for each.',
    columns: ['Role', 'In short', 'Reports to', 'DOCX'],
    listTitle: 'The five posts',
    listNote: 'Composed from the same clauses; where they differ, the department is why.',
    formsTitle: 'Four forms of one text',
    forms: [
      'Page, DOCX, Markdown and JSON hold the same sentences, in English and Chinese.',
      'An edition is frozen on its day: cite it in a contract, and it reads the same for ever.',
      'Every clause has an address of its own: open one with its id after the #.',
    ],
  },
  zh: {
    title: '岗位说明书',
    description: 'ERP 管理员归四个部门各一份岗位说明书，另有安全审计管理员一份，条款注明出处，免费下载 DOCX。',
    heading: '岗位说明书，改一改就能用',
    lead: '归哪个部门，决定了谁来审批、管理员要避开什么，所以每个部门各写一份。',
    columns: ['岗位', '概要', '直接上级', 'DOCX'],
    listTitle: '五个岗位',
    listNote: '由同一套条款组成；不同之处，都因部门而起。',
    formsTitle: '一份文本，四种格式',
    forms: [
      '网页、DOCX、Markdown、JSON 字句一致，中英文各一套。',
      '定版之后不再改动，可以写进合同，日后打开仍是原文。',
      '每一条都有自己的地址：在 # 后面写条款编号就能打开。',
    ],
  },
};
