import { en as words } from '../../i18n/resultWords.ts';
import { en as reportWords } from '../../report/words/en.ts';
import { openResult } from './openResult.ts';

openResult({ words, reportWords });
