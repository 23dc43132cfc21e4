/** The words of a page on the cost alone, in English. */

import type { Language } from '../../../model/wording.ts';
import type { CostWords } from '../../context.ts';
import { breakEven, comparison, cost, drivers, lines, role, totals } from './cost.ts';
import { type CostPageWords, costPage } from './costPage.ts';
import { sources } from './explanation.ts';
import { department, list, start } from './grammar.ts';

/** What `CostWords` holds, and what only such a page says. */
export interface CostAloneWords extends CostWords {
  readonly costPage: CostPageWords;
}

export const costAlone: CostAloneWords = {
  language: 'en' as Language,
  department,
  start,
  list,
  breakEven,
  comparison,
  cost,
  drivers,
  lines,
  role,
  totals,
  sources,
  costPage,
};
