import type { CostSection } from '../../../report/costReportTypes.ts';
import { HowWorked } from '../HowWorked.tsx';
import { useReportContext } from '../ReportContext.ts';
import { Section } from '../Section.tsx';
import { BreakEven } from './BreakEven.tsx';
import { Comparison } from './Comparison.tsx';
import { Drivers } from './Drivers.tsx';
import { Lines } from './Lines.tsx';
import { Role } from './Role.tsx';
import { Totals } from './Totals.tsx';

/** What the role costs, what must be true for the choice to pay, and where the figures come from. */
export const CostPart = ({ cost }: { readonly cost: CostSection }) => {
  const { questionAddress, assessAddress, words } = useReportContext();
  const more = (
    <p class="no-print">
      <a class="touch" href={assessAddress.replace('assess', 'cost')}>
        {words.costPage}
      </a>
    </p>
  );
  if (cost.kind === 'missing') {
    return (
      <Section id="cost" title={cost.title}>
        <p>{cost.sentence}</p>
        <ul class="plain no-print">
          {cost.asks.map((ask) => (
            <li key={ask.path}>
              <a class="touch" href={questionAddress(ask.path)}>
                {ask.title}
              </a>
            </li>
          ))}
        </ul>
        {more}
      </Section>
    );
  }
  return (
    <Section id="cost" title={cost.title} note={cost.note}>
      {cost.breakEven && <BreakEven breakEven={cost.breakEven} />}
      {cost.otherBreakEvens.length > 0 && (
        <div class="cost-part">
          {cost.otherBreakEvens.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
          <HowWorked
            each={cost.otherBreakEvens.flatMap(({ name, worked }) => (worked ? [{ label: name, worked }] : []))}
          />
        </div>
      )}
      <Role role={cost.role} />
      {cost.comparison ? <Comparison comparison={cost.comparison} /> : cost.alone && <p>{cost.alone}</p>}
      {cost.totals && <Totals totals={cost.totals} />}
      {cost.lines && <Lines lines={cost.lines} />}
      {cost.drivers && <Drivers drivers={cost.drivers} />}
      {more}
    </Section>
  );
};
