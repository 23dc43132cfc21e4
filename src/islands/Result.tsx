import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { resultWords } from '../i18n/resultWords.ts';
import type { Language } from '../model/wording.ts';
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

export interface ResultProps {
  readonly language: Language;
  readonly addresses: {
    /** The model and the words, as data. */
    readonly model: string;
    readonly wording: string;
    /** The questionnaire. */
    readonly assess: string;
  };
}

/** The whole result of the answers in the address. While a change is worked out the last result stays. */
export default function Result({ language, addresses }: ResultProps) {
  const words = resultWords[language];
  const state = useMemo(() => createResultState(language), []);

  useEffect(() => state.open(addresses), []);
  useEffect(openForPrint, []);
  useSignalEffect(() => showSeat(state.shown.value?.report.headline.seat ?? null));

  const shown = state.shown.value;
  const context = contextOf(state, language, addresses.assess);
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
          <ResultBody report={shown.report} plan={shown.plan} answers={answerRows(shown.wording, shown.answers)} />
          <PrintFoot model={shown.report.limits.model} />
        </div>
      )}
    </ReportContext.Provider>
  );
}

function contextOf(state: ResultState, language: Language, assess: string): ReportContextValue {
  const answers = state.session.value?.answers.value;
  return {
    language,
    ...addressesOf(assess, answers ?? { values: {}, overrides: {} }),
    link: () => state.link(),
    given: (path) => answers?.values[path],
    answer: (path, value) => state.session.value?.give({ [path]: value === null ? null : String(value) }),
    useFigure: ({ parameter, path }, value) => {
      if (path) state.session.value?.give({ [path]: value === null ? null : String(value) });
      else state.session.value?.override(parameter, value);
    },
  };
}
