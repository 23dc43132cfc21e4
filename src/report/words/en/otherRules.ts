/** Other rules of weighting, in English. */
import type { OtherRule } from '../../../model/assessment.ts';
import { list } from './grammar.ts';

const rules: Readonly<Record<OtherRule, string>> = {
  additive: 'Weights added up, not multiplied',
  'weaker-effects': 'Answers move weights less (× 0.7)',
  'stronger-effects': 'Answers move weights more (× 1.4)',
  'narrower-base': 'Importance before any answer less open (half the range)',
};

export const otherRules = {
  title: () => 'How it stands under each other rule',
  note: () => 'The same answers and the same scores, counted in other defensible ways.',
  columns: (department: string) => ['Rule', 'First there', `Readings with ${department} first`],
  main: () => 'The rule used here',
  rules,
  agree: (points: string) => `All of these rules agree to within ${points}.`,
  widest: (rule: string, from: string, to: string) =>
    `“${rule}” moves the share most, from ${from} to ${to} of readings.`,
  because: (steps: readonly { readonly label: string; readonly points: string }[], now: string) =>
    `That is ${now}; ${list(steps.map(({ label, points }) => `without your answer on “${label}” it would be ${points}`))}.`,
  noSingle: (now: string) => `That is ${now}, and no single answer makes it so.`,
};
