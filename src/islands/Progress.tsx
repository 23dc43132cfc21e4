import { fill } from './fill.ts';
import type { SurveyView } from './surveyView.ts';

/** How far the reader is in this stage; on a phone, above the question. */
export function Progress({ view }: { readonly view: SurveyView }) {
  const { survey, words } = view;
  const steps = survey.steps.value;
  const at = steps.indexOf(survey.current.value) + 1;
  const sentence = survey.stage.value === 'short' ? words.shortProgress : words.surerProgress;
  return (
    <div class="progress-head">
      <ol class="progress" aria-hidden="true">
        {steps.map((step, index) => (
          <li key={step.key} class={index < at ? 'done' : undefined} />
        ))}
      </ol>
      <p class="progress-note">{fill(sentence, { n: at, m: steps.length })}</p>
    </div>
  );
}
