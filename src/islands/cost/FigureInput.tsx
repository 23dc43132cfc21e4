import { useId, useState } from 'preact/hooks';
import type { Override } from '../../model/answers.ts';
import type { FigureField } from '../../report/costPage/figureGroups.ts';
import {
  ENDS,
  type End,
  type FigureFault,
  readTypedFigure,
  type TypedFigure,
} from '../../report/costPage/typedFigure.ts';
import { NotedText } from '../result/SourceNumbers.tsx';
import { useCostView } from './CostView.ts';

type Typed = Readonly<Record<End, string>>;

interface Props {
  readonly field: FigureField;
  /** Id of the first input, for links that lead here. */
  readonly anchor?: string;
  /** With what the figure is and where it comes from. */
  readonly about?: boolean;
}

const isRange = (yours: Override | null): boolean => yours !== null && typeof yours !== 'number';

/** The reader's figures as they stand in the fields. */
function standing(yours: Override | null): Typed {
  if (yours === null) return { low: '', likely: '', high: '' };
  if (typeof yours === 'number') return { low: '', likely: yours.toLocaleString('en', DIGITS), high: '' };
  const text = (value: number): string => value.toLocaleString('en', DIGITS);
  return { low: text(yours.low), likely: text(yours.likely), high: text(yours.high) };
}

const DIGITS = { maximumFractionDigits: 6 };

/** Our figure, and a field for the reader's own: one figure, or a range. */
export const FigureInput = ({ field, anchor, about = false }: Props) => {
  const { words, faults, answer, override } = useCostView();
  const own = useId();
  const id = anchor ?? own;
  const [range, setRange] = useState(isRange(field.yours));
  const [typed, setTyped] = useState<Typed | null>(null);
  const [fault, setFault] = useState<FigureFault | null>(null);
  const now = typed ?? standing(field.yours);

  const give = (value: Override | null): void => {
    setTyped(null);
    setFault(null);
    if (field.path !== null) answer(field.path, value === null ? '' : String(value));
    else override(field.parameter, value);
  };
  const take = (figures: TypedFigure): void => {
    const read = readTypedFigure(figures, field, faults);
    if ('value' in read) give(read.value);
    else setFault(read);
  };
  const takeAll = (): void => {
    if (typed !== null) take(range ? typed : { likely: typed.likely });
  };
  const left = (event: FocusEvent): void => {
    const { currentTarget, relatedTarget } = event;
    const inside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!range || !inside) takeAll();
  };

  return (
    <form
      class={`own-figure figure-field ${fault ? 'has-error' : ''}`}
      data-parameter={field.parameter}
      noValidate
      // A form of several fields is not sent by Enter.
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        takeAll();
      }}
      onFocusOut={left}
    >
      <div class="figure-head">
        <label for={id}>{field.name}</label>
        {field.yours !== null && <b class="changed-mark">{words.figure.changed}</b>}
      </div>
      {fault && (
        <p class="error-message" id={`${own}-error`}>
          {fault.text}
        </p>
      )}
      <div class="number-row">
        {(range ? ENDS : (['likely'] as const)).map((end) => (
          <span class="figure-end" key={end}>
            {range && <label for={end === 'likely' ? id : `${id}-${end}`}>{words.figure[end]}</label>}
            <span class="field">
              <input
                id={end === 'likely' ? id : `${id}-${end}`}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={now[end]}
                aria-invalid={fault?.end === end}
                aria-describedby={fault ? `${own}-error ${own}-ours` : `${own}-ours`}
                onInput={(event) => setTyped({ ...now, [end]: event.currentTarget.value })}
              />
              {(!range || end === 'high') && <span class="unit">{field.unit}</span>}
            </span>
          </span>
        ))}
        {field.path === null && (
          <button
            class="link-button touch"
            type="button"
            onClick={() => {
              setFault(null);
              setTyped(range ? { ...now, low: '', high: '' } : now);
              setRange(!range);
            }}
          >
            {range ? words.figure.single : words.figure.range}
            <span class="visually-hidden"> {field.name}</span>
          </button>
        )}
        {field.yours !== null && (
          <button
            class="link-button touch"
            type="button"
            onClick={() => {
              setRange(false);
              give(null);
            }}
          >
            {words.figure.reset}
            <span class="visually-hidden"> {field.name}</span>
          </button>
        )}
      </div>
      {field.outside && <p class="outside">{field.outside}</p>}
      <p class="note" id={`${own}-ours`}>
        <NotedText text={field.ours} notes={field.evidence.notes} />
      </p>
      {about && (
        <details class="worked">
          <summary>
            {words.figure.about}
            <span class="visually-hidden"> {field.name}</span>
          </summary>
          <div class="worked-body">
            <p>{field.about}</p>
            <p>{field.evidence.detail}</p>
          </div>
        </details>
      )}
    </form>
  );
};
