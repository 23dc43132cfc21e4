/** Headline, musts, key figures, deciding question and confidence, in English. */
import { NBSP } from '../../format.ts';
import { counted, inside, list, sentence, start } from './grammar.ts';

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
    spare: () => ({ unit: 'hours a year', caption: 'of standstill spared, and it pays off' }),
    add: () => ({ unit: 'hours a year', caption: 'of standstill added, and it no longer pays off' }),
  },
  yours: (hours: string) => `You told us ${hours}.`,
  yoursMissing: () => 'Tell us last year’s hours to compare.',
};

export const deciding = {
  lead: () => 'One question would settle it',
  option: (label: string, department: string, share: string) =>
    `“${label}” puts ${department} first, in ${share} of readings.`,
  keeps: (label: string, department: string, share: string) =>
    `“${label}” keeps ${department} first, in ${share} of readings.`,
  rest: (department: string) => `Any other answer keeps ${department} first.`,
  who: (who: string) => `Your ${who} will know.`,
};

export const confidence = {
  title: (label: string) => `Why it is ${label}`,
  clear: (share: string) =>
    `At least ${share} of readings agree, no open question can change the first place, no must is known to be missing, and your answers do not contradict each other.`,
  leaning: () => 'It leads, but something still keeps it from being clear.',
  close: () => 'The lead is too small to speak of a result.',
  none: () => 'There is nothing to rank.',
  caps: {
    share: (share: string, asked: string) =>
      `It comes first in ${share} of readings; clear asks for ${asked}, after the sampling error.`,
    leaningShare: (share: string, asked: string) =>
      `It comes first in ${share} of readings; leaning asks for ${asked}, after the sampling error.`,
    lead: (share: string, other: string, asked: string) =>
      `It leads by ${share} to ${other}; leaning asks for a lead of ${asked}${NBSP}points, after the sampling error.`,
    answers: (count: number, asked: number) =>
      `${count === 0 ? 'No answer' : count === 1 ? 'One answer' : `${count} answers`} so far bear on the ranking; clear asks for ${asked}.`,
    must: (statements: readonly string[]) =>
      `${statements.length === 1 ? 'A must is' : `${statements.length} musts are`} not in place: ${list(statements.map((each) => inside(each.replace(/\.$/, ''))))}.`,
    contradiction: (text: string) => sentence(text),
    open: (title: string) => `An open question can still change the first place: “${title}”`,
  },
};
