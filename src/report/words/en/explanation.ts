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
  note: (first: string, second: string, silent: boolean) =>
    `Largest first. A bar to the right speaks for ${first}, to the left for ${second}; the figures are on a scale from 0 to 1.${silent ? ' Where no answer is named, none of yours moves that criterion much.' : ''}`,
  favours: (department: string) => `favours ${department}`,
  favoursNeither: () => 'close to even',
  /** Where the two hardly differ, the bold sentence claims nothing. */
  even: (criterion: string) => `${start(criterion)}: hardly a difference.`,
  /** Where areas were told, but not all that are core are its own. */
  ownMix: (department: string) => `${start(department)} knows your mix of modules better.`,
  /** Where no area of the ERP was told as in use. */
  usualMix: (department: string) => `${start(department)} knows the usual ERP areas better.`,
  /** rank: 0 for the heaviest of `count` criteria. */
  weighs: (answers: WeighingAnswers, criterion: string, rank: number, count: number) => {
    const { more, less } = answers;
    const place = rank === count - 1 ? 'least' : (ordinals[rank] ?? `${rank + 1}th`);
    if (more.length > 0 && less.length > 0)
      return `${start(list(more))}: ${inside(criterion)} weighs ${place} here, held back by ${list(less)}.`;
    if (more.length > 0) return `${start(list(more))}: ${inside(criterion)} weighs ${place} here.`;
    if (less.length > 0) return `${start(criterion)} weighs ${place} here, held back by ${list(less)}.`;
    return `${start(criterion)} weighs ${place} here.`;
  },
  scores: (phrases: readonly string[], criterion: string, higher: boolean) =>
    `${start(list(phrases))}: ${phrases.length === 1 ? 'a ' : ''}${higher ? 'higher' : 'lower'} score${phrases.length === 1 ? '' : 's'} than usual on ${inside(criterion)}.`,
  /** How well two departments know the mix, as told. */
  coverage: (core: readonly string[], some: readonly string[], knows: string) => {
    if (core.length > 0) return `At the core: ${list(core.map(inside))}. Of this mix, ${knows}.`;
    return some.length > 0
      ? `In use: ${list(some.map(inside))}. Of this mix, ${knows}.`
      : `You named no area in use; of the usual mix, ${knows}.`;
  },
  knows: (department: string, share: string, other: string, otherShare: string) =>
    `${department} knows about ${share} and ${other} about ${otherShare}`,
  cell: (department: string, text: string) => `${start(department)}: ${sentence(inside(text))}`,
  worked: (criterion: string, samples: string) =>
    `Weight of ${inside(criterion)} × how far the two departments differ on it, both means over ${samples} readings`,
  weightLabel: () => 'Its weight.',
  weightWorked: (factors: readonly string[], sum: string, mean: string) =>
    `Its importance before any answer${factors.length === 0 ? '' : `, times ${list(factors)}`}, over ${sum} for all criteria together, each at the middle of its range. The mean over all readings is ${mean}`,
  factor: (phrase: string, factor: string) => `${factor} for ${phrase}`,
  otherAnswers: (factor: string) => `${factor} for your other answers`,
  openAnswers: (factor: string) => `${factor} for what they tell of open questions`,
  scoresLabel: () => 'The difference.',
  scoresWorked: (first: string, second: string) =>
    `The middle of the scores of ${first} less that of ${second}; 1 is the best that any department plausibly gives. Weighted reading by reading it may differ a little`,
  coverageWorked: (first: string, second: string) =>
    `Knowledge of each area times its weight (core 3, in use 1, open by its likelihood), over all weights: ${first} less ${second}`,
  from: (labels: readonly string[]) => `From your answers: ${list(labels.map(inside))}.`,
  tips: (level: string, now: string) => `If it weighed ${level} instead of ${now}, the two would draw level.`,
  tipsWorked: () => 'What the other criteria differ by, over that plus what this one differs by',
  total: () => 'Together',
  totalWorked: () => 'All of them added up',
  alone: (department: string) => `There is no second department to compare with: only ${department} is left.`,
  none: () => 'There is nothing to compare: no department is left.',
};

export const flips = {
  title: () => 'What would change it',
  note: () => 'Each of these, changed on its own, puts another department first.',
  notePairs: () => 'No single answer puts another department first. Two of them together do.',
  columns: { what: 'If this', from: 'from', to: 'to', first: 'then first is', share: 'in' },
  unanswered: () => 'not answered',
  orLess: (amount: string) => `${amount} or fewer`,
  orMore: (amount: string) => `${amount} or more`,
  between: (low: string, high: string) => `The turning point lies between ${low} and ${high}.`,
  /** Changes that stand behind a click. */
  more: (count: number) => `${count} more that would change it`,
  rest: (count: number) =>
    count === 1
      ? 'Your other answer that bears on the ranking, changed on its own, leaves the first place as it is.'
      : `Your other ${count} answers that bear on the ranking, each changed on its own, leave the first place as it is.`,
  restNone: (count: number) =>
    count === 1
      ? 'Your one answer that bears on the ranking, changed to any other, leaves the first place as it is.'
      : `Your ${count} answers that bear on the ranking, each changed on its own, leave the first place as it is.`,
  restWorked: () => 'Answers given that bear on the ranking, less those listed here',
  empty: () => 'No single answer and no pair of answers puts another department first.',
  alone: () => 'No answer changes it while only one department is left.',
  none: () => 'Tell us that one of the departments exists after all, and there is something to rank.',
  shareWorked: () => 'Assessed again with this change, on the same readings.',
  turningWorked: (between: string) =>
    `${between} Found by assessing again and again until the first place changes, with independent series of draws.`,
};

export const ranking = {
  title: () => 'How firm is the ranking',
  note: (samples: string, points: string) =>
    `${samples} readings, each a set of weights and scores that your answers allow; the error is at most ${points}.`,
  chartTitle: () => 'Ranks of the departments',
  chartNote: () => 'Share of readings ranked 1st to 4th, darkest is first. At the right: first.',
  columns: ['Department', '1st', '2nd', '3rd', '4th'],
  ruledOut: () => 'Ruled out: there is no such department.',
  noteNone: () => 'No department is left to rank.',
  noteAlone: () => 'One department is left, so every reading puts it first.',
  otherRules: (department: string, shares: string) =>
    `Under other reasonable rules ${department} comes first in ${shares} of readings.`,
  possible: (departments: readonly string[], count: number) => {
    if (departments.length === 0) return 'No department can come first.';
    if (departments.length === 1) return `No reading of your answers puts any other than ${departments[0]} first.`;
    if (departments.length === count) return 'Your answers do not exclude any of them from the first place yet.';
    return `No reading of your answers puts any other than ${list(departments, 'or')} first.`;
  },
  worked: () => 'Each figure is the share of readings that gave that rank.',
  pairs: (department: string, rivals: readonly { readonly name: string; readonly share: string }[]) =>
    `One against one, ${department} does better ${list(
      rivals.map(({ name, share }, index) => `than ${name} in ${share}${index === 0 ? ' of readings' : ''}`),
    )}.`,
  pairsWorked: () => 'Of two departments the better one is counted in every reading, the others left aside.',
};

export const structure = {
  title: () => 'Structure',
  /** `existing`: departments that the structure draws on. */
  because: (phrases: readonly string[], existing: readonly string[]) => {
    const exist = existing.length === 0 ? '' : `${list(existing)} ${existing.length === 1 ? 'exists' : 'exist'}`;
    return `From your answers: ${[list(phrases), exist].filter((part) => part !== '').join('; ')}.`;
  },
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
