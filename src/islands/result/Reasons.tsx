import type { ReasonRow, ReasonsSection } from '../../report/sectionTypes.ts';
import { HowWorked } from './HowWorked.tsx';
import { Section } from './Section.tsx';
import { NotedText } from './SourceNumbers.tsx';

const WIDTH = 240;
const MIDDLE = 112;
/** Longest bar, so that its figure still fits beside it. */
const REACH = 52;
const BAR = 22;

interface BarProps {
  readonly row: ReasonRow;
  readonly largest: number;
}

/** A bar right of the line for the first, left for the second. */
const ReasonBar = ({ row, largest }: BarProps) => {
  const right = row.contribution.value >= 0;
  const length = largest === 0 ? 0 : (Math.abs(row.contribution.value) / largest) * REACH;
  const end = right ? MIDDLE + length + 6 : MIDDLE - length - 6;
  return (
    <div class={`reason-bar ${right ? 'reason-for' : 'reason-against'}`}>
      <svg width={WIDTH} height={BAR + 6} viewBox={`0 0 ${WIDTH} ${BAR + 6}`} aria-hidden="true">
        <rect class={`fill-${row.favours}`} x={right ? MIDDLE : MIDDLE - length} y={3} width={length} height={BAR} />
        <line class="reason-axis" x1={MIDDLE} x2={MIDDLE} y1={0} y2={BAR + 6} />
        <text class="strong" x={end} y={BAR / 2 + 8} text-anchor={right ? 'start' : 'end'}>
          {row.contribution.text}
        </text>
      </svg>
      <p class="reason-favours">
        <span class="visually-hidden">{row.contribution.text} </span>
        {row.favoursText}
      </p>
    </div>
  );
};

export const Reasons = ({ reasons }: { readonly reasons: ReasonsSection }) => {
  const largest = Math.max(0, ...reasons.rows.map((row) => Math.abs(row.contribution.value)));
  return (
    <Section id="why" title={reasons.title} note={reasons.note}>
      {reasons.empty && <p>{reasons.empty}</p>}
      {reasons.rows.map((row) => (
        <div class="reason keep" key={row.criterion}>
          <div class="reason-text">
            <h3>{row.headline}</h3>
            <p>
              <NotedText text={row.why} notes={row.notes} />
            </p>
            <HowWorked
              of={row.contribution.worked}
              each={[...row.workings, ...(row.tips ? [{ label: row.tips.text, worked: row.tips.worked }] : [])]}
            >
              {row.from && <p>{row.from}</p>}
            </HowWorked>
          </div>
          <ReasonBar row={row} largest={largest} />
        </div>
      ))}
      {reasons.total && (
        <div class="reason-total">
          <p>
            {reasons.total.label} <strong>{reasons.total.figure.text}</strong>
          </p>
          <HowWorked of={reasons.total.figure.worked} />
        </div>
      )}
    </Section>
  );
};
