import type { Language } from '../model/wording.ts';

export interface RoleComparisonWords {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: (differ: number, shared: number) => string;
  readonly apartLetter: string;
  readonly differs: (count: number) => string;
  /** Links to where the clauses are read that the page leaves out. */
  readonly shared: (count: number) => string;
  readonly apart: (count: number) => string;
  /** Stands for a post that does not hold the clause; as wide as a letter. */
  readonly notHeld: string;
  readonly clause: string;
  readonly heldBy: string;
  readonly factsTitle: string;
  readonly roleColumn: string;
}

/** Words of the page that holds the role descriptions side by side. */
export const roleComparisonWords: Readonly<Record<Language, RoleComparisonWords>> = {
  en: {
    title: 'Role descriptions compared',
    description:
      'Every clause of the five role descriptions, by section: which posts hold it, what is shared and what the hosting department changes.',
    heading: 'What the department changes, clause by clause',
    lead: (differ, shared) =>
      `These ${differ} clauses depend on the host. The ${shared} others stand in all four administrator descriptions and are read there.`,
    apartLetter: 'S',
    differs: (count) => `${count} that differ`,
    shared: (count) => `${count} shared by all four`,
    apart: (count) => `${count} of the post that stays apart`,
    notHeld: '–',
    clause: 'Clause',
    heldBy: 'Held by',
    factsTitle: 'At the top',
    roleColumn: 'Post',
  },
  zh: {
    title: '岗位说明书对照',
    description: '五份岗位说明书逐条对照：每一条由哪些岗位承担，哪些共用，哪些随归属部门而变，按章节列出。',
    heading: '换个部门，变哪几条',
    lead: (differ, shared) =>
      `随归属部门而变的有以下 ${differ} 条；另外 ${shared} 条四份管理员说明书都有，各份里都能看到。`,
    apartLetter: '审',
    differs: (count) => `不同的 ${count} 条`,
    shared: (count) => `四份共用的 ${count} 条`,
    apart: (count) => `独立设岗专有的 ${count} 条`,
    notHeld: '－',
    clause: '条款',
    heldBy: '适用',
    factsTitle: '岗位概况',
    roleColumn: '岗位',
  },
};
