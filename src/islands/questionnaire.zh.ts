import { answerWords } from '../report/words/zh/answer.ts';
import { openQuestionnaire } from './openQuestionnaire.ts';

openQuestionnaire(answerWords);
