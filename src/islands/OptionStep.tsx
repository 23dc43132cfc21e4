import { errorId, NotSureText, QuestionFrame, type QuestionProps, stepId } from './QuestionFrame.tsx';

/** One of several options, or "not sure". */
export function OptionStep({ view, step }: QuestionProps) {
  const { survey } = view;
  const path = step.key;
  const fault = survey.session.faults.value[path];
  const value = fault?.typed ?? survey.session.answers.value.values[path];
  const name = stepId(step);
  return (
    <QuestionFrame view={view} step={step}>
      <div class={step.options.length > 12 ? 'choices columns' : 'choices'}>
        {view.optionsOf(step).map(({ id, label }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              aria-invalid={fault?.typed === id || undefined}
              aria-describedby={fault?.typed === id ? errorId(step) : undefined}
              onChange={() => survey.answer(step, { [path]: id })}
            />
            <span class="choice-text">{label}</span>
          </label>
        ))}
        <label class="choice not-sure">
          <input
            type="radio"
            name={name}
            value=""
            checked={survey.notSure.value.has(step.key)}
            onChange={() => survey.answer(step, { [path]: null }, step.key)}
          />
          <NotSureText view={view} step={step} />
        </label>
      </div>
    </QuestionFrame>
  );
}
