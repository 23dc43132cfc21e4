import type { AnswerBar } from '../report/answerBar.ts';
import type { AnswerView } from './answerView.ts';
import { RichText } from './RichText.tsx';
import { SeatPlan } from './SeatPlan.tsx';

export interface AnswerSoFarProps {
  readonly view: AnswerView;
  readonly bar: AnswerBar;
  /** The reader goes from here to a question. */
  readonly onGo?: () => void;
}

/** The answer so far in full: the panel on a desk, the opened sheet on a phone. */
export function AnswerSoFar({ view, bar, onGo }: AnswerSoFarProps) {
  const { survey } = view;
  const go = (path: string): void => {
    onGo?.();
    survey.goToPath(path);
  };
  return (
    <>
      <p class="answer-name">{bar.name}</p>
      <p class="answer-share">
        <RichText parts={bar.readings} />
      </p>
      <p class="note answer-rules">{bar.otherRules}</p>
      <SeatPlan language={view.language} shares={view.shares.value} ruledOut={view.ruledOut.value} names={view.names} />
      {bar.next && <NextQuestion next={bar.next} go={go} />}
      {bar.settled && <p class="answer-part">{bar.settled}</p>}
      <div class="answer-part">
        <p class="note">{bar.role.lead}</p>
        <p>
          <RichText parts={bar.role.sentence} />
        </p>
        {bar.role.range && <p class="note">{bar.role.range}</p>}
        <p class="note">
          {bar.role.region}{' '}
          <button type="button" class="link-button" onClick={() => go(bar.role.asks ?? 'cost.region')}>
            {bar.role.asks ? view.wordingOf(bar.role.asks).title : view.words.change}
          </button>
        </p>
      </div>
      {bar.changed && (
        <p class="just-changed">
          <b>{bar.changed.lead}</b> {bar.changed.text}
        </p>
      )}
      <a class="button button-second" href={view.resultAddress.value} onClick={survey.settleDepartments}>
        {view.words.result}
      </a>
    </>
  );
}

function NextQuestion({
  next,
  go,
}: {
  readonly next: NonNullable<AnswerBar['next']>;
  readonly go: (path: string) => void;
}) {
  return (
    <div class="answer-part">
      <p class="note">{next.lead}</p>
      <p>
        <button type="button" class="link-button" onClick={() => go(next.path)}>
          {next.title}
        </button>
      </p>
      {next.adds && <p class="note">{next.adds}</p>}
    </div>
  );
}
