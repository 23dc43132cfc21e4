import type { Answers } from '../../model/answers.ts';
import { linkFragment } from '../../share/link.ts';

export interface AssessAddresses {
  /** The questionnaire with these answers. */
  readonly assessAddress: string;
  /** The same, opened at one question. */
  readonly questionAddress: (path: string) => string;
}

/** Addresses of the questionnaire that take the answers along in the fragment. `assess` is its page. */
export function addressesOf(assess: string, answers: Answers): AssessAddresses {
  const fragment = linkFragment(answers);
  return {
    assessAddress: `${assess}${fragment}`,
    questionAddress: (path) => `${assess}?question=${encodeURIComponent(path)}${fragment}`,
  };
}
