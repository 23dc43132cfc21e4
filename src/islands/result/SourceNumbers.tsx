import { Fragment } from 'preact';
import { addressIn } from '../../i18n/addresses.ts';
import type { SourceNote } from '../../report/reportTypes.ts';
import { sourceAddress } from '../../report/sourcePages.ts';
import { useReportContext } from './ReportContext.ts';

/** Superscript numbers that lead to the notes at the end. */
export const SourceNumbers = ({ notes }: { readonly notes: readonly number[] }) =>
  notes.length === 0 ? null : (
    <sup class="note-numbers">
      {notes.map((note, index) => (
        <Fragment key={note}>
          {index > 0 && ' '}
          <a href={`#note-${note}`}>{note}</a>
        </Fragment>
      ))}
    </sup>
  );

interface NotedTextProps {
  readonly text: string;
  readonly notes: readonly number[];
}

/** A sentence with its notes: before the full stop in Chinese, after it in English, never parted from the last word. */
export const NotedText = ({ text, notes }: NotedTextProps) => {
  const { language } = useReportContext();
  if (notes.length === 0) return <>{text}</>;
  const stop = language === 'zh' && /[。；]$/.test(text) ? text.slice(-1) : '';
  const body = stop ? text.slice(0, -1) : text;
  const last = language === 'zh' ? body.slice(-2) : (body.split(' ').at(-1) ?? '');
  return (
    <>
      {body.slice(0, body.length - last.length)}
      <span class="nowrap">
        {last}
        <SourceNumbers notes={notes} />
        {stop}
      </span>
    </>
  );
};

/** Each leads to its place on the pages of sources, where the address of the original stands too. */
export const SourceNotes = ({ title, rows }: { readonly title: string; readonly rows: readonly SourceNote[] }) => {
  const { language } = useReportContext();
  return rows.length === 0 ? null : (
    <section class="section" aria-labelledby="sources-head">
      <div class="section-head">
        <h2 id="sources-head">{title}</h2>
      </div>
      <ol class="section-body source-notes">
        {rows.map((row) => (
          <li key={row.id} id={`note-${row.number}`} value={row.number}>
            {/^[A-Z]/.test(row.id) ? <a href={addressIn(language, sourceAddress(row.id))}>{row.text}</a> : row.text}
          </li>
        ))}
      </ol>
    </section>
  );
};
