/** The words of a page on the cost alone, in Chinese. */
import type { CostAloneWords } from '../en/costAlone.ts';
import { breakEven, comparison, cost, drivers, lines, role, totals } from './cost.ts';
import { costPage } from './costPage.ts';
import { sources } from './explanation.ts';
import { department, list, start } from './grammar.ts';

export const costAlone: CostAloneWords = {
  language: 'zh',
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
