import type { NextSection } from '../../report/reportTypes.ts';
import { HowWorked } from './HowWorked.tsx';
import { useReportContext } from './ReportContext.ts';

/** The open questions that would tell most, who knows, and what each is expected to add. */
export const NextQuestions = ({ next }: { readonly next: NextSection }) => {
  const { questionAddress } = useReportContext();
  const { columns } = next;
  return (
    <div class="cost-part">
      <h3>{next.title}</h3>
      <table class="stack next-questions">
        <thead>
          <tr>
            <th scope="col">{columns.question}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col" class="number">
              {columns.gain}
            </th>
          </tr>
        </thead>
        <tbody>
          {next.rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">
                <a href={questionAddress(row.path)}>{row.question}</a>
              </th>
              <td data-label={columns.who}>{row.who}</td>
              <td class="number" data-label={columns.gain}>
                {row.gain.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HowWorked each={next.rows.map(({ question, gain }) => ({ label: question, worked: gain.worked }))} />
    </div>
  );
};
