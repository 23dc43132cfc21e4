/** Words of the pages around role descriptions. */
import type { Language } from '../model/wording.ts';
import type { RolePart } from '../report/role/rolePages.ts';

interface PartWords {
  readonly title: (role: string) => string;
  readonly lead: string;
  readonly describe: (role: string) => string;
  /** Of a link to it. */
  readonly name: string;
}

export interface RolePageWords {
  /** Pages of the parts that are needed at another time than the role itself. */
  readonly parts: Readonly<Record<RolePart, PartWords>>;
  /** What stands on those pages, by section; `clauses` counts the section's. */
  readonly elsewhere: Readonly<Record<string, (clauses: number) => string>>;
  /** In place of the list of sources. */
  readonly sources: string;
  readonly describe: (title: string) => string;
  readonly headTitle: (title: string) => string;
  readonly tabsLabel: string;
  readonly tabsNote: string;
  readonly download: string;
  readonly markdown: string;
  readonly json: string;
  readonly apart: (title: string) => string;
  readonly compare: string;
  readonly reviewed: (day: string) => string;
  readonly currentEdition: (id: string, date: string) => string;
  readonly differs: (id: string, date: string, count: number) => string;
  readonly noEdition: string;
  readonly frozenCurrent: (id: string, date: string) => string;
  readonly frozenOld: (id: string, date: string, count: number) => string;
  readonly frozenNote: string;
  readonly newest: string;
  readonly changesTitle: string;
  readonly changeColumns: readonly [string, string, string];
  readonly absent: string;
}

/** Words of the pages around the documents. */
export const rolePageWords: Readonly<Record<Language, RolePageWords>> = {
  en: {
    sources: 'Each mark leads to its source; the DOCX holds the list.',
    parts: {
      duties: {
        title: (role) => `Duties: ${role}`,
        lead: 'What falls due when, what each duty leaves behind as evidence, and what the work is measured by.',
        describe: (role) =>
          `${role}: every duty by how often it falls due, with the evidence it leaves, and the measures with their targets.`,
        name: 'Duties and measures',
      },
      hiring: {
        title: (role) => `Hiring: ${role}`,
        lead: 'What to ask for, which codes to file the post under, and an interview that two people score alike.',
        describe: (role) =>
          `${role}: competencies with SFIA levels, occupation codes, interview questions with a marking guide, a practical task.`,
        name: 'Hiring: competencies, codes and interview kit',
      },
      'first-90-days': {
        title: (role) => `First 90 days: ${role}`,
        lead: 'What to do by day 30, 60 and 90, and what shows that it is done.',
        describe: (role) => `${role}: what to do in the first 30, 60 and 90 days, with the evidence for each step.`,
        name: 'The first 90 days',
      },
    },
    elsewhere: {
      duties: (clauses) => `${clauses} duties by how often they fall due, each with the evidence it leaves behind`,
      measures: (clauses) => `${clauses} measures with target, unit and evidence`,
      competencies: (clauses) => `${clauses} competencies with their SFIA codes and levels, and why each is needed`,
      'occupation-codes': (clauses) => `${clauses} entries of public classifications, and how near each comes`,
      interview: (clauses) =>
        `${clauses - 1} questions with a weak, a fair and a strong answer to each, and a practical task marked out of 100`,
      'first-90-days': () => 'What is done by day 30, 60 and 90; each step leaves something to show',
    },
    describe: (title) =>
      `${title}: duties with evidence, decision rights, must-nots, measures, interview kit, first 90 days. DOCX too.`,
    headTitle: (title) => `${title}: role description`,
    tabsLabel: 'The four versions',
    tabsNote: 'Written for the post in',
    download: 'Download DOCX',
    markdown: 'Markdown',
    json: 'JSON',
    apart: (title) => `Beside it: ${title}`,
    compare: 'Compare all five, clause by clause',
    reviewed: (day) => `Reviewed ${day}.`,
    currentEdition: (id, date) => `This text is edition ${id}, of ${date}. Cite the edition: it never changes.`,
    differs: (id, date, count) =>
      `This text has moved on from edition ${id}, of ${date}: ${count} ${count === 1 ? 'clause differs' : 'clauses differ'}.`,
    noEdition: 'There is no edition yet.',
    frozenCurrent: (id, date) => `Edition ${id}, of ${date}. It never changes, and it is the current one.`,
    frozenOld: (id, date, count) =>
      `Edition ${id}, of ${date}. It never changes; the text has moved on since, in ${count} ${count === 1 ? 'place' : 'places'}.`,
    frozenNote: 'Frozen edition',
    newest: 'Read the newest text',
    changesTitle: 'What has changed since',
    changeColumns: ['Clause', 'In this edition', 'Now'],
    absent: '–',
  },
  zh: {
    sources: '每个标注都通向出处；DOCX 里列有全部出处。',
    parts: {
      duties: {
        title: (role) => `职责与考核：${role}`,
        lead: '哪件事多久做一次、留下什么证据，工作按什么指标考核。',
        describe: (role) => `${role}的全部职责：按频次排列，各留下什么证据；另附考核指标和目标值。`,
        name: '职责与考核指标',
      },
      hiring: {
        title: (role) => `招聘：${role}`,
        lead: '招人时要求什么能力、岗位归到哪个编码，以及两位面试官打分一致的面试题。',
        describe: (role) => `${role}招聘用：胜任能力与 SFIA 级别、职业编码、带评分标准的面试题和实操题。`,
        name: '招聘：能力、编码和面试题',
      },
      'first-90-days': {
        title: (role) => `到岗 90 天：${role}`,
        lead: '第 30、60、90 天之前各做完什么，凭什么证明。',
        describe: (role) => `${role}到岗 90 天：第 30、60、90 天之前各做完哪些事，每件事凭什么证明。`,
        name: '到岗 90 天',
      },
    },
    elsewhere: {
      duties: (clauses) => `${clauses} 项职责，按频次排列，各附要留下的证据`,
      measures: (clauses) => `${clauses} 项指标，附目标、单位和凭据`,
      competencies: (clauses) => `${clauses} 项能力，附 SFIA 代码、级别和需要它的理由`,
      'occupation-codes': (clauses) => `各职业分类中的 ${clauses} 个条目，以及接近到什么程度`,
      interview: (clauses) => `${clauses - 1} 道问答题，各附差、中、好三种回答；另有一道百分制实操题`,
      'first-90-days': () => '第 30、60、90 天之前各做完什么，每一步都留下凭据',
    },
    describe: (title) =>
      `${title}岗位说明书：职责与证据、决定权限、不得做的事、考核指标、面试题、到岗 90 天，可下载 DOCX。`,
    headTitle: (title) => `${title}岗位说明书`,
    tabsLabel: '四个版本',
    tabsNote: '岗位设在',
    download: '下载 DOCX',
    markdown: 'Markdown',
    json: 'JSON',
    apart: (title) => `配套岗位：${title}`,
    compare: '五份逐条对照',
    reviewed: (day) => `${day} 复核。`,
    currentEdition: (id, date) => `本文即 ${id} 版（${date}）。引用请用定版地址，内容不再变动。`,
    differs: (id, date, count) => `本文在 ${id} 版（${date}）之后有改动，涉及 ${count} 处。`,
    noEdition: '尚未定版。',
    frozenCurrent: (id, date) => `${id} 版（${date}），内容不再变动，也是现行版本。`,
    frozenOld: (id, date, count) => `${id} 版（${date}），内容不再变动；此后文本改了 ${count} 处。`,
    frozenNote: '定版',
    newest: '看最新文本',
    changesTitle: '此后的改动',
    changeColumns: ['条款', '本版', '现在'],
    absent: '–',
  },
};
