import { useEffect, useMemo } from 'preact/hooks';
import { costUiWords } from '../i18n/costPage.ts';
import type { ResultWords } from '../i18n/resultWords.ts';
import type { Answers } from '../model/answers.ts';
import { parseField } from '../model/parseField.ts';
import type { Language } from '../model/wording.ts';
import { faultTextBesideField } from '../report/faultText.ts';
import { money } from '../report/money.ts';
import type { CostAloneWords } from '../report/words/en/costAlone.ts';
import { linkFragment } from '../share/link.ts';
import { CostBody } from './cost/CostBody.tsx';
import { CostView, type CostViewValue } from './cost/CostView.ts';
import { type CostState, createCostState } from './cost/costState.ts';
import { Opened } from './cost/Opened.tsx';
import { addressesOf } from './result/addressesOf.ts';
import { openForPrint } from './result/openForPrint.ts';
import { PrintFoot } from './result/PrintFoot.tsx';
import { ReportContext, type ReportContextValue } from './result/ReportContext.ts';
import { useEveryChange } from './state.ts';

export interface CostProps {
  readonly language: Language;
  readonly addresses: {
    readonly model: string;
    readonly wording: string;
    /** Pages that take the answers along. */
    readonly assess: string;
    readonly result: string;
  };
}

/** The words of one language: its page brings no other. */
export interface CostLanguage {
  /** Of the parts that the result has too. */
  readonly resultWords: ResultWords;
  readonly reportWords: CostAloneWords;
}

const NONE: Answers = { values: {}, overrides: {} };

/** The cost of the answers in the address. While a change is worked out the last contents stay. */
export default function Cost({ language, addresses, resultWords, reportWords }: CostProps & CostLanguage) {
  const words = costUiWords[language];
  const state = useMemo(() => createCostState(reportWords), []);

  useEveryChange();
  useEffect(() => state.open(addresses), []);
  useEffect(openForPrint, []);
  const shown = state.shown.value;
  const answers = state.session.value?.answers.value ?? NONE;
  const resultAddress = `${addresses.result}${linkFragment(answers)}`;
  return (
    <ReportContext.Provider value={reportContextOf(state, language, resultWords, addresses.assess)}>
      <CostView.Provider value={viewOf(state, language, reportWords)}>
        <p class="visually-hidden" role="status">
          {shown && state.working.value ? words.updating : ''}
        </p>
        {state.failed.value && (
          <p class="notice notice-warning">
            {words.failed}{' '}
            <button type="button" class="link-button touch" onClick={() => state.retry()}>
              {words.again}
            </button>
          </p>
        )}
        {!shown && !state.failed.value && <p class="js-only">{words.working}</p>}
        {shown && state.session.value && (
          <div class="result cost-page" aria-busy={state.working.value}>
            <Opened opened={state.session.value.opened.value} wording={shown.wording} />
            <CostBody
              shown={shown}
              resultAddress={resultAddress}
              compare={(pair) => state.compare(pair)}
              session={state.session.value}
            />
            <PrintFoot model={shown.page.model} />
          </div>
        )}
      </CostView.Provider>
    </ReportContext.Provider>
  );
}

/** Amounts as they are shown; plain numbers while there is no cost, and so no currency. */
const moneyIn =
  (currency: string | undefined, language: Language) =>
  (amount: number): string =>
    currency === undefined ? amount.toLocaleString('en') : money(amount, currency, language);

function viewOf(state: CostState, language: Language, reportWords: CostAloneWords): CostViewValue {
  const session = state.session.value;
  const shown = state.shown.value;
  const currency = shown?.page.detail?.currency;
  return {
    language,
    words: costUiWords[language],
    faults: { language, words: reportWords.costPage, money: moneyIn(currency, language) },
    given: (path) => session?.answers.value.values[path],
    answer: (path, typed) => {
      const regions = shown?.model.costs.regions.map(({ id }) => id);
      const parsed = parseField(path, typed, [], regions);
      if (!('value' in parsed)) return faultTextBesideField(parsed, language);
      session?.give({ [path]: typed });
      return '';
    },
    override: (parameter, value) => session?.override(parameter, value),
  };
}

function reportContextOf(state: CostState, language: Language, words: ResultWords, assess: string): ReportContextValue {
  const session = state.session.value;
  const answers = session?.answers.value ?? NONE;
  return {
    language,
    words,
    ...addressesOf(assess, answers),
    link: () => new URL(linkFragment(answers), location.href).href,
    given: (path) => answers.values[path],
    answer: (path, value) => session?.give({ [path]: value === null ? null : String(value) }),
    useFigure: ({ parameter }, value) => session?.override(parameter, value),
  };
}
