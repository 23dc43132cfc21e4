import type { Reason } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { answerPhrases, questionLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { signed } from './estimateFormat.ts';
import { fitted, product, sum } from './expression.ts';
import { rounded } from './format.ts';
import type { ReasonRow, ReasonsSection } from './reportTypes.ts';
import { weightEffect } from './weightEffect.ts';

/** Answers named in one sentence. */
const NAMED = 4;

/** Why the first beats the second: criterion by criterion, with the reader's own answers, and the sum. */
export function reasons(context: ReportContext): ReasonsSection {
  const { assessment, words, department } = context;
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
  return {
    title,
    note: words.reasons.note(department(placement), department(runnerUp)),
    rows: assessment.reasons.map((reason) => row(context, reason, { placement, runnerUp }, decimals)),
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

interface Pair {
  readonly placement: PlacementId;
  readonly runnerUp: PlacementId;
}

function row(context: ReportContext, reason: Reason, pair: Pair, decimals: number): ReasonRow {
  const { wording, words, model, department, notes } = context;
  const { criterion, favours } = reason;
  const criterionWords = wording.criteria[criterion];
  const name = criterionWords?.name ?? '';
  const cells = model.performances.filter(
    (cell) => cell.criterion === criterion && (cell.placement === pair.placement || cell.placement === pair.runnerUp),
  );
  return {
    criterion,
    name,
    favours,
    favoursText: words.reasons.favours(department(favours)),
    headline: criterionWords?.headline[favours] ?? name,
    why: why(context, reason, pair, name),
    contribution: contributionFigure(context, reason, name, decimals),
    from:
      reason.because.length === 0 ? '' : words.reasons.from(reason.because.map((path) => questionLabel(wording, path))),
    tips: tips(context, reason),
    notes: notes.cite(cells.flatMap(({ sources }) => sources)),
  };
}

/** How much it weighs here and by which answers, then what speaks for either department. */
function why(context: ReportContext, { criterion, because, favours }: Reason, pair: Pair, name: string): string {
  const { model, wording, answers, assessment, words, department, language } = context;
  const effects = because.map((path) => ({
    path,
    effect: weightEffect(model, path, answers.values[path] ?? '', criterion),
  }));
  const phrases = (holds: (effect: number) => boolean): string[] =>
    answerPhrases(
      wording,
      answers,
      effects
        .filter(({ effect }) => holds(effect))
        .map(({ path }) => path)
        .slice(0, NAMED),
    );
  const more = phrases((effect) => effect > 0);
  const less = phrases((effect) => effect < 0);
  const onScores = phrases((effect) => effect === 0);
  const heavier = Object.values(assessment.meanWeights).filter(
    (weight) => weight > (assessment.meanWeights[criterion] ?? 0),
  ).length;
  const other = favours === pair.placement ? pair.runnerUp : pair.placement;
  const cells = [favours, other].flatMap((id) => {
    const text = wording.criteria[criterion]?.cell[id];
    return text ? [words.reasons.cell(department(id), text)] : [];
  });
  return [
    words.reasons.weighs({ more, less }, name, heavier, model.criteria.length),
    onScores.length > 0 ? words.reasons.scores(onScores, name) : '',
    ...cells,
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'en' ? ' ' : '');
}

function contributionFigure(
  { assessment, words, samples }: ReportContext,
  { criterion, contribution }: Reason,
  name: string,
  decimals: number,
): ReasonRow['contribution'] {
  const weight = assessment.meanWeights[criterion] ?? 0;
  const { expression, value } = product(weight, weight === 0 ? 0 : contribution / weight, { decimals, least: 2 });
  const shown = signed(value, decimals);
  return {
    text: shown,
    value: contribution,
    worked: { kind: 'arithmetic', text: words.reasons.worked(name, samples), expression, shown },
  };
}

/** The weight at which the two draw level, the other weights keeping their proportions. */
function tips({ assessment, words }: ReportContext, { criterion, contribution }: Reason): ReasonRow['tips'] {
  const at = assessment.breakEvenWeights[criterion];
  const weight = assessment.meanWeights[criterion];
  const total = assessment.meanDifference;
  if (typeof at !== 'number' || weight === undefined || total === null || weight <= 0 || weight >= 1) return null;
  const own = Math.abs(contribution / weight);
  const others = Math.abs((total - contribution) / (1 - weight));
  const { expression, value } = fitted(
    [others, own],
    ([rest = 0, gap = 0]) => (100 * rest) / (rest + gap),
    ([rest = '', gap = '']) => `100 × ${rest} ÷ (${rest} + ${gap})`,
    { decimals: 0, least: 2 },
  );
  const now = `${rounded(weight * 100, 0)}%`;
  if (!Number.isFinite(value) || `${value}%` === now) return null;
  return {
    text: words.reasons.tips(`${value}%`, now),
    worked: { kind: 'arithmetic', text: words.reasons.tipsWorked(), expression, shown: String(value) },
  };
}
