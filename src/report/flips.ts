import type { Change, Flip } from '../model/assessment.ts';
import { answerLabel, questionLabel } from './answerText.ts';
import type { ReportContext } from './context.ts';
import { typed } from './format.ts';
import type { FlipRow, FlipsSection } from './reportTypes.ts';
import { shareFigure } from './shares.ts';

/** What would put another department first, and how many answers would not. */
export function flips(context: ReportContext): FlipsSection {
  const { assessment, words } = context;
  const { placement, runnerUp } = assessment.recommendation;
  const pairs = assessment.flips.some(({ changes }) => changes.length > 1);
  return {
    title: words.flips.title(),
    note: pairs ? words.flips.notePairs() : words.flips.note(),
    columns: words.flips.columns,
    rows: assessment.flips.map((flip) => row(context, flip)),
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
      label: questionLabel(wording, each.path),
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

/** How many of the given answers change nothing alone. */
function rest({ assessment, words }: ReportContext): FlipsSection['rest'] {
  const given = assessment.answered.count;
  if (given === 0) return null;
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
