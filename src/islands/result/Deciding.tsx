import type { DecidingQuestion } from '../../report/reportTypes.ts';
import { HowWorked } from './HowWorked.tsx';
import { useReportContext } from './ReportContext.ts';

/** Not clear: the question that would settle it, and who knows. */
export const Deciding = ({ deciding }: { readonly deciding: DecidingQuestion }) => {
  const { language, words, questionAddress } = useReportContext();
  return (
    <aside class="wash deciding" aria-labelledby="deciding-head">
      <p class="note">{deciding.lead}</p>
      <h2 class="deciding-title" id="deciding-head">
        {deciding.title}
      </h2>
      <p>
        {[...deciding.effects, deciding.gain?.text ?? '', deciding.who]
          .filter((sentence) => sentence !== '')
          .join(language === 'en' ? ' ' : '')}
      </p>
      <HowWorked
        of={deciding.worked}
        each={deciding.gain ? [{ label: deciding.gain.text, worked: deciding.gain.worked }] : []}
      />
      <a class="button no-print" href={questionAddress(deciding.path)}>
        {words.answerQuestion}
      </a>
    </aside>
  );
};
