import type { Change, Flip } from '../model/assessment.ts';
import { answerLabel, questionName } from './answerText.ts';
import { rankingAnswers } from './confidence.ts';
import type { ReportContext } from './context.ts';
import { typed } from './format.ts';
import type { FlipRow, FlipsSection } from './sectionTypes.ts';
import { shareFigure } from './shares.ts';

/** Rows that stand unfolded where there are more than `MANY`. */
const SHOWN = 6;
const MANY = 9;

/** What would put another department first, and how many answers would not. */
export function flips(context: ReportContext): FlipsSection {
  const { assessment, words } = context;
  const { placement, runnerUp } = assessment.recommendation;
  const pairs = assessment.flips.some(({ changes }) => changes.length > 1);
  const ordered = mostTelling(context);
  const shown = ordered.length > MANY ? SHOWN : ordered.length;
  return {
    title: words.flips.title(),
    note: pairs ? words.flips.notePairs() : words.flips.note(),
    columns: words.flips.columns,
    rows: ordered.map((flip) => row(context, flip)),
    shown,
    more: shown < ordered.length ? words.flips.more(ordered.length - shown) : '',
    rest: placement === null || runnerUp === null ? null : rest(context),
    empty:
      assessment.flips.length > 0
        ? ''
        : placement === null
          ? words.flips.none()
          : runnerUp === null
            ? words.flips.alone()
            : words.flips.empty(),
  };
}

/**
 * Where there are many: answers that were given come first, those that put another department first in the most
 * readings before the rest, then open questions by what an answer to them is worth; a department that becomes absent
 * stays last. Otherwise the order of the assessment, which keeps the rows of a question together.
 */
function mostTelling({ assessment }: ReportContext): readonly Flip[] {
  if (assessment.flips.length <= MANY) return assessment.flips;
  const worth = new Map(assessment.nextQuestions.map(({ path, value }) => [path, value]));
  const weight = ({ changes: [change] }: Flip): number => {
    if (!change || change.to === 'absent') return -1;
    return change.from === null ? (worth.get(change.path) ?? 0) : 1;
  };
  return [...assessment.flips].sort((a, b) => weight(b) - weight(a) || b.acceptability - a.acceptability);
}

function row(context: ReportContext, flip: Flip): FlipRow {
  const { wording, words, named } = context;
  const [change] = flip.changes;
  const between =
    flip.between === null || !change
      ? ''
      : words.flips.between(
          typed(Math.round(flip.between[0])),
          answerLabel(wording, change.path, Math.round(flip.between[1])),
        );
  const assessed = words.flips.shareWorked();
  const worked =
    between === '' ? assessed : `${words.flips.turningWorked(between)}${words.language === 'en' ? ' ' : ''}${assessed}`;
  return {
    changes: flip.changes.map((each) => ({
      path: each.path,
      label: questionName(wording, each.path),
      from: each.from === null ? words.flips.unanswered() : answerLabel(wording, each.path, each.from),
      to: target(context, each),
    })),
    first: named(flip.placement),
    share: shareFigure(context, flip.acceptability, worked),
    between,
  };
}

/** A number turns from there on: “40 users or fewer”. */
function target({ wording, words }: ReportContext, { path, from, to }: Change): string {
  const label = answerLabel(wording, path, to);
  if (typeof to !== 'number' || typeof from !== 'number') return label;
  return to < from ? words.flips.orLess(label) : words.flips.orMore(label);
}

/** How many of the given answers that bear on the ranking change nothing alone. */
function rest(context: ReportContext): FlipsSection['rest'] {
  const { assessment, words } = context;
  const given = rankingAnswers(context).length;
  const moving = new Set(
    assessment.flips.flatMap(({ changes }) => {
      const [only, second] = changes;
      return only && !second && only.from !== null ? [only.path] : [];
    }),
  ).size;
  const left = given - moving;
  if (left <= 0) return null;
  return {
    text: moving === 0 ? words.flips.restNone(left) : words.flips.rest(left),
    worked: {
      kind: 'arithmetic',
      text: words.flips.restWorked(),
      expression: `${given} − ${moving}`,
      shown: String(left),
    },
  };
}
