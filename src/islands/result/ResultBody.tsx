import type { Report } from '../../report/reportTypes.ts';
import type { SeatPlanInput } from '../../report/seatPlan.ts';
import { AnswersTable } from './AnswersTable.tsx';
import type { AnswerRow } from './answerRows.ts';
import { Confidence } from './Confidence.tsx';
import { CostPart } from './cost/CostPart.tsx';
import { Duties, Structure } from './Duties.tsx';
import { Flips } from './Flips.tsx';
import { Head } from './Head.tsx';
import { Limits } from './Limits.tsx';
import { Dropped, Notices } from './Notices.tsx';
import { OtherRules } from './OtherRules.tsx';
import { Ranking } from './Ranking.tsx';
import { Reasons } from './Reasons.tsx';
import { Safeguards } from './Safeguards.tsx';
import { SourceNotes } from './SourceNumbers.tsx';

interface Props {
  readonly report: Report;
  readonly plan: Omit<SeatPlanInput, 'absent'>;
  readonly answers: readonly AnswerRow[];
}

/** The whole result, in the order in which an executive asks. */
export const ResultBody = ({ report, plan, answers }: Props) => (
  <>
    <Dropped dropped={report.dropped} />
    <Head report={report} plan={plan} />
    <Notices notices={report.warnings} />
    <Reasons reasons={report.reasons} />
    <Flips flips={report.flips} next={report.next} />
    <Ranking
      ranking={report.ranking}
      confidence={
        <>
          <OtherRules rules={report.otherRules} />
          <Confidence confidence={report.confidence} />
        </>
      }
    />
    <CostPart cost={report.cost} />
    <Safeguards safeguards={report.safeguards} />
    <Structure structure={report.structure} />
    <Duties duties={report.duties} />
    <AnswersTable rows={answers} />
    <Limits limits={report.limits} />
    <SourceNotes {...report.sources} />
  </>
);
