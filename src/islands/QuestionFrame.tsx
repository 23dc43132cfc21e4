import type { ComponentChildren } from 'preact';
import { fill } from './fill.ts';
import type { Step } from './steps.ts';
import type { SurveyView } from './surveyView.ts';

export interface QuestionProps {
  readonly view: SurveyView;
  readonly step: Step;
}

export const stepId = (step: Step): string => `q-${step.key.replace('.', '-')}`;
export const hintId = (step: Step): string => `${stepId(step)}-hint`;
export const errorId = (step: Step): string => `${stepId(step)}-error`;

/** One question: title with its number, hint, what is wrong with the answer, and the controls. */
export function QuestionFrame({ view, step, children }: QuestionProps & { readonly children: ComponentChildren }) {
  const { survey, words } = view;
  const { title, hint } = view.asked(step);
  const isCurrent = survey.current.value.key === step.key;
  const ordinal = step.stage === 'short' ? survey.steps.value.indexOf(step) + 1 : null;
  const error = view.errorOf(step);
  const starts = view.startsSection(step);
  const isFirst = survey.steps.value[0] === step;
  const classes = ['step', isFirst && 'first-step', starts && 'starts', isCurrent && 'is-current'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      {starts && <h2 class="group-head">{view.wording.groups[step.group]}</h2>}
      <div class={error ? 'has-error' : undefined}>
        <fieldset
          class="question"
          id={stepId(step)}
          aria-describedby={hintId(step)}
          onFocusIn={() => survey.arrive(step)}
        >
          <legend>
            {ordinal !== null && <span class="ordinal">{ordinal}</span>} {title}
          </legend>
          <p class="hint" id={hintId(step)}>
            {hint}
          </p>
          {error && (
            <p class="error-message" id={errorId(step)}>
              {view.errorTextOf(step)}
            </p>
          )}
          {children}
        </fieldset>
      </div>
      {error && <p class="kept note">{words.kept}</p>}
    </div>
  );
}

/** "Not sure", with what it costs where that is known. */
export function NotSureText({ view, step }: QuestionProps) {
  const points = view.worthOf(step);
  return (
    <span class="choice-text">
      {view.words.notSure}
      {points > 0 && <span class="choice-note">{fill(view.words.notSureCost, { n: points })}</span>}
    </span>
  );
}
