/** An assessment in words and tables: one wording for page, print, file and terminal. */
import { confidenceText } from './confidence.ts';
import { createContext, type ReportInput } from './context.ts';
import { cost } from './cost.ts';
import { decidingQuestion } from './deciding.ts';
import { duties, structure } from './duties.ts';
import { flips } from './flips.ts';
import { headline } from './headline.ts';
import { keyFigures } from './keyFigures.ts';
import { musts } from './musts.ts';
import { nextQuestions } from './nextQuestions.ts';
import { otherRules } from './otherRules.ts';
import { ranking } from './ranking.ts';
import { reasons } from './reasons.ts';
import type { Report } from './reportTypes.ts';
import { safeguards } from './safeguards.ts';
import { droppedFields, warnings } from './warningText.ts';

/** Pure: the same model, words, answers and assessment give the same report. */
export function makeReport(input: ReportInput): Report {
  const context = createContext(input);
  const { assessment, model, words, notes } = context;
  const head = headline(context);
  const why = reasons(context);
  const money = cost(context);
  const guards = safeguards(context);
  const work = duties(context);
  return {
    language: context.language,
    headline: head,
    musts: musts(context),
    keyFigures: keyFigures(context, head, money),
    deciding: decidingQuestion(context),
    confidence: confidenceText(context),
    reasons: why,
    flips: flips(context),
    next: nextQuestions(context),
    ranking: ranking(context),
    otherRules: otherRules(context),
    cost: money,
    safeguards: guards,
    structure: structure(context),
    duties: work,
    limits: {
      title: words.limits.title(),
      sentences: words.limits.sentences(model.criteria.length),
      model: words.limits.model(assessment.modelVersion, context.samples, assessment.seed),
    },
    warnings: warnings(context),
    dropped: droppedFields(context),
    sources: { title: words.sources.title(), rows: notes.rows() },
  };
}
