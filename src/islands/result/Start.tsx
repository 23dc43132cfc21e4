import { resultWords } from '../../i18n/resultWords.ts';
import { useReportContext } from './ReportContext.ts';

/** Nothing is answered: says so, and leads to the questions. */
export const Start = () => {
  const { language, assessAddress } = useReportContext();
  const words = resultWords[language].start;
  return (
    <aside class="wash start no-print" aria-labelledby="start-head">
      <h2 class="deciding-title" id="start-head">
        {words.title}
      </h2>
      <p>{words.text}</p>
      <a class="button" href={assessAddress}>
        {words.button}
      </a>
    </aside>
  );
};
