/** “How is this worked out?”: opened, the arithmetic of a figure, or of each figure of a table. */
import type { ComponentChildren } from 'preact';
import type { NamedWorked, Worked } from '../../report/figureTypes.ts';
import { fill } from '../fill.ts';
import { useReportContext } from './ReportContext.ts';

interface WorkedProps {
  readonly worked: Worked;
  readonly label?: string;
  /** What it comes to: whether a condition is met. */
  readonly children?: ComponentChildren;
}

/** The arithmetic of one figure; `label` names it where several stand together. */
export const WorkedText = ({ worked, label, children }: WorkedProps) => {
  const { language, words } = useReportContext();
  return (
    <p class="worked-item" data-worked={worked.kind}>
      {label && <b>{label} </b>}
      {worked.text}
      {worked.kind === 'sampled' && (
        <span>
          {language === 'en' ? ' ' : ''}
          {fill(words.sampled, { n: worked.samples.toLocaleString('en'), h: worked.halfWidth })}
        </span>
      )}
      {worked.kind === 'arithmetic' && (
        <span class="arithmetic">
          {language === 'en' ? ': ' : '：'}
          <span data-expression>{worked.expression}</span> = <b data-shown>{worked.shown}</b>
          {unitAfter(worked.unit)}
        </span>
      )}
      {children && (
        <>
          {language === 'en' ? '. ' : '。'}
          <b>{children}</b>
        </>
      )}
    </p>
  );
};

/** A word keeps its distance, a sign does not. */
const unitAfter = (unit = ''): string => (/^[\p{L}\p{Sc}(]/u.test(unit) ? `\u00a0${unit}` : unit);

interface Props {
  /** One figure. */
  readonly of?: Worked;
  /** Several figures, each with its name. */
  readonly each?: readonly NamedWorked[];
  /** More lines below the arithmetic, such as the answers used. */
  readonly children?: ComponentChildren;
}

export const HowWorked = ({ of, each = [], children }: Props) => {
  const { words } = useReportContext();
  return (
    <details class="worked">
      <summary>{of ? words.howWorked : words.howFigures}</summary>
      <div class="worked-body">
        {of && <WorkedText worked={of} />}
        {each.map((item) => (
          <WorkedText key={item.label} {...item} />
        ))}
        {children}
      </div>
    </details>
  );
};
