import { NotSureText, QuestionFrame, type QuestionProps } from './QuestionFrame.tsx';

/** Which departments exist: none, one or more boxes. Those left without a tick become absent when the question is left. */
export function DepartmentsStep({ view, step }: QuestionProps) {
  const { survey, words } = view;
  const { values } = survey.session.answers.value;
  // Read when it is asked: keys may come faster than the page is drawn.
  const exists = (path: string): boolean => (survey.session.answers.value.values[path] ?? 'absent') !== 'absent';
  const none = step.paths.every((path) => values[path] === 'absent');
  const all = (value: string | null): Record<string, string | null> =>
    Object.fromEntries(step.paths.map((path) => [path, value]));

  const tick = (path: string, ticked: boolean): void => {
    const nothingLeft = !ticked && !step.paths.some((each) => each !== path && exists(each));
    survey.answer(step, nothingLeft ? all(null) : { [path]: ticked ? 'exists' : null });
  };

  return (
    <QuestionFrame view={view} step={step}>
      <div
        class="choices"
        onFocusOut={({ currentTarget, relatedTarget }) => {
          if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) survey.settleDepartments();
        }}
      >
        {step.paths.map((path) => (
          <label key={path} class="choice">
            <input
              type="checkbox"
              checked={exists(path)}
              onChange={({ currentTarget }) => tick(path, currentTarget.checked)}
            />
            <span class="choice-text">
              {view.wordingOf(path).label}
              {values[path] === 'absent' && !none && <span class="choice-note">{words.departments.left}</span>}
            </span>
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={none}
            onChange={({ currentTarget }) => survey.answer(step, all(currentTarget.checked ? 'absent' : null))}
          />
          <span class="choice-text">{words.departments.none}</span>
        </label>
        <label class="choice not-sure">
          <input
            type="checkbox"
            checked={survey.notSure.value.has(step.key)}
            onChange={({ currentTarget }) =>
              survey.answer(step, all(null), currentTarget.checked ? step.key : undefined)
            }
          />
          <NotSureText view={view} step={step} />
        </label>
      </div>
    </QuestionFrame>
  );
}
