import type { SafeguardRow, SafeguardsSection } from '../../report/sectionTypes.ts';
import { useReportContext } from './ReportContext.ts';
import { Section } from './Section.tsx';
import { NotedText } from './SourceNumbers.tsx';

/** What must hold whoever hosts the role; each is answered where it stands. */
export const Safeguards = ({ safeguards }: { readonly safeguards: SafeguardsSection }) => (
  <Section id="safeguards" title={safeguards.title} note={safeguards.note}>
    <ul class="safeguards">
      {safeguards.rows.map((row) => (
        <li class="safeguard keep" key={row.id} data-safeguard={row.id}>
          <span class={row.severity === 'should' ? 'square should' : 'square'} aria-hidden="true" />
          <span class="severity">{row.severityText}</span>
          <p class="statement">
            <NotedText text={row.statement} notes={row.notes} />
          </p>
          <p class={`state state-${row.state}`}>{row.stateText}</p>
          <p class="mend note">{row.clause}</p>
          {row.state === 'unmet' && <p class="mend">{row.mend}</p>}
          {row.settledBy ? (
            <p class="mend note">{row.settledBy}</p>
          ) : (
            <SafeguardAnswer row={row} words={safeguards.answers} />
          )}
        </li>
      ))}
    </ul>
  </Section>
);

interface AnswerProps {
  readonly row: SafeguardRow;
  readonly words: SafeguardsSection['answers'];
}

const SafeguardAnswer = ({ row, words }: AnswerProps) => {
  const { answer, given } = useReportContext();
  const now = given(row.path) ?? null;
  const options = [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
    { value: null, text: words.unknown },
  ] as const;
  return (
    <fieldset class="safeguard-answer no-print">
      <legend class="note">{row.question}</legend>
      {options.map((option) => (
        <label class={`choice ${option.value === null ? 'not-sure' : ''}`} key={option.text}>
          <input
            type="radio"
            name={row.path}
            checked={now === option.value}
            onChange={() => answer(row.path, option.value)}
          />
          <span class="choice-text">{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
};
