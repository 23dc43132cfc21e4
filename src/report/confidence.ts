import type { ReportContext } from './context.ts';
import { decimal, percent } from './format.ts';
import type { ConfidenceText } from './reportTypes.ts';
import { firstShare } from './shares.ts';
import { contradictions } from './warningText.ts';

/** Why this label: the conditions that are not met, by the same thresholds as the engine's. */
export function confidenceText(context: ReportContext): ConfidenceText {
  const { assessment, words } = context;
  const { confidence, placement } = assessment.recommendation;
  const title = words.confidence.title(words.readings.label[confidence]);
  if (placement === null) return { title, sentence: words.confidence.none(), caps: [] };
  if (confidence === 'clear') {
    const asked = percent(context.model.confidence.clear, context.language);
    return { title, sentence: words.confidence.clear(asked), caps: [] };
  }
  return {
    title,
    sentence: confidence === 'leaning' ? words.confidence.leaning() : words.confidence.close(),
    caps: [...(confidence === 'close' ? closeCaps(context, placement) : []), ...clearCaps(context, placement)],
  };
}

/** What keeps it from leaning. */
function closeCaps({ assessment, model, words, language, ...context }: ReportContext, placement: string): string[] {
  const whole = { assessment, model, words, language, ...context };
  const { runnerUp, halfWidth95 } = assessment.recommendation;
  const share = firstShare(whole, placement);
  const second = runnerUp === null ? 0 : firstShare(whole, runnerUp);
  const { leaning, lead } = model.confidence;
  const caps: string[] = [];
  if (share - halfWidth95 < leaning)
    caps.push(words.confidence.caps.leaningShare(percent(share, language), percent(leaning, language)));
  if (share - second - halfWidth95 < lead)
    caps.push(words.confidence.caps.lead(percent(share, language), percent(second, language), decimal(lead * 100, 0)));
  return caps;
}

/** What keeps it from clear. */
function clearCaps(context: ReportContext, placement: string): string[] {
  const { assessment, model, words, wording, language } = context;
  const { caps } = words.confidence;
  const { halfWidth95, confidence, decidingQuestion } = assessment.recommendation;
  const { clear, rankingAnswers } = model.confidence;
  const share = firstShare(context, placement);
  const found: string[] = contradictions(context).map(({ text }) => caps.contradiction(text));
  const unmet = assessment.safeguards.filter(({ severity, state }) => severity === 'must' && state === 'unmet');
  if (unmet.length > 0) found.push(caps.must(unmet.map(({ id }) => wording.safeguards[id]?.statement ?? '')));
  // Close says more about the share already.
  if (confidence !== 'close' && share - halfWidth95 < clear)
    found.push(caps.share(percent(share, language), percent(clear, language)));
  const given = countRankingAnswers(context);
  if (given < rankingAnswers) found.push(caps.answers(given, rankingAnswers));
  const open = decidingQuestion === null ? undefined : wording.questions[decidingQuestion];
  if (open) found.push(caps.open(open.title));
  return found;
}

/**
 * Answered questions that bear on the ranking; the module grid is one, that a department exists or is absent is none.
 */
export function countRankingAnswers({ model, answers }: Pick<ReportContext, 'model' | 'answers'>): number {
  const bears = new Set(
    model.questions
      .filter((question) => {
        if (question.path.startsWith('modules.')) return true;
        if (question.kind === 'number') return question.breakpoints.length > 0;
        if (question.echoes !== null) return true;
        return question.options.some((option) => Object.keys(option.effects).length > 0 || option.shifts.length > 0);
      })
      .map(({ path }) => path),
  );
  const given = Object.entries(answers.values).filter(
    ([path, value]) => bears.has(path) && value !== 'exists' && value !== 'absent',
  );
  const rows = given.filter(([path]) => path.startsWith('modules.')).length;
  return given.length - Math.max(0, rows - 1);
}
