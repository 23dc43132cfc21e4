import type { Reason } from '../model/assessment.ts';
import type { Model, PlacementId } from '../model/decision.ts';
import { questionName } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { coverageOf } from './coverage.ts';
import { type CriterionWeight, criterionWeights } from './criterionWeights.ts';
import { signed } from './estimateFormat.ts';
import { sum } from './expression.ts';
import { rounded } from './format.ts';
import { type Pair, why } from './reasonText.ts';
import { contributionFigure, scoresWorked, tips, weightWorked } from './reasonWorkings.ts';
import type { ReasonRow, ReasonsSection } from './sectionTypes.ts';

/** A smaller contribution speaks for neither: half a hundredth of the scale. */
const EVEN = 0.005;

/** Why the first beats the second: criterion by criterion, with the reader's own answers, and the sum. */
export function reasons(context: ReportContext): ReasonsSection {
  const { assessment, words, department, model, answers } = context;
  const { placement, runnerUp } = assessment.recommendation;
  const title = words.reasons.title();
  if (placement === null || runnerUp === null || assessment.meanDifference === null) {
    const empty = placement === null ? words.reasons.none() : words.reasons.alone(department(placement));
    return { title, note: '', rows: [], total: null, empty };
  }
  const decimals = contributionDecimals(assessment.reasons);
  const contributions = assessment.reasons.map(({ contribution }) => contribution);
  const { expression, value } = sum(contributions, { decimals, least: decimals });
  const shown = signed(value, decimals);
  const weights = criterionWeights(model, answers);
  const silent = assessment.reasons.some(({ because }) => because.length === 0);
  return {
    title,
    note: words.reasons.note(department(placement), department(runnerUp), silent),
    rows: assessment.reasons.map((reason) => row(context, reason, { placement, runnerUp }, { decimals, weights })),
    total: {
      label: words.reasons.total(),
      figure: {
        text: shown,
        value: assessment.meanDifference,
        worked: { kind: 'arithmetic', text: words.reasons.totalWorked(), expression, shown },
      },
    },
    empty: '',
  };
}

/** Two decimals, three where a contribution would vanish otherwise. */
function contributionDecimals(all: readonly Reason[]): number {
  return all.some(({ contribution }) => contribution !== 0 && rounded(contribution, 2) === 0) ? 3 : 2;
}

interface Shown {
  readonly decimals: number;
  readonly weights: readonly CriterionWeight[];
}

function row(context: ReportContext, reason: Reason, pair: Pair, { decimals, weights }: Shown): ReasonRow {
  const { wording, words, model, department, notes } = context;
  const { criterion, favours } = reason;
  const name = wording.criteria[criterion]?.name ?? '';
  const even = Math.abs(reason.contribution) < EVEN;
  const cells = model.performances.filter(
    (cell) => cell.criterion === criterion && (cell.placement === pair.placement || cell.placement === pair.runnerUp),
  );
  const scores = scoresWorked(context, criterion, pair);
  return {
    criterion,
    name,
    favours,
    favoursText: even ? words.reasons.favoursNeither() : words.reasons.favours(department(favours)),
    headline: even ? words.reasons.even(name) : headline(context, reason, name),
    why: why(context, reason, pair, name),
    contribution: contributionFigure(context, reason, name, decimals),
    workings: [weightWorked(context, criterion, weights), ...(scores ? [scores] : [])],
    from:
      reason.because.length === 0 ? '' : words.reasons.from(reason.because.map((path) => questionName(wording, path))),
    tips: tips(context, reason),
    notes: notes.cite(cells.flatMap(({ sources }) => sources)),
  };
}

/** “Your core modules are …’s daily work” is said only where it is: where nobody knows any core area better. */
function headline(context: ReportContext, { criterion, favours }: Reason, name: string): string {
  const { model, answers, wording, words, department } = context;
  if (criterion === model.moduleCoverage.criterion) {
    const { core, some } = coverageOf(model, answers, favours);
    if (core.length + some.length === 0) return words.reasons.usualMix(department(favours));
    if (core.length === 0 || !core.every((path) => leads(model, path, favours)))
      return words.reasons.ownMix(department(favours));
  }
  return wording.criteria[criterion]?.headline[favours] ?? name;
}

/** Whether no department knows an area of the ERP better. */
function leads({ moduleCoverage }: Model, path: string, placement: PlacementId): boolean {
  const competence = moduleCoverage.competence[path.slice('modules.'.length)];
  return competence !== undefined && competence[placement] >= Math.max(...Object.values(competence));
}
