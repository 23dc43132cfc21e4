/** Words and sentences of a report in Chinese. */
import type { Words } from './en.ts';
import { breakEven, comparison, cost, drivers, lines, role, totals } from './zh/cost.ts';
import { duties, safeguards } from './zh/duties.ts';
import { flips, limits, ranking, reasons, sources, structure } from './zh/explanation.ts';
import { department, inside, list, sentence, start } from './zh/grammar.ts';
import { otherRules } from './zh/otherRules.ts';
import { readings } from './zh/readings.ts';
import { confidence, deciding, headline, keyFigures, musts } from './zh/result.ts';
import { dropped, warnings } from './zh/warnings.ts';

export const zh: Words = {
  language: 'zh',
  department,
  inside,
  start,
  list,
  sentence,
  readings,
  headline,
  musts,
  keyFigures,
  deciding,
  confidence,
  reasons,
  flips,
  ranking,
  otherRules,
  breakEven,
  comparison,
  cost,
  drivers,
  lines,
  role,
  totals,
  safeguards,
  duties,
  structure,
  limits,
  sources,
  warnings,
  dropped,
};
