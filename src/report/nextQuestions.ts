/** What open questions are worth: the expected gain of the highest share, with its arithmetic. */
import type { QuestionWorking } from '../model/workings.ts';
import type { ReportContext } from './context.ts';
import type { Figure } from './figureTypes.ts';
import { decimal, percent, rounded } from './format.ts';
import type { DecidingQuestion, NextSection } from './reportTypes.ts';

/** A gain that is told: half a point. */
const LEAST = 0.005;

/** The most decisive open questions; null while nothing is open that is worth asking. */
export function nextQuestions(context: ReportContext): NextSection | null {
  const { assessment, wording, words } = context;
  const worth = new Set(assessment.nextQuestions.filter(({ value }) => value >= LEAST).map(({ path }) => path));
  const rows = (assessment.workings?.questions ?? []).flatMap((working) => {
    const question = wording.questions[working.path];
    if (!question || !worth.has(working.path)) return [];
    return [{ path: working.path, question: question.title, who: question.who, gain: gainFigure(context, working) }];
  });
  if (rows.length === 0) return null;
  return { title: words.deciding.nextTitle(), columns: words.deciding.nextColumns, rows };
}

/** What an answer to the deciding question is expected to add. */
export function decidingGain(context: ReportContext, path: string): DecidingQuestion['gain'] {
  const { assessment, words, language } = context;
  const working = assessment.workings?.questions.find((each) => each.path === path);
  if (!working) return null;
  const { open, known } = written(working);
  const [from, to] = [percent(open / 100, language), percent(known / 100, language)];
  return from === to ? null : { text: words.deciding.gain(from, to), worked: gainFigure(context, working).worked };
}

function gainFigure({ words }: ReportContext, working: QuestionWorking): Figure {
  const { expression, open, known } = written(working);
  const value = rounded(known - open, 1);
  const shown = decimal(value, 1);
  return {
    text: words.deciding.nextGain(shown),
    value,
    worked: {
      kind: 'arithmetic',
      text: words.deciding.gainWorked(),
      expression,
      shown,
      unit: words.confidence.rule.points(),
    },
  };
}

/** The expected value with the digits that are shown: likelihoods with three decimals, shares in per cent with one. */
function written({ now, values }: QuestionWorking): { expression: string; open: number; known: number } {
  const byShare = new Map<string, number>();
  for (const { prior, highest } of values) {
    const share = decimal(highest * 100, 1);
    byShare.set(share, (byShare.get(share) ?? 0) + prior);
  }
  const terms = [...byShare].map(([share, prior]) => ({ share: Number(share), prior: rounded(prior, 3) }));
  const before = rounded(now * 100, 1);
  return {
    expression: `${terms.map(({ share, prior }) => `${decimal(prior, 3)} × ${decimal(share, 1)}`).join(' + ')} − ${decimal(before, 1)}`,
    open: before,
    known: terms.reduce((sum, { share, prior }) => sum + prior * share, 0),
  };
}
