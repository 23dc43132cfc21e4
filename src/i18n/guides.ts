import type { GuideGroup } from '../model/guides/guide.ts';
import type { Language } from '../model/wording.ts';

export interface GuideWords {
  readonly index: { readonly title: string; readonly description: string; readonly lead: string };
  readonly groups: Readonly<Record<GuideGroup, { readonly name: string; readonly about: string }>>;
  readonly minutes: (minutes: number) => string;
  readonly reviewed: (day: string) => string;
  readonly changed: (day: string) => string;
  readonly inOneMinute: string;
  readonly onThisPage: string;
  readonly sameGroup: (group: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly turn: string;
  readonly ask: { readonly title: string; readonly link: string };
  /** On a section whose twin changed later: sentence, and the name of the link to the twin. */
  readonly stale: { readonly text: string; readonly link: string };
  readonly back: string;
  /** The sources of a note and the day on which they were read, as HTML. */
  readonly read: (ids: string, day: string) => string;
  readonly kinds: Readonly<Record<'standard' | 'law' | 'convention' | 'vendor' | 'suggestion', string>>;
  readonly judgement: string;
  /** Joined without more: English pieces end in a space. */
  readonly claim: {
    readonly says: string;
    readonly evidence: string;
    readonly verdicts: Readonly<Record<'contradicted' | 'unsupported' | 'half-true' | 'right', string>>;
  };
  readonly boxes: Readonly<Record<'example' | 'exercise' | 'scene' | 'case', string>>;
  readonly strengths: string;
  readonly weaknesses: string;
  /** Before the reasons of the model: they hold before any answer. */
  readonly standingNote: string;
  readonly method: string;
  readonly putRightNote: string;
  readonly safeguards: string;
  readonly mustNot: string;
}

/** Words around the guides; the guides themselves stand in `content/guides/`. */
export const guideWords: Readonly<Record<Language, GuideWords>> = {
  en: {
    index: {
      title: 'Guides',
      description:
        'Where the ERP administrator belongs, what the role does, the skills it takes, how to get there, and straight answers: every guide in one list.',
      lead: 'Everything that the assessment rests on, to read. Every claim names its source.',
    },
    groups: {
      deciding: { name: 'Deciding', about: 'Which department hosts the role, and on what grounds.' },
      duties: { name: 'Duties', about: 'What the administrator does, how often, and what stays apart.' },
      skills: { name: 'Skills', about: 'What the role takes, at three levels; how to learn it and how it is tested.' },
      career: { name: 'Career', about: 'How to get into the role, and how to start in it.' },
      practice: { name: 'Questions', about: 'Straight answers, and what to ask before you sign.' },
    },
    minutes: (minutes) => (minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`),
    reviewed: (day) => `reviewed ${day}`,
    changed: (day) => `changed ${day}`,
    inOneMinute: 'In one minute',
    onThisPage: 'On this page',
    sameGroup: (group) => `More on ${group.toLowerCase()}`,
    previous: 'Previous',
    next: 'Next',
    turn: 'Previous and next guide',
    ask: { title: 'And in your company?', link: 'Answer this question' },
    stale: {
      text: 'The Chinese text of this section was changed later and may say more.',
      link: 'Read it in Chinese',
    },
    back: 'Back to the text',
    read: (ids, day) => `${ids}, <small>read ${day}</small>`,
    kinds: { standard: 'Standard', law: 'Law', convention: 'Convention', vendor: 'Vendor', suggestion: 'Suggestion' },
    judgement: 'our judgement',
    claim: {
      says: 'What is said: ',
      evidence: 'Evidence: ',
      verdicts: {
        contradicted: 'contradicted. ',
        unsupported: 'none found. ',
        'half-true': 'half true. ',
        right: 'it holds. ',
      },
    },
    boxes: {
      example: 'Worked example, invented figures',
      exercise: 'Exercise',
      scene: 'Scene, invented',
      case: 'Documented case',
    },
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    standingNote: 'As the model scores the department before any answer, the furthest from the mean of the four first.',
    method: 'How it scores',
    putRightNote: 'Every linked line is a must whoever hosts the role, and a question to answer.',
    safeguards: 'All safeguards',
    mustNot: 'The administrator must not',
  },
  zh: {
    index: {
      title: '指南',
      description:
        'ERP 管理员归哪个部门、管哪些事、要会什么、怎么入行，常见问题怎么答：全部指南都在这一页，按决定、职责、技能、职业和问答分组。',
      lead: '评估用到的知识都在这里，可以逐篇读。每个说法都注明出处。',
    },
    groups: {
      deciding: { name: '决定', about: '归哪个部门，凭什么定。' },
      duties: { name: '职责', about: '管哪些事，多久做一次，哪些事不能兼。' },
      skills: { name: '技能', about: '要会什么，分三级；怎么学，面试怎么考。' },
      career: { name: '职业', about: '怎么入行，上任后怎么开头。' },
      practice: { name: '问答', about: '常见问题直接答；签约前该问厂商什么。' },
    },
    minutes: (minutes) => `读约 ${minutes} 分钟`,
    reviewed: (day) => `${day} 核对`,
    changed: (day) => `${day} 修改`,
    inOneMinute: '一分钟看完',
    onThisPage: '本页',
    sameGroup: () => '同组指南',
    previous: '上一篇',
    next: '下一篇',
    turn: '上一篇和下一篇',
    ask: { title: '贵公司呢？', link: '回答这一题' },
    stale: { text: '本节的英文版后来改过，内容可能更新。', link: '看英文版' },
    back: '回到正文',
    read: (ids, day) => `${ids}，<small>${day} 查阅</small>`,
    kinds: { standard: '标准', law: '法规', convention: '惯例', vendor: '厂商', suggestion: '建议' },
    judgement: '本站判断',
    claim: {
      says: '常见说法：',
      evidence: '证据：',
      verdicts: { contradicted: '不成立。', unsupported: '没有找到。', 'half-true': '只对一半。', right: '成立。' },
    },
    boxes: { example: '算例，数字为虚构', exercise: '练习', scene: '场景，虚构', case: '真实案例' },
    strengths: '优势',
    weaknesses: '短板',
    standingNote: '模型在一题未答时的评分理由，与四个部门的平均差得最多的排在前面。',
    method: '怎么评分',
    putRightNote: '带链接的几条，不管归哪个部门都必须做到；点开可以逐条回答。',
    safeguards: '全部保障措施',
    mustNot: '管理员不得',
  },
};
