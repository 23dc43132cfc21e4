import type { AnswerRow } from './answerRows.ts';
import { useReportContext } from './ReportContext.ts';
import { Section } from './Section.tsx';

/** What the result rests on: every answer in a table, each with the way back to its question. */
export const AnswersTable = ({ rows }: { readonly rows: readonly AnswerRow[] }) => {
  const { words: all, questionAddress } = useReportContext();
  const words = all.answers;
  return (
    <Section id="answers" title={words.title} note={words.note}>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <details class="worked answers-table">
          <summary>{words.open}</summary>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{words.answer}</th>
                <td class="no-print" />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.path}>
                  <th scope="row">{row.question}</th>
                  <td>{row.answer}</td>
                  <td class="no-print">
                    {isAsked(row.path) && (
                      <a class="touch" href={questionAddress(row.path)}>
                        {words.change}
                        <span class="visually-hidden"> {row.question}</span>
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Section>
  );
};

/** Safeguards and own figures are changed on this page. */
const isAsked = (path: string): boolean => !path.startsWith('controls.') && !path.startsWith('cost.overrides.');
