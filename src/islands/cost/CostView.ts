/** What every part of the cost page needs: words, and how the reader's changes are taken. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CostUiWords } from '../../i18n/costPage.ts';
import type { Override } from '../../model/answers.ts';
import type { Language } from '../../model/wording.ts';
import type { FaultWording } from '../../report/costPage/typedFigure.ts';

export interface CostViewValue {
  readonly language: Language;
  readonly words: CostUiWords;
  readonly faults: FaultWording;
  /** What stands at a path now; undefined: not answered. */
  readonly given: (path: string) => string | number | undefined;
  /** Takes an answer as typed if it is one, and gives what is wrong with it otherwise; empty: taken. */
  readonly answer: (path: string, typed: string) => string;
  /** Takes a figure that was checked; null goes back to ours. */
  readonly override: (parameter: string, value: Override | null) => void;
}

export const CostView = createContext<CostViewValue | null>(null);

/** Throws outside of a cost page. */
export function useCostView(): CostViewValue {
  const value = useContext(CostView);
  if (!value) throw new Error('this part belongs inside the cost page');
  return value;
}
