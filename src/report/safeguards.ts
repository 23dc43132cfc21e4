import { holds } from '../engine/explanation/conditions.ts';
import type { SafeguardState } from '../model/assessment.ts';
import { answerPhrases } from './answerText.ts';
import type { ReportContext } from './context.ts';
import type { SafeguardRow, SafeguardsSection } from './sectionTypes.ts';

/** What must hold whoever hosts the role, and whether it does. */
export function safeguards(context: ReportContext): SafeguardsSection {
  const { assessment, words, department } = context;
  const { placement, confidence } = assessment.recommendation;
  const unmet = assessment.safeguards.some(({ severity, state }) => severity === 'must' && state === 'unmet');
  return {
    title: unmet ? words.safeguards.titleUnmet() : words.safeguards.title(),
    note:
      placement === null || confidence === 'close'
        ? words.safeguards.noteNone()
        : words.safeguards.note(department(placement)),
    rows: assessment.safeguards.map((each) => row(context, each)),
    answers: words.safeguards.answers,
  };
}

function row(context: ReportContext, { id, severity, state, sources }: SafeguardState): SafeguardRow {
  const { wording, words, notes } = context;
  const said = wording.safeguards[id];
  return {
    id,
    path: `controls.${id}`,
    severity,
    severityText: words.safeguards.severity[severity],
    state,
    stateText: words.safeguards.state[state],
    statement: said?.statement ?? '',
    mend: said?.mend ?? '',
    question: said?.question ?? '',
    clause: words.safeguards.clause(said?.clause ?? ''),
    settledBy: settledBy(context, id),
    notes: notes.cite(sources),
  };
}

/** The other answer by which the safeguard cannot hold. */
function settledBy({ model, answers, assessment, wording, words }: ReportContext, id: string): string {
  const safeguard = model.safeguards.find((each) => each.id === id);
  const host = assessment.recommendation.placement;
  const condition = safeguard?.unmetWhen.find((each) => holds(model, each, answers, host));
  if (!condition) return '';
  const paths = [condition.answers, condition.atLeast, condition.below].flatMap((part) => Object.keys(part ?? {}));
  const phrases = answerPhrases(wording, answers, paths);
  return phrases.length === 0 ? '' : words.safeguards.settledBy(words.list(phrases));
}
