import { useEffect, useMemo } from 'preact/hooks';
import type { ResultWords } from '../i18n/resultWords.ts';
import { OVERRIDES } from '../model/answerFields.ts';
import type { Override } from '../model/answers.ts';
import { checkOverride } from '../model/checkOverride.ts';
import type { Language } from '../model/wording.ts';
import type { Words } from '../report/words/en.ts';
import { addressesOf } from './result/addressesOf.ts';
import { answerRows } from './result/answerRows.ts';
import { Earlier } from './result/Earlier.tsx';
import { openForPrint } from './result/openForPrint.ts';
import { PrintFoot } from './result/PrintFoot.tsx';
import { ReportContext, type ReportContextValue } from './result/ReportContext.ts';
import { ResultBody } from './result/ResultBody.tsx';
import { createResultState, type ResultState } from './result/resultState.ts';
import { Start } from './result/Start.tsx';
import { showSeat } from './showSeat.ts';
import { useEveryChange } from './state.ts';

export interface ResultProps {
  readonly language: Language;
  readonly addresses: {
    /** The model and the words, as data. */
    readonly model: string;
    readonly wording: string;
    /** The words of oddities, fetched when there is any to tell. */
    readonly oddities: string;
    /** The questionnaire. */
    readonly assess: string;
  };
}

/** The words of one language: its page brings no other. */
export interface ResultLanguage {
  readonly words: ResultWords;
  readonly reportWords: Words;
}

/** The whole result of the answers in the address. While a change is worked out the last result stays. */
export default function Result({ language, addresses, words, reportWords }: ResultProps & ResultLanguage) {
  const state = useMemo(() => createResultState(reportWords), []);

  useEveryChange();
  useEffect(() => state.open(addresses), []);
  useEffect(openForPrint, []);
  const shown = state.shown.value;
  const seat = shown?.report.headline.seat ?? null;
  useEffect(() => showSeat(seat), [seat]);

  const context = contextOf(state, language, words, addresses.assess);
  return (
    <ReportContext.Provider value={context}>
      <p class="visually-hidden" role="status">
        {shown && state.working.value ? words.updating : (shown?.report.headline.title ?? '')}
      </p>
      {state.failed.value && (
        <p class="notice notice-warning">
          {words.failed}{' '}
          <button type="button" class="link-button touch" onClick={() => state.retry()}>
            {words.again}
          </button>
        </p>
      )}
      {!shown && !state.failed.value && (
        <div class="result-waiting js-only">
          <h1>{words.working}</h1>
        </div>
      )}
      {shown && (
        <div class="result" aria-busy={state.working.value}>
          <Earlier earlier={state.session.value?.earlier.value ?? null} shown={shown} />
          {shown.empty && <Start />}
          <ResultBody
            report={shown.report}
            plan={shown.plan}
            answers={answerRows(shown.wording, words.answers, shown.answers)}
          />
          <PrintFoot model={shown.report.limits.model} />
        </div>
      )}
    </ReportContext.Provider>
  );
}

/** A figure that cannot be taken goes back to ours. */
function usable(parameter: string, value: number | null): Override | null {
  if (value === null) return null;
  const checked = checkOverride(`${OVERRIDES}.${parameter}`, value);
  return 'value' in checked ? checked.value : null;
}

function contextOf(state: ResultState, language: Language, words: ResultWords, assess: string): ReportContextValue {
  const answers = state.session.value?.answers.value;
  return {
    language,
    words,
    ...addressesOf(assess, answers ?? { values: {}, overrides: {} }),
    link: () => state.link(),
    given: (path) => answers?.values[path],
    answer: (path, value) => state.session.value?.give({ [path]: value === null ? null : String(value) }),
    useFigure: ({ parameter, path }, value) => {
      if (path) state.session.value?.give({ [path]: value === null ? null : String(value) });
      else state.session.value?.override(parameter, usable(parameter, value));
    },
  };
}
