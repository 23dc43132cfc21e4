import { h, hydrate } from 'preact';
import type { AnswerWords } from '../report/words/en/answer.ts';
import Questionnaire, { type QuestionnaireProps } from './Questionnaire.tsx';

/** Ids of the element that holds the questionnaire, and of its props. */
export const QUESTIONNAIRE = 'questionnaire';
export const QUESTIONNAIRE_PROPS = 'questionnaire-props';

/** Brings the questionnaire of the page to life. Props stand in the page as JSON, so that nothing has to be fetched. */
export function openQuestionnaire(answerWords: AnswerWords): void {
  const root = document.getElementById(QUESTIONNAIRE);
  const text = document.getElementById(QUESTIONNAIRE_PROPS)?.textContent;
  if (!root || !text) return;
  const props: QuestionnaireProps = JSON.parse(text);
  hydrate(h(Questionnaire, { ...props, answerWords }), root);
}
