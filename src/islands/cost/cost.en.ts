import { en as resultWords } from '../../i18n/resultWords.ts';
import { costAlone as reportWords } from '../../report/words/en/costAlone.ts';
import { openCost } from './openCost.ts';

openCost({ resultWords, reportWords });
