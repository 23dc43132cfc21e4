import type { Verdict } from '../../model/assessment.ts';
import { money } from '../money.ts';
import type { KnownCostContext } from './context.ts';

/** Whether rank and cost point to the same department, and what to do where they do not; a sentence each. */
export function agreement(context: KnownCostContext): string[] {
  const { words, cost, study, department, language } = context;
  const { agreement: told } = words.costPage;
  const { comparison, currency } = cost;
  const first = study.recommendation.placement;
  if (first === null || comparison === null) return [];
  const { placement, against, saving } = comparison;
  if (first !== placement && first !== against) return [told.leftOut(department(first))];
  const other = department(first === placement ? against : placement);
  const verdict = first === placement ? comparison.verdict : turned[comparison.verdict];
  if (verdict === 'undecided') return [told.open(department(first))];
  if (verdict === 'saves') return [told.same(department(first))];
  const ends = [saving.p10, saving.p90].map(Math.abs).sort((a, b) => a - b);
  const [from = '', to = ''] = ends.map((end) => money(end, currency, language));
  return [told.differ(department(first), other), told.worth(department(first), other, from, to)];
}

/** What saves for one of a pair costs for the other. */
const turned: Readonly<Record<Verdict, Verdict>> = { saves: 'costs', costs: 'saves', undecided: 'undecided' };
