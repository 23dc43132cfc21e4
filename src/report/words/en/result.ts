/** Headline, musts, key figures, deciding question and confidence, in English. */
import { NBSP } from '../../format.ts';
import { counted, inside, list, start } from './grammar.ts';

export const headline = {
  answered: (count: number, total: number) => `${count} of ${total} answered.`,
  host: (department: string) => `${start(department)} hosts it.`,
  close: (first: string, second: string) => `Close: ${first} or ${second}.`,
  none: () => 'None of your departments can host it.',
  split: (parts: { leadsCentre: boolean; whoever: boolean; technical: string; data: boolean }) => {
    const clauses = [
      parts.leadsCentre ? 'it leads a centre of excellence' : '',
      parts.technical,
      'process owners approve access',
      parts.data ? 'the business owns its data' : '',
    ].filter((clause) => clause !== '');
    return parts.whoever ? `Whoever hosts it: ${inside(clauses.join('; '))}.` : `${start(clauses.join('; '))}.`;
  },
  splitNone: () => 'A contracted provider runs it; the head of the company approves access.',
  technical: {
    it: 'IT keeps the servers',
    'it-saas': 'IT keeps interfaces and sign-on',
    provider: 'a contracted provider keeps the servers',
    vendor: 'the vendor runs the servers',
  },
  otherRules: (shares: string) => `under other reasonable rules: ${shares}`,
  shareWorked: (share: string) =>
    `A reading is one set of weights and scores within what your answers leave open. ${start(share)} of all readings put it first.`,
};

export const musts = {
  putRight: () => 'Put right first',
  confirm: (_count: number) => 'Confirm first',
  done: () => 'In place',
  more: (count: number) => `And ${counted(count, 'more', 'more')} below.`,
  allMet: (count: number) =>
    count === 1 ? 'The one must holds, by your answers.' : `All ${count} musts hold, by your answers.`,
};

export const keyFigures = {
  share: (department: string | null) => `of readings put ${department ?? 'it'} first`,
  role: (fte: string) => ({
    unit: 'a year',
    caption: `for ${fte}`,
    note: (range: string) => `${range}, in any department`,
  }),
  turningPoint: {
    spare: () => ({ unit: 'hours a year', caption: 'of downtime spared, and it pays off' }),
    add: () => ({ unit: 'hours a year', caption: 'of downtime added, and it no longer pays off' }),
  },
  yours: (hours: string) => `last year in all: ${hours}`,
  yoursMissing: () => 'tell us last year’s hours to compare',
};

export const deciding = {
  lead: () => 'Answer this next: it can change the first place',
  option: (label: string, department: string, share: string) =>
    `“${label}” puts ${department} first, in ${share} of readings.`,
  keeps: (label: string, department: string, share: string) =>
    `“${label}” keeps ${department} first, in ${share} of readings.`,
  rest: (department: string) => `Any other answer keeps ${department} first.`,
  who: (who: string) => `Your ${who} will know.`,
  worked: () => 'Assessed again with each answer, on the same readings.',
  gain: (now: string, then: string) => `An answer is expected to lift the highest share from ${now} to ${then}.`,
  gainWorked: () =>
    'Each answer’s likelihood times the highest share it leads to, in per cent, less the highest share while it is open',
  nextTitle: () => 'Open questions that would tell most',
  nextGain: (points: string) => `${points}${NBSP}points`,
  nextColumns: { question: 'Question', who: 'Who knows', gain: 'Expected gain' },
};

export const confidence = {
  title: (label: string) => `Why it is ${label}`,
  titleNone: () => 'How sure this is',
  clear: (first: string, share: string) =>
    `${share} of readings put ${first} first, and every condition of “clear” is met.`,
  leaning: (first: string, second: string, share: string, other: string) =>
    `${start(first)} leads ${second} by ${share} to ${other}. What “clear” asks for and is not there yet:`,
  close: (first: string, second: string, share: string, other: string) =>
    `${share} against ${other} is not enough to choose between ${first} and ${second}:`,
  alone: (department: string) => `Only ${department} is left, so it is held against no other.`,
  none: () => 'No department is left to rank.',
  caps: {
    share: (share: string, net: string, asked: string) =>
      `It comes first in ${share} of readings, ${net} after the sampling error; clear asks for ${asked}.`,
    leaningShare: (share: string, net: string, asked: string) =>
      `It comes first in ${share} of readings, ${net} after the sampling error; leaning asks for ${asked}.`,
    lead: (net: string, asked: string) =>
      `It leads by ${net}${NBSP}points after the sampling error; leaning asks for ${asked}.`,
    answers: (count: number, asked: number) =>
      `${count === 0 ? 'No answer so far bears' : count === 1 ? 'One answer so far bears' : `${count} answers so far bear`} on the ranking; clear asks for ${asked}.`,
    must: (statements: readonly string[]) =>
      `${statements.length === 1 ? 'A must is' : `${statements.length} musts are`} not in place: ${list(statements.map((each) => `“${each.replace(/\.$/, '')}”`))}.`,
    contradictions: (count: number) =>
      count === 1
        ? 'Your answers contradict each other, as told at the top.'
        : `Your answers contradict each other in ${count} places, as told at the top.`,
    open: (title: string) => `An open question can still change the first place: “${title}”`,
  },
  rule: {
    title: () => 'The rule, and where you stand',
    met: () => 'Met.',
    unmet: () => 'Not met.',
    share: (label: string, asked: string) =>
      `For “${label}”: first in at least ${asked} of readings, after the sampling error`,
    lead: (label: string, asked: string) =>
      `For “${label}”: at least ${asked}${NBSP}points ahead of the second, after the sampling error`,
    answers: (label: string, asked: number, count: number) =>
      `For “${label}”: at least ${asked} answers that bear on the ranking. You gave ${count}.`,
    musts: (label: string, count: number) =>
      `For “${label}”: no must known to be missing. ${count === 0 ? 'None is' : count === 1 ? 'One is' : `${count} are`}.`,
    contradictions: (label: string, count: number) =>
      `For “${label}”: no contradiction between answers. ${count === 0 ? 'There is none' : count === 1 ? 'There is one' : `There are ${count}`}.`,
    open: (label: string, title: string | null) =>
      `For “${label}”: no open question that changes the first place by itself. ${title === null ? 'There is none.' : `“${title}” does.`}`,
    points: () => 'points',
  },
};
