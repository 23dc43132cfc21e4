import type { Language } from '../model/wording.ts';

export interface ExamplesWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
  readonly columns: {
    readonly plan: string;
    readonly company: string;
    readonly host: string;
    readonly share: string;
    readonly label: string;
  };
  readonly planLegend: string;
  readonly kicker: string;
  /** Description of one example's page. */
  readonly describe: (company: string) => string;
  readonly openQuestionnaire: string;
  readonly openResult: string;
  readonly needsScript: string;
  readonly resultTitle: string;
  readonly planCaption: string;
  readonly expertTitle: string;
  readonly answersTitle: string;
  readonly answersNote: (count: number, total: number) => string;
  readonly answerColumns: readonly [string, string];
  readonly moreTitle: string;
  readonly expertNote: string;
}

/** Words of the example pages. */
export const examplesWords: Readonly<Record<Language, ExamplesWords>> = {
  en: {
    title: 'Examples',
    heading: 'Six companies, six answers',
    description:
      'Six whole companies with their answers, the department that should host the ERP administrator in each, how sure that is, and why.',
    lead: 'Six invented companies with all their answers. Open the one nearest to yours and change what differs.',
    columns: { plan: 'Seats', company: 'Company', host: 'Host, and who shares', share: 'Share', label: 'Conclusion' },
    planLegend:
      'Seats: up IT, right operations, down finance, left general office. The fuller a bench, the larger the share of readings that put it first.',
    kicker: 'Example',
    describe: (company) =>
      `${company}: its answers, which department should host the ERP administrator, how sure that is, and what the role costs.`,
    openQuestionnaire: 'Open in the questionnaire',
    openResult: 'Open the full result',
    needsScript: 'Both need JavaScript; everything on this page works without it.',
    resultTitle: 'The result',
    planCaption: 'Each bench fills to the share of readings that put it first.',
    expertTitle: 'What an ERP expert would say:',
    expertNote: 'Our judgement; the model is tested against it.',
    answersTitle: 'The answers',
    answersNote: (count, total) =>
      count === total
        ? `All ${total} questions answered.`
        : `${count} of ${total} questions answered. The others count as not sure.`,
    answerColumns: ['Question', 'Answer'],
    moreTitle: 'The other examples',
  },
  zh: {
    title: '例子',
    heading: '六家公司，各有归属',
    description: '六家公司的完整答案：ERP 系统管理员该归哪个部门、把握有多大、为什么。',
    lead: '六家虚构的公司，答案齐全。打开最像贵公司的那一家，把不一样的地方改掉。',
    columns: { plan: '四席', company: '公司', host: '归谁，谁分担', share: '比例', label: '结论' },
    planLegend: '四席：上为信息技术，右为运营管理，下为财务，左为综合管理；填得越满，排第一的比例越高。',
    kicker: '例子',
    describe: (company) => `${company}：它的答案、ERP 系统管理员该归哪个部门、把握有多大，以及岗位费用。`,
    openQuestionnaire: '在问卷里打开',
    openResult: '打开完整结果',
    needsScript: '这两处需要 JavaScript；本页内容不需要。',
    resultTitle: '结果',
    planCaption: '每条长凳填到哪里，就有多大比例的解读让它排第一。',
    expertTitle: '业内人士会怎么看：',
    expertNote: '这是我们的判断，用来检验模型。',
    answersTitle: '答案',
    answersNote: (count, total) =>
      count === total ? `${total} 项全部答了。` : `${total} 项答了 ${count} 项，其余按“不确定”处理。`,
    answerColumns: ['问题', '答案'],
    moreTitle: '其他例子',
  },
};
