/** The figures of an estimate: ours for the region, the reader's own where one was given. */
import type { Answers, Override } from '../../model/answers.ts';
import type { CostData, CostParameter, Estimate, ParameterValue } from '../../model/costData.ts';

export interface Figure {
  readonly parameter: CostParameter;
  readonly estimate: Estimate;
  /** The reader's own: in the parameter's unit. Ours: in multiples of its scale. */
  readonly yours: boolean;
}

export type Figures = ReadonlyMap<string, Figure>;

/** The parameter that `today.standstillHours` answers. */
export const STANDSTILL_HOURS = 'standstill-hours';

/** Parameters of which the region `own` needs the reader's figure, because money cannot be carried between regions. */
export const OWN_FIGURES: readonly string[] = ['wage', 'on-cost'];

/** One figure for each parameter; `region` is an id of the data or `own`. Where neither side has a value, none. */
export function chooseFigures(costs: CostData, region: string, answers: Answers): Figures {
  const figures = new Map<string, Figure>();
  for (const parameter of costs.parameters) {
    const override = answers.overrides[parameter.id] ?? told(parameter.id, answers);
    const estimate = override === undefined ? valueIn(costs, parameter, region) : readersEstimate(override);
    if (estimate) figures.set(parameter.id, { parameter, estimate, yours: override !== undefined });
  }
  return figures;
}

/** The same with all of the reader's figures set aside, but for those without which a region has none. */
export function setAside(costs: CostData, region: string, figures: Figures): Figures {
  const ours = new Map<string, Figure>();
  for (const parameter of costs.parameters) {
    const estimate = valueIn(costs, parameter, region);
    const figure = estimate ? { parameter, estimate, yours: false } : figures.get(parameter.id);
    if (figure) ours.set(parameter.id, figure);
  }
  return ours;
}

function told(id: string, answers: Answers): Override | undefined {
  const hours = answers.values['today.standstillHours'];
  return id === STANDSTILL_HOURS && typeof hours === 'number' ? hours : undefined;
}

/** Our value for a region: its own, else that of the region it lies in, else that for every region. */
export function valueIn(
  { regions }: Pick<CostData, 'regions'>,
  { values }: Pick<CostParameter, 'values'>,
  region: string,
): ParameterValue | undefined {
  const of = (id: string | null | undefined) => values.find((value) => value.region === id);
  return of(region) ?? of(regions.find(({ id }) => id === region)?.within) ?? of('*');
}

function readersEstimate(override: Override): Estimate {
  if (typeof override === 'number') return { low: override, likely: override, high: override, distribution: 'point' };
  return { ...override, distribution: override.low === override.high ? 'point' : 'pert' };
}
