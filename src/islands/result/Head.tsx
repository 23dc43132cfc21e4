import type { KeyFigure, Report } from '../../report/reportTypes.ts';
import type { SeatPlanInput } from '../../report/seatPlan.ts';
import { RichText } from '../RichText.tsx';
import { SeatPlan } from '../SeatPlan.tsx';
import { Actions } from './Actions.tsx';
import { Deciding } from './Deciding.tsx';
import { HowWorked } from './HowWorked.tsx';
import { Notices } from './Notices.tsx';
import { useReportContext } from './ReportContext.ts';
import { Together } from './Together.tsx';

interface Props {
  readonly report: Report;
  readonly plan: Omit<SeatPlanInput, 'absent'>;
}

/** All that must stand above the fold: host and split, share and its range, label, role cost, three musts. */
export const Head = ({ report, plan }: Props) => {
  const { language, words } = useReportContext();
  const { headline, keyFigures } = report;
  const names = report.ranking.rows.map((row) => row.name);
  return (
    <div class="result-head">
      <div class="result-answer">
        <Notices notices={headline.contradictions} />
        <p class="case">{headline.answered}</p>
        <h1 class="hero">
          <Together text={headline.title} names={names} />
        </h1>
        {headline.split && (
          <p class="split">
            <Together text={headline.split} names={names} />
          </p>
        )}
        <p class={headline.kind === 'host' ? 'standing' : 'standing standing-close'}>
          <RichText parts={headline.readings} />
        </p>
        <div class="key-figures">
          {keyFigures.map((figure) => (
            <KeyFigureBlock key={figure.id} figure={figure} label={figure.id === 'share' ? headline.labelText : ''} />
          ))}
        </div>
        <MustList report={report} />
        {report.deciding && <Deciding deciding={report.deciding} />}
        <Actions />
        <HowWorked
          each={keyFigures.map((figure) => ({
            label: [figure.figure, figure.unit].filter((text) => text !== '').join(' '),
            worked: figure.worked,
          }))}
        />
      </div>
      <figure class="result-plan">
        <SeatPlan {...plan} language={language} />
        <figcaption class="note seat-caption">{words.seatCaption}</figcaption>
      </figure>
    </div>
  );
};

interface KeyFigureProps {
  readonly figure: KeyFigure;
  /** On a phone the label stands beside the share; elsewhere in the sentence above. */
  readonly label: string;
}

const KeyFigureBlock = ({ figure, label }: KeyFigureProps) => {
  const colon = useReportContext().language === 'en' ? ': ' : '：';
  return (
    <div class={`key-figure key-${figure.id}`}>
      <p class="key-line">
        <span class="value">{figure.figure}</span> {figure.unit && <span class="unit-word">{figure.unit}</span>}{' '}
        <span class="what">
          {figure.caption}
          {label && (
            <span class="key-label">
              {colon}
              <b>{label}</b>
            </span>
          )}
        </span>
      </p>
      <p class="note">{figure.note}</p>
    </div>
  );
};

const MustList = ({ report: { musts } }: Pick<Props, 'report'>) => (
  <div class="musts-block">
    <h2 class="musts-title">{musts.title}</h2>
    {musts.rows.length > 0 && (
      <ul class="musts">
        {musts.rows.map((must) => (
          <li class="must" key={must.id}>
            {must.statement}
            {must.state === 'unmet' && <span class="state-unmet"> {must.stateText}</span>}
          </li>
        ))}
      </ul>
    )}
    {musts.more && (
      <p class="note">
        <a class="touch" href="#safeguards">
          {musts.more}
        </a>
      </p>
    )}
  </div>
);
