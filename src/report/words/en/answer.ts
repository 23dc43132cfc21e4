/** The words of the answer beside the questions, in English: all that the questionnaire needs of the report's. */
import { bar } from './bar.ts';
import { department } from './grammar.ts';
import { readings } from './readings.ts';

export const answerWords = { bar, department, readings };
export type AnswerWords = typeof answerWords;
