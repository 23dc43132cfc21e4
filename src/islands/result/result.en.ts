import { en } from '../../report/words/en.ts';
import { openResult } from './openResult.ts';

openResult(en);
