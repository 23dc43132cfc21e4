import type { DecidingOutcome } from '../model/assessment.ts';
import { answerLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { percent } from './format.ts';
import { decidingGain } from './nextQuestions.ts';
import type { DecidingQuestion } from './reportTypes.ts';
import { sampledShare, shareHalfWidth } from './shares.ts';

/** Up to so many answers each get a sentence of their own. */
const FEW = 4;

/** The one open question that would settle it, what its options do, and who can answer it; null where there is none. */
export function decidingQuestion(context: ReportContext): DecidingQuestion | null {
  const { assessment, wording, words, language, department } = context;
  const { decidingQuestion: path, placement } = assessment.recommendation;
  const question = path === null ? undefined : wording.questions[path];
  if (path === null || placement === null || !question) return null;
  const outcomes = assessment.recommendation.decidingOutcomes;
  const sentence = (outcome: DecidingOutcome, say: (label: string, department: string, share: string) => string) =>
    say(
      answerLabel(wording, path, outcome.value),
      department(outcome.placement),
      percent(outcome.acceptability, language),
    );
  const changed = outcomes.filter((each) => each.placement !== placement);
  const kept = outcomes.filter((each) => each.placement === placement);
  const rest =
    outcomes.length <= FEW
      ? kept.map((each) => sentence(each, words.deciding.keeps))
      : [words.deciding.rest(department(placement))];
  const effects = [...changed.map((each) => sentence(each, words.deciding.option)), ...rest];
  return {
    path,
    lead: words.deciding.lead(),
    title: question.title,
    effects,
    worked: sampledShare(
      context,
      Math.max(0, ...outcomes.map(({ acceptability }) => shareHalfWidth(acceptability, assessment.samples))),
      words.deciding.worked(),
    ),
    gain: decidingGain(context, path),
    who: question.who === '' ? '' : words.deciding.who(question.who),
  };
}
