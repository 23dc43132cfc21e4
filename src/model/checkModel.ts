/** The cross-checks of `content/`: what no single file can tell. */
import { checkConditions } from './checkConditions.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkDeclarations } from './checkDeclarations.ts';
import { checkExamples } from './checkExamples.ts';
import { checkPerformances } from './checkPerformances.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkSources } from './checkSources.ts';
import { checkVocabulary } from './checkVocabulary.ts';
import type { ContentFault } from './contentError.ts';
import type { ExpandedQuestion } from './expandQuestions.ts';
import { createFaultList } from './faultList.ts';
import type { Content } from './readContent.ts';

/** Every fault that was found, in no particular order; empty where content is whole. */
export function checkModel(
  content: Content,
  questions: readonly ExpandedQuestion[],
  overrideIds: readonly string[],
  regionIds: readonly string[],
): readonly ContentFault[] {
  const list = createFaultList();
  checkVocabulary(content, list);
  checkPerformances(content, questions, list);
  checkCoverage(content, questions, list);
  checkQuestions(content, questions, list);
  checkDeclarations(content, questions, list);
  checkConditions(content, list);
  checkSources(content, list);
  checkExamples(content, overrideIds, regionIds, list);
  return list.faults;
}
