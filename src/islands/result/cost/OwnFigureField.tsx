import { useId, useState } from 'preact/hooks';
import { readTypedNumber } from '../../../model/typedNumber.ts';
import type { OwnFigure } from '../../../report/costReportTypes.ts';
import { useReportContext } from '../ReportContext.ts';
import { NotedText } from '../SourceNumbers.tsx';

interface Props {
  readonly figure: OwnFigure;
  /** After a figure was taken or given back. */
  readonly done?: () => void;
}

/** A field for the reader's own figure in place of ours, with our range beside it. */
export const OwnFigureField = ({ figure, done }: Props) => {
  const { words, useFigure } = useReportContext();
  const id = useId();
  const [typed, setTyped] = useState(figure.yours === null ? '' : String(figure.yours));
  const [refused, setRefused] = useState('');

  const take = (event: Event): void => {
    event.preventDefault();
    const value = readTypedNumber(typed);
    if (value === null || value < 0) {
      setRefused(words.notANumber.replace('{typed}', typed));
      return;
    }
    setRefused('');
    useFigure(figure, value);
    done?.();
  };

  return (
    <form class={`own-figure ${refused ? 'has-error' : ''}`} onSubmit={take}>
      <label for={id}>{figure.name}</label>
      {refused && (
        <p class="error-message" id={`${id}-error`}>
          {refused}
        </p>
      )}
      <div class="number-row">
        <span class="field">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-describedby={refused ? `${id}-error ${id}-ours` : `${id}-ours`}
            aria-invalid={refused !== ''}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <span class="unit">{figure.unit}</span>
        </span>
        <button class="link-button touch" type="submit">
          {words.useThis}
        </button>
        {figure.yours !== null && (
          <button
            class="link-button touch"
            type="button"
            onClick={() => {
              setTyped('');
              setRefused('');
              useFigure(figure, null);
              done?.();
            }}
          >
            {words.backToOurs}
          </button>
        )}
      </div>
      <p class="note" id={`${id}-ours`}>
        <NotedText text={figure.ours} notes={figure.notes} />
      </p>
    </form>
  );
};
