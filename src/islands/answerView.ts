/** The answer so far, in words: from the worker's latest replies, or from what the page was built with. */
import type { QuestionnaireWords } from '../i18n/questionnaireWords.ts';
import type { PerPlacement } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import type { Language } from '../model/wording.ts';
import type { AnswerBar } from '../report/answerBar.ts';
import { answerBar } from '../report/answerBar.ts';
import type { AnswerWords } from '../report/words/en/answer.ts';
import { linkFragment } from '../share/link.ts';
import type { AskedWordings } from './deeperWording.ts';
import { fetchedPart } from './fetchedPart.ts';
import { derived, type Readable } from './state.ts';
import type { Survey } from './survey.ts';
import type { Prior, SurveyWording } from './surveyOutline.ts';
import { createSurveyView, type SurveyView } from './surveyView.ts';

export interface AnswerView extends SurveyView {
  readonly bar: Readable<AnswerBar>;
  /** The answer is being worked out; the last one stays. */
  readonly busy: Readable<boolean>;
  /** What a screen reader is told: the latest change, or what is wrong in a field that was left. */
  readonly live: Readable<string>;
  readonly shares: Readable<PerPlacement<number>>;
  readonly ruledOut: Readable<readonly PlacementId[]>;
  readonly names: Readonly<Record<PlacementId, string>>;
  readonly homeAddress: string;
  /** The full result, with the answers. */
  readonly resultAddress: Readable<string>;
}

interface Parts {
  readonly survey: Survey;
  readonly language: Language;
  readonly words: QuestionnaireWords;
  readonly answerWords: AnswerWords;
  readonly wording: SurveyWording;
  readonly deeper: Readable<AskedWordings>;
  readonly prior: Prior;
  readonly addresses: { readonly home: string; readonly result: string };
}

const roleWords = fetchedPart(() => import('../report/roleInBar.ts'));

export function createAnswerView({
  survey,
  language,
  words,
  answerWords,
  wording,
  deeper,
  prior,
  addresses,
}: Parts): AnswerView {
  const { session, client } = survey;
  const first = derived(() => client.value?.first.value ?? prior.first);
  // Of other answers than the first look, the rest is not known yet; before the first reply the page's own prior stands.
  const rest = derived(() => {
    const worker = client.value;
    if (!worker?.first.value) return prior.complete;
    return worker.settled.value ? worker.complete.value : null;
  });
  // While the rest is being worked out, the last question that was most decisive stays, unless it is answered by now.
  const latest = derived(() => client.value?.complete.value ?? prior.complete);
  const next = derived(() => {
    const { nextQuestions, ...others } = latest.value;
    const open = nextQuestions.filter(({ path }) => session.answers.value.values[path] === undefined);
    const { confidence } = first.value.recommendation;
    return { ...others, confidence, nextQuestions: open, stopAsking: false };
  });
  const bar = derived((): AnswerBar => {
    const known = {
      language,
      words: answerWords,
      wording: { ...wording, questions: { ...wording.questions, ...deeper.value } },
      answers: session.answers.value,
      first: first.value,
      moved: client.value?.moved.value ?? null,
      roleInBar: first.value.cost && (roleWords.value?.roleInBar ?? null),
    };
    return rest.value
      ? answerBar({ ...known, complete: rest.value })
      : { ...answerBar({ ...known, complete: next.value }), otherRules: '' };
  });
  let spoken = '';
  const placements = Object.keys(wording.placements) as PlacementId[];
  const view = createSurveyView(survey, language, words, wording, deeper);
  return {
    ...view,
    bar,
    busy: derived(() => {
      const worker = client.value;
      return worker !== null && !worker.settled.value && !worker.failed.value;
    }),
    live: derived(() => {
      const fault = survey.faulty.value && view.errorTextOf(survey.faulty.value);
      if (fault) return fault;
      // Said once, with the exact figures.
      if (client.value?.quick.value) return spoken;
      spoken = client.value?.moved.value ? bar.value.live : '';
      return spoken;
    }),
    shares: derived(() =>
      Object.fromEntries(
        Object.entries(first.value.recommendation.rankAcceptability).map(([id, ranks]) => [id, ranks[0] ?? 0]),
      ),
    ),
    ruledOut: derived(() => first.value.ruledOut.map(({ placement }) => placement)),
    names: Object.fromEntries(placements.map((id) => [id, wording.placements[id]?.short ?? id])) as Record<
      PlacementId,
      string
    >,
    homeAddress: addresses.home,
    resultAddress: derived(() => addresses.result + linkFragment(session.answers.value)),
  };
}
