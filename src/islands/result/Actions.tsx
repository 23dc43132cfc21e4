import { useState } from 'preact/hooks';
import { useReportContext } from './ReportContext.ts';

/** What can be done with the result: print it, send it, change it. */
export const Actions = () => {
  const { words, assessAddress, link } = useReportContext();
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link());
      setTold(words.copied);
    } catch {
      setTold(words.copyFailed);
    }
  };
  return (
    <>
      <div class="actions result-actions">
        <button class="button" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button class="button button-second" type="button" onClick={copy}>
          {words.copyLink}
        </button>
        <a class="touch" href={assessAddress}>
          {words.change}
        </a>
        <a class="touch" href="#answers">
          {words.answers.title}
        </a>
      </div>
      <p class="note no-print" role="status">
        {told}
      </p>
    </>
  );
};
