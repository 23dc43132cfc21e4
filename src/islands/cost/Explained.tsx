import type { PlacementId } from '../../model/decision.ts';
import type { ExplainedTopic } from '../../report/costPage/explainedLines.ts';
import { WorkedText } from '../result/HowWorked.tsx';
import { NotedText } from '../result/SourceNumbers.tsx';
import { useCostView } from './CostView.ts';

interface Props {
  readonly explained: ExplainedTopic;
  readonly shown: readonly PlacementId[];
}

/** A line with its formula and your figures, what it rests on, and where each of that comes from. */
export const Explained = ({ explained, shown }: Props) => {
  const { faults } = useCostView();
  const { explain } = faults.words;
  // The role is told once, whatever is compared.
  const lines =
    explained.topic === 'role' ? explained.lines : explained.lines.filter((line) => shown.includes(line.placement));
  const figures = explained.figures.filter(({ placement }) => placement === null || shown.includes(placement));
  return (
    <div class="worked-body explained">
      {lines.length === 0 && <p>{explain.none}</p>}
      {lines.map((line) => (
        <div class="explained-line" key={`${line.placement} ${line.kind}`}>
          <p class="formula">{line.formula}</p>
          <WorkedText worked={line.worked.worked} label={line.worked.label} />
        </div>
      ))}
      {explained.steps.map((step) => (
        <WorkedText key={step.label} worked={step.worked} label={step.label} />
      ))}
      <h4>{explain.figures}</h4>
      <ul class="explained-figures">
        {figures.map((figure) => (
          <li key={figure.parameter} data-figure={figure.parameter}>
            <span>{figure.name}</span>
            <b>{figure.used}</b>
            <span>
              <NotedText text={figure.basis} notes={figure.notes} />
              {figure.detail && <span class="cell-line note">{figure.detail}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
