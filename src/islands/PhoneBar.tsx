import { useSignal } from '@preact/signals';
import { AnswerSoFar } from './AnswerSoFar.tsx';
import type { AnswerView } from './answerView.ts';
import { SeatMark } from './SeatMark.tsx';
import { Steps } from './Steps.tsx';

const SHEET = 'answer-sheet';

/** The sticky bar of a phone: the answer in three lines, opened into a sheet, and Back and Next under it. */
export function PhoneBar({ view }: { readonly view: AnswerView }) {
  const open = useSignal(false);
  const bar = view.bar.value;
  const toggle = (
    <button
      type="button"
      class="link-button"
      aria-expanded={open.value}
      aria-controls={SHEET}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      {open.value ? view.words.close : view.words.open}
    </button>
  );
  return (
    <section
      class="answer-bar"
      aria-label={view.words.answer}
      onKeyDown={(event) => {
        if (event.key === 'Escape') open.value = false;
      }}
    >
      <div class="answer-line">
        {open.value ? (
          <p class="answer-kicker">{bar.title}</p>
        ) : (
          <>
            <SeatMark seated={bar.seat} size={24} />
            <div class="answer-text">
              <strong>{bar.line}</strong>
              <span class="note">{bar.next?.line ?? bar.settled}</span>
              <span class="note">{bar.role.line}</span>
            </div>
          </>
        )}
        {toggle}
      </div>
      <div class="answer-sheet" id={SHEET} hidden={!open.value}>
        {open.value && (
          <AnswerSoFar
            view={view}
            bar={bar}
            onGo={() => {
              open.value = false;
            }}
          />
        )}
      </div>
      <Steps view={view} />
    </section>
  );
}
