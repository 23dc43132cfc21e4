/** The arithmetic behind a reason: its contribution, its weight, its difference of scores, and where it would tip. */
import type { Reason } from '../model/assessment.ts';
import type { PlacementId } from '../model/decision.ts';
import { answerPhrase } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { coverageOf } from './coverage.ts';
import type { CriterionWeight } from './criterionWeights.ts';
import { signed } from './estimateFormat.ts';
import { fitted, product } from './expression.ts';
import type { Figure, NamedWorked } from './figureTypes.ts';
import { decimal, percent, rounded } from './format.ts';
import type { Pair } from './reasonText.ts';
import type { ReasonRow } from './sectionTypes.ts';

/** Mean weight × mean difference. */
export function contributionFigure(
  { assessment, words, samples }: ReportContext,
  { criterion, contribution }: Reason,
  name: string,
  decimals: number,
): Figure {
  const weight = assessment.meanWeights[criterion] ?? 0;
  const { expression, value } = product(weight, weight === 0 ? 0 : contribution / weight, { decimals, least: 2 });
  const shown = signed(value, decimals);
  return {
    text: shown,
    value: contribution,
    worked: { kind: 'arithmetic', text: words.reasons.worked(name, samples), expression, shown },
  };
}

/** Factors that are told one by one; the rest are told as one. */
const TOLD = 5;

/** Importance before any answer × what each answer makes of it ÷ the importance of all, in per cent. */
export function weightWorked(
  { assessment, words, wording, answers, language }: ReportContext,
  criterion: string,
  weights: readonly CriterionWeight[],
): NamedWorked {
  const own = weights.find((each) => each.criterion === criterion);
  const all = weights.reduce((sum, { importance }) => sum + importance, 0);
  const told = own?.factors.slice(0, TOLD) ?? [];
  const others = (own?.factors ?? []).slice(TOLD).reduce((product, { factor }) => product * factor, 1);
  const open = own?.open ?? 1;
  const listed = [
    ...told.map(({ path, factor }) => ({
      factor,
      say: (text: string) => words.reasons.factor(answerPhrase(wording, path, answers.values[path] ?? ''), text),
    })),
    { factor: others, say: words.reasons.otherAnswers },
    { factor: open, say: words.reasons.openAnswers },
  ].filter(({ factor }) => rounded(factor, 2) !== 1);
  const operands = [own?.base ?? 0, ...listed.map(({ factor }) => factor), all];
  const { expression, value } = fitted(
    operands,
    (values) => (100 * values.slice(0, -1).reduce((product, each) => product * each, 1)) / (values.at(-1) ?? 1),
    (texts) => `100 × ${texts.slice(0, -1).join(' × ')} ÷ ${texts.at(-1)}`,
    { decimals: 0, least: 2 },
  );
  return {
    label: words.reasons.weightLabel(),
    worked: {
      kind: 'arithmetic',
      text: words.reasons.weightWorked(
        listed.map(({ factor, say }) => say(decimal(factor, 2))),
        decimal(all, 2),
        percent(assessment.meanWeights[criterion] ?? 0, language),
      ),
      expression,
      shown: decimal(value, 0),
      unit: '%',
    },
  };
}

/** The middle scores of the two, taken from each other; null where the model has none. */
export function scoresWorked(context: ReportContext, criterion: string, pair: Pair): NamedWorked | null {
  const { words, department, model } = context;
  const label = words.reasons.scoresLabel();
  const [first, second] = [department(pair.placement), department(pair.runnerUp)];
  if (criterion === model.moduleCoverage.criterion)
    return { label, worked: coverageWorked(context, pair, words.reasons.coverageWorked(first, second)) };
  const [own, other] = [pair.placement, pair.runnerUp].map((id) => middleScore(context, criterion, id));
  if (!own || !other) return null;
  const value = rounded(own.value - other.value, 2);
  return {
    label,
    worked: {
      kind: 'arithmetic',
      text: words.reasons.scoresWorked(first, second),
      expression: `${own.text} − ${other.bracketed}`,
      shown: signed(value, 2),
    },
  };
}

interface MiddleScore {
  readonly value: number;
  readonly text: string;
  /** The same, fit to be taken away. */
  readonly bracketed: string;
}

/** “(0.62 + 0.90) ÷ 2 + 0.10”: the middle of the interval, and what answers shift it by. */
function middleScore({ model, answers }: ReportContext, criterion: string, id: PlacementId): MiddleScore | null {
  const cell = model.performances.find((each) => each.criterion === criterion && each.placement === id);
  if (!cell) return null;
  const by = model.questions.reduce((sum, question) => {
    if (question.kind !== 'option') return sum;
    const option = question.options.find((each) => each.id === answers.values[question.path]);
    const shift = option?.shifts.find((each) => each.criterion === criterion && each.placement === id);
    return sum + (shift?.by ?? 0);
  }, 0);
  const middle = `(${decimal(cell.low, 2)} + ${decimal(cell.high, 2)}) ÷ 2`;
  const shift = by === 0 ? '' : ` ${by < 0 ? '−' : '+'} ${decimal(Math.abs(by), 2)}`;
  return {
    value: (cell.low + cell.high) / 2 + by,
    text: `${middle}${shift}`,
    bracketed: shift === '' ? middle : `(${middle}${shift})`,
  };
}

/** “(3 × 0.85 + 1 × 0.45) ÷ 4 − (…) ÷ 4”. */
function coverageWorked({ model, answers }: ReportContext, pair: Pair, text: string): NamedWorked['worked'] {
  const [own, other] = [pair.placement, pair.runnerUp].map((id) => coverageOf(model, answers, id).terms);
  const write = (terms: typeof own): { text: string; sum: number; weight: number } => {
    const shown = (terms ?? []).map((term) => ({ ...term, weight: rounded(term.weight, 2) }));
    const weight = rounded(
      shown.reduce((sum, each) => sum + each.weight, 0),
      2,
    );
    const parts = shown.map((term) => `${trimmed(term.weight)} × ${decimal(term.competence, 2)}`);
    return {
      text: `(${parts.join(' + ')}) ÷ ${trimmed(weight)}`,
      sum: shown.reduce((sum, term) => sum + term.weight * term.competence, 0),
      weight,
    };
  };
  const [a, b] = [write(own), write(other)];
  const value = rounded(a.sum / a.weight - b.sum / b.weight, 2);
  return { kind: 'arithmetic', text, expression: `${a.text} − ${b.text}`, shown: signed(value, 2) };
}

/** Without decimals that say nothing. */
const trimmed = (value: number): string => decimal(value, Number.isInteger(value) ? 0 : 2);

/** The weight at which the two draw level, the other weights keeping their proportions. */
export function tips({ assessment, words }: ReportContext, { criterion, contribution }: Reason): ReasonRow['tips'] {
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
    worked: { kind: 'arithmetic', text: words.reasons.tipsWorked(), expression, shown: String(value), unit: '%' },
  };
}
