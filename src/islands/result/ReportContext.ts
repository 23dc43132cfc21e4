/** What every part of the result needs: the language, and how the reader's changes are taken. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ResultWords } from '../../i18n/resultWords.ts';
import type { Language } from '../../model/wording.ts';
import type { OwnFigure } from '../../report/costReportTypes.ts';

export interface ReportContextValue {
  readonly language: Language;
  readonly words: ResultWords;
  /** The questionnaire with these answers. */
  readonly assessAddress: string;
  /** Address of the question of an answer, with the answers in its fragment. */
  readonly questionAddress: (path: string) => string;
  /** The address of this result, with what it says now. */
  readonly link: () => string;
  /** What stands at a path now, before the result follows; undefined: not answered. */
  readonly given: (path: string) => string | number | undefined;
  /** Writes an answer; null takes it away. */
  readonly answer: (path: string, value: string | number | null) => void;
  /** Writes the reader's own figure in place of ours; null goes back to ours. */
  readonly useFigure: (figure: OwnFigure, value: number | null) => void;
}

export const ReportContext = createContext<ReportContextValue | null>(null);

/** Throws outside a result. */
export function useReportContext(): ReportContextValue {
  const value = useContext(ReportContext);
  if (!value) throw new Error('this part belongs inside a result');
  return value;
}
