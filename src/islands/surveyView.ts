/** What the components of the questionnaire share: its state, and the words for it. */

import type { QuestionnaireWords } from '../i18n/questionnaireWords.ts';
import type { Fault } from '../model/answers.ts';
import type { AskedWording, Language } from '../model/wording.ts';
import type { AskedWordings } from './deeperWording.ts';
import { faultSentence } from './faultWords.ts';
import type { Readable } from './state.ts';
import { LAST_GROUP, type Step } from './steps.ts';
import type { Survey } from './survey.ts';
import type { SurveyWording } from './surveyOutline.ts';

export interface SurveyView {
  readonly survey: Survey;
  readonly language: Language;
  readonly words: QuestionnaireWords;
  readonly wording: SurveyWording;
  wordingOf(path: string): AskedWording;
  /** Title and hint of a step. */
  asked(step: Step): { readonly title: string; readonly hint: string };
  optionsOf(step: Step): readonly { readonly id: string; readonly label: string }[];
  /** A section has its head where it starts; the first of a stage stands under the stage's own. */
  startsSection(step: Step): boolean;
  /** What is wrong with the answer, once it is to be shown. */
  errorOf(step: Step): Fault | null;
  /** The same in a sentence; empty where nothing is wrong, or while the sentences are being fetched. */
  errorTextOf(step: Step): string;
  /** What an answer would add, as last known, in whole points. */
  worthOf(step: Step): number;
  /** Differs whenever anything differs that the step shows. */
  stampOf(step: Step): string;
}

const EMPTY: AskedWording = { title: '', label: '', hint: '', unit: '', options: {} };

export function createSurveyView(
  survey: Survey,
  language: Language,
  words: QuestionnaireWords,
  wording: SurveyWording,
  deeper: Readable<AskedWordings>,
): SurveyView {
  const wordingOf = (path: string): AskedWording => wording.questions[path] ?? deeper.value[path] ?? EMPTY;
  const labelOf = (path: string, id: string): string => wordingOf(path).options[id]?.label ?? wording.regions[id] ?? id;
  const errorOf = (step: Step): Fault | null => {
    const fault = survey.session.faults.value[step.key]?.fault;
    if (!fault) return null;
    if (step.kind === 'option') return { ...fault, found: labelOf(step.key, fault.found) };
    return survey.shown.value.has(step.key) ? fault : null;
  };
  const errorTextOf = (step: Step): string => {
    const fault = errorOf(step);
    return fault ? faultSentence(fault, language) : '';
  };
  const worthOf = ({ key }: Step): number => Math.round((survey.worth.value.get(key) ?? 0) * 100);
  return {
    survey,
    language,
    words,
    wording,
    wordingOf,
    asked: (step) =>
      (step.paths.length > 1 ? wording.grids[step.paths[0]?.split('.')[0] ?? ''] : null) ?? wordingOf(step.key),
    optionsOf: (step) => step.options.map((id) => ({ id, label: labelOf(step.key, id) })),
    startsSection(step) {
      const steps = survey.steps.value;
      const before = steps[steps.indexOf(step) - 1];
      return (
        before !== undefined && before.group !== step.group && (step.stage === 'short' || step.group === LAST_GROUP)
      );
    },
    errorOf,
    errorTextOf,
    worthOf,
    stampOf(step) {
      const { session, notSure, current, steps } = survey;
      const own = [step.key, ...step.paths].map((path) => [
        session.answers.value.values[path],
        session.faults.value[path],
        notSure.value.has(path),
        wordingOf(path).title,
      ]);
      const at = steps.value.indexOf(step);
      const place = [at, steps.value[at - 1]?.group, current.value === step];
      return JSON.stringify([own, place, errorTextOf(step), worthOf(step)]);
    },
  };
}
