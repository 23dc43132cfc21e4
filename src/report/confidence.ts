import type { ReportContext } from './context.ts';
import { difference, fitted } from './expression.ts';
import type { Worked } from './figureTypes.ts';
import { decimal, percent } from './format.ts';
import type { ConfidenceText, RuleRow } from './reportTypes.ts';
import { firstShare } from './shares.ts';
import { contradictions } from './warningText.ts';

/** Why this label: what is missing, and the whole rule with the engine's thresholds and the reader's figures. */
export function confidenceText(context: ReportContext): ConfidenceText {
  const { assessment, words, department, language } = context;
  const { confidence, placement, runnerUp } = assessment.recommendation;
  const title = words.confidence.title(words.readings.label[confidence]);
  const none = { title: words.confidence.titleNone(), sentence: words.confidence.none(), caps: [], rule: null };
  if (placement === null) return none;
  const standing = standingOf(context, placement);
  const caps =
    confidence === 'clear'
      ? []
      : [...(confidence === 'close' ? closeCaps(context, standing) : []), ...clearCaps(context, standing)];
  const rule = { title: words.confidence.rule.title(), rows: ruleRows(context, standing) };
  if (runnerUp === null) return { title, sentence: words.confidence.alone(department(placement)), caps, rule };
  const [share, other] = [percent(standing.share, language), percent(standing.second, language)];
  const sentence =
    confidence === 'clear'
      ? words.confidence.clear(department(placement), share)
      : words.confidence[confidence](department(placement), department(runnerUp), share, other);
  return { title, sentence, caps, rule };
}

interface Standing {
  readonly share: number;
  readonly second: number;
  readonly error: number;
  readonly answers: number;
  readonly unmet: readonly string[];
  readonly contradictions: number;
  /** Title of an open question that changes the first place; null for none. */
  readonly open: string | null;
}

function standingOf(context: ReportContext, placement: string): Standing {
  const { assessment, wording } = context;
  const { runnerUp, halfWidth95, decidingQuestion } = assessment.recommendation;
  return {
    share: firstShare(context, placement),
    second: runnerUp === null ? 0 : firstShare(context, runnerUp),
    error: halfWidth95,
    answers: countRankingAnswers(context),
    unmet: assessment.safeguards.flatMap(({ id, severity, state }) =>
      severity === 'must' && state === 'unmet' ? [wording.safeguards[id]?.statement ?? ''] : [],
    ),
    contradictions: contradictions(context).length,
    open: decidingQuestion === null ? null : (wording.questions[decidingQuestion]?.title ?? null),
  };
}

/** A share with the decimal that tells it from a threshold. */
const precise = (share: number): string => `${decimal(share * 100, 1)}%`;

/** What keeps it from leaning. */
function closeCaps({ model, words, language }: ReportContext, { share, second, error }: Standing): string[] {
  const { leaning, lead } = model.confidence;
  const { caps } = words.confidence;
  const found: string[] = [];
  if (share - error < leaning)
    found.push(caps.leaningShare(precise(share), precise(share - error), percent(leaning, language)));
  // A lead that the sampling error outweighs is none.
  const ahead = Math.max(0, share - second - error);
  if (ahead < lead) found.push(caps.lead(decimal(ahead * 100, 1), decimal(lead * 100, 0)));
  return found;
}

/** What keeps it from clear. */
function clearCaps({ assessment, model, words, language }: ReportContext, standing: Standing): string[] {
  const { caps } = words.confidence;
  const { clear, rankingAnswers } = model.confidence;
  const { share, error, answers, unmet, open } = standing;
  const found: string[] = [];
  if (standing.contradictions > 0) found.push(caps.contradictions(standing.contradictions));
  if (unmet.length > 0) found.push(caps.must(unmet));
  // Close says more about the share already.
  if (assessment.recommendation.confidence !== 'close' && share - error < clear)
    found.push(caps.share(precise(share), precise(share - error), percent(clear, language)));
  if (answers < rankingAnswers) found.push(caps.answers(answers, rankingAnswers));
  if (open !== null) found.push(caps.open(open));
  return found;
}

/** Every condition of both labels, whether it is met, and the arithmetic of those that are figures. */
function ruleRows({ model, words, language }: ReportContext, standing: Standing): RuleRow[] {
  const { clear, leaning, lead, rankingAnswers } = model.confidence;
  const { rule } = words.confidence;
  const { label } = words.readings;
  const { share, second, error, answers, unmet, open } = standing;
  const row = (text: string, met: boolean, worked: Worked | null = null): RuleRow => ({
    text,
    met,
    metText: met ? rule.met() : rule.unmet(),
    worked,
  });
  const figures = { decimals: 1, least: 1 };
  const net = difference(100 * share, 100 * error, figures);
  const ahead = fitted(
    [100 * share, 100 * second, 100 * error],
    ([a = 0, b = 0, c = 0]) => a - b - c,
    (texts) => texts.join(' − '),
    figures,
  );
  const shareRow = (name: string, asked: number): RuleRow => {
    const text = rule.share(name, percent(asked, language));
    const worked: Worked = {
      kind: 'arithmetic',
      text,
      expression: net.expression,
      shown: decimal(net.value, 1),
      unit: '%',
    };
    return row('', share - error >= asked, worked);
  };
  const leadText = rule.lead(label.leaning, decimal(lead * 100, 0));
  return [
    shareRow(label.leaning, leaning),
    row('', share - second - error >= lead, {
      kind: 'arithmetic',
      text: leadText,
      expression: ahead.expression,
      shown: decimal(ahead.value, 1),
      unit: rule.points(),
    }),
    shareRow(label.clear, clear),
    row(rule.answers(label.clear, rankingAnswers, answers), answers >= rankingAnswers),
    row(rule.musts(label.clear, unmet.length), unmet.length === 0),
    row(rule.contradictions(label.clear, standing.contradictions), standing.contradictions === 0),
    row(rule.open(label.clear, open), open === null),
  ];
}

/**
 * Answered questions that bear on the ranking; the module grid is one, that a department exists or is absent is none.
 */
export function countRankingAnswers(context: Pick<ReportContext, 'model' | 'answers'>): number {
  const { values } = context.answers;
  const given = rankingAnswers(context).filter((path) => values[path] !== 'exists' && values[path] !== 'absent');
  const rows = given.filter((path) => path.startsWith('modules.')).length;
  return given.length - Math.max(0, rows - 1);
}

/** Paths of the answers given whose change can move the ranking; each module row is one. */
export function rankingAnswers({ model, answers }: Pick<ReportContext, 'model' | 'answers'>): string[] {
  return model.questions
    .filter((question) => {
      if (answers.values[question.path] === undefined) return false;
      if (question.path.startsWith('modules.')) return true;
      if (question.kind === 'number') return question.breakpoints.length > 0;
      if (question.echoes !== null) return true;
      return question.options.some((option) => Object.keys(option.effects).length > 0 || option.shifts.length > 0);
    })
    .map(({ path }) => path);
}
