import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { QuestionnaireWords } from '../i18n/questionnaireWords.ts';
import type { Outlook } from '../model/assessment.ts';
import type { Language } from '../model/wording.ts';
import { AnswerSoFar } from './AnswerSoFar.tsx';
import { type AnswerView, createAnswerView } from './answerView.ts';
import { createAssessmentClient } from './assessmentClient.ts';
import { DepartmentsStep } from './DepartmentsStep.tsx';
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
import type { Step } from './steps.ts';
import { createSurvey, type Survey } from './survey.ts';
import type { Prior, SurveyOutline, SurveyWording } from './surveyOutline.ts';

export interface QuestionnaireProps {
  readonly language: Language;
  readonly addresses: { readonly model: string; readonly home: string; readonly result: string };
  readonly outline: SurveyOutline;
  readonly wording: SurveyWording;
  readonly words: QuestionnaireWords;
  readonly prior: Prior;
}

const startClient = (model: string) =>
  createAssessmentClient<Outlook>(
    new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' }),
    model,
  );

/** A link to one question, such as the result's: opens there, and takes the question out of the address. */
function openAtQuestion(survey: Survey): void {
  const path = new URLSearchParams(location.search).get('question');
  if (path === null) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
  survey.goToPath(path);
}

const SIGNS_OF_USE = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart'];

/** The questionnaire with its live answer. The page is built with the answer to no question at all. */
export default function Questionnaire(props: QuestionnaireProps) {
  const view = useMemo(() => createView(props), []);
  const { survey, words } = view;

  useEffect(() => {
    const close = survey.session.open();
    openAtQuestion(survey);
    // The page already holds the answer to no question; engine and model are fetched at the first sign of use.
    const start = (): void => {
      survey.client.value ??= startClient(props.addresses.model);
    };
    for (const sign of SIGNS_OF_USE) addEventListener(sign, start, { once: true, passive: true });
    return () => {
      close();
      for (const sign of SIGNS_OF_USE) removeEventListener(sign, start);
    };
  }, []);
  useSignalEffect(() => {
    const answers = survey.session.answers.value;
    const any = Object.keys(answers.values).length + Object.keys(answers.overrides).length > 0;
    if (any) survey.client.value ??= startClient(props.addresses.model);
    survey.client.value?.request(answers, survey.session.change.peek());
  });
  useSignalEffect(() => {
    const complete = survey.client.value?.complete.value;
    if (complete) survey.learn(complete.nextQuestions);
  });
  useSignalEffect(() => showSeat(view.bar.value.seat));

  const short = survey.stage.value === 'short';
  return (
    <div class="questionnaire">
      <SectionList view={view} />
      <div class="questions">
        <h1>{short ? words.shortTitle : words.surerTitle}</h1>
        <p class="stage-lead">{short ? words.shortLead : words.surerLead}</p>
        <Progress view={view} />
        <Notices view={view} />
        {survey.steps.value.map((step) => (
          <AnyStep key={step.key} view={view} step={step} />
        ))}
        <StageEnd view={view} />
      </div>
      <aside class="answer-panel" aria-label={words.answer} aria-busy={view.busy}>
        <p class="answer-kicker">{view.bar.value.title}</p>
        <AnswerSoFar view={view} bar={view.bar.value} />
      </aside>
      <PhoneBar view={view} />
      <LiveRegion text={view.live} />
    </div>
  );
}

function AnyStep(props: QuestionProps) {
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

function createView({ language, addresses, outline, wording, words, prior }: QuestionnaireProps): AnswerView {
  const session = createSession(outline);
  const survey = createSurvey(session, outline, prior.complete.nextQuestions, focusStep);
  return createAnswerView({ survey, language, words, wording, prior, addresses });
}

/** Moves the focus to the first control of a step once it is drawn, and shows its title. */
function focusStep(step: Step): void {
  requestAnimationFrame(() => {
    const question = document.getElementById(stepId(step));
    const controls = [...(question?.querySelectorAll<HTMLElement>('input, button') ?? [])].filter(
      (each) => each.offsetParent !== null,
    );
    const control = controls.find((each) => each.matches(':checked')) ?? controls[0];
    control?.focus({ preventScroll: true });
    const wide = matchMedia('(min-width: 900px)').matches;
    // The first of a stage is shown with the stage's own title.
    const alone = wide && question?.closest('.first-step') === null;
    (alone ? question : question?.closest('.questionnaire'))?.scrollIntoView({ block: 'start' });
  });
}
