/** Words and sentences of a report in English. */
import type { Language } from '../../model/wording.ts';
import { breakEven, comparison, cost, drivers, lines, role, totals } from './en/cost.ts';
import { duties, safeguards } from './en/duties.ts';
import { flips, limits, ranking, reasons, sources, structure } from './en/explanation.ts';
import { department, inside, list, sentence, start } from './en/grammar.ts';
import { otherRules } from './en/otherRules.ts';
import { readings } from './en/readings.ts';
import { confidence, deciding, headline, keyFigures, musts } from './en/result.ts';
import { dropped, warnings } from './en/warnings.ts';

export const en = {
  language: 'en' as Language,
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

/** All words of a report that belong to no entity of the model. */
export type Words = typeof en;
