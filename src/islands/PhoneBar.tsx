import { useState } from 'preact/hooks';
import { AnswerSoFar } from './AnswerSoFar.tsx';
import type { AnswerView } from './answerView.ts';
import { SeatMark } from './SeatMark.tsx';
import { Steps } from './Steps.tsx';

const SHEET = 'answer-sheet';

/** The sticky bar of a phone: the answer in three lines, opened into a sheet, and Back and Next under it. */
export function PhoneBar({ view }: { readonly view: AnswerView }) {
  const [open, setOpen] = useState(false);
  const bar = view.bar.value;
  const toggle = (
    <button
      type="button"
      class="link-button"
      aria-expanded={open}
      aria-controls={SHEET}
      onClick={() => {
        setOpen(!open);
      }}
    >
      {open ? view.words.close : view.words.open}
    </button>
  );
  return (
    <section
      class="answer-bar"
      aria-label={view.words.answer}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <div class="answer-line">
        {open ? (
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
      <div class="answer-sheet" id={SHEET} hidden={!open}>
        {open && (
          <AnswerSoFar
            view={view}
            bar={bar}
            onGo={() => {
              setOpen(false);
            }}
          />
        )}
      </div>
      <Steps view={view} />
    </section>
  );
}
