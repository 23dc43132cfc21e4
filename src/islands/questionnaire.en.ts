import { answerWords } from '../report/words/en/answer.ts';
import { openQuestionnaire } from './openQuestionnaire.ts';

openQuestionnaire(answerWords);
