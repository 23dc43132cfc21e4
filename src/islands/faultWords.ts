/** The sentences about faults: loaded when the first fault is to be shown. */
import type { Fault } from '../model/answers.ts';
import type { Language } from '../model/wording.ts';
import { state } from './state.ts';

const sentence = state<((fault: Fault, language: Language) => string) | null>(null);
let asked = false;

/** What is wrong and what is accepted, in a sentence or two; empty until the sentences have arrived. */
export function faultSentence(fault: Fault, language: Language): string {
  if (!asked) {
    asked = true;
    import('../report/faultText.ts').then(
      ({ faultTextBesideField }) => {
        sentence.value = faultTextBesideField;
      },
      () => {
        asked = false;
      },
    );
  }
  return sentence.value?.(fault, language) ?? '';
}
