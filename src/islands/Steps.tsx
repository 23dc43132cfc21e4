import type { AnswerView } from './answerView.ts';

/** Back and Next: one question at a time on a phone. */
export function Steps({ view }: { readonly view: AnswerView }) {
  const { survey, words } = view;
  const steps = survey.steps.value;
  const at = steps.indexOf(survey.current.value);
  const first = survey.stage.value === 'short' && at === 0;
  const last = at === steps.length - 1;
  const surer = survey.stage.value === 'surer';
  return (
    <div class="steps">
      {first ? (
        <a class="button button-second" href={view.homeAddress}>
          {words.home}
        </a>
      ) : (
        <button type="button" class="button button-second" onClick={() => survey.move(-1)}>
          {words.back}
        </button>
      )}
      {surer && last ? (
        <a class="button" href={view.resultAddress.value} onClick={survey.settleDepartments}>
          {words.result}
        </a>
      ) : (
        <button type="button" class="button" onClick={() => survey.move(1)}>
          {last ? words.toSurer : words.next}
        </button>
      )}
    </div>
  );
}

/** The end of a stage on a desk, where all its questions stand in one page. */
export function StageEnd({ view }: { readonly view: AnswerView }) {
  const { survey, words } = view;
  return (
    <div class="stage-end">
      {survey.stage.value === 'short' ? (
        <>
          <a href={view.homeAddress}>{words.start}</a>
          <button type="button" class="button" onClick={() => survey.enter('surer')}>
            {words.toSurer}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="link-button" onClick={() => survey.enter('short')}>
            {words.toShort}
          </button>
          <a class="button" href={view.resultAddress.value} onClick={survey.settleDepartments}>
            {words.result}
          </a>
        </>
      )}
    </div>
  );
}
