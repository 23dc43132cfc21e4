import type { TurningPoint } from '../../engine/cost/turningPoints.ts';
import { unitOf, workedRatio } from '../breakEvenText.ts';
import type { Worked } from '../figureTypes.ts';
import { amountInUnit, decimalsFor, isSourced, ourValue, parameterName } from '../ownFigures.ts';
import type { KnownCostContext } from './context.ts';

export interface ConditionRow {
  readonly parameter: string;
  readonly name: string;
  /** “more than 9 hours a year”. */
  readonly would: string;
  /** “6 hours a year, our estimate”. */
  readonly now: string;
  readonly yours: boolean;
  readonly worked: Worked;
}

export interface ConditionsTable {
  readonly title: string;
  /** Where the balance lies, and where it would tip to; or that nothing tips it. */
  readonly lead: string;
  readonly columns: { readonly figure: string; readonly would: string; readonly now: string };
  readonly rows: readonly ConditionRow[];
  /** Figures that tip nothing alone; null where every one does. */
  readonly never: { readonly title: string; readonly text: string } | null;
}

/** What would have to be true of each figure alone for the choice to tip; null where nothing is compared. */
export function conditions(context: KnownCostContext): ConditionsTable | null {
  const { words, study, detail, department } = context;
  const { pair } = study;
  if (!pair || detail.medianSaving === null) return null;
  const { conditions: told } = words.costPage;
  const ahead = detail.medianSaving >= 0;
  const [now, then] = ahead ? [pair.placement, pair.against] : [pair.against, pair.placement];
  const points = detail.turningPoints.filter(({ parameter }) => parameterName(context, parameter) !== '');
  const tipping = points.filter(({ value }) => value !== null);
  const never = points.filter(({ value }) => value === null).map(({ parameter }) => parameterName(context, parameter));
  return {
    title: told.title(),
    lead:
      tipping.length > 0
        ? told.tips(department(now), department(then))
        : told.none(department(pair.placement), department(pair.against)),
    columns: told.columns,
    rows: tipping.map((point) => conditionRow(context, point, then)),
    never: never.length === 0 ? null : { title: told.neverTitle(never.length), text: told.never(never) },
  };
}

function conditionRow(context: KnownCostContext, point: TurningPoint, then: string): ConditionRow {
  const { words, cost, model } = context;
  const { conditions: told } = words.costPage;
  const { parameter, yours, above, line } = point;
  const value = point.value ?? 0;
  const amount = amountInUnit(context, parameter, value);
  const found = model.costs.parameters.find(({ id }) => id === parameter);
  const sourced = isSourced(found, found && ourValue(context, found));
  const now = amountInUnit(context, parameter, point.now);
  const text = words.breakEven.otherWorked(unitOf(context, cost.currency));
  return {
    parameter,
    name: parameterName(context, parameter),
    would: (above === then ? told.more : told.less)(amount),
    now: (yours ? told.yours : sourced ? told.sourced : told.ours)(now),
    yours,
    worked: workedRatio(context, { value, ...line }, decimalsFor(value), text).worked,
  };
}
