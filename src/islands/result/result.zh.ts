import { zh as words } from '../../i18n/resultWords.ts';
import { zh as reportWords } from '../../report/words/zh.ts';
import { openResult } from './openResult.ts';

openResult({ words, reportWords });
