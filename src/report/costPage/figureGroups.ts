/** Every figure of the cost, grouped by line, with ours, the reader's own, and what may be given. */
import type { Override } from '../../model/answers.ts';
import type { PlacementId } from '../../model/decision.ts';
import { amountInUnit, amountsInUnit, ownFigure, yourFigure } from '../ownFigures.ts';
import type { CostPageContext } from './context.ts';
import { type Evidence, evidence } from './evidence.ts';

export interface FigureField {
  readonly parameter: string;
  /** Path of the answer that gives it, or null where it is an override. */
  readonly path: string | null;
  readonly name: string;
  readonly unit: string;
  readonly placement: PlacementId | null;
  /** “Our estimate: 24 (10 to 45) hours a year.” */
  readonly ours: string;
  /** What the figure is, and where it comes from. */
  readonly about: string;
  readonly evidence: Evidence;
  readonly yours: Override | null;
  readonly yoursText: string;
  /** What may be given; null where that cannot be judged. */
  readonly accepts: { readonly low: number; readonly high: number } | null;
  /** A year's pay of all users, where an hour must not cost more. */
  readonly payroll: number | null;
  /** The reader's figure lies outside; empty where it does not. */
  readonly outside: string;
}

export interface FigureGroup {
  readonly topic: string;
  readonly title: string;
  /** “9 figures, 2 changed”. */
  readonly count: string;
  readonly changed: number;
  readonly leavesOut: string;
  readonly fields: readonly FigureField[];
}

/** Groups in the order of the lines. */
export function figureGroups(context: CostPageContext): FigureGroup[] {
  const { model, wording, words } = context;
  return Object.entries(wording.topics).flatMap(([topic, title]) => {
    const parameters = model.costs.parameters.filter((parameter) => parameter.topic === topic);
    if (parameters.length === 0) return [];
    const fields = parameters.map(({ id }) => figureField(context, id));
    const changed = fields.filter(({ yours }) => yours !== null).length;
    return [
      {
        topic,
        title,
        count: words.costPage.figures.count(fields.length, changed),
        changed,
        leavesOut: wording.leavesOut[topic] ?? '',
        fields,
      },
    ];
  });
}

/** The field of one parameter. */
export function figureField(context: CostPageContext, id: string): FigureField {
  const { model, wording, words, study, answers } = context;
  const { name, unit, ours, path, parameter } = ownFigure(context, id);
  const { figures } = words.costPage;
  const told = path === null ? undefined : answers.values[path];
  const yours = answers.overrides[id] ?? (typeof told === 'number' ? told : null);
  const accepts = study.detail?.figures[id]?.plausible ?? null;
  const region = String(answers.values['cost.region'] ?? '*');
  const worded = wording.parameters[id];
  const within = model.costs.regions.find((each) => each.id === region)?.within ?? '*';
  const about = [worded?.note, worded?.notes?.[region] ?? worded?.notes?.[within] ?? worded?.notes?.['*']];
  const isOutside = study.warnings.some(
    (each) => each.code === 'override-outside-range' && each.path === `cost.overrides.${id}`,
  );
  return {
    parameter,
    path: answers.overrides[id] === undefined ? path : null,
    name,
    unit,
    placement: model.costs.parameters.find((each) => each.id === id)?.placement ?? null,
    ours,
    about: about.filter((each) => each).join(context.language === 'en' ? ' ' : ''),
    evidence: evidence(context, id, false),
    yours,
    yoursText: yours === null ? '' : figures.yours(overrideText(context, id, yours)),
    accepts,
    payroll: id === 'standstill-cash' ? payroll(context) : null,
    outside: isOutside && accepts ? figures.outside(amountsInUnit(context, id, accepts.low, accepts.high)) : '',
  };
}

function overrideText(context: CostPageContext, id: string, yours: Override): string {
  if (typeof yours === 'number') return amountInUnit(context, id, yours);
  const { likely, low, high } = yours;
  const between = amountsInUnit(context, id, low, high);
  const middle = amountInUnit(context, id, likely);
  return context.language === 'en' ? `${middle} (${between})` : `${middle}（${between}）`;
}

/** What all users are paid in a year, employer's contributions included; null while there is no cost. */
function payroll({ study }: CostPageContext): number | null {
  const working = study.workings?.cost;
  const hours = working?.medians['hours-per-year'];
  const hour = working?.medians['user-hour'];
  if (!working || hours === undefined || hour === undefined || working.users === 0) return null;
  return working.users * hour * hours;
}

/** Fields of the reader's own figures, in the order of the groups. */
export const changedFields = (groups: readonly FigureGroup[]): FigureField[] =>
  groups.flatMap(({ fields }) => fields.filter(({ yours }) => yours !== null));

/** Fields of ours that would settle the difference, the weightiest first; at most two, as the verdict asks. */
export function settlingFields(context: CostPageContext, groups: readonly FigureGroup[]): FigureField[] {
  const drivers = context.study.cost?.comparison?.drivers ?? [];
  const fields = new Map(groups.flatMap((group) => group.fields.map((field) => [field.parameter, field])));
  return drivers
    .filter(({ parameter }) => yourFigure(context, parameter) === null)
    .flatMap(({ parameter }) => fields.get(parameter) ?? [])
    .slice(0, 2);
}
