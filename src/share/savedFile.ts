/** Answers as the text of a file that can be saved, sent and opened again, and read by the command line. */
import type { Answers } from '../model/answers.ts';
import { toNestedAnswers } from '../model/nestedAnswers.ts';

/** Indented JSON in the contract's shape and order, with a final line break. */
export const savedFileText = (answers: Answers): string => `${JSON.stringify(toNestedAnswers(answers), null, 2)}\n`;
