import type { Pair } from '../../engine/cost/saving.ts';
import type { CostPage, CostPageDetail } from '../../report/costPage/costPage.ts';
import { BreakEven } from '../result/cost/BreakEven.tsx';
import { Role } from '../result/cost/Role.tsx';
import { Section } from '../result/Section.tsx';
import { SourceNotes } from '../result/SourceNumbers.tsx';
import type { Session } from '../session.ts';
import { Basis } from './Basis.tsx';
import { Conditions } from './Conditions.tsx';
import { CostActions } from './CostActions.tsx';
import { CostLines } from './CostLines.tsx';
import { useCostView } from './CostView.ts';
import type { ShownCost } from './costState.ts';
import { Difference } from './Difference.tsx';
import { Figures } from './Figures.tsx';
import { Pairs } from './Pairs.tsx';
import { RoleParts } from './RoleParts.tsx';
import { StackedChart } from './StackedChart.tsx';
import { Tornado } from './Tornado.tsx';

interface Props {
  readonly shown: ShownCost;
  readonly resultAddress: string;
  readonly compare: (pair: Pair | null) => void;
  readonly session: Session;
}

/** The facts first, then what must be true, then the money, and below it every figure. */
export const CostBody = ({ shown, resultAddress, compare, session }: Props) => {
  const { page, wording, model } = shown;
  const { detail } = page;
  return (
    <>
      <Basis page={page} wording={wording} model={model} />
      {detail && <Money page={page} detail={detail} compare={compare} />}
      <Figures groups={page.groups} changed={page.changed} />
      <CostActions shown={shown} session={session} resultAddress={resultAddress} />
      <SourceNotes {...page.sources} />
    </>
  );
};

interface MoneyProps {
  readonly page: CostPage;
  readonly detail: CostPageDetail;
  readonly compare: (pair: Pair | null) => void;
}

const Money = ({ page, detail, compare }: MoneyProps) => {
  const { sections } = useCostView().words;
  const { money } = detail;
  return (
    <>
      <Section id="break-even" title={sections.breakEven} note={sections.breakEvenNote}>
        <Pairs pairs={page.pairs} first={page.first} compare={compare} />
        {money.breakEven && <BreakEven breakEven={money.breakEven} />}
        {detail.conditions && <Conditions conditions={detail.conditions} />}
        {money.alone && <p>{money.alone}</p>}
      </Section>
      {money.comparison && (
        <Section id="difference" title={sections.difference} note={money.note}>
          <Difference
            title={page.pairs.title}
            comparison={money.comparison}
            agreement={detail.agreement}
            settling={detail.settling}
          />
        </Section>
      )}
      <Section id="role" title={sections.role} note={sections.roleNote}>
        <Role role={money.role} />
        <RoleParts parts={detail.roleParts} />
      </Section>
      {detail.stacked && money.lines && (
        <Section id="lines" title={sections.lines} note={sections.linesNote}>
          <StackedChart stacked={detail.stacked} />
          <CostLines lines={money.lines} explained={detail.explained} csv={detail.csv} />
        </Section>
      )}
      {detail.tornado && (
        <Section id="drivers" title={sections.drivers} note={detail.tornado.table.note}>
          <Tornado tornado={detail.tornado} />
        </Section>
      )}
    </>
  );
};
