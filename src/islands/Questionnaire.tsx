import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QuestionnaireWords } from '../i18n/questionnaireWords.ts';
import type { Outlook } from '../model/assessment.ts';
import type { Language } from '../model/wording.ts';
import type { AnswerWords } from '../report/words/en/answer.ts';
import { AnswerSoFar } from './AnswerSoFar.tsx';
import { type AnswerView, createAnswerView } from './answerView.ts';
import { createAssessmentClient } from './assessmentClient.ts';
import { DepartmentsStep } from './DepartmentsStep.tsx';
import { createDeeperWording, type DeeperWording } from './deeperWording.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { ModulesStep } from './ModulesStep.tsx';
import { Notices } from './Notices.tsx';
import { NumberStep } from './NumberStep.tsx';
import { OptionStep } from './OptionStep.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { Progress } from './Progress.tsx';
import { type QuestionProps, stepId } from './QuestionFrame.tsx';
import { SectionList } from './SectionList.tsx';
import { StageEnd } from './Steps.tsx';
import { createSession } from './session.ts';
import { showSeat } from './showSeat.ts';
import { follow, holdDrawing, useEveryChange } from './state.ts';
import type { Step } from './steps.ts';
import { createSurvey, type Survey } from './survey.ts';
import type { Prior, SurveyOutline, SurveyWording } from './surveyOutline.ts';
import { useWide } from './useWide.ts';

export interface QuestionnaireProps {
  readonly language: Language;
  readonly addresses: {
    /** Data: the model, its costs, and the words of the further questions. */
    readonly model: string;
    readonly costs: string;
    readonly deeper: string;
    readonly home: string;
    readonly result: string;
  };
  readonly outline: SurveyOutline;
  readonly wording: SurveyWording;
  readonly words: QuestionnaireWords;
  readonly prior: Prior;
}

const startClient = ({ model, costs }: QuestionnaireProps['addresses']) =>
  createAssessmentClient<Outlook>(
    new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' }),
    model,
    costs,
  );

/** A link to one question, such as the result's: opens there, and takes the question out of the address. */
function openAtQuestion(survey: Survey): void {
  const path = new URLSearchParams(location.search).get('question');
  if (path === null) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  survey.goToPath(path);
}

/** Milliseconds in which the worker says something of new answers, even on a slow phone. */
const QUICK = 40;

const SIGNS_OF_USE = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'];

/** The questionnaire with its live answer. The page is built with the answer to no question at all. */
export default function Questionnaire(props: QuestionnaireProps & { readonly answerWords: AnswerWords }) {
  const { view, deeper } = useMemo(() => createView(props), []);
  // The page is built with the first question alone; the others are drawn from the words that it brings.
  const [whole, makeWhole] = useState(false);
  const { survey, words } = view;

  useEffect(() => {
    makeWhole(true);
    const { session } = survey;
    const close = session.open(() => openAtQuestion(survey));
    const ask = (): void => {
      holdDrawing(QUICK);
      survey.client.value?.request(session.answers.value, session.change.value);
    };
    // The page already holds the answer to no question; engine and model are fetched at the first sign of use.
    const start = (): void => {
      survey.client.value ??= startClient(props.addresses);
      deeper.load();
      ask();
    };
    const startOnce = (): void => {
      if (!survey.client.value) start();
    };
    for (const sign of SIGNS_OF_USE) addEventListener(sign, startOnce, { once: true, passive: true });
    const ends = [
      // Asked before the page is drawn again, so that the worker is at work meanwhile.
      follow(
        () => session.answers.value,
        ({ values, overrides }) => {
          if (survey.client.value || Object.keys(values).length + Object.keys(overrides).length > 0) start();
        },
      ),
      follow(
        () => survey.client.value?.complete.value,
        (complete) => complete && survey.learn(complete.nextQuestions),
      ),
    ];
    return () => {
      close();
      for (const end of ends) end();
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, startOnce);
    };
  }, []);
  useEveryChange();
  const { seat } = view.bar.value;
  useEffect(() => showSeat(seat), [seat]);

  const wide = useWide();
  // What the style sheet hides is not drawn again: on a phone that is half of what an answer moves.
  const desk = wide ? {} : null;
  const sections = useMemo(() => <SectionList view={view} />, [desk]);
  const end = useMemo(() => <StageEnd view={view} />, [desk]);
  const panel = useMemo(() => <AnswerSoFar view={view} bar={view.bar.value} />, [desk]);
  const phoneBar = useMemo(() => <PhoneBar view={view} />, [wide ? null : {}]);

  const short = survey.stage.value === 'short';
  return (
    <div class="questionnaire">
      {sections}
      <div class="questions">
        <h1>{short ? words.shortTitle : words.surerTitle}</h1>
        <p class="stage-lead">{short ? words.shortLead : words.surerLead}</p>
        <Progress view={view} />
        <Notices view={view} />
        {(whole ? survey.steps.value : survey.steps.value.slice(0, 1)).map((step) => (
          <AnyStep key={step.key} view={view} step={step} />
        ))}
        {end}
      </div>
      <aside class="answer-panel" aria-label={words.answer} aria-busy={view.busy.value}>
        <p class="answer-kicker">{view.bar.value.title}</p>
        {panel}
      </aside>
      {phoneBar}
      <LiveRegion text={view.live.value} />
    </div>
  );
}

/** Drawn again only when something of its own has changed: most of what an answer moves is elsewhere. */
function AnyStep(props: QuestionProps) {
  return useMemo(() => <Controls {...props} />, [props.view.stampOf(props.step)]);
}

function Controls(props: QuestionProps) {
  switch (props.step.kind) {
    case 'departments':
      return <DepartmentsStep {...props} />;
    case 'modules':
      return <ModulesStep {...props} />;
    case 'number':
      return <NumberStep {...props} />;
    case 'option':
      return <OptionStep {...props} />;
  }
}

function createView({ outline, ...props }: Parameters<typeof Questionnaire>[0]): {
  readonly deeper: DeeperWording;
  readonly view: AnswerView;
} {
  const deeper = createDeeperWording(props.addresses.deeper);
  const session = createSession({ regionIds: outline.regionIds, overrideIds: deeper.overrideIds });
  const survey = createSurvey(session, outline, props.prior.complete.nextQuestions, focusStep, deeper.whenHere);
  return { deeper, view: createAnswerView({ ...props, survey, deeper: deeper.questions }) };
}

/** Frames to wait for a question to be drawn: drawing may be held back while an answer is worked out. */
const FRAMES = 30;

/** Moves the focus to the first control of a step once it is drawn, and shows its title. */
function focusStep(step: Step, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const question = document.getElementById(stepId(step));
    const controls = [...(question?.querySelectorAll<HTMLElement>('input, button') ?? [])].filter(
      (each) => each.offsetParent !== null,
    );
    // What was drawn for the last frame is there in the second at the soonest.
    if (frames === FRAMES || (controls.length === 0 && frames > 0)) return focusStep(step, frames - 1);
    const control = controls.find((each) => each.matches(':checked')) ?? controls[0];
    control?.focus({ preventScroll: true });
    const wide = matchMedia('(min-width: 900px)').matches;
    // The first of a stage is shown with the stage's own title.
    const alone = wide && question?.closest('.first-step') === null;
    (alone ? question : question?.closest('.questionnaire'))?.scrollIntoView({ block: 'start' });
  });
}
