import { useReportContext } from './ReportContext.ts';

/** Nothing is answered: says so, and leads to the questions. */
export const Start = () => {
  const { words, assessAddress } = useReportContext();
  return (
    <aside class="wash start no-print" aria-labelledby="start-head">
      <h2 class="deciding-title" id="start-head">
        {words.start.title}
      </h2>
      <p>{words.start.text}</p>
      <a class="button" href={assessAddress}>
        {words.start.button}
      </a>
    </aside>
  );
};
