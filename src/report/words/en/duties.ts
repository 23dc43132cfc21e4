/** Safeguards and duties, in English. */
import { start } from './grammar.ts';

export const safeguards = {
  titleUnmet: () => 'Put right first',
  title: () => 'Confirm first',
  note: (department: string) => `${start(department)} brings risks of its own. Settle these before the handover.`,
  noteNone: () => 'Whoever runs it, settle these before the handover.',
  severity: { must: 'Must', should: 'Should' },
  state: { unmet: 'not in place', unknown: 'not confirmed', met: 'in place' },
  settledBy: (phrase: string) => `Settled by your answer: ${phrase}.`,
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
};
