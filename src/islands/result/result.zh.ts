import { zh } from '../../report/words/zh.ts';
import { openResult } from './openResult.ts';

openResult(zh);
