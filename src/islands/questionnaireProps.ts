/** What the page hands to the questionnaire, worked out when the page is built; never loaded by the browser. */
import { surveyInSteps } from '../engine/survey.ts';
import { questionnaireWords } from '../i18n/questionnaireWords.ts';
import { countedPaths } from '../model/answerFields.ts';
import type { Answers } from '../model/answers.ts';
import type { Model } from '../model/decision.ts';
import type { Wording } from '../model/wording.ts';
import type { QuestionnaireProps } from './Questionnaire.tsx';
import type { Prior, SurveyOutline, SurveyWording } from './surveyOutline.ts';

const NO_ANSWERS: Answers = { values: {}, overrides: {} };

/** Props of the questionnaire. `addresses`: of the model data, the home page and the result page. */
export function questionnaireProps(
  model: Model,
  wording: Wording,
  addresses: QuestionnaireProps['addresses'],
): QuestionnaireProps {
  return {
    language: wording.language,
    addresses,
    outline: outlineOf(model),
    wording: wordingOf(wording),
    words: questionnaireWords[wording.language],
    prior: priorOf(model),
  };
}

function outlineOf(model: Model): SurveyOutline {
  return {
    questions: model.questions
      .filter(({ path }) => countedPaths.includes(path))
      .map((question) => ({
        path: question.path,
        kind: question.kind,
        group: question.group,
        short: question.short,
        options: question.kind === 'option' ? question.options.map(({ id }) => id) : [],
      })),
    overrideIds: model.costs.parameters.map(({ id }) => id),
    regionIds: model.costs.regions.map(({ id }) => id),
  };
}

function wordingOf(wording: Wording): SurveyWording {
  const { language, grids, groups, regions } = wording;
  return {
    language,
    grids,
    groups,
    regions,
    placements: map(wording.placements, (each) => ({ ...each, fits: '', watch: '' })),
    questions: map(pick(wording.questions, countedPaths), (question) => ({
      ...question,
      who: '',
      phrase: '',
      why: '',
      breakpoints: {},
      options: map(question.options, ({ label }) => ({ label, phrase: '', why: '' })),
    })),
  };
}

function priorOf(model: Model): Prior {
  const steps = surveyInSteps(model, NO_ANSWERS);
  const { value } = steps.next();
  if (!value || !('answered' in value)) throw new RangeError('a survey starts with a first look');
  for (;;) {
    const step = steps.next();
    if (step.done) return { first: { ...value, safeguards: [] }, complete: step.value };
  }
}

const map = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const pick = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
