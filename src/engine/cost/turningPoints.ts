/** Where each figure would have to lie for two placements to cost the same, all others at their median. */
import type { PlacementId } from '../../model/decision.ts';
import { breakEvenFigure } from '../sensitivity/breakEvenFigure.ts';
import { drivers } from './drivers.ts';
import { STANDSTILL_HOURS, setAside } from './figures.ts';
import { figureOf, medianInputs, USERS } from './inputs.ts';
import { plausibleInUnit } from './plausible.ts';
import { createQuantities, hostParameter } from './quantities.ts';
import { type MedianSaving, medianSaving, type Pair } from './saving.ts';
import { type Setting, withFigures } from './setting.ts';
import { isYours } from './verdict.ts';

export interface TurningPoint {
  /** Id of a parameter, or `system.users`. */
  readonly parameter: string;
  readonly unit: string;
  /** Null where no plausible figure tips the choice. */
  readonly value: number | null;
  /** The placement that costs less above `value`; below it the other one does. */
  readonly above: PlacementId;
  /** The figure that the estimate uses: the median of the reader's range or of ours. */
  readonly now: number;
  readonly yours: boolean;
  /** saving = fixed + perUnit × figure; null where the saving is no straight line. */
  readonly line: { readonly fixed: number; readonly perUnit: number } | null;
}

/** How far the middle of a straight line may lie off for rounding alone. */
const STRAIGHT = 1e-9;

/**
 * Every figure on which the saving of `pair` can rest, the reader's own among them, in the order in which our own
 * ranges move it: the order of the verdict's leaders.
 */
export function turningPoints(setting: Setting, pair: Pair): TurningPoint[] {
  const ours = setAside(setting.model.costs, setting.region, setting.figures);
  const leading = drivers(withFigures(setting, ours), pair, true).map(({ parameter }) => told(setting, parameter));
  const now = createQuantities(medianInputs(setting));
  const saving = medianSaving(setting, pair);
  return [...new Set(leading)].flatMap((parameter) => {
    const range = plausibleRange(setting, parameter);
    const found = turn((value) => saving({ parameter, value }), saving, range);
    if (!found) return [];
    return [
      {
        parameter,
        unit: parameter === USERS ? 'users' : figureOf(setting, parameter).parameter.unit,
        value: found.value,
        above: found.rises ? pair.placement : pair.against,
        now: now(parameter === USERS ? 'users' : parameter) as number,
        yours: isYours(setting, parameter),
        line: found.line,
      },
    ];
  });
}

/** The hours that were told are those of the host at which they were counted: one figure under one name. */
function told({ today: { standstillHost } }: Setting, parameter: string): string {
  const isTold = standstillHost !== null && parameter === hostParameter(STANDSTILL_HOURS, standstillHost);
  return isTold ? STANDSTILL_HOURS : parameter;
}

function plausibleRange(setting: Setting, parameter: string): { low: number; high: number } {
  if (parameter !== USERS) return plausibleInUnit(setting, parameter);
  const question = setting.model.questions.find(({ path }) => path === USERS);
  const points = question?.kind === 'number' ? question.breakpoints : [];
  return { low: points[0]?.at ?? 1, high: points.at(-1)?.at ?? 1 };
}

interface Turn extends Pick<TurningPoint, 'value' | 'line'> {
  readonly rises: boolean;
}

/** Null where the figure moves nothing. */
function turn(at: (value: number) => number, saving: MedianSaving, range: { low: number; high: number }): Turn | null {
  const { low, high } = range;
  const [first, last] = [at(low), at(high)];
  const scale = Math.abs(first) + Math.abs(last) + Math.abs(saving(null));
  if (high === low || Math.abs(last - first) <= STRAIGHT * scale) return null;
  const rises = last > first;
  const perUnit = (last - first) / (high - low);
  const fixed = first - perUnit * low;
  const bend = at((low + high) / 2) - (first + last) / 2;
  if (Math.abs(bend) > STRAIGHT * scale) {
    return { value: breakEvenFigure(({ figure = 0 }) => at(figure), {}, 'figure', 0, range), line: null, rises };
  }
  const root = -fixed / perUnit;
  return { value: root >= low && root <= high ? root : null, line: { fixed, perUnit }, rises };
}
