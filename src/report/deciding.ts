import { answerLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { percent } from './format.ts';
import type { DecidingQuestion } from './reportTypes.ts';

/** The one open question that would settle it, what its options do, and who can answer it; null where there is none. */
export function decidingQuestion(context: ReportContext): DecidingQuestion | null {
  const { assessment, wording, words, language, department } = context;
  const { decidingQuestion: path, placement } = assessment.recommendation;
  const question = path === null ? undefined : wording.questions[path];
  if (path === null || placement === null || !question) return null;
  const options = assessment.flips.flatMap(({ changes, placement: first, acceptability }) => {
    const [change, second] = changes;
    if (!change || second || change.path !== path || change.to === 'absent') return [];
    const label = answerLabel(wording, path, change.to);
    return [words.deciding.option(label, department(first), percent(acceptability, language))];
  });
  const effects =
    options.length > 0 ? [...options, words.deciding.rest(department(placement))] : [words.deciding.number()];
  return {
    path,
    lead: words.deciding.lead(),
    title: question.title,
    effects,
    who: question.who === '' ? '' : words.deciding.who(question.who),
  };
}
