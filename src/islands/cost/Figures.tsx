import type { FigureField, FigureGroup } from '../../report/costPage/figureGroups.ts';
import { Section } from '../result/Section.tsx';
import { useCostView } from './CostView.ts';
import { FigureInput } from './FigureInput.tsx';

interface Props {
  readonly groups: readonly FigureGroup[];
  readonly changed: readonly FigureField[];
}

const anchorOf = (parameter: string): string => `figure-${parameter}`;

/** Every figure, folded by line; those that the reader changed stand on top, each with the way back. */
export const Figures = ({ groups, changed }: Props) => {
  const { words } = useCostView();
  return (
    <Section id="figures" title={words.sections.figures} note={words.sections.figuresNote}>
      <Changed changed={changed} />
      {groups.map((group) => (
        <details class="figure-group" key={group.topic} data-topic={group.topic}>
          <summary>
            <b>{group.title}</b> <span class="note">{group.count}</span>
          </summary>
          <div class="figure-fields">
            {group.leavesOut && <p class="note">{group.leavesOut}</p>}
            {group.fields.map((field) => (
              <FigureInput
                key={`${field.parameter} ${field.path}`}
                field={field}
                anchor={anchorOf(field.parameter)}
                about
              />
            ))}
          </div>
        </details>
      ))}
    </Section>
  );
};

const Changed = ({ changed }: Pick<Props, 'changed'>) => {
  const { words, answer, override } = useCostView();
  const reset = ({ path, parameter }: FigureField): void => {
    if (path === null) override(parameter, null);
    else answer(path, '');
  };
  const edit = (parameter: string): void => {
    const field = document.getElementById(anchorOf(parameter));
    const group = field?.closest('details');
    if (group) group.open = true;
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  return (
    <div class="changed-figures">
      <h3>{words.figure.changedTitle}</h3>
      {changed.length === 0 && <p>{words.figure.noneChanged}</p>}
      {changed.length > 0 && (
        <>
          <ul class="plain">
            {changed.map((field) => (
              <li key={field.parameter} data-changed={field.parameter}>
                <span>
                  {field.name} <b>{field.yoursText}</b> <span class="note">{field.ours}</span>
                </span>
                <span class="changed-actions no-print">
                  <button class="link-button touch" type="button" onClick={() => edit(field.parameter)}>
                    {words.figure.edit}
                    <span class="visually-hidden"> {field.name}</span>
                  </button>
                  <button class="link-button touch" type="button" onClick={() => reset(field)}>
                    {words.figure.reset}
                    <span class="visually-hidden"> {field.name}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
          <p class="no-print">
            <button
              class="button button-second reset-all"
              type="button"
              onClick={() => {
                for (const field of changed) reset(field);
              }}
            >
              {words.figure.resetAll}
            </button>
          </p>
        </>
      )}
    </div>
  );
};
