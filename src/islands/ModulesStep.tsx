import { useRef, useState } from 'preact/hooks';
import { QuestionFrame, type QuestionProps, stepId } from './QuestionFrame.tsx';

/** The module grid: one row of radio buttons an ERP area; on a phone one row is open at a time. */
export function ModulesStep({ view, step }: QuestionProps) {
  const { survey, words } = view;
  const { values } = survey.session.answers.value;
  // Read when it is asked: keys may come faster than the page is drawn.
  const openRows = (): string[] =>
    step.paths.filter(
      (path) => survey.session.answers.value.values[path] === undefined && !survey.notSure.value.has(path),
    );
  const [open, setOpen] = useState<string | null>(step.paths[0] ?? null);
  const byPointer = useRef(false);
  const [anyPath = ''] = step.paths;
  const { options } = view.wordingOf(anyPath);
  const columns = [
    ...step.options.map((id) => ({ id, label: options[id]?.label ?? id })),
    { id: '', label: words.notSure },
  ];

  const choose = (path: string, id: string): void => {
    survey.answer(step, { [path]: id || null }, id ? undefined : path);
    // With a finger the next open row opens by itself; with the keyboard the focus must not lose its row.
    if (byPointer.current) setOpen(openRows().find((each) => each !== path) ?? open);
  };

  return (
    <QuestionFrame view={view} step={step}>
      <div class="module-grid">
        <div class="module-line module-titles" aria-hidden="true">
          <span>{words.modules.area}</span>
          {columns.map(({ id, label }) => (
            <span key={id}>{label}</span>
          ))}
        </div>
        {step.paths.map((path) => {
          const chosen = values[path] ?? (survey.notSure.value.has(path) ? '' : null);
          const name = `${stepId(step)}-${path.split('.')[1]}`;
          return (
            <div key={path} class={`module-line${open === path ? ' is-open' : ''}`}>
              <span class="module-name" id={name}>
                {view.wordingOf(path).label}
              </span>
              <button
                type="button"
                class="module-head"
                aria-expanded={open === path}
                aria-controls={`${name}-levels`}
                onClick={() => {
                  setOpen(open === path ? null : path);
                }}
              >
                <span>{view.wordingOf(path).label}</span>
                <span class="chosen">
                  {chosen === null ? words.modules.open : columns.find(({ id }) => id === chosen)?.label}
                </span>
              </button>
              <div class="module-levels" id={`${name}-levels`} role="radiogroup" aria-labelledby={name}>
                {columns.map(({ id, label }) => (
                  <label key={id} class="cell">
                    <input
                      type="radio"
                      name={name}
                      value={id}
                      checked={chosen === id}
                      onPointerDown={() => {
                        byPointer.current = true;
                      }}
                      onKeyDown={() => {
                        byPointer.current = false;
                      }}
                      onChange={() => choose(path, id)}
                    />
                    <span class="cell-text">{label}</span>
                  </label>
                ))}
              </div>
            </div>
          );
        })}
      </div>
      <button
        type="button"
        class="button button-second rest"
        aria-disabled={openRows().length === 0}
        onClick={() => {
          const rest = openRows();
          if (rest.length > 0) survey.answer(step, Object.fromEntries(rest.map((path) => [path, 'none'])));
        }}
      >
        {words.modules.rest}
      </button>
    </QuestionFrame>
  );
}
