/** Safeguards and duties, in English. */
import { inside, start } from './grammar.ts';

export const safeguards = {
  titleUnmet: () => 'Put right first',
  title: () => 'Confirm first',
  note: (department: string) => `${start(department)} brings risks of its own. Settle these before the handover.`,
  noteNone: () => 'Whoever runs it, settle these before the handover.',
  severity: { must: 'Must', should: 'Should' },
  state: { unmet: 'not in place', unknown: 'not confirmed', met: 'in place' },
  settledBy: (phrase: string) => `Settled by your answer: ${phrase}.`,
  clause: (clause: string) => (/^No /.test(clause) ? `${clause}.` : `Asked for by ${clause}.`),
  answers: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
};

export const duties = {
  title: () => 'Who does what',
  note: () => 'Whichever department hosts it, no single pair of hands does it all.',
  columns: {
    duty: 'Duty',
    responsible: 'Who does it',
    accountable: 'Who answers for it',
    notTogetherWith: 'Not together with',
    sources: 'Source',
  },
  nothing: () => '–',
  pair: (names: readonly string[]) => names.map((name, index) => (index === 0 ? name : inside(name))).join(', and '),
  deeper: {
    title: 'What each duty is, and why two are kept apart',
    meaning: 'What it is',
    clause: 'What asks for it',
    pairs: 'Not in one hand',
    why: 'Why',
  },
};
