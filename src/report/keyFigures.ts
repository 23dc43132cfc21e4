import type { ReportContext } from './context.ts';
import type { CostSection } from './costReportTypes.ts';
import { NBSP, typed } from './format.ts';
import type { Headline, KeyFigure } from './reportTypes.ts';

/** Share, role cost and turning point, as far as they are known. */
export function keyFigures(context: ReportContext, headline: Headline, cost: CostSection): KeyFigure[] {
  const { words } = context;
  const { placement } = context.assessment.recommendation;
  const figures: KeyFigure[] = [];
  if (headline.share !== null && headline.otherRules !== null)
    figures.push({
      id: 'share',
      figure: headline.share.text,
      unit: '',
      caption: words.keyFigures.share(
        headline.kind === 'close' && placement !== null ? context.department(placement) : null,
      ),
      note: headline.otherRules,
      worked: headline.share.worked,
    });
  if (cost.kind === 'missing') return figures;
  const { unit, caption, note } = words.keyFigures.role(cost.role.fte.text);
  figures.push({
    id: 'role',
    ...splitMoney(cost.role.perYear.text, unit),
    caption,
    note: note(cost.role.range),
    worked: cost.role.perYear.worked,
  });
  const turn = cost.breakEven;
  if (turn) {
    const recommended = context.assessment.recommendation.placement;
    const said =
      turn.chart.right === recommended ? words.keyFigures.turningPoint.spare() : words.keyFigures.turningPoint.add();
    figures.push({
      id: 'turning-point',
      figure: turn.hours,
      ...said,
      note:
        turn.chart.yours === null
          ? words.keyFigures.yoursMissing()
          : words.keyFigures.yours(words.breakEven.hours(typed(turn.chart.yours))),
      worked: turn.worked,
    });
  }
  return figures;
}

/** “¥236,000” stays whole; of “23.6 万元” the figure is large and the unit stands beside it. */
function splitMoney(text: string, unit: string): { figure: string; unit: string } {
  const at = text.lastIndexOf(NBSP);
  if (at < 0 || /\d$/.test(text)) return { figure: text, unit };
  return { figure: text.slice(0, at), unit: `${text.slice(at + 1)}${unit}` };
}
