import { useState } from 'preact/hooks';
import { errorId, hintId, QuestionFrame, type QuestionProps, stepId } from './QuestionFrame.tsx';

/** Thousands by comma, in both languages. */
const formatted = (value: string | number | undefined): string =>
  value === undefined ? '' : String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** A number with its unit. What is typed stays as typed until the field is left, and for good when it is wrong. */
export function NumberStep({ view, step }: QuestionProps) {
  const { survey, words } = view;
  const path = step.key;
  const [typed, setTyped] = useState<string | null>(null);
  const fault = survey.session.faults.value[path];
  const error = view.errorOf(step);
  const { unit } = view.wordingOf(path);
  const shown = typed ?? fault?.typed ?? formatted(survey.session.answers.value.values[path]);
  return (
    <QuestionFrame view={view} step={step}>
      <div class="number-row">
        <span class="field">
          <input
            type="text"
            inputMode={path === 'today.admins' || path === 'today.standstillHours' ? 'decimal' : 'numeric'}
            autocomplete="off"
            name={stepId(step)}
            aria-label={view.asked(step).title}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${stepId(step)}-unit ${error ? errorId(step) : hintId(step)}`}
            value={shown}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              survey.answer(step, { [path]: currentTarget.value });
            }}
            onBlur={() => {
              setTyped(null);
              survey.show(step);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) survey.move(1);
            }}
          />
          <span class="unit" id={`${stepId(step)}-unit`}>
            {unit}
          </span>
        </span>
        <label class="tick">
          <input
            type="checkbox"
            checked={survey.notSure.value.has(step.key)}
            onChange={({ currentTarget }) => {
              setTyped(null);
              survey.answer(step, { [path]: null }, currentTarget.checked ? step.key : undefined);
            }}
          />
          <span>{words.notSure}</span>
        </label>
      </div>
    </QuestionFrame>
  );
}
