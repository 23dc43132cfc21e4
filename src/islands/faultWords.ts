/** The sentences about faults: loaded when the first fault is to be shown. */
import type { Fault } from '../model/answers.ts';
import type { Language } from '../model/wording.ts';
import { fetchedPart } from './fetchedPart.ts';

const sentences = fetchedPart(() => import('../report/faultText.ts'));

/** What is wrong and what is accepted, in a sentence or two; empty until the sentences have arrived. */
export const faultSentence = (fault: Fault, language: Language): string =>
  sentences.value?.faultTextBesideField(fault, language) ?? '';
