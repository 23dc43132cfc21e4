/** What the page hands to the questionnaire, worked out when the page is built; never loaded by the browser. */
import { roleNotAsked } from '../engine/cost/roleAsked.ts';
import { surveyInSteps } from '../engine/survey.ts';
import { questionnaireWords } from '../i18n/questionnaireWords.ts';
import { countedPaths } from '../model/answerFields.ts';
import type { Answers } from '../model/answers.ts';
import type { FirstLook } from '../model/assessment.ts';
import { surveyQuestions } from '../model/browserData.ts';
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
    wording: wordingOf(model, wording),
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
    regionIds: model.costs.regions.map(({ id }) => id),
  };
}

function wordingOf(model: Model, wording: Wording): SurveyWording {
  const { language, grids, groups, regions } = wording;
  const placements = Object.entries(wording.placements).map(([id, { name, short }]) => [id, { name, short }]);
  return {
    language,
    grids,
    groups,
    regions,
    placements: Object.fromEntries(placements),
    questions: surveyQuestions(model, wording, true),
  };
}

/** In as many digits as the page can tell apart; what it would not show is left out. */
function priorOf(model: Model): Prior {
  const steps = surveyInSteps(model, NO_ANSWERS, roleNotAsked);
  const { value } = steps.next();
  if (!value || !('answered' in value)) throw new RangeError('a survey starts with a first look');
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const nextQuestions = step.value.nextQuestions
      .filter(({ value: worth }) => worth >= LEAST_SHOWN)
      .map(({ path, value: worth }) => ({ path, value: Number(worth.toFixed(3)) }));
    return rounded({
      first: { ...value, recommendation: onlyFirstRanks(value.recommendation), safeguards: [] },
      complete: { ...step.value, nextQuestions },
    });
  }
}

/** Half a percentage point: what rounds to none is not shown. */
const LEAST_SHOWN = 0.005;

const onlyFirstRanks = (recommendation: FirstLook['recommendation']): FirstLook['recommendation'] => ({
  ...recommendation,
  rankAcceptability: Object.fromEntries(
    Object.entries(recommendation.rankAcceptability).map(([id, ranks]) => [id, ranks.slice(0, 1)]),
  ),
});

const rounded = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)));
