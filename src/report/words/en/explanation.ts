/** Reasons, flips, ranking, structure and limits, in English. */
import { NBSP } from '../../format.ts';
import { inside, list, sentence, start } from './grammar.ts';

const ordinals = ['most', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Answers, as clauses, that make a criterion more or less important. */
export interface WeighingAnswers {
  readonly more: readonly string[];
  readonly less: readonly string[];
}

export const reasons = {
  title: () => 'Why',
  note: (first: string, second: string) =>
    `Largest first. A bar to the right speaks for ${first}, to the left for ${second}.`,
  favours: (department: string) => `favours ${department}`,
  /** rank: 0 for the heaviest of `count` criteria. */
  weighs: (answers: WeighingAnswers, criterion: string, rank: number, count: number) => {
    const { more, less } = answers;
    const place = rank === count - 1 ? 'least' : (ordinals[rank] ?? `${rank + 1}th`);
    const lighter = less.length === 1 ? 'makes it count less' : 'make it count less';
    if (more.length > 0 && less.length > 0)
      return `${start(list(more))}: ${inside(criterion)} weighs ${place} here, though ${list(less)} ${lighter}.`;
    if (more.length > 0) return `${start(list(more))}: ${inside(criterion)} weighs ${place} here.`;
    if (less.length > 0) return `${start(list(less))}: ${inside(criterion)} counts less and weighs ${place} here.`;
    return `${start(criterion)} weighs ${place} here; no answer of yours moves its weight much.`;
  },
  scores: (phrases: readonly string[], criterion: string) =>
    `${start(list(phrases))}: that moves the scores for ${inside(criterion)}.`,
  cell: (department: string, text: string) => `${start(department)}: ${sentence(inside(text))}`,
  worked: (criterion: string, samples: string) =>
    `Weight of ${inside(criterion)} × how far the two departments differ on it, both means over ${samples} readings`,
  from: (labels: readonly string[]) => `From your answers: ${list(labels.map(inside))}.`,
  tips: (level: string, now: string) => `If it weighed ${level} instead of ${now}, the two would draw level.`,
  tipsWorked: () => 'In per cent: what the other criteria differ by, over that plus what this one differs by',
  total: () => 'Together',
  totalWorked: () => 'All of them added up',
  alone: (department: string) => `There is no second department to compare with: only ${department} is left.`,
  none: () => 'There is nothing to compare: no department is left.',
};

export const flips = {
  title: () => 'What would change it',
  note: () => 'One answer changed that puts another department first.',
  notePairs: () => 'No single answer puts another department first. These two together do.',
  columns: { what: 'If this', from: 'from', to: 'to', first: 'then first is', share: 'in' },
  unanswered: () => 'not answered',
  orLess: (amount: string) => `${amount} or fewer`,
  orMore: (amount: string) => `${amount} or more`,
  between: (low: string, high: string) => `The turning point lies between ${low} and ${high}.`,
  rest: (count: number) =>
    count === 1
      ? 'The other answer changes nothing on its own.'
      : `The other ${count} answers change nothing on their own.`,
  restNone: (count: number) =>
    count === 1
      ? 'Your one answer does not change it on its own.'
      : `None of your ${count} answers changes it on its own.`,
  restWorked: () => 'Answers given, less those listed here',
  empty: () => 'No single answer and no pair of answers puts another department first.',
  alone: () => 'No answer changes it while only one department is left.',
  none: () => 'Tell us that one of the departments exists after all, and there is something to rank.',
  shareWorked: () => 'Assessed again with this change, on the same readings.',
};

export const ranking = {
  title: () => 'How firm is the ranking',
  note: (samples: string, points: string) =>
    `${samples} readings, each a set of weights and scores that your answers allow; the error is at most ${points}.`,
  chartTitle: () => 'Ranks of the departments',
  chartNote: () => 'Share of readings ranked 1st to 4th, darkest is first. At the right: first.',
  columns: ['Department', '1st', '2nd', '3rd', '4th'],
  ruledOut: () => 'Ruled out: there is no such department.',
  otherRules: (department: string, shares: string) =>
    `Under other reasonable rules ${department} comes first in ${shares} of readings.`,
  possible: (departments: readonly string[], count: number) => {
    if (departments.length === 0) return 'No department can come first.';
    if (departments.length === 1) return `No reading of your answers puts any other than ${departments[0]} first.`;
    if (departments.length === count) return 'Your answers do not exclude any of them from the first place yet.';
    return `No reading of your answers puts any other than ${list(departments, 'or')} first.`;
  },
  worked: () => 'Each figure is the share of readings that gave that rank.',
};

export const structure = {
  title: () => 'Structure',
  because: (phrases: readonly string[]) => `From your answers: ${list(phrases)}.`,
  missing: (labels: readonly string[]) => `Could still change with: ${list(labels.map(inside))}.`,
};

export const limits = {
  title: () => 'What this cannot tell you',
  sentences: (criteria: number) => [
    'No published study shows that one department runs an ERP better than another. The scores rest on sources where one is named, else on judgement.',
    `It compares four departments on ${criteria} criteria. It does not know your people.`,
    'A percentage is a share of readings of your answers, not the odds that the choice will work.',
    'Money is an estimate, not a promise.',
  ],
  model: (version: string, samples: string, seed: number) =>
    `Model ${version}, ${samples} readings, series${NBSP}${seed} of draws.`,
};

export const sources = {
  title: () => 'Sources',
  judgement: () => 'Our judgement; the method page gives the reasons.',
  source: (title: string, publisher: string, read: string) => `${sentence(title)} ${sentence(publisher)} Read ${read}.`,
};
