/** The words of the answer beside the questions, in Chinese: all that the questionnaire needs of the report's. */
import type { AnswerWords } from '../en/answer.ts';
import { bar } from './bar.ts';
import { department } from './grammar.ts';
import { readings } from './readings.ts';

export const answerWords: AnswerWords = { bar, department, readings };
