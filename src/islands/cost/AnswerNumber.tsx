import { useId, useState } from 'preact/hooks';
import { useCostView } from './CostView.ts';

interface Props {
  readonly path: string;
  readonly question: { readonly title: string; readonly hint: string; readonly unit: string } | undefined;
  readonly kind?: 'number' | 'text';
}

/**
 * An answer that is typed. It counts when the field is left; what is wrong stays as typed, with what is accepted above
 * it, and the last good answer goes on counting.
 */
export const AnswerNumber = ({ path, question, kind = 'number' }: Props) => {
  const { given, answer } = useCostView();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const take = (): void => {
    if (typed === null) return;
    const wrong = answer(path, typed);
    setFault(wrong);
    if (wrong === '') setTyped(null);
  };
  const stands = given(path);
  const shown = stands === undefined ? '' : typeof stands === 'number' ? stands.toLocaleString('en') : stands;
  return (
    <form
      class={`basis-field ${fault ? 'has-error' : ''}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label for={id}>{question?.title}</label>
      {fault && (
        <p class="error-message" id={`${id}-error`}>
          {fault}
        </p>
      )}
      <span class="field">
        <input
          id={id}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          name={path}
          value={typed ?? shown}
          aria-invalid={fault !== ''}
          aria-describedby={fault ? `${id}-error ${id}-hint` : `${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
        />
        {question?.unit && <span class="unit">{question.unit}</span>}
      </span>
      <p class="note" id={`${id}-hint`}>
        {question?.hint}
      </p>
    </form>
  );
};
